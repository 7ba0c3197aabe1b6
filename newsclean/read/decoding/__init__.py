"""Bytes into text: what they are, in which encoding, and what is mended."""
