"""Sources into the record."""
