"""`handover doctor`: is all in order that keeps the book safe?"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from handover import settings
from handover.cli.endings import Exit, put, say
from handover.cli.signing_in import at_desk, code_on_paper
from handover.cli.verifying import telling
from handover.desk.desk import Desk
from handover.desk.doctor import Answer, DoctorPage, Line
from handover.desk.doctor_inside import examined, not_opened
from handover.house.refusals import BookTrouble
from handover.sheets.as_json import as_json

MARK = {Answer.YES: "yes", Answer.NO: "NO ", Answer.NOT_LOOKED_AT: " - "}


def doctor(arguments: argparse.Namespace) -> int:
    """One line for each thing that keeps the book safe.

    Exit code 0 if nothing is to be done, 1 if something is, 4 if the book cannot be used.
    """
    path = settings.book_path(arguments.book, os.environ)
    page = _examined(arguments, path)
    if arguments.json:
        put(as_json(page.lines) + "\n")
    else:
        for line in page.lines:
            put(_shown(line))
    if not page.usable:
        say("The book cannot be used as it is.")
        return Exit.BOOK
    if not page.all_well:
        say("Something is to be done: see each line that begins with NO.")
        return Exit.HELD
    return Exit.DONE


def _examined(arguments: argparse.Namespace, path: Path) -> DoctorPage:
    code = code_on_paper() if arguments.recovery else None
    encoding = sys.stdout.encoding or ""
    desk: Desk | None = None
    try:
        desk = at_desk(arguments) if arguments.as_name else None
        with telling() as tell:
            return examined(path, desk, encoding=encoding, code=code, tell=tell)
    except BookTrouble as trouble:
        return not_opened(examined(path, None, encoding=encoding, code=code), trouble)


def _shown(line: Line) -> str:
    found = f" ({line.found})" if line.found else ""
    do = f"\n     {line.do}" if line.do and line.answer is Answer.NO else ""
    hint = f": {line.do}" if line.answer is Answer.NOT_LOOKED_AT else ""
    return f"{MARK[line.answer]}  {line.what}{found}{hint}{do}\n"
