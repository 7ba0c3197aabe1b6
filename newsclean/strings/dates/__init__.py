"""Dates as pages print them, in the languages and calendars of the world."""
