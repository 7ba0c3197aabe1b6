"""Pure string functions: no tree, no page, no state."""
