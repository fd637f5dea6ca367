"""What stands on the board about what waits and what was promised, row by row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from handover.desk.board import BoardPage
from handover.desk.desk import Desk
from handover.desk.handover_pages import PromiseLine
from handover.house.drafts import DraftKey
from handover.house.handovers import Handover, HandoverStatus
from handover.house.times import (
    day_and_clock,
    due_words,
    house_day,
    local,
    short_day,
)
from handover.tui.plain import beside_or_under, columns, whole
from handover.tui.screens.says_why import HELD, held_key
from handover.tui.ways import draft_row
from handover.tui.widgets.rows import Row

DAY = timedelta(days=1)
MOST_OF_WHEN = 46
"""So much room is for when and by whom, before it is cut: the rest is for what was promised."""
EVENING = 18
"""From this hour on, and until the house's day is over, it is tonight."""


def to_read(page: BoardPage) -> Iterator[str]:
    """The rows that R opens, one after the other: each is gone once it was read to its end."""
    if page.newest:
        yield f"receive:{page.newest.id}"
    for one in page.new_since:
        yield f"receive:{one.id}"
    if page.while_away:
        yield "away:"
    if page.last:
        yield f"receive:{page.last.id}"


def waiting_rows(page: BoardPage, desk: Desk, width: int) -> Iterator[Row]:
    """Handovers to hear and to confirm, questions, and what is unfinished."""
    yield from _handed_over(page, desk, width)
    for one in page.to_confirm:
        said = "was said back" if one.status is HandoverStatus.SAID_BACK else "has a question"
        yield Row(f"Your handover of {_when(one, desk)} {said}: is it right?", f"given:{one.id}")
    for note_id, question in page.questions:
        yield Row(f"A question about your note: {question.question}", f"question:{note_id}")
    for key, draft in page.drafts:
        kept = day_and_clock(draft.kept_at, desk.zone) if draft.kept_at else ""
        words = f"Your draft {_about(key, page)}, kept {kept}: {draft.all_words}"
        yield Row(columns(width, (words, 0)), draft_row(key))
    for number, waits in enumerate(page.typed):
        yield Row(columns(width, (waits.words, 0)), f"typed:{number}")


def _handed_over(page: BoardPage, desk: Desk, width: int) -> Iterator[Row]:
    """What was handed over, added or answered and is not read, with the key that does it."""
    first = next(to_read(page), "")

    def to_be_read(words: str, key: str) -> Row:
        receives = page.may_receive and key.startswith("receive:") and page.newest is not None
        act = "receive" if receives and key == first else "read"
        by = f"{'R' if key == first else 'Enter'} {act}"
        return Row(whole(width, (words, 0), (by, len(by))), key)

    if one := page.newest:
        yield to_be_read(f"Handover {_handover_words(one, page, desk)}", f"receive:{one.id}")
    for new in page.new_since:
        words = f"New since you read: {new.words} ({_when(new.handover, desk)})"
        yield to_be_read(words, f"receive:{new.id}")
    if away := page.while_away:
        many = f"{len(away)} handovers, the first" if len(away) > 1 else "one handover,"
        yield to_be_read(f"While you were away: {many} {_when(away[-1], desk)}", "away:")


def _handover_words(one: Handover, page: BoardPage, desk: Desk) -> str:
    giver = page.names.get(one.given_by or 0, "?")
    left = ", left on the table" if one.status is HandoverStatus.LEFT else ""
    return f"from {one.from_words or 'the last shift'} ({giver}, {_when(one, desk)}){left}"


def _when(one: Handover, desk: Desk) -> str:
    return day_and_clock(one.given_at or one.prepared_at, desk.zone)


def _about(key: DraftKey, page: BoardPage) -> str:
    for line in page.people:
        if line.resident.id == key.about:
            return f"about {line.resident.name}"
    return f"({key.kind.words})"


def promised(page: BoardPage, desk: Desk) -> Iterator[tuple[str, tuple[PromiseLine, ...]]]:
    """What is still open from before this shift, and what was promised for it."""
    begins = page.block.span.start if page.block else desk.now()
    before = tuple(
        one
        for one in page.promises
        if one.follow_up.window is not None and one.follow_up.window.end <= begins
    )
    yield "Promised for this shift", tuple(one for one in page.promises if one not in before)
    yield "Promised before, and still open", before


def promise_rows(
    page: BoardPage, lines: Sequence[PromiseLine], desk: Desk, width: int
) -> Iterator[Row]:
    """What was promised to whom, when, and who keeps it."""
    for line in lines:
        text = HELD if line.held else line.follow_up.text
        words = f"{line.name}: {text}" if line.name else text
        who = f"{_when_by(line, page, desk)}{' (not on then)' if line.orphan else ''}"
        key = f"promise:{line.follow_up.id}"
        key = held_key(line.follow_up, key) if line.held else key
        room = max(35, min(len(who), MOST_OF_WHEN), width // 4)
        yield Row(beside_or_under(width, (words, 0), (who, room)), key)


def _when_by(line: PromiseLine, page: BoardPage, desk: Desk) -> str:
    one = line.follow_up
    if one.window is None:
        return line.when
    whoever = "the shift then" if one.window.end <= desk.now() else "whoever is on"
    keeps = page.names.get(one.staff_id, "?") if one.staff_id else whoever
    return f"{due_words(one.window, desk.zone, lambda day: near_day(day, desk))}, {keeps}"


def near_day(moment: datetime, desk: Desk) -> str:
    """`today`, `tonight`, `tomorrow`, a weekday of the week around now, or else the date."""
    now, zone = desk.now(), desk.zone
    begins, today = house_day(moment, zone), house_day(now, zone)
    if begins == today:
        hour = local(moment, zone).hour
        return "tonight" if hour >= EVENING or local(moment, zone).date() > today else "today"
    if begins == today + DAY:
        return "tomorrow"
    weekday, _, date = short_day(moment, zone).partition(" ")
    return weekday if abs(begins - today) < 6 * DAY else date
