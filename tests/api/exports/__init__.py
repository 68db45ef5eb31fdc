"""Each export read back by the library that owns its format."""
