"""The founding article: Gavroche of 19 January 2026, on a statement by Amnesty International."""
