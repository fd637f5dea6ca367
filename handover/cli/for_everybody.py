"""Pages for everybody who stays, printed at the shell."""

from __future__ import annotations

from handover.desk import directory, house_card, question_cards
from handover.desk.desk import Desk
from handover.sheets.for_everybody import house_text, places_text, questions_text


def page_for_everybody(desk: Desk, which: str) -> str:
    """The page of that name: `house`, `questions` or `places`."""
    if which == "house":
        return house_text(house_card.house_card(desk))
    if which == "questions":
        return questions_text(question_cards.question_cards(desk))
    return places_text(directory.for_residents(desk), desk.house, desk.now())
