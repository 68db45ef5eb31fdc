"""Questions and the console on every engine."""
