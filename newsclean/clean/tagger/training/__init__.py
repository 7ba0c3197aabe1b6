"""How the tagger's weights are made: labels, lexicon, trees, the net distilled from them. Not needed at run time."""
