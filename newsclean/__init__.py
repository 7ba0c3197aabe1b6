"""newsclean: a scraped news page, or its plain-text dump, to a typed article."""
