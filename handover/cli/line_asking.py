"""Asking one thing a line, on stdin and stdout: for speech, braille, a pipe and any terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterable, Sequence

from handover import settings
from handover.cli.endings import put
from handover.house.plain_text import clean

LONGEST = 100_000
"""Bytes of one line; what is longer than any note is cut."""


class NobodyAnswers(Exception):
    """The other side has gone: there is no more line to read."""


class LineAsking:
    """Says lines and reads lines. Nothing is drawn and nothing is ever said twice."""

    def __init__(self) -> None:
        self._seen = sys.stdin.isatty()
        """Does somebody see what they type? Through a pipe nobody does."""

    def say(self, *lines: str) -> None:
        """Say something, one thing a line."""
        for line in lines:
            put(f"{' '.join(clean(line).split())}\n")

    def ask(self, question: str) -> str:
        """One line, without what is around it.

        Raises:
            NobodyAnswers: There is nobody any more.
        """
        put(f"{clean(question)}: ")
        sys.stdout.flush()
        read = sys.stdin.buffer.readline(LONGEST)
        if not self._seen:
            put("\n")
        if not read:
            raise NobodyAnswers
        return read.decode("utf-8", "replace").strip()

    def ask_secretly(self, question: str) -> str:
        """A passphrase: never shown, from the file that holds it or typed."""
        if settings.passphrase_file(os.environ) is not None:
            from handover.cli.signing_in import passphrase

            return passphrase(question)
        if not self._seen:
            return self.ask(question)
        try:
            return getpass.getpass(f"{question}: ")
        except EOFError:
            raise NobodyAnswers from None

    def lines(self, question: str) -> Iterable[str]:
        """Lines until an empty one."""
        self.say(f"{question} An empty line ends it.")
        while line := self.ask("Next line"):
            yield line

    def yes(self, question: str) -> bool:
        """Yes or no, in a word or a letter; anything else is asked again."""
        while True:
            answer = self.ask(f"{question}? yes or no").casefold()
            if answer in ("y", "yes"):
                return True
            if answer in ("n", "no", ""):
                return False
            self.say("Please type yes or no.")

    def choose(self, question: str, things: Sequence[str], *, back: str = "") -> int | None:
        """Which of these, by its number or how it begins; None for `back`, which is number 0."""
        self.say(question, *(f"{number}. {thing}" for number, thing in enumerate(things, 1)))
        if back:
            self.say(f"0. {back}")
        while True:
            typed = self.ask("Number").casefold()
            if back and typed in ("", "0"):
                return None
            if typed.isdecimal() and 1 <= int(typed) <= len(things):
                return int(typed) - 1
            fits = [at for at, one in enumerate(things) if one.casefold().startswith(typed)]
            if typed and len(fits) == 1:
                return fits[0]
            self.say(f"Please type a number from {0 if back else 1} to {len(things)}.")
