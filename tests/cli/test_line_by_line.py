"""`handover --plain`: the five minutes of a shift change, line by line and through a pipe."""

from __future__ import annotations

import io

import pytest

from handover.cli.line_asking import LineAsking
from handover.cli.line_by_line import at_the_desk
from handover.desk import follow_ups, handovers, keys, notes, opening
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.desk.waiting import to_receive
from handover.house.handovers import HOUSE_PART, Line
from handover.house.refusals import NotLetIn
from handover.store.openings import openings_of
from handover.store.priorities import priorities_of
from tests.cli.conftest import PASSPHRASE, Shell
from tests.house_of_tests import NOOR, HouseOfTests, wall_moment, write


def desk_of(shell: Shell, name: str) -> Desk:
    return opening.sign_in(opening.open_book(shell.book), name, PASSPHRASE)


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_the_five_minutes_of_a_shift_change_go_through_a_pipe(shell: Shell) -> None:
    """What the evening left, a note with their words, a promise kept, and locked."""
    theo = desk_of(shell, "Ines")
    handovers.say(theo, Line(NOOR, "She would like company.", "She laughed.", version=0))
    follow_ups.promise(theo, Promise("A walk", resident_id=NOOR, agreed=True))
    ran = shell.run(
        "--plain",
        stdin=typed(
            "Theo",
            *("follow", "1", "1", "Lovely air.", ""),
            *("write", "Noor", "We baked bread.", "It rose.", "", "It rose!", ""),
            "lock",
            "Mags",
            "leave",
        ),
    )
    assert (ran.code, ran.err) == (0, "")
    assert "Kept in the book as note" in ran.out
    assert "Locked. Everything is kept." in ran.out
    assert "\x1b" not in ran.out, "nothing is drawn"
    again = desk_of(shell, "Theo")
    (note,) = notes.notes(again)
    assert (note.text, note.own_words[0].text) == ("We baked bread.\nIt rose.", "It rose!")
    assert follow_ups.open_follow_ups(again) == ()


def test_what_the_rules_ask_is_asked_line_by_line(shell: Shell) -> None:
    number = "write", "Noor", "Her number is 212 555 0187.", "", "", ""
    ran = shell.run("--plain", "--as", "Theo", stdin=typed(*number, "0", "leave"))
    assert ran.code == 0
    assert "0. Go back to my words" in ran.out
    assert "Your words wait as a draft" in ran.out
    assert notes.notes(desk_of(shell, "Theo")) == ()


def test_whoever_hangs_up_in_the_middle_of_a_note_finds_it_again(shell: Shell) -> None:
    ran = shell.run("--plain", "--as", "Theo", stdin=typed("write", "Noor", "We baked bread."))
    assert ran.code == 0
    ((_, draft),) = notes.my_drafts(desk_of(shell, "Theo"))
    assert draft.text == "We baked bread."
    back = shell.run("--plain", "--as", "Theo", stdin=typed("write", "Noor", "", "", "", "leave"))
    assert "You had begun this:" in back.out
    assert notes.notes(desk_of(shell, "Theo"))[0].text == "We baked bread."


def test_a_wrong_passphrase_lets_nobody_in(shell: Shell) -> None:
    shell.passphrase.write_text("not this one\n", encoding="utf-8")
    ran = shell.run("--plain", "--as", "Theo")
    assert ran.code == 3
    assert "What would you like to do?" not in ran.out


def test_a_terminal_without_screens_is_told_of_it(shell: Shell) -> None:
    ran = shell.run()
    assert ran.code == 2
    assert "`handover --plain` asks and answers line by line" in ran.err


def test_a_handover_is_read_aloud_part_by_part_and_said_back(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    house.clock.to("2026-03-09 15:05")
    write(house.theo, "We baked bread.", own_words="It rose!")
    write(house.theo, "The kettle is new.", None)
    handovers.say(house.theo, Line(NOOR, "She would like company.", "She laughed.", version=0))
    given = handovers.give(house.theo)
    lines = typed("read", "A walk with Noor.", "? Which kettle?", "leave")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    at_the_desk(LineAsking(), house.mags)
    said = capsysbinary.readouterr().out.decode()
    assert "In their own words: “It rose!”" in said
    assert said.index("It rose!") < said.index("She would like company.")
    page = handover_page(house.theo, given.id)
    noor, the_house = page.part(NOOR), page.part(HOUSE_PART)
    assert noor is not None
    assert the_house is not None
    assert [one.text for one in noor.said_back] == ["A walk with Noor."]
    assert [one.question for one in the_house.heard] == ["Which kettle?"]
    assert to_receive(house.mags) == ()


def go_through(house: HouseOfTests, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    given = typed(*lines, "leave").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    at_the_desk(LineAsking(), house.theo)


def test_something_is_promised_wanted_and_moved_line_by_line(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    go_through(
        house,
        monkeypatch,
        *("new", "Noor", "Sleep with the window open", "1"),
        *("new", "Noor", "Perhaps a lamp", "4"),
        *("promise", "Noor", "A walk", "soon-ish", "tomorrow at 3", "1", "yes", "1"),
    )
    wanted = priorities_of(house.book, NOOR)
    assert [(one.words, str(one.status)) for one in wanted] == [
        ("Sleep with the window open", "wish"),
        ("Perhaps a lamp", "suggested"),
    ]
    said = capsysbinary.readouterr().out.decode()
    assert "cannot be read as a time" in said
    assert "Which one is meant?" in said
    assert "That is Tuesday 10 March 15:00-15:30" in said
    (walk,) = follow_ups.open_follow_ups(house.theo)
    go_through(house, monkeypatch, "follow", "1", "4", "tomorrow evening 8", "no", "0")
    assert follow_ups.open_follow_ups(house.theo) == (walk,), "only suggested"
    go_through(house, monkeypatch, "follow", "1", "4", "tomorrow evening 8", "yes", "0")
    (moved,) = follow_ups.open_follow_ups(house.theo)
    assert moved.window is not None
    assert moved.window.start == wall_moment("2026-03-10 20:00")


def test_one_comes_back_with_the_code_on_paper_and_is_told_of_wrong_ones(shell: Shell) -> None:
    code = keys.new_recovery_code(desk_of(shell, "Ines"))
    for _ in range(2):
        with pytest.raises(NotLetIn):
            opening.open_with(shell.book, "Theo", "not this one")
    ran = shell.run("--plain", stdin=typed("", "ABCD", "", code, "Theo", "leave"))
    assert ran.code == 0
    assert "7 groups of 4" in ran.out
    assert "Two wrong passphrases were tried for your name" in ran.out
    assert "A passphrase was chosen for your name with the recovery code" in ran.out
    again = shell.run("--plain", stdin=typed("Theo", "leave"))
    assert "for your name" not in again.out, "they know"


def test_a_command_says_what_was_not_told_yet_and_leaves_it_to_be_told(shell: Shell) -> None:
    with pytest.raises(NotLetIn):
        opening.open_with(shell.book, "Theo", "not this one")
    for _ in range(2):
        ran = shell.run("drafts", "--as", "Theo")
        assert (ran.code, ran.out) == (0, "")
        assert "One wrong passphrase was tried for your name" in ran.err


def test_off_shift_it_is_said_why_before_anything_about_somebody_is_read(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    note = write(house.dot, "We baked bread.", own_words="It rose!")
    house.clock.to("2026-03-10 03:00")
    go_through(house, monkeypatch, "about", "Noor", "0")
    assert "bread" not in capsysbinary.readouterr().out.decode()
    assert openings_of(house.book, NOOR) == ()
    go_through(house, monkeypatch, "about", "Noor", "covering", "for Jun", "about", "Noor")
    said = capsysbinary.readouterr().out.decode()
    assert said.count("Noor can see that you did") == 1, "once a day"
    assert said.index("It rose!") < said.index("We baked bread.")
    assert [one.because for one in openings_of(house.book, NOOR)] == ["covering soon: for Jun"]
    assert house.theo.who.id in notes.note_by_id(house.theo, note.id).read_by
