"""Larkspur House: three weeks of an invented house, moved to today."""
