"""What others' readers find in the exports of a running server, beside what it counts."""
