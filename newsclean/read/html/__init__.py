"""The HTML reader: the parser's events into blocks."""
