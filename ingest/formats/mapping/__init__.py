"""Any CSV or JSON by a mapping in YAML, checked against the vocabulary before a row is read."""
