"""`handover verify`: is the book as it was written?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from handover.cli.endings import Exit, put, say
from handover.cli.signing_in import at_desk
from handover.desk.verifying import GO_ON, ProofPage, Told, explain_lost
from handover.desk.verifying import verify as prove
from handover.house.refusals import Stopped
from handover.sheets.proofs import proof_json

WHERE = {"chain": "the chain", "rows": "the rows", "file": "the file"}
"""What it is at."""
SHOWN = 20
"""How many things that are wrong are said; with --json all of them are."""


def verify(arguments: argparse.Namespace) -> int:
    """Compare all of the book with its chain; exit code 4 if anything is not as it was written."""
    desk = at_desk(arguments)
    if arguments.explained is not None:
        explain_lost(desk, arguments.explained)
        say("It is kept with your name, and nobody is told any more that something was cut off.")
    with telling() as tell:
        page = prove(desk, typed_head=arguments.head or "", tell=tell)
    if arguments.json:
        put(proof_json(page))
    else:
        _print(page)
    return Exit.DONE if page.whole else Exit.BOOK


@contextmanager
def telling() -> Iterator[Told]:
    """What to call with how far it is; one line on a terminal that is gone at the end."""
    looked_at = sys.stderr.isatty()
    try:
        yield _progress if looked_at else _silent
    except KeyboardInterrupt:
        raise Stopped("Stopped. Looking changes nothing: the book is as it was.") from None
    finally:
        if looked_at:
            _over("")


def _print(page: ProofPage) -> None:
    for flaw in page.flaws[:SHOWN]:
        put(f"{flaw.sentence}\n")
    if len(page.flaws) > SHOWN:
        say(f"Only the first {SHOWN} are shown; --json lists them all.")
    if page.whole:
        put(
            f"Every row is as it was written: {page.rows} that people or the program wrote, in "
            f"{page.entries} entries of the chain.\n"
        )
    else:
        say(GO_ON)
    put(f"Head {page.head}\n")


def _progress(what: str, done: int, of: int) -> None:
    _over(f"Reading {WHERE[what]}{f' {done} of {of}' if of else ''}")


def _silent(_what: str, _done: int, _of: int) -> None:
    """Nobody looks on."""


def _over(words: str) -> None:
    """These words in place of the line that stood there."""
    with suppress(OSError, ValueError):
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
