"""On their own page and in their copy: the plan, what two agreed on, how the support lands."""

from __future__ import annotations

import pytest

from handover.desk import check_ins, own_copy, pacts, partings, plans
from handover.desk.check_ins import Answered
from handover.desk.pacts import Offered
from handover.desk.partings import HowTold
from handover.desk.plans import PartSaid
from handover.desk.their_page import their_page
from handover.house.check_ins import Topic
from handover.house.partings import Goodbye
from handover.house.plans import Section
from handover.store import purging
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests

WORDS = {
    "kept": "The last bus, heard from bed",
    "house": "To know whether she went out",
    "before": "Tea with honey",
    "pact": "I keep the lamp on",
    "lands": "Two knocks and then five",
    "parting": "Tell them the tea was right",
}


@pytest.fixture
def both(house: HouseOfTests) -> HouseOfTests:
    """Something of everything that Noor made with one of us; Theo alone knows of the lamp."""
    theo = house.theo
    kept = PartSaid(WORDS["kept"], private=True)
    plans.say_part(theo, NOOR, Section.HARD_FOR_ME, kept, THEY_SAID_SO)
    plans.say_part(theo, NOOR, Section.AFTER, PartSaid(WORDS["before"]), THEY_SAID_SO)
    said = PartSaid("Sam's song", WORDS["house"])
    plans.say_part(theo, NOOR, Section.AFTER, said, THEY_SAID_SO)
    pacts.make(theo, NOOR, Offered("", WORDS["pact"]), THEY_SAID_SO)
    check_ins.ask(theo, NOOR, Answered({Topic.LANDS: WORDS["lands"]}), THEY_SAID_SO)
    [noor, *_] = partings.is_away(theo, theo.who.id).to_tell
    partings.settle(theo, noor, HowTold(theo.who.id, WORDS["parting"], Goodbye.RATHER_NOT))
    return house


def test_they_read_it_on_their_own_page(both: HouseOfTests) -> None:
    page = repr(their_page(both.theo, NOOR))
    for what in ("kept", "house", "pact", "lands"):
        assert WORDS[what] in page, what
    assert "Sam" not in page
    assert "someone here" in page
    assert not [what for what, words in WORDS.items() if words in repr(their_page(both.theo, SAM))]


def test_what_is_between_two_is_opened_with_that_one(both: HouseOfTests) -> None:
    page = repr(their_page(both.mags, NOOR))
    assert WORDS["pact"] not in page
    assert "Between Theo and me. Open it with Theo." in page


def test_they_take_all_of_it_along(both: HouseOfTests) -> None:
    copy = repr(own_copy.own_copy(both.mags, NOOR, "text"))
    assert {what for what, words in WORDS.items() if words not in copy} == {"kept", "pact"}
    all_of_it = own_copy.own_copy(both.mags, NOOR, "text", private=True, decided=THEY_SAID_SO)
    assert [what for what, words in WORDS.items() if words not in repr(all_of_it)] == []
    assert "Sam's" not in copy


def test_when_they_are_gone_it_is_gone(both: HouseOfTests) -> None:
    with both.book.writing():
        purging.remove_person(both.book, NOOR, proof="", by=1, at=both.clock())
    for table in ("plan", "plan_wording", "pact", "check_in", "check_in_answer", "to_tell"):
        assert both.book.sql(f"SELECT count(*) FROM {table}") == [(0,)], table
