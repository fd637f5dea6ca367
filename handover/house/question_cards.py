"""Cards with questions, for whoever likes to think along them (R008, R045, R046, R154, R158, R165).

For somebody who stays or for one of the team, each for themselves. An answer becomes own words, a
private reflection, or nothing: "just thinking" is an answer.
"""

from __future__ import annotations

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """One card."""

    key: str
    title: str
    says: str
    """What it is for, in a sentence."""
    questions: tuple[str, ...]


CARDS = (
    QuestionCard(
        "meaning",
        "What it means to me",
        "Nobody else can say what something means to you.",
        (
            "What has happened, as you would tell it yourself?",
            "What does it mean to you, today?",
            "What would you like others to understand, and what is none of their business?",
        ),
    ),
    QuestionCard(
        "story",
        "Whose story is it?",
        "About who one is, who says so, and where one can speak up.",
        (
            "What comes back again and again in your life?",
            "Which stories are told about you? Which of them are yours?",
            "Where could you put your foot down, or say it differently?",
        ),
    ),
    QuestionCard(
        "power",
        "A moment of power and hope",
        "To call back one moment in which something was possible.",
        (
            "Think of such a moment. What brought it about?",
            "How did it feel, and where did you feel it?",
            "Who was there? What did they do, or say, or leave alone?",
            "What has been different since?",
        ),
    ),
    QuestionCard(
        "doubt",
        "A thought turned around",
        "For a doubt that keeps coming back.",
        (
            "What does the doubt say, word for word?",
            "When was it not true, if only for an hour?",
            "What would you say to somebody you like who had it?",
        ),
    ),
    QuestionCard(
        "good-life",
        "A good life",
        "People call it recovery, or getting on, or nothing at all.",
        (
            "On which day lately were you most yourself?",
            "What would you need more of, and what less?",
            "What of it could begin small?",
        ),
    ),
    QuestionCard(
        "myself",
        "How I know myself",
        "About what one notices first, and what one can do then.",
        (
            "How do you notice that it is getting much?",
            "What have you found out that helps, and who taught you?",
            "What do you do well that nobody sees?",
        ),
    ),
    QuestionCard(
        "say-it",
        "Saying it without a blow",
        "Four short sentences before a hard talk; any of them may be left out.",
        (
            "What did you see or hear, as a camera would?",
            "What did you feel?",
            "What do you need?",
            "What do you ask for? They may say no.",
        ),
    ),
)
"""They come with the program, in words of our own."""


def card_of(key: str) -> QuestionCard | None:
    """The card of that key."""
    return next((card for card in CARDS if card.key == key), None)
