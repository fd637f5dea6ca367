"""What the roster commands can be told."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

IMPORT_HELP = """Nothing is changed until --yes is said; without it you see what would be.
Lines begin with + new, ~ changed, - called off, ? not understood (with its line in the file).
Coordinators only. The past is never changed from a file; a second reading changes nothing.

An .ics file: whom an event means is found by the first names of the team in its title (or in the
names of those who attend), the kind of shift by a word (day, middle, evening, night, sleep-over,
on call, admin, training) or by its times. Events may repeat daily or weekly. Descriptions, places,
organisers and addresses are not read.

A .csv file has these columns; start and end may stay empty for the usual times:
  date,shift,name,start,end
  2026-03-16,day,Theo,,
  2026-03-16,night,Jun,23:00,07:30

A file in which something is not understood is refused whole: every such line is named, to be put
right in the file; --leave-out goes on without them. Exit code 1 says that the file waits for them.

Example:
  handover roster import april.ics --as Ines --yes"""


def add_roster(commands: Any, command: Callable[..., Any], parser_class: Any) -> None:
    """Add `roster import` and `roster export`."""
    roster = command(
        commands,
        "roster",
        "read the roster in from a calendar or a table, or write it out",
        act="roster.write_out",
        example="handover roster import april.ics --as Ines",
    )
    under = roster.add_subparsers(
        title="commands",
        metavar="import|export",
        parser_class=parser_class,
        required=True,
        dest="roster_command",
    )
    _import(under, command)
    going = command(
        under,
        "export",
        "write what is published, first names and kinds of shift, on stdout",
        act="roster.write_out",
        example="handover roster export --as Ines > roster.ics",
    )
    going.add_argument(
        "--format",
        choices=["ics", "csv"],
        default="ics",
        metavar="FORMAT",
        help="%(choices)s (%(default)s)",
    )
    going.add_argument("--from", dest="first", type=a_day, metavar="DATE", help="else today")
    going.add_argument("--to", dest="last", type=a_day, metavar="DATE", help="else eight weeks on")


def _import(under: Any, command: Callable[..., Any]) -> None:
    coming = command(
        under,
        "import",
        "show what an .ics or .csv file would put on the roster; --yes does it",
        act="roster.read_in",
        example="",
    )
    coming.epilog = IMPORT_HELP
    coming.add_argument("file", metavar="FILE", help="the calendar (.ics) or the table (.csv)")
    coming.add_argument("--yes", action="store_true", help="put it on the roster")
    coming.add_argument(
        "--leave-out", action="store_true", help="with --yes, without what is not understood"
    )


def a_day(typed: str) -> date:
    """A day such as 2026-03-16."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError("a day like 2026-03-16 is meant") from None
