"""The handover sheet as plain text: 72 columns, for any printer and any terminal."""

from __future__ import annotations

from collections.abc import Iterator

from handover.house.handovers import HandoverStatus
from handover.sheets.sheet import Added, HandingOver, Sheet, SheetItem, SheetPart, SheetPromise
from handover.sheets.wrapping import WIDTH, cells, wrapped

DESTROY = "Destroy after the shift."
"""The last line of every sheet."""
KEEP = "Cut this off and keep it: head of the book"
"""What stands before the head: it is of use for as long as the paper is."""
NOTHING = "Nothing to pass on."
QUIET = "Quiet: nothing was said or written."
NOTHING_MORE = "Nothing but what you must know."
NOBODY_ON = "Whoever promised it is not on then: who keeps it?"


def sheet_text(sheet: Sheet) -> str:
    """The sheet as text, ready to print."""
    lines = [_between(sheet.house.upper(), sheet.day), *wrapped(" ".join(opening(sheet)))]
    lines += ["", "MUST KNOW", *_listed(sheet.must_know, with_names=True)]
    for part in sheet.people:
        lines += ["", part.name.upper(), *_part(part)]
    lines += ["", "WHAT WE PROMISED", *(_promised(sheet.promised) or [f"  {NOTHING}"])]
    lines += ["", "THE HOUSE", *_part(sheet.the_house)]
    if sheet.celebrations:
        lines += ["", "TO CELEBRATE", *_listed(sheet.celebrations, with_names=True)]
    if sheet.written_since:
        lines += ["", "WRITTEN SINCE", *_listed(sheet.written_since, with_names=True)]
    head = [f"{KEEP} {sheet.head}", "-" * WIDTH] if sheet.head else []
    return "\n".join([*lines, "", "-" * WIDTH, *head, DESTROY, ""])


def opening(sheet: Sheet) -> Iterator[str]:
    """Who hands the house to whom, as sentences."""
    handing = sheet.handing_over
    shifts = _shifts(handing)
    if handing.given_at is None:
        yield "What would be handed over now; nobody has given it yet."
    else:
        yield f"{shifts}given by {handing.given_by}."
    if handing.left_because:
        yield f"Left on the table: {handing.left_because}"
    if handing.status is HandoverStatus.CARRIED_ON:
        yield "The same person carries on."
    if handing.skipped_because:
        yield f"Nothing was said back: {handing.skipped_because}"
    if handing.confirmed_by:
        yield f"Said back, and confirmed by {handing.confirmed_by}."
    if sheet.gone_through_with:
        yield f"Gone through with {', '.join(sheet.gone_through_with)}."
    if sheet.without_them:
        yield f"Spoken about without being there: {', '.join(sheet.without_them)}."
    yield f"{sheet.minutes} minute{'s' * (sheet.minutes != 1)} to read aloud."


def _shifts(handing: HandingOver) -> str:
    if handing.from_shift and handing.to_shift:
        return f"From {handing.from_shift} to {handing.to_shift}, "
    return f"From {handing.from_shift}, " if handing.from_shift else "Handed over, "


def _between(left: str, right: str) -> str:
    gap = WIDTH - cells(left) - cells(right)
    return f"{left}{' ' * gap}{right}" if gap > 1 else "\n".join([*wrapped(left), right])


def _part(part: SheetPart) -> list[str]:
    lines: list[str] = [*_with_them(part)]
    for lead, words in (
        ("A good word: ", part.good_word),
        ("To pass on: ", part.pass_on),
        ("How to meet them: ", part.ask_first),
    ):
        if words:
            lines += wrapped(words, indent="  ", lead=lead)
    for line in (*(f"Today only: {limit}" for limit in part.today_only), *part.along):
        lines += wrapped(line, indent="  ")
    if part.nothing and not part.items:
        lines.append(f"  {NOTHING}")
    lines += [line for item in unsaid(part) for line in _item(item)]
    for said in part.said_back:
        lines += wrapped(said.text, indent="  ", lead=f"{said.by} said back: ")
    for asked in part.questions:
        lines += wrapped(asked.text, indent="  ", lead=f"{asked.by} asked: ")
        lines += wrapped(asked.answer or "no answer yet", indent="    ", lead="Answer: ")
    for right in part.put_right:
        lines += _added(right, "put right")
    return lines or [f"  {QUIET if not part.items else NOTHING_MORE}"]


def _with_them(part: SheetPart) -> Iterator[str]:
    """What they send in themselves, and that it was gone through with them."""
    if part.message:
        yield from wrapped(f"“{part.message}”", indent="  ", lead=f"{part.name} says first: ")
    for said in part.gone_through:
        yield from wrapped(said, indent="  ")


def unsaid(part: SheetPart) -> tuple[SheetItem, ...]:
    """What a part holds beyond what was said under "must know"."""
    return tuple(item for item in part.items if not item.must_know)


def _listed(items: tuple[SheetItem, ...], *, with_names: bool) -> list[str]:
    lines = [line for item in items for line in _item(item, with_name=with_names)]
    return lines or [f"  {NOTHING}"]


def _item(item: SheetItem, *, with_name: bool = False) -> list[str]:
    name = f"{item.about or 'The house'}: " if with_name else ""
    labels = f" ({', '.join(item.labels)})" if item.labels else ""
    lines = wrapped(f"{name}{item.heading}{labels}", indent="  ", lead="- ")
    for words in item.own_words:
        lines += wrapped(f"“{words}”", indent="    ")
    if item.text:
        lines += wrapped(item.text, indent="    ")
    for side in item.my_side:
        lines += wrapped(f"“{side}”", indent="    ", lead="Their side: ")
    for added in item.added:
        lines += _added(added, "added")
    return lines


def _added(added: Added, what: str) -> list[str]:
    return wrapped(added.text, indent="    ", lead=f"{added.by} {what}, {added.when}: ")


def _promised(promises: tuple[SheetPromise, ...]) -> list[str]:
    lines: list[str] = []
    for promise in promises:
        to = promise.to or "The house"
        lines += wrapped(f"{to}: {promise.text}", indent="  ", lead="- ")
        lines += wrapped(f"{promise.when} ({promise.who_asked})", indent="    ")
        if promise.nobody_on:
            lines += wrapped(NOBODY_ON, indent="    ")
    return lines
