"""Weights of the rankers, one table a module, as `newsclean.fields.training` writes them."""
