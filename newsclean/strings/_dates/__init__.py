"""Inner parts of `newsclean.strings.dates`; import from there."""
