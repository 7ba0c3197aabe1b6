"""Captions and the credits in them."""
