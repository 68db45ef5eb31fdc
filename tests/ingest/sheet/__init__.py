"""A claims sheet as a journalist writes it, with and without faults."""
