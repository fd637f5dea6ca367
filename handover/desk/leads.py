"""Lines that lead somewhere: what one says, and the row it opens.

Pages that gather lines from many parts of the house ask each of them in turn. Whoever has a line
for somebody's page, for the board or for the house's own page names its function here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from handover.desk import (
    arriving,
    backups,
    came_later,
    cards,
    check_ins,
    chores,
    closeness,
    confidence,
    debriefs,
    door_news,
    feedback,
    here_when,
    house_board,
    house_card,
    house_log,
    leaving_leads,
    meetings,
    my_parts,
    numbers,
    orphans,
    pacts,
    partings,
    plans,
    publishing,
    question_cards,
    stays,
    usual_here,
    verifying,
    wanted,
    whereabouts,
    who,
)
from handover.desk.desk import Desk
from handover.desk.lead import Lead as Lead
from handover.house.people import Resident

AboutSomebody = Callable[[Desk, Resident], Iterable[Lead]]
AboutTheHouse = Callable[[Desk], Iterable[Lead]]
Along = Callable[[Desk, Sequence[Resident]], dict[int, tuple[str, ...]]]

FIRST_ON_THEIR_PAGE: tuple[AboutSomebody, ...] = (who.first_on_their_page,)
"""What stands above everything else there, what they want included."""
ON_THEIR_PAGE: tuple[AboutSomebody, ...] = (
    cards.look_again,
    who.on_their_page,
    wanted.on_their_page,
    plans.on_their_page,
    pacts.on_their_page,
    check_ins.on_their_page,
    question_cards.on_their_page,
    partings.on_their_page,
    arriving.on_their_page,
    stays.on_their_page,
    feedback.about,
    leaving_leads.on_their_page,
    confidence.on_their_page,
)
"""Their plan and whatever else is about them and has a page of its own, in the order shown."""
ON_THE_BOARD: tuple[AboutTheHouse, ...] = (
    verifying.on_the_board,
    door_news.on_the_board,
    came_later.to_look_at,
    publishing.to_look_at,
    orphans.to_look_at,
    who.on_the_board,
    whereabouts.on_the_board,
    plans.to_look_at_again,
    check_ins.good_days,
    closeness.asked_of_me,
    partings.to_look_at,
    confidence.on_the_board,
    arriving.on_the_board,
    stays.on_the_board,
    debriefs.on_the_board,
    feedback.on_the_board,
    house_board.on_the_board,
    meetings.on_the_board,
    leaving_leads.on_the_board,
    backups.on_the_board,
)
"""What the one who is signed in may want to look at. Nothing of it has to be done."""
IN_THE_HOUSE: tuple[AboutTheHouse, ...] = (
    publishing.in_the_house,
    here_when.in_the_house,
    meetings.in_the_house,
    house_board.in_the_house,
    whereabouts.in_the_house,
    chores.in_the_house,
    debriefs.in_the_house,
    house_card.in_the_house,
    question_cards.in_the_house,
    partings.in_the_house,
    house_log.in_the_house,
    stays.in_the_house,
    usual_here.in_the_house,
    feedback.in_the_house,
    leaving_leads.in_the_house,
    numbers.in_the_house,
    verifying.in_the_house,
    backups.in_the_house,
)
"""The house's own pages: those that are opened every week first."""
GOES_ALONG: tuple[Along, ...] = (
    confidence.goes_along,
    who.goes_along,
    plans.reminders,
    pacts.standing,
    my_parts.chosen_along,
    whereabouts.goes_along,
)
"""What goes along with somebody's part of every handover of the day, by their number: lines of
theirs that are no entries and are said as they hold now. The house's own are under `HOUSE_PART`."""


def first_about(desk: Desk, resident: Resident) -> tuple[Lead, ...]:
    """What stands first on somebody's page."""
    return tuple(lead for ask in FIRST_ON_THEIR_PAGE for lead in ask(desk, resident))


def about(desk: Desk, resident: Resident) -> tuple[Lead, ...]:
    """What leads on from somebody's page."""
    return tuple(lead for ask in ON_THEIR_PAGE for lead in ask(desk, resident))


def for_me(desk: Desk) -> tuple[Lead, ...]:
    """What I may want to look at."""
    return tuple(lead for ask in ON_THE_BOARD for lead in ask(desk))


def in_the_house(desk: Desk) -> tuple[Lead, ...]:
    """The house's own pages."""
    return tuple(lead for ask in IN_THE_HOUSE for lead in ask(desk))


def along(desk: Desk, people: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """What goes along with each part of a handover today."""
    found: dict[int, tuple[str, ...]] = {}
    for ask in GOES_ALONG:
        for number, lines in ask(desk, people).items():
            found[number] = (*found.get(number, ()), *lines)
    return found
