"""One module a part. To add one: build its sides, and `join` them; nothing else knows of it."""
