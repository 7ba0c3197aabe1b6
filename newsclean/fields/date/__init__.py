"""The date of publication and that of the last change: where dates stand, what they tell of, and the choice."""
