"""Reading in the shell: notes, drafts, promises and the handover sheet."""

from __future__ import annotations

import argparse

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.for_everybody import page_for_everybody
from handover.cli.saying_why import held_back, say_why, tell_of
from handover.cli.signing_in import at_desk, seated
from handover.cli.what_it_carries import ascii_only, html_as_it_goes
from handover.desk import follow_ups as promises
from handover.desk import notes as written
from handover.desk.agreements import one_page
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, handover_page, next_page
from handover.desk.here_when import here_when
from handover.desk.house_log import log_between
from handover.desk.meetings import meeting_page
from handover.desk.meetings import newest as newest_meeting
from handover.desk.reading_handovers import whom_it_is_about
from handover.desk.reading_notes import read_notes
from handover.desk.reading_promises import read_promises
from handover.desk.reflections import learned_page
from handover.desk.residents import all_residents
from handover.desk.verifying import head
from handover.house.plain_text import same_name
from handover.house.refusals import NotFound
from handover.sheets import lists
from handover.sheets.agreed import agreed_text
from handover.sheets.as_html import sheet_html
from handover.sheets.as_json import as_json, sheet_json
from handover.sheets.as_markdown import sheet_markdown
from handover.sheets.as_text import sheet_text
from handover.sheets.here_when import here_when_html, here_when_text
from handover.sheets.house_log import house_log_text
from handover.sheets.initials import with_initials
from handover.sheets.learned import learned_text
from handover.sheets.meeting import meeting_text
from handover.sheets.paged import page_html
from handover.sheets.sheet import Sheet, sheet_of
from handover.sheets.wrapping import endless_lines

FOR_EVERYBODY = "for everybody to read: it is text or HTML, with names."
NEWEST = 10_000
"""Notes read at once at the most; a house writes so many in two years."""


@seated
def notes(desk: Desk, arguments: argparse.Namespace) -> int:
    """The notes, the newest last.

    Off shift nothing that others wrote about somebody is shown until `--because` says why.
    """
    residents, team = _residents(desk), desk.names()
    about = number_of(desk, arguments.about)
    page = read_notes(desk, about=about, newest=NEWEST)
    if page.held_back and arguments.because:
        say_why(desk, page.held_back, arguments.because)
        page = read_notes(desk, about=about, newest=NEWEST)
    found = list(reversed(page.notes))
    if page.looked_at == NEWEST:
        say(f"These are from the newest {NEWEST:,} notes; there may be older ones.")
    if arguments.json:
        print_json([lists.written_note(note, team, residents) for note in found])
    elif found:
        put(lists.notes_text(found, team, residents, desk.zone))
    elif not page.held_back:
        say("There are no notes yet.")
    if page.held_back:
        tell_of(residents[one] for one in page.held_back)
    return Exit.DONE


@seated
def drafts(desk: Desk, arguments: argparse.Namespace) -> int:
    """My own unfinished notes, and nobody else's."""
    residents = _residents(desk)
    mine = written.my_drafts(desk)
    if arguments.json:
        print_json([lists.unfinished(key, draft, residents) for key, draft in mine])
    else:
        _print_text(lists.drafts_text(mine, residents), "You have nothing unfinished.")
    return Exit.DONE


@seated
def follow_ups(desk: Desk, arguments: argparse.Namespace) -> int:
    """What was promised and is still to be kept, the earliest first.

    Off shift what others promised somebody is not shown until `--because` says why one reads it.
    """
    residents, team, roster = _residents(desk), desk.names(), desk.roster()
    about = number_of(desk, arguments.about)
    read = read_promises(desk, about=about)
    if read.held_back and arguments.because:
        say_why(desk, read.held_back, arguments.because)
        read = read_promises(desk, about=about)
    held = read.held_back
    found = [(one, promises.is_orphan(one, roster)) for one in read.promises]
    if arguments.json:
        print_json(
            [lists.open_promise(one, team, residents, orphan=orphan) for one, orphan in found]
        )
    elif found or not held:
        _print_text(
            lists.promises_text(found, team, residents, desk.zone), "Nothing is still to be kept."
        )
    if held:
        tell_of(residents[one] for one in held)
    return Exit.DONE


def sheet(arguments: argparse.Namespace) -> int:
    """The newest handover given, a named one, or the next; or a page of its own.

    Off shift a handover is not printed until `--because` says why one reads it.
    """
    plainly = arguments.format in ("text", "html") and not arguments.initials
    for asked, why in (
        (arguments.agreements, f"The page of agreements is {FOR_EVERYBODY}"),
        (
            arguments.learned,
            "What the team learned is text or HTML; there are no names on it.",
        ),
        (
            arguments.page,
            "What everybody may read is text or HTML; nobody who stays is on it.",
        ),
        (
            arguments.house_log,
            "The house log is text or HTML; nobody who stays is on it.",
        ),
        (arguments.meeting, f"The page of a meeting is {FOR_EVERYBODY}"),
        (arguments.who_is_here, f"Who is here when is {FOR_EVERYBODY}"),
    ):
        if asked and not plainly:
            raise Misused(why)
    if arguments.week is not None and not arguments.who_is_here:
        raise Misused("--week goes with --who-is-here.")
    desk = at_desk(arguments)
    of_its_own = _page_of_its_own(desk, arguments)
    if of_its_own is not None:
        put(of_its_own)
        return Exit.DONE
    page, end = _page(desk, arguments), head(desk.book)
    if held := held_back(desk, whom_it_is_about(page), arguments.because):
        tell_of(_residents(desk)[one] for one in sorted(held))
        return Exit.REFUSED
    made = sheet_of(page, desk.house, desk.now(), head=end)
    if arguments.initials:
        made = with_initials(made)
    put(_rendered(made, arguments.format))
    return Exit.DONE


def _page_of_its_own(desk: Desk, arguments: argparse.Namespace) -> str | None:
    """What is printed instead of a handover, if something is."""
    if arguments.format != "html":
        return _text_of_its_own(desk, arguments)
    if arguments.who_is_here:
        return html_as_it_goes(here_when_html(here_when(desk, arguments.week)))
    with endless_lines():
        text = _text_of_its_own(desk, arguments)
    return None if text is None else html_as_it_goes(page_html(text))


def _text_of_its_own(desk: Desk, arguments: argparse.Namespace) -> str | None:
    if arguments.page:
        return page_for_everybody(desk, arguments.page)
    if arguments.house_log:
        return house_log_text(log_between(desk, arguments.first, arguments.last))
    if arguments.meeting:
        return meeting_text(meeting_page(desk, newest_meeting(desk)))
    if arguments.agreements:
        return agreed_text(one_page(desk))
    if arguments.learned:
        return learned_text(learned_page(desk))
    if arguments.who_is_here:
        return here_when_text(here_when(desk, arguments.week))
    return None


def _rendered(made: Sheet, wanted: str) -> str:
    if wanted == "json":
        return sheet_json(made, ascii_only=ascii_only()) + "\n"
    if wanted == "html":
        return html_as_it_goes(sheet_html(made))
    return sheet_markdown(made) if wanted == "markdown" else sheet_text(made)


def _page(desk: Desk, arguments: argparse.Namespace) -> HandoverPage:
    if arguments.upcoming:
        return next_page(desk)
    if arguments.handover is not None:
        return handover_page(desk, arguments.handover)
    last = board(desk).last
    return handover_page(desk, last.id) if last else next_page(desk)


def _residents(desk: Desk) -> dict[int, str]:
    return {one.id: one.name for one in all_residents(desk)}


def number_of(desk: Desk, name: str | None) -> int | None:
    """The number of a resident of that name: whoever is staying, else whoever came last."""
    if name is None:
        return None
    everybody = all_residents(desk)
    found = [one for one in everybody if same_name(one.name, name)]
    if not found:
        known = ", ".join(dict.fromkeys(one.name for one in everybody)) or "nobody"
        raise NotFound(f"There is nobody called {name} in the book. In it are: {known}.")
    return max(found, key=lambda one: (one.here, one.id)).id


def print_json(values: list[object]) -> None:
    """One JSON array on stdout."""
    put(as_json(values, ascii_only=ascii_only()) + "\n")


def _print_text(text: str, when_empty: str) -> None:
    if text:
        put(text)
    else:
        say(when_empty)
