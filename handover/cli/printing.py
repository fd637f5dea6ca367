"""Putting a page of the house on paper with `lp`, or in a file of this account where there is none.

A page reaches `lp` on its stdin under a title that says nothing of whose it is. No shell is started
and no word of a page is ever part of a command.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from handover.cli.endings import Misused
from handover.cli.taking import write_new
from handover.desk.agreements import one_page
from handover.desk.desk import Desk
from handover.desk.goodbyes import goodbye_sheet
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.here_when import here_when
from handover.desk.house_card import house_card
from handover.desk.house_log import log_between
from handover.desk.meetings import meeting_page
from handover.desk.numbers import of_the_last_year
from handover.desk.on_paper import OnPaper, Paper
from handover.desk.plan_pages import their_plan
from handover.desk.verifying import head
from handover.house.refusals import NotFound, NotPossible
from handover.sheets.agreed import agreed_text
from handover.sheets.as_text import sheet_text
from handover.sheets.for_everybody import house_text
from handover.sheets.goodbye import goodbye_text
from handover.sheets.here_when import here_when_text
from handover.sheets.house_log import house_log_text
from handover.sheets.meeting import meeting_text
from handover.sheets.numbers import numbers_text
from handover.sheets.plan import plan_text
from handover.sheets.sheet import sheet_of

SIX_DAYS = timedelta(days=6)
TITLE = "A page from the house"
SECONDS = 15
"""How long a printer's program may take to say that it has the page."""
_PRINTER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,126}")


def put_on_paper(desk: Desk, paper: Paper) -> OnPaper:
    """Print a page, ask which printer if there are several, or say in which file it lies.

    Raises:
        NotPossible: The printer did not take it, or the file cannot be written.
        NotFound: There is no page of that name.
    """
    text = _text(desk, paper)
    known = printers()
    if len(known) > 1 and not paper.printer:
        return OnPaper("", known)
    printer = paper.printer if paper.printer in known else next(iter(known), "")
    if not printer:
        return OnPaper(_in_a_file(desk, text))
    _print(text, printer)
    return OnPaper(f"Given to the printer {printer}.")


def printers() -> tuple[str, ...]:
    """The printers of this machine; none without `lp`, or if nothing answers."""
    if shutil.which("lp") is None or shutil.which("lpstat") is None:
        return ()
    ran = _run(["lpstat", "-e"], "")
    found = ran.stdout.split("\n") if ran and ran.returncode == 0 else []
    return tuple(name for name in found if _PRINTER.fullmatch(name))


def _print(text: str, printer: str) -> None:
    ran = _run(["lp", "-d", printer, "-t", TITLE], text)
    if ran is None or ran.returncode != 0:
        raise NotPossible(f"The printer {printer} did not take the page. Nothing was printed.")


def _run(command: list[str], given: str) -> subprocess.CompletedProcess[str] | None:
    try:
        return subprocess.run(
            command,
            input=given,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None


def _in_a_file(desk: Desk, text: str) -> str:
    folder = desk.book.path.resolve().parent / "pages"
    name = f"page-{desk.now():%Y%m%d-%H%M%S}-{os.urandom(2).hex()}.txt"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        write_new(Path(folder / name), text)
    except OSError as error:
        why = (error.strerror or "no reason").lower()
        raise NotPossible(
            f"There is no printer here, and {folder} cannot be made: {why}."
        ) from None
    except Misused as trouble:
        raise NotPossible(str(trouble)) from None
    return f"There is no printer here. The page is in pages/{name}, beside the book."


def _text(desk: Desk, paper: Paper) -> str:
    """The page as text, 72 columns wide."""
    of_its_own = _PAGES.get(paper.page)
    if of_its_own is None:
        raise NotFound("There is no such page.")
    return of_its_own(desk, paper)


def _meeting(desk: Desk, paper: Paper) -> str:
    return meeting_text(meeting_page(desk, paper.number))


def _here_when(desk: Desk, paper: Paper) -> str:
    return here_when_text(here_when(desk, paper.day))


def _house_log(desk: Desk, paper: Paper) -> str:
    until = paper.day + SIX_DAYS if paper.day else None
    return house_log_text(log_between(desk, paper.day, until))


def _goodbye(desk: Desk, paper: Paper) -> str:
    return goodbye_text(goodbye_sheet(desk, _named(paper)))


def _plan(desk: Desk, paper: Paper) -> str:
    with_them = paper.page == "plan-with-them"
    return plan_text(their_plan(desk, _named(paper), for_them=with_them), desk.zone)


def _handover(desk: Desk, paper: Paper) -> str:
    page = handover_page(desk, paper.number) if paper.number else next_page(desk)
    return sheet_text(sheet_of(page, desk.house, desk.now(), head=head(desk.book)))


def _named(paper: Paper) -> int:
    if paper.number is None:
        raise NotFound("There is no such page.")
    return paper.number


_PAGES: dict[str, Callable[[Desk, Paper], str]] = {
    "agreements": lambda desk, _: agreed_text(one_page(desk)),
    "meeting": _meeting,
    "here-when": _here_when,
    "house-log": _house_log,
    "house": lambda desk, _: house_text(house_card(desk)),
    "goodbye": _goodbye,
    "numbers": lambda desk, _: numbers_text(of_the_last_year(desk)),
    "plan": _plan,
    "plan-with-them": _plan,
    "handover": _handover,
}
"""What each page is called, and what it says."""
