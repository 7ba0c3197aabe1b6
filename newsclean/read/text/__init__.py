"""The text reader: a plain-text dump into the same blocks."""
