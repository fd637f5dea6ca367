"""The roster in the shell: read in from a file, and written out to one."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta
from pathlib import Path

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.progress import shown
from handover.cli.signing_in import at_desk
from handover.desk import reading_in
from handover.desk.desk import Desk
from handover.desk.reading_in import Coming, NotAllUnderstood, ReadIn
from handover.desk.roster_out import roster_out
from handover.house.times import Span, day_of, span_words
from handover.house.written_rosters import WrittenRoster

MOST_BYTES = 5_000_001


def read_in(arguments: argparse.Namespace) -> int:
    """Show what a file would put on the roster; with `--yes`, put it there.

    A file with lines nobody understands is refused whole, unless they are to be left out: then
    what remains is all there is to say of it.
    """
    desk = at_desk(arguments)
    desk.as_coordinator("Reading a roster in")
    written = _written(desk, arguments.file)
    done = arguments.yes
    with shown("Stopped. Nothing was put on the roster.") as told:
        try:
            if arguments.yes:
                found = reading_in.read_in(desk, written, told, leave_out=arguments.leave_out)
            else:
                found = reading_in.look_over(desk, written, told)
        except NotAllUnderstood as refused:
            found, done = refused.found, False
    put("".join(f"{line}\n" for line in _lines(desk, found)))
    say(_ending(found, done=done, leave_out=arguments.leave_out))
    return Exit.HELD if found.not_understood and not arguments.leave_out else Exit.DONE


def write_out(arguments: argparse.Namespace) -> int:
    """What is published: first names and kinds of shift."""
    desk = at_desk(arguments)
    page = roster_out(desk, arguments.first, arguments.last)
    if arguments.format == "csv":
        from handover.sheets.roster_csv import roster_csv

        put(roster_csv(page))
    else:
        from handover.sheets.roster_ics import roster_ics

        put(roster_ics(page))
    if not page.shifts:
        say("Nothing is published for these days.")
    return Exit.DONE


def _written(desk: Desk, file: str) -> WrittenRoster:
    path = Path(file)
    ending = path.suffix.casefold()
    if ending not in (".ics", ".csv"):
        raise Misused(f"{path.name} is neither .ics nor .csv. See: handover roster import --help")
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES)
    except OSError as error:
        raise Misused(f"{file} cannot be read: {(error.strerror or '').lower()}.") from None
    now = desk.now()
    window = Span(now - timedelta(days=1), now + reading_in.AHEAD)
    if ending == ".csv":
        from handover.sheets.roster_csv import read_csv

        return read_csv(content, desk.zone, window)
    from handover.sheets.ics import read_ics

    return read_ics(content, desk.zone, window)


def _lines(desk: Desk, found: ReadIn) -> list[str]:
    lines = []
    for sign, shifts in (("+", found.new), ("~", found.changed), ("-", found.gone)):
        lines += [f"{sign} {_shift(desk, one)}" for one in sorted(shifts, key=_when)]
    lines += [f"? line {one.line}: {one.why}" for one in found.not_understood]
    return lines


def _shift(desk: Desk, one: Coming) -> str:
    shift = one.shift
    words = (
        f"{day_of(shift.date_local)} {shift.date_local.year}  {shift.kind.words:<16} "
        f"{span_words(shift.span, desk.zone)}  {one.name}"
    )
    was = one.instead_of
    if was is None or not one.digest or one.shift.planned == was.planned:
        return words
    return f"{words}  (was {day_of(was.date_local)} {span_words(was.planned, desk.zone)})"


def _when(one: Coming) -> datetime:
    return one.shift.span.start


def _ending(found: ReadIn, *, done: bool, leave_out: bool) -> str:
    parts = [
        f"{len(found.new)} new",
        f"{len(found.changed)} changed",
        f"{len(found.gone)} called off",
        f"{len(found.same)} on the roster already",
    ]
    if found.over:
        parts.append(f"{found.over} over and left out")
    if found.not_understood:
        parts.append(f"{len(found.not_understood)} not understood{' and left out' * leave_out}")
    said = ", ".join(parts) + "."
    anything = found.new or found.changed or found.gone
    if found.not_understood and not leave_out:
        return (
            f"{said} Nothing was changed: the whole file waits until each line with ? is put right "
            "in it. --leave-out with --yes puts the others on the roster without them."
        )
    if not anything:
        return f"{said} Nothing was changed."
    if not done:
        return f"{said} Nothing was changed yet: --yes puts it on the roster."
    return f"{said} What lies after what is out is planned only, until the roster is published."
