"""Sources into the record: one folder a source."""
