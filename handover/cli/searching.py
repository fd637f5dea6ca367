"""Finding something from the shell."""

from __future__ import annotations

import argparse

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.reading import number_of, print_json
from handover.cli.saying_why import say_why, tell_of
from handover.cli.signing_in import seated
from handover.desk import finding
from handover.desk.desk import Desk
from handover.sheets.found import found_text, found_thing


@seated
def search(desk: Desk, arguments: argparse.Namespace) -> int:
    """What fits, the newest first; exit code 1 if nothing does.

    Off shift nothing about somebody is shown until `--because` says why one reads it.
    """
    about, typed = number_of(desk, arguments.about), " ".join(arguments.query)
    page = finding.find(desk, typed, about=about)
    if page.held_back and arguments.because:
        say_why(desk, page.held_back, arguments.because)
        page = finding.find(desk, typed, about=about)
    if page.said or page.sought.empty:
        raise Misused(page.said or "Say what is looked for: a word, or who:NAME.")
    if arguments.json:
        print_json([found_thing(page, one) for one in page.found])
    elif page.found:
        put(found_text(page))
    if page.held_back:
        tell_of(page.name(one) for one in page.held_back)
    if not page.many:
        say(page.nothing)
        return Exit.NOTHING_FOUND
    if not page.all_of_it:
        say(f"{finding.count(desk, page, about=about)} found; these are the newest.")
    return Exit.DONE
