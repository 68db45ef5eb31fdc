"""FastAPI: JSON under /api, pages beside it, pictures."""
