"""The title: what claims to be the headline, and the choice among the claims."""
