"""The colours of the house."""

from __future__ import annotations

from textual.theme import Theme

QUIET_HOUSE = Theme(
    name="quiet-house",
    primary="#7fb0a0",
    secondary="#c9b98f",
    foreground="#e6e1d6",
    background="#16191a",
    surface="#16191a",
    panel="#24302d",
    boost="#24302d",
    warning="#d7b46a",
    error="#d7b46a",
    success="#7fb0a0",
    accent="#c9b98f",
    dark=True,
)
"""Warm greys and one green. Nothing here is red."""
