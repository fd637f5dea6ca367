"""What the team learned, on paper: sentences and days, nobody's name and no small number.

72 columns, for any printer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from handover.desk.reflections import LearnedPage
from handover.house.overrides import FEWEST_IN_PRINT, Learning, title_of
from handover.house.times import local, short_day
from handover.sheets.wrapping import WIDTH, cells, wrapped

NOTHING_YET = "  Nothing yet."
A_FEW = f"fewer than {FEWEST_IN_PRINT} times"
LAST = "Nobody is named here, and nothing here is about one person."


def learned_text(page: LearnedPage) -> str:
    """The page as text, ready to print."""
    zone = page.house.zone
    when = f"{short_day(page.made_at, zone)} {local(page.made_at, zone).year}"
    title = page.house.name.upper()
    gap = WIDTH - cells(title) - cells(when)
    lines = [f"{title}{' ' * gap}{when}"] if gap > 1 else [*wrapped(title), when]
    lines += ["", "WHAT OUR TEAM LEARNED", *_learnings(page, page.tips)]
    if page.for_the_house:
        lines += ["", "FOR THE NEXT HOUSE MEETING", *_learnings(page, page.for_the_house)]
    if page.came_up:
        lines += ["", "WHAT WE TALKED ABOUT"]
    for one in page.came_up:
        often = A_FEW if one.often is None else f"{one.often} times"
        lines += wrapped(f"{one.title}: {often}", indent="  ", lead="- ")
    return "\n".join([*lines, "", "-" * WIDTH, LAST, ""])


def _learnings(page: LearnedPage, learnings: Sequence[Learning]) -> Iterator[str]:
    for one in learnings:
        yield from wrapped(one.words, indent="  ", lead="- ")
        day = short_day(one.learned_at, page.house.zone)
        yield from wrapped(f"{title_of(one.rule)}, {day}", indent="    ")
    if not learnings:
        yield NOTHING_YET
