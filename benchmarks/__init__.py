"""What is fast, against what, measured side by side: `python -m benchmarks` (`make bench`)."""
