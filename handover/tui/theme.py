"""The colours of the house. Nothing in any of them is red."""

from __future__ import annotations

from textual.theme import Theme

from handover.tui.manners import Colours

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
"""Warm greys and one green."""

LIGHT_HOUSE = Theme(
    name="light-house",
    primary="#1f5c4d",
    secondary="#5f4b1d",
    foreground="#1d1f20",
    background="#f6f2e8",
    surface="#f6f2e8",
    panel="#e2e0d2",
    boost="#e2e0d2",
    warning="#5f4b1d",
    error="#5f4b1d",
    success="#1f5c4d",
    accent="#5f4b1d",
    dark=False,
)
"""The same by daylight: dark words on paper."""

STRONG_HOUSE = Theme(
    name="strong-house",
    primary="#ffff00",
    secondary="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    boost="#000000",
    warning="#ffff00",
    error="#ffff00",
    success="#ffff00",
    accent="#ffff00",
    dark=True,
)
"""As strong as it can be: white and yellow on black."""

THEMES = {
    Colours.AUTO: QUIET_HOUSE,
    Colours.LIGHT: LIGHT_HOUSE,
    Colours.STRONG: STRONG_HOUSE,
    Colours.SIXTEEN: QUIET_HOUSE,
    Colours.NONE: QUIET_HOUSE,
}
"""What is drawn with; of the last two the terminal's own ground and ink are left."""
