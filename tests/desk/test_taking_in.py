"""How a house is arranged goes into another book as it was; nobody who stays goes along (R22).

Thirty files nobody should bring are refused whole, each with its line and the reason.
"""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from handover.desk import arrangement, directory, house_card, opening, switching, taking_in, wording
from handover.desk.boundaries import Says, add_own_row, set_for_house
from handover.desk.desk import Desk
from handover.desk.verifying import verify
from handover.house.arrangements import Arrangement, NotTakenIn
from handover.house.boundaries import THE_HOUSE, Sort, Value
from handover.house.directory import PublicContact, PublicKind, Weekday
from handover.house.house_card import CardPart, preset_of
from handover.house.houses import House, HousePreset
from handover.house.refusals import NotYours, Unfit
from handover.house.shifts import ShiftKind
from handover.sheets.arrangement import arrangement_json, line_of, read_arrangement, refused
from handover.sheets.published import schemas
from handover.store import people, rosters
from handover.store.engine.content import content_of
from tests.house_of_tests import NAMES, PASSPHRASE, HouseOfTests
from tests.patience import comes_to_an_end

RULES = """\
schema = 1
# Noor asked for this.
[[rule]]
id = "judging-refused"
level = "off"
"""
MOST_MEMORY = 100 * 1024 * 1024


@pytest.fixture
def arranged(house: HouseOfTests) -> HouseOfTests:
    """Larkspur House with something of everything that may leave it."""
    ines = house.ines
    directory.keep_lines(ines, "802-555-0100", "802-555-0110", "larkspur.example")
    library = PublicContact("Town library", number="802-555-0123", days=frozenset({Weekday.MONDAY}))
    directory.put_in(ines, library)
    directory.let_stand(ines, "ticket 802-555-0199")
    wording.at_home_here(ines, "held space")
    switching.switch(ines, "N9", off=True)
    set_for_house(ines, 2, Says(Value.MAYBE, "if both like it", "We said so with Noor."))
    add_own_row(ines, THE_HOUSE, Sort.TIMES, "Music after ten", Says(Value.NEVER))
    was = preset_of(CardPart.WHAT, HousePreset.SOTERIA)
    house_card.put_on_house_card(ines, was, "A house by the river. Noor painted the door.")
    wording.wording_file(house.book).write_text(RULES, encoding="utf-8")
    return house


@pytest.fixture
def another(tmp_path: Path, arranged: HouseOfTests) -> Desk:
    """The coordinator of a new house with the same clock."""
    path = tmp_path / "another.book"
    made = House("Elm House", "America/New_York")
    opening.make_house(path, made, "Ada", PASSPHRASE, plain=True, clock=arranged.clock)
    return opening.open_with(path, "Ada", PASSPHRASE, clock=arranged.clock)


def written(house: HouseOfTests) -> bytes:
    """What leaves the house."""
    return arrangement_json(arrangement.arrangement(house.ines)).encode()


def take(desk: Desk, content: bytes) -> taking_in.TakenIn:
    """Somebody brings a file."""
    try:
        return taking_in.take_in(desk, read_arrangement(content))
    except NotTakenIn as trouble:
        raise refused(content, trouble.place, str(trouble)) from None


def test_it_comes_back_as_it_was_and_a_second_time_changes_nothing(
    arranged: HouseOfTests, another: Desk
) -> None:
    first = read_arrangement(written(arranged))
    done = taking_in.take_in(another, first)
    assert len(done.words) == 7
    again = arrangement.arrangement(another)
    for part in ("usual_shifts", "shifts", "directory", "let_stand", "limits", "card", "at_home"):
        assert getattr(again, part) == getattr(first, part), part
    assert again.switched_off == ("N9",)
    assert again.wording == first.wording
    assert {one.name for one in again.team} == {"Ada", *(one.name for one in first.team)}
    assert (again.house.name, again.house.house_line) == ("Elm House", "802-555-0100")
    head = content_of(another.book.raw()).digest
    second = taking_in.take_in(another, first)
    assert (second.new, second.words) == ([], [])
    assert content_of(another.book.raw()).digest == head
    assert verify(another).whole


def test_whoever_is_new_comes_in_with_the_word_they_were_told(
    arranged: HouseOfTests, another: Desk
) -> None:
    done = taking_in.take_in(another, read_arrangement(written(arranged)))
    [theo] = [one for one in done.words if one.who.name == "Theo"]
    desk = opening.open_with(another.book.path, "Theo", theo.word, clock=arranged.clock)
    assert desk.who.name == "Theo"


def test_nobody_who_stays_is_in_it_and_it_is_as_its_schema_says(arranged: HouseOfTests) -> None:
    text = written(arranged).decode()
    for name in NAMES.values():
        assert not re.search(rf"\b{name}\b", text), name
    assert "someone here painted the door" in text
    schema = schemas()["house-arrangement.v1.json"]
    Draft202012Validator(schema).validate(json.loads(text))


def test_looking_changes_nothing_and_says_what_would_be(
    arranged: HouseOfTests, another: Desk
) -> None:
    folder = another.book.path.parent
    before = content_of(another.book.raw()).digest, (folder / "another.book.keys").read_bytes()
    found = taking_in.look_over(another, read_arrangement(written(arranged)))
    assert "directory: Town library" in found.new
    assert found.words == []
    after = content_of(another.book.raw()).digest, (folder / "another.book.keys").read_bytes()
    assert after == before


def test_the_rules_about_words_go_along_and_nobody_who_stays_does(
    arranged: HouseOfTests, another: Desk
) -> None:
    file = wording.wording_file(another.book)
    coming = read_arrangement(written(arranged))
    assert (
        "the house's own rules about words, in a file beside the book"
        in taking_in.look_over(another, coming).new
    )
    assert not file.exists(), "looking puts nothing there"
    taking_in.take_in(another, coming)
    assert "# someone here asked for this." in file.read_text(encoding="utf-8")
    assert wording.wording_of(another.book).notices == ()
    assert file.stat().st_mode & 0o777 == another.book.path.stat().st_mode & 0o777
    file.write_text("schema = 1\n", encoding="utf-8")
    taking_in.take_in(another, coming)
    assert file.read_text(encoding="utf-8") == "schema = 1\n", "what is there stays"


def test_rules_that_cannot_be_used_or_hold_a_number_do_not_leave(arranged: HouseOfTests) -> None:
    file = wording.wording_file(arranged.book)
    for text, why in (("", "schema = 1"), (f"{RULES}# ring 802-555-0177\n", "Line 6: there is")):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(Unfit, match=why):
            arrangement.arrangement(arranged.ines)
    file.write_bytes(b"\xff")
    with pytest.raises(Unfit, match="cannot be read as text"):
        arrangement.arrangement(arranged.ines)


def test_when_nothing_else_is_kept_the_rules_go_again(
    arranged: HouseOfTests, another: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming = read_arrangement(written(arranged))
    file = wording.wording_file(another.book)

    def then_the_disk_is_full(*_: object) -> None:
        if file.exists():
            raise Unfit("The disk is full.")

    monkeypatch.setattr(taking_in._Taking, "_new", then_the_disk_is_full)
    with pytest.raises(Unfit, match="disk is full"):
        taking_in.take_in(another, coming)
    assert not file.exists()


def test_only_a_coordinator_writes_it_down_or_takes_it_in(arranged: HouseOfTests) -> None:
    page = arrangement.arrangement(arranged.ines)
    with pytest.raises(NotYours):
        arrangement.arrangement(arranged.theo)
    with pytest.raises(NotYours):
        taking_in.take_in(arranged.theo, page)


Change = Callable[[dict[str, Any]], object]


def first(part: str, **changed: object) -> Change:
    """The first thing of a part says something else."""
    return lambda data: data[part][0].update(changed)


def once_more(part: str) -> Change:
    """The first thing of a part stands there twice."""
    return lambda data: data[part].append(data[part][0])


CHANGED: dict[str, tuple[Change, str]] = {
    "another schema": (lambda data: data.update({"$schema": "other"}), "not how a house"),
    "no team": (lambda data: data.pop("team"), "team is missing"),
    "a field nobody knows": (lambda data: data.update(path="../../etc/passwd"), "no place here"),
    "a field with a name that acts": (lambda data: data.update({"\x1b]0;x": 1}), "nobody can see"),
    "a path for a number": (first("directory", number="../../etc/passwd"), "cannot be kept"),
    "words for a list": (lambda data: data.update(team="Theo"), "is not what stands there"),
    "a number for a name": (first("team", name=7), "team, number 1: name"),
    "nothing for a name": (first("team", name=""), "team, number 1: name"),
    "space for a name": (first("team", name="   "), "team, number 1 cannot be kept"),
    "a name without end": (first("team", name="x" * 5000), "team, number 1: name"),
    "NUL in a name": (first("team", name="The\x00o"), "nobody can see"),
    "an escape code": (first("card", words="\x1b]52;c;QQ==\x07"), "nobody can see"),
    "a sign that turns words round": (first("card", words="abc\u202edef"), "nobody can see"),
    "half a sign": (first("card", words="\ud800"), "nobody can see"),
    "a role nobody has": (first("team", roles=["superuser"]), "team, number 1: roles"),
    "somebody twice": (once_more("team"), "stands there twice"),
    "a group twice": (once_more("directory"), "stands there twice"),
    "a row twice": (once_more("limits"), "stands there twice"),
    "a row there is not": (first("limits", row=99), "limits, number 1: row"),
    "a fixed row made loose": (
        first("limits", row=3, text="", value="always"),
        "limits, number 1 cannot be kept",
    ),
    "no such day": (first("shifts", day="2026-02-31"), "shifts, number 1: day"),
    "no such hour": (first("usual_shifts", start="99:99"), "usual_shifts, number 1"),
    "a shift of no time": (first("shifts", end="2026-03-09T11:00:00Z"), "shifts, number 1"),
    "a shift of a week": (first("shifts", end="2027-03-09T11:00:00Z"), "cannot be put on"),
    "a shift of nobody": (first("shifts", name="Nobody"), "cannot be put on the roster"),
    "a time without a zone": (first("shifts", start="2026-03-09T11:00:00"), "not UTC"),
    "a private number": (first("card", words="Ring me on 802-555-0177"), "card, number 1"),
    "another clock": (lambda data: data["house"].update(timezone="Europe/London"), "clock"),
    "no clock": (lambda data: data["house"].update(timezone="../../etc"), "cannot be kept"),
    "an invented house": (lambda data: data["house"].update(demo=True), "invented"),
    "too many": (lambda data: data.update(at_home=["x"] * 2001), "at_home"),
    "a rule that is none": (
        lambda data: data.update(wording=["schema = 1", "[[rule]]", 'id = "x"']),
        "wording, number",
    ),
    "a private number in a rule": (
        lambda data: data.update(wording=["schema = 1", "# ring 802-555-0177"]),
        "wording cannot be kept",
    ),
    "a quiet line there is not": (lambda data: data.update(switched_off=["B1"]), "cannot be kept"),
}
RAW: dict[str, tuple[bytes, str]] = {
    "nothing in it": (b"", "Line 1"),
    "no JSON": (b"hello", "Line 1"),
    "a list": (b"[]", "Line 1"),
    "cut off": (b'{\n"team": [\n', "Line 3"),
    "not UTF-8": (b'{\n"team": "\xff"}', "Line 2: the file is not UTF-8"),
    "too large": (b"[" + b"1," * 1_500_000, "more than 2,000,000 bytes"),
    "too deep": (b"[" * 100_000, "too many lists"),
    "a number without end": (b'{"a":\n' + b"9" * 5000 + b"}", "Line 2: a number"),
    "a number that is none": (b'{"a":\nNaN}', "Line 2: a number"),
    "a field twice": (b'{"team": [],\n"team": []}', "Line 2: team stands there twice"),
}


def test_a_bad_file_is_refused_whole_with_its_line(arranged: HouseOfTests, another: Desk) -> None:
    good, before = written(arranged), content_of(another.book.raw()).digest
    for name, (change, word) in CHANGED.items():
        data = json.loads(good)
        change(data)
        _is_refused(another, json.dumps(data, indent=2).encode(), name, word)
    for name, (content, word) in RAW.items():
        _is_refused(another, content, name, word)
    assert content_of(another.book.raw()).digest == before
    assert take(another, good).new


def _is_refused(desk: Desk, content: bytes, name: str, word: str) -> None:
    with comes_to_an_end(), pytest.raises(Unfit) as refusal:
        take(desk, content)
    said = str(refusal.value)
    assert re.match(r"Line \d+: |The file has more", said), name
    assert word in said, (name, said)
    assert "Nothing was taken in" in said, name
    assert not re.search(r"[\x00-\x1f\u202e]|0177|[.][.]", said.replace("../", "")), (name, said)


@pytest.mark.parametrize("name", ["too large", "too deep", "a number without end"])
def test_no_file_makes_the_program_large(name: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(Unfit):
            read_arrangement(RAW[name][0])
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def test_every_value_is_found_on_its_line() -> None:
    text = '{\n"a": [1,\n{"b": "}],",\n"c": []},\n2],\n"d": {}\n}'
    lines = {(): 1, ("a",): 2, ("a", 0): 2, ("a", 1): 3, ("a", 1, "b"): 3, ("a", 1, "c"): 4}
    for place, line in {**lines, ("a", 2): 5, ("d",): 6, ("a", 1, "gone"): 3}.items():
        assert line_of(text, place) == line, place


def test_what_is_there_already_stays_as_it_is(arranged: HouseOfTests) -> None:
    page = arrangement.arrangement(arranged.ines)
    roster = rosters.roster(arranged.book)
    found = taking_in.take_in(arranged.ines, page)
    assert found.new == []
    assert rosters.roster(arranged.book) == roster
    assert len(people.staff(arranged.book)) == 7
    assert isinstance(page, Arrangement)
    assert page.shifts[0].kind is ShiftKind.DAY
    assert page.shifts[0].end - page.shifts[0].start == timedelta(hours=8.5)
    assert page.directory[0].kind is PublicKind.SERVICE
