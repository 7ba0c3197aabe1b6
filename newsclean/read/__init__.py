"""Readers: a page's HTML or its text dump into one `Page`."""
