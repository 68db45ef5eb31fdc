"""Each published format, as its publisher writes it, with entries that do not exist."""
