"""`handover check`: the house rules over a text, without keeping anything."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from handover.cli.endings import Exit, put, say
from handover.cli.reading_in import whole_text
from handover.sheets.as_json import as_json
from handover.sheets.findings import finding_of

Concerns = Sequence[Any]
"""What the rules found; the rules themselves are the desk's business."""


def check(arguments: argparse.Namespace) -> int:
    """Say what the house rules find; 1 if anything would be held back or asked about."""
    text = whole_text(arguments.file)
    found = _at_the_desk(arguments, text) if arguments.as_name else _alone(arguments, text)
    if arguments.json:
        put(as_json([finding_of(concern) for concern in found]) + "\n")
    else:
        put("".join(f"{as_line(concern)}\n" for concern in found))
    held = any(concern.level != "nudge" for concern in found)
    return Exit.HELD if held else Exit.DONE


def as_line(concern: Any) -> str:
    """`11-23 block B1 phone: This looks like …`."""
    where = "-" if concern.start is None else f"{concern.start}-{concern.end}"
    return f"{where} {concern.level} {concern.rule} {concern.kind}: {concern.why}"


def _alone(arguments: argparse.Namespace, text: str) -> Concerns:
    """Without a book and without signing in: what the words alone say."""
    from handover.desk import checking

    if arguments.at:
        say("--at says nothing without --as: only a book knows who is on then.")
    return checking.look_at(text, checking.alone(arguments.about or ""))


def _at_the_desk(arguments: argparse.Namespace, text: str) -> Concerns:
    """With everything the book knows: names, roster, directory, the house's own words."""
    from handover.cli.signing_in import at_desk
    from handover.cli.typed_times import moment_of
    from handover.desk import checking, knowing
    from handover.desk.residents import resident_named

    desk = at_desk(arguments)
    about = resident_named(desk, arguments.about).id if arguments.about else None
    said_at = moment_of(desk, arguments.at) if arguments.at else None
    return checking.look_at(text, knowing.known(desk, about=about, said_at=said_at))
