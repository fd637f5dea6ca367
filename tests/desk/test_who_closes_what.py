"""Whoever brings and closes what, in any order: nobody closes their own, and nobody is named."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.desk import reflections
from handover.house.overrides import RuleOverride, TalkState
from handover.house.refusals import NotFound, NotPossible, NotYours
from tests.house_of_tests import TEAM, HouseOfTests, a_copy

ORDER = tuple(TalkState)
ACTS = st.tuples(
    st.sampled_from(("bring", "talk", "learn")),
    st.sampled_from(TEAM),
    st.sampled_from(("A1", "A3", "A6")),
    st.integers(0, 3),
)


@dataclass
class Week:
    """What happens to what was brought, and what the test knows of who brought it."""

    house: HouseOfTests
    brought_by: dict[str, str] = field(default_factory=dict)
    stood: dict[str, TalkState] = field(default_factory=dict)

    def act(self, what: str, who: str, rule: str, which: int) -> None:
        desk = self.house.desk(who)
        if what == "bring":
            words = f"thing {len(self.brought_by)}"
            reflections.bring(desk, rule, words)
            self.brought_by[words] = who
            return
        standing = [one for one in self.all() if one.rule == rule]
        ids = [one.id for one in standing[which : which + 2]]
        if what == "talk":
            with suppress(NotFound, NotPossible):
                reflections.talked(desk, ids, f"{who}, {TEAM[TEAM.index(who) - 1]}")
            return
        own = [one for one in standing if one.id in ids and self.brought_by[one.words] == who]
        try:
            reflections.learned(desk, ids, "Look first.")
        except NotYours:
            assert own
        except (NotFound, NotPossible):
            return
        else:
            assert not own, "nobody closes what they brought themselves"

    def all(self) -> tuple[RuleOverride, ...]:
        page = reflections.to_talk_about(self.house.ines)
        here = [one for group in page.to_talk for one in group.brought]
        closed = [
            one
            for met in page.meetings
            for one in met.talked_about
            if one.state is TalkState.LEARNED
        ]
        return tuple(sorted((*here, *closed), key=lambda one: one.id))

    def holds(self) -> None:
        page = reflections.to_talk_about(self.house.ines)
        assert not [name for name in TEAM if name in repr(page.to_talk)]
        now = {one.words: one.state for one in self.all()}
        assert now.keys() == self.brought_by.keys(), "nothing goes away"
        for words, state in self.stood.items():
            assert ORDER.index(now[words]) >= ORDER.index(state), "nothing goes back"
        self.stood = now


@settings(max_examples=12, deadline=None)
@given(acts=st.lists(ACTS, min_size=4, max_size=14))
def test_in_any_order_nobody_closes_their_own_and_nobody_is_named(
    larkspur: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, str, str, int]]
) -> None:
    with a_copy(larkspur, tmp_path_factory.mktemp("week")) as house:
        week = Week(house)
        for act in acts:
            week.act(*act)
            week.holds()
