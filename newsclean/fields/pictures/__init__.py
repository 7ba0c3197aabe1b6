"""The article's pictures with their captions and credits, on pages and in dumps."""
