"""The fields of an article: one module each, an ordered tuple of sources."""
