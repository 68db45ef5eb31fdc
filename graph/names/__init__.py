"""Names in every script: their forms, the search index, and the comparison of two things."""
