"""Fitting of the weights that choose titles, authors and dates; not needed to use the library."""
