"""Stories that a page does not show, but carries in its application state or its JSON-LD."""
