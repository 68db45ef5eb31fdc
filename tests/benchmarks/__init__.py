"""The fictional country, and the harness that measures ours and others in turn."""
