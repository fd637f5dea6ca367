"""Printing the page that is shown: X. Where there is no printer the line above the keys says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from textual.binding import Binding

from handover.desk.on_paper import OnPaper, Paper
from handover.tui.dialogs.ask import Pick
from handover.tui.screens.base import HouseScreen

PRINT = Binding("x", "print", "Print", id="page.print", tooltip="Put this page on paper")
AT_THE_SHELL = "At the shell, handover sheet writes it, ready for a printer."


def put_on_paper(
    screen: HouseScreen[None], page: str, number: int | None = None, *, day: date | None = None
) -> None:
    """Print it; of several printers one is chosen first."""
    screen.run_worker(_put(screen, Paper(page, number, day)), group="paper", exclusive=True)


async def _put(screen: HouseScreen[None], paper: Paper) -> None:
    maker = screen.house_app.put_on_paper
    if maker is None:
        screen.say(AT_THE_SHELL)
        return

    def choose(done: OnPaper) -> None:
        if done.printers:
            screen.run_worker(_choose(screen, paper, done.printers), group="paper")
        else:
            screen.say(done.said)

    screen.with_desk(lambda desk: maker(desk, paper), choose)


async def _choose(screen: HouseScreen[None], paper: Paper, printers: tuple[str, ...]) -> None:
    things = [(name, name) for name in printers]
    chosen = await screen.app.push_screen_wait(Pick("Which printer?", things))
    if chosen is None:
        return
    maker = screen.house_app.put_on_paper
    if maker is not None:
        wanted = replace(paper, printer=chosen)
        screen.with_desk(lambda desk: maker(desk, wanted), lambda done: screen.say(done.said))
