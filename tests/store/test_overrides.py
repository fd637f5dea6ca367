"""What there is to talk about: kept without a name, closed in order, never lost."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
from peewee import DatabaseError

from handover.house.overrides import Becomes, PersonTold, RuleOverride, TalkState, title_of
from handover.house.refusals import BookTrouble
from handover.store import overrides
from handover.store.engine.book import Book
from tests.house_of_tests import HouseOfTests, wall_moment

NOW = wall_moment("2026-03-09 11:00")
THEO, MAGS = 2, 3


def brought(book: Book, words: str, *, by: int = THEO, days_ago: int = 0, rule: str = "A3") -> int:
    with book.writing():
        return overrides.add_override(
            book, rule=rule, words=words, by=by, at=NOW - timedelta(days=days_ago)
        )


def test_what_was_brought_stands_there_without_anybodys_name(house: HouseOfTests) -> None:
    with house.book.writing():
        overrides.add_override(
            house.book,
            rule="A3",
            words="See you Saturday",
            by=THEO,
            at=NOW,
            because="I had not looked",
            person_told=PersonTold.WILL,
        )
    [one] = overrides.to_talk_about(house.book)
    assert (one.rule, one.words, one.because) == ("A3", "See you Saturday", "I had not looked")
    assert (one.person_told, one.state, one.learning) == (PersonTold.WILL, TalkState.OPEN, "")
    assert "author" not in {f.name for f in dataclasses.fields(RuleOverride)}
    assert "by" not in {f.name for f in dataclasses.fields(RuleOverride)}


def test_the_oldest_comes_first_whatever_order_they_were_written_in(house: HouseOfTests) -> None:
    for words, days in (("second", 3), ("third", 1), ("first", 8)):
        brought(house.book, words, days_ago=days)
    assert [o.words for o in overrides.to_talk_about(house.book)] == ["first", "second", "third"]


def test_it_is_talked_about_and_then_learned_from_and_not_the_other_way(
    house: HouseOfTests,
) -> None:
    one, book = brought(house.book, "See you Saturday"), house.book
    with book.writing():
        met = overrides.add_team_reflection(book, [THEO, MAGS], at=NOW)
        learning = overrides.add_learning(book, met, "A3", "Look first.", Becomes.TIP, at=NOW)
        assert overrides.mark_learned(book, [one], learning) == 0
        assert overrides.mark_talked(book, [one], met) == 1
        assert overrides.mark_talked(book, [one], met) == 0
        assert overrides.mark_learned(book, [one], learning) == 1
    assert overrides.to_talk_about(book) == ()
    [said] = overrides.overrides_by_id(book, [one])
    assert (said.state, said.learning) == (TalkState.LEARNED, "Look first.")
    [meeting] = overrides.team_reflections(book)
    assert meeting.present == ("Mags", "Theo")
    assert meeting.talked_about == (said,)
    assert [learned.words for learned in meeting.learnings] == ["Look first."]
    assert overrides.learnings(book, "A3") == meeting.learnings
    assert overrides.learnings(book, "A6") == ()


def test_the_only_question_about_who_brought_it_is_whether_it_was_oneself(
    house: HouseOfTests,
) -> None:
    mine, theirs = brought(house.book, "mine"), brought(house.book, "theirs", by=MAGS)
    assert overrides.any_brought_by(house.book, [mine, theirs], THEO)
    assert not overrides.any_brought_by(house.book, [theirs], THEO)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM rule_override",
        "UPDATE rule_override SET words = 'nothing'",
        'UPDATE rule_override SET "by" = 3',
    ],
)
def test_it_does_not_go_away_and_does_not_become_somebody_elses(
    house: HouseOfTests, statement: str
) -> None:
    brought(house.book, "See you Saturday")
    with pytest.raises((BookTrouble, DatabaseError)), house.book.writing():
        house.book.sql(statement)
    assert [one.words for one in overrides.to_talk_about(house.book)] == ["See you Saturday"]


def test_a_rule_without_a_title_of_its_own_is_called_by_its_code() -> None:
    assert title_of("A3") == "A promise made without looking at the roster"
    assert title_of("A99") == "Rule A99"
