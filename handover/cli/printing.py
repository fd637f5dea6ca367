"""Putting a page of the house on paper with `lp`, or in a file of this account where there is none.

A page reaches `lp` on its stdin under a title that says nothing of whose it is. No shell is started
and no word of a page is ever part of a command.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

from handover.cli.endings import Misused
from handover.cli.taking import write_new
from handover.desk.agreements import one_page
from handover.desk.desk import Desk
from handover.desk.goodbyes import goodbye_sheet
from handover.desk.here_when import here_when
from handover.desk.house_card import house_card
from handover.desk.house_log import log_between
from handover.desk.meetings import meeting_page
from handover.desk.on_paper import OnPaper, Paper
from handover.house.refusals import NotFound, NotPossible
from handover.sheets.agreed import agreed_text
from handover.sheets.for_everybody import house_text
from handover.sheets.goodbye import goodbye_text
from handover.sheets.here_when import here_when_text
from handover.sheets.house_log import house_log_text
from handover.sheets.meeting import meeting_text

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
    match paper:
        case Paper("agreements"):
            return agreed_text(one_page(desk))
        case Paper("meeting", number):
            return meeting_text(meeting_page(desk, number))
        case Paper("here-when"):
            return here_when_text(here_when(desk, paper.day))
        case Paper("house-log"):
            until = paper.day + SIX_DAYS if paper.day else None
            return house_log_text(log_between(desk, paper.day, until))
        case Paper("house"):
            return house_text(house_card(desk))
        case Paper("goodbye", int(number)):
            return goodbye_text(goodbye_sheet(desk, number))
    raise NotFound("There is no such page.")
