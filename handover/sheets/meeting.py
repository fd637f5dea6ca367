"""The one page of a house meeting on paper. Celebrations stand on it only with the person's yes.

72 columns, for any printer. Everybody who stays may read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handover.desk.meetings import MeetingPage
from handover.house.times import day_of, local, short_day
from handover.sheets.wrapping import WIDTH, cells, wrapped

LAST = "Anybody may bring something to the next house meeting."


def meeting_text(page: MeetingPage) -> str:
    """The page as text, ready to print."""
    return "\n".join([*_lines(page), "", "-" * WIDTH, LAST, ""])


def _lines(page: MeetingPage) -> Iterator[str]:
    zone, met = page.house.zone, page.meeting
    moment = met.held_at if met else page.made_at
    when = f"{short_day(moment, zone)} {local(moment, zone).year}"
    title = page.house.name.upper()
    gap = WIDTH - cells(title) - cells(when)
    yield from [f"{title}{' ' * gap}{when}"] if gap > 1 else [*wrapped(title), when]
    yield "HOUSE MEETING" if met else "FOR THE NEXT HOUSE MEETING"
    if met is not None:
        yield ""
        yield from wrapped(f"There: {', '.join(met.present)}.")
    yield from _section("TO CELEBRATE", (one.words for one in page.celebrations))
    brought = (f"{one.text}{f' ({one.brought_by})' * bool(one.brought_by)}" for one in page.lines)
    yield from _section("BROUGHT", brought)
    said = (f"{name or 'Somebody here'}: “{words}”" for name, words in page.said)
    yield from _section("SAID TO THE HOUSE", said)
    yield from _section("TO DECIDE", (one.text for one in page.proposals))
    yield from _agreed(page)
    if met is not None and met.talked:
        yield from _section("WHAT CAME OF IT", met.talked.splitlines())
    yield from _section("BROUGHT TO THE NEXT ONE", (one.text for one in page.brought_next))
    if met is not None and met.next_on:
        yield from ("", f"The next meeting is on {day_of(met.next_on)}.")


def _agreed(page: MeetingPage) -> Iterator[str]:
    if page.agreed:
        yield from ("", "AGREED")
    for one in page.agreed:
        yield from wrapped(one.text, indent="  ", lead="- ")
        if one.review_on:
            yield from wrapped(f"Looked at again {day_of(one.review_on)}.", indent="    ")
        for aside in one.stood_aside:
            words = f": “{aside.words}”" if aside.words else "."
            yield from wrapped(f"{aside.name} stood aside{words}", indent="    ")


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = [line for line in lines if line.strip()]
    if found:
        yield from ("", heading)
    for line in found:
        yield from wrapped(line, indent="  ", lead="- ")
