"""The byline and the authors: where names stand, whose they are, and the choice among them."""
