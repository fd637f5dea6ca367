"""Handovers that the story writes out: what was said, what was said back, what was put right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """What is said about one part of a handover, and what comes back."""

    about: str
    """A resident, or nobody for the house."""
    text: str = ""
    good: str = ""
    nothing: bool = False
    back: str = ""
    """What the receiver says back."""
    question: str = ""
    answer: str = ""
    put_right: str = ""
    """What the giver puts right after hearing it said back."""


WRITTEN: dict[tuple[str, str], tuple[Said, ...]] = {
    ("23 Feb", "D"): (
        Said(
            "Noor",
            "Awake most of the night and fine with it.",
            back="Awake most of the night and fine with it.",
        ),
        Said(
            "Kai",
            "Has put a new priority into words and wants the first step small.",
            back="A new priority, and the first step small.",
        ),
        Said(
            "Bee",
            "Would like company for the bread tonight.",
            back="Would like company for the bread.",
        ),
    ),
    ("25 Feb", "E"): (
        Said(
            "",
            "The spare key hangs behind the pantry door now.",
            back="The spare key is in the pantry drawer.",
            put_right="Behind the pantry door, on the hook, not in the drawer.",
        ),
    ),
    ("26 Feb", "E"): (
        Said(
            "Marisol",
            "Went and stayed. Please do not ask about it tonight unless she starts.",
            back="Went and stayed; would like nobody to ask about it tonight unless she starts.",
        ),
    ),
    ("3 Mar", "D"): (
        Said(
            "Kai",
            "A viewing on Saturday at 11; Dot walks there with him.",
            back="A viewing on Saturday at 12, Dot is walking.",
            put_right="The viewing is at 11, not 12.",
        ),
        Said("Noor", "Asleep until two, as she wished.", back="Sleeps till two."),
        Said("", "Bread flour is low.", back="Bread flour is low."),
    ),
    ("7 Mar", "N"): (
        Said(
            "Marisol",
            "A hard hour in the night. Next time the tap first, and no questions about content.",
            back="A hard hour. Tap first next time, no questions about content.",
        ),
        Said("Noor", "Slept.", back="Slept."),
        Said("Bee", "Six months today. There may be pancakes.", back="Six months today."),
    ),
    ("10 Mar", "E"): (
        Said(
            "",
            "The plumber comes on Thursday between ten and twelve.",
            back="Plumber on Thursday, some time after twelve.",
            put_right="Between ten and twelve. He rings the front bell.",
        ),
    ),
    ("12 Mar", "D"): (
        Said(
            "",
            "Two loaves are proving. They want to go in at half past three.",
            back="Loaves out at half past three.",
            put_right="In at half past, not out. Then forty minutes.",
        ),
    ),
    ("14 Mar", "E"): (
        Said(
            "Odile",
            "First night. The lamp is on; nobody at her door unless she calls.",
            back="First night, lamp on, no visitors to her door unless she calls.",
        ),
        Said(
            "Sam",
            "Has picked Sunday the {22 Mar:nth} for the tea.",
            back="Has picked Sunday the {22 Mar:nth}.",
        ),
    ),
}
"""By the story's day and shift; a night belongs to the day it starts on."""

MINUTE_OF: dict[tuple[str, str], int] = {("26 Feb", "E"): 10, ("3 Mar", "D"): 10}
"""Minutes past the hour at which these were given, where it was not the usual five."""
