"""What was read is kept as it came, and fetched whole or not at all."""
