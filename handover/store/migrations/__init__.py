"""Numbered steps from one shape of the book to the next."""
