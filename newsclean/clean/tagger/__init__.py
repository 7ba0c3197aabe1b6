"""The learned tagger: which blocks are the article, by features of the block, its container and its neighbours."""
