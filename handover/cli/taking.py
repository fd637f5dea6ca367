"""Taking a copy out of the book, and ending what was written: `export` and `purge`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from handover.cli.endings import Exit, Misused, put, say
from handover.cli.progress import shown
from handover.cli.saying_why import held_back, tell_of
from handover.cli.signing_in import at_desk
from handover.cli.what_it_carries import ascii_only, html_as_it_goes
from handover.desk import purging
from handover.desk.desk import Desk
from handover.desk.goodbyes import goodbye_sheet
from handover.desk.leaving import Ending, ending_of, endings
from handover.desk.opening_pages import open_page
from handover.desk.own_copy import own_copy
from handover.desk.plan_pages import their_plan
from handover.desk.purging import Ended
from handover.desk.residents import all_residents
from handover.house.plain_text import same_name
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import NotFound, NotPossible, Refusal, Stopped
from handover.house.times import day_of, short_day
from handover.sheets.goodbye import goodbye_html, goodbye_text
from handover.sheets.own_copy import own_copy_html, own_copy_json, own_copy_text
from handover.sheets.plan import plan_html, plan_text

HOW = {"here": HowWeKnow.HERE_NOW, "told": HowWeKnow.TOLD_ME, "wrote": HowWeKnow.WROTE_IT}
"""How we know that they want it, as it is typed."""


def export(arguments: argparse.Namespace) -> int:
    """Somebody's own copy or goodbye sheet, to stdout or into a new file for this account."""
    path = Path(arguments.file) if arguments.file else None
    if path is not None and os.path.lexists(path):
        raise Misused(f"There is already something at {path}. It was not touched.")
    if arguments.house:
        from handover.cli.arranging import write_down

        return write_down(arguments, path)
    of_its_own = arguments.goodbye or arguments.plan
    if of_its_own and (arguments.taken or arguments.private or arguments.format == "json"):
        what = "goodbye sheet" if arguments.goodbye else "plan"
        raise Misused(f"The {what} is text or HTML, and nothing private stands on it.")
    desk = at_desk(arguments)
    about = _about(desk, arguments.about)
    if arguments.plan and held_back(desk, (about,), arguments.because):
        tell_of((arguments.about,))
        return Exit.REFUSED
    text = _page(desk, about, arguments)
    if path is None:
        put(html_as_it_goes(text) if arguments.format == "html" else text)
    else:
        write_new(path, text)
        what = "sheet" if arguments.goodbye else "plan" if arguments.plan else "copy"
        say(f"The {what} is in {path}. Only this account can read it; give it to them.")
    return Exit.DONE


def _page(desk: Desk, resident_id: int, arguments: argparse.Namespace) -> str:
    html = arguments.format == "html"
    if arguments.goodbye:
        sheet = goodbye_sheet(desk, resident_id)
        return goodbye_html(sheet) if html else goodbye_text(sheet)
    if arguments.plan:
        open_page(desk, resident_id)  # they can see that it was read
        plan = their_plan(desk, resident_id)
        return plan_html(plan, desk.zone) if html else plan_text(plan, desk.zone)
    return _copy(desk, resident_id, arguments)


def _copy(desk: Desk, resident_id: int, arguments: argparse.Namespace) -> str:
    page = own_copy(
        desk,
        resident_id,
        arguments.format,
        only_taken=arguments.taken,
        private=arguments.private is not None,
        decided=_decided(arguments.private),
    )
    if arguments.format == "json":
        return own_copy_json(page, ascii_only=arguments.file is None and ascii_only())
    return own_copy_html(page) if arguments.format == "html" else own_copy_text(page)


def write_new(path: Path, text: str) -> None:
    """A new file that only this account can read.

    Raises:
        Misused: There is something already, or it cannot be written.
    """
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise Misused(f"There is already something at {path}. It was not touched.") from None
    except OSError as error:
        raise Misused(f"{path} cannot be written: {_why(error)}.") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise Misused(f"{path} cannot be written: {_why(error)}. Nothing was left.") from None


def _why(error: OSError) -> str:
    return (error.strerror or "no reason").lower()


def _about(desk: Desk, name: str) -> int:
    """Somebody of that name: whoever is staying, else the one who came last."""
    everybody = all_residents(desk)
    found = [one for one in everybody if same_name(one.name, name)]
    if not found:
        known = ", ".join(dict.fromkeys(one.name for one in everybody)) or "nobody"
        raise NotFound(f"There is nobody called {name} in the book. In it are: {known}.")
    return max(found, key=lambda one: (one.here, one.id)).id


def _decided(typed: str | None) -> TheirDecision | None:
    return TheirDecision(HOW[typed]) if typed else None


def copy_beside_the_book(
    desk: Desk,
    resident_id: int,
    only_taken: bool,
    decided: TheirDecision | None,
    form: str = "text",
) -> Path:
    """A copy made from the screens; where it lies comes back. Its name says nothing of whose it is.

    `form` is `text`, to read and print, or `json`, for other programs.

    Raises:
        NotPossible: It cannot be written.
    """
    folder = desk.book.path.resolve().parent / "copies"
    when = f"{desk.now():%Y%m%d-%H%M%S}-{os.urandom(2).hex()}"
    as_data = form == "json"
    path = folder / f"own-copy-{when}{'.json' if as_data else '.txt'}"
    private = decided is not None
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        page = own_copy(
            desk,
            resident_id,
            form,
            only_taken=only_taken,
            private=private,
            decided=decided,
            file=path,
        )
        write_new(path, own_copy_json(page) if as_data else own_copy_text(page))
    except OSError as error:
        raise NotPossible(f"{folder} cannot be made: {_why(error)}.") from None
    except Misused as trouble:
        raise NotPossible(str(trouble)) from None
    return path


def purge(arguments: argparse.Namespace) -> int:
    """List whose day has come; with `--about` or `--due` end what was written about them."""
    if arguments.proof:
        return _asked_about(arguments)
    desk = at_desk(arguments)
    if arguments.about is not None:
        one = _ending(desk, arguments.about)
        _end(desk, one, _decided(arguments.they_asked))
    elif arguments.due:
        _end_due(desk)
    else:
        _list(desk)
    return Exit.DONE


def _end_due(desk: Desk) -> None:
    """Everybody whose day has come; one that cannot be ended holds up nobody else's."""
    found = purging.due(desk)
    if not found:
        say("Nobody's day has come. Nothing was removed.")
    troubles: list[Refusal] = []
    for one in found:
        try:
            _end(desk, one, None)
        except Refusal as refusal:
            say(str(refusal))
            troubles.append(refusal)
    if troubles:
        raise troubles[0]


def _end(desk: Desk, one: Ending, decided: TheirDecision | None) -> None:
    name = one.resident.name
    with shown("Stopped. Nothing was removed.") as told:
        ended = purging.end(desk, one.resident.id, name, decided, told)
    _said(name, ended)
    if ended.stopped:
        raise Stopped("Stopped. It is removed; what is still to be cleaned is cleaned then.")


def _said(name: str, ended: Ended) -> None:
    put(f"{ended.receipt}\n")
    say(
        f"What was written about {name} is removed from the book. What is printed is theirs: "
        "with it and their name they can ask later whether it has gone. The house does not keep it."
    )
    if ended.backup is None:
        why = "It was stopped" if ended.stopped else "Others had the book open"
        say(
            f"{why}, so older backups and the file itself are cleaned when the book is opened next."
        )
    else:
        say(f"A new backup is in {ended.backup}; older ones are removed.")
    for lost in ended.out_of_reach:
        say(f"The backup {lost} cannot be reached from here. Find it and destroy it.")
    say("Copies somebody made elsewhere, on paper or on a stick, are for you to find.")


def _list(desk: Desk) -> None:
    found = endings(desk)
    if not found:
        say("Nobody has left since this book was made.")
    for one in found:
        put(f"{one.resident.name}\t{_when(desk, one)}\n")


def _when(desk: Desk, one: Ending) -> str:
    stay = one.resident.stay
    left = f"left {short_day(stay.left_at, desk.zone)}" if stay and stay.left_at else "left"
    if one.hold is not None:
        return f"{left}, kept because the law wants it: {one.hold.reason}"
    if one.on is None:
        return f"{left}, no day is set"
    return f"{left}, ends {day_of(one.on)} {one.on.year}{' (the day has come)' if one.due else ''}"


def _ending(desk: Desk, name: str) -> Ending:
    """Whoever of that name has left.

    Raises:
        NotFound: There is nobody like that.
        Misused: Several of that name have left.
    """
    gone = [one for one in endings(desk) if same_name(one.resident.name, name)]
    if len(gone) > 1:
        raise Misused(
            f"Several people called {name} have left. End it on the screen of the one you mean: "
            "In the house, then Who has left."
        )
    if not gone:
        return ending_of(desk, _about(desk, name))
    return gone[0]


def _asked_about(arguments: argparse.Namespace) -> int:
    if arguments.about is None:
        raise Misused("Say whose signs they are: --about NAME.")
    desk = at_desk(arguments)
    found = purging.was_ended(desk, arguments.proof, arguments.about)
    if found is None:
        say("Nothing with these signs and this name was removed from this book.")
        return Exit.HELD
    when, by = found
    put(f"Removed on {short_day(when, desk.zone)} {when.year}, by {by}.\n")
    return Exit.DONE
