"""Finding something from the shell."""

from __future__ import annotations

import argparse

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.reading import number_of, print_json
from handover.cli.signing_in import at_desk
from handover.desk import finding
from handover.sheets.found import found_text, found_thing


def search(arguments: argparse.Namespace) -> int:
    """What fits, the newest first; exit code 1 if nothing does."""
    desk = at_desk(arguments)
    about = number_of(desk, arguments.about)
    page = finding.find(desk, " ".join(arguments.query), about=about)
    if page.said or page.sought.empty:
        raise Misused(page.said or "Say what is looked for: a word, or who:NAME.")
    if arguments.json:
        print_json([found_thing(page, one) for one in page.found])
    elif page.found:
        put(found_text(page))
    if not page.found:
        say("Nothing like that is in the book.")
        return Exit.NOTHING_FOUND
    if not page.all_of_it:
        say(f"{finding.count(desk, page, about=about)} found; these are the newest.")
    return Exit.DONE
