"""The clean step: every block of a page kept or removed, and why."""
