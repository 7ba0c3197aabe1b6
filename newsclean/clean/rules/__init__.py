"""The named rules, as data: one module a family."""
