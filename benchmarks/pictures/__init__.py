"""Pictures measured: a network of the bundled record, a browser, and stock pyvis beside ours."""
