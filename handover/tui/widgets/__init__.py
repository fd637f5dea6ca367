"""Pieces of screens: they get values and post facts."""
