"""Names of persons and organizations, and the lines that name who wrote a story."""
