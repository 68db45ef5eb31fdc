"""What states did about scam compounds, what was announced, and what was seen afterwards."""
