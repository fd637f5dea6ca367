"""What is theirs to say on their own page: how to meet them, who they are, limits, agreements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from textual import work

from handover.desk import boundaries, limits, pacts, residents, their_page, who
from handover.desk.boundaries import Says
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.limits import LimitsPage
from handover.desk.pacts import Offered
from handover.house.boundaries import Value
from handover.house.pacts import Pact
from handover.house.people import Resident
from handover.house.refusals import Refusal
from handover.house.who import Part, Said, SpeakWay, Wording
from handover.rules.concerns import NO_ANSWERS, Answer, Answers, HeldByRules
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.limit import TURN
from handover.tui.dialogs.together import TogetherPick
from handover.tui.screens.together_acts import HERE
from handover.tui.screens.together_plan import WithTheirPlan

V = TypeVar("V")
PARTS = tuple(Part)
NEW = (
    ("met", "How I would like to be met"),
    ("who", "Who I am here: any part of it"),
    ("limit", "What is all right for me, and what is not"),
    ("agree", "An agreement with you"),
)
NO_YES = (("no", False), ("yes", True))
ANEW = "What stands there names somebody else. Say it anew, or leave it with Esc."


class WithWhatIsTheirs(WithTheirPlan):
    """Stands before their page. They sit here themselves: that is how we know."""

    def more_new(self) -> tuple[tuple[str, str], ...]:
        """What else they may add."""
        return NEW

    def act_on(self, key: str) -> None:
        """Something of theirs that stands on the page, or whatever else."""
        kind, _, number = key.partition(":")
        acts: dict[str, Callable[[int], object]] = {
            "met": lambda _: self._met(),
            "who": lambda at: self._with_who(PARTS[at]),
            "limit": self._with_limit,
            "pact": self._with_pact,
        }
        if kind in acts and number.isdigit():
            acts[kind](int(number))
        else:
            super().act_on(key)

    def begin_new(self, chosen: str) -> None:
        """Begin what was chosen after N."""
        begins: dict[str, Callable[[], object]] = {
            "met": self._met,
            "who": self._which_part,
            "limit": self._which_limit,
            "agree": self._agree,
        }
        if chosen in begins:
            begins[chosen]()
        else:
            super().begin_new(chosen)

    def _read_then(self, read: Callable[[Desk], V], ask: Callable[[V], object]) -> None:
        def go_on(found: V) -> None:
            ask(found)

        self.with_desk(read, go_on)

    def safe(self, text: str) -> str:
        """The text as their page shows it."""
        number = self.resident_id
        them = residents.resident_by_id(self.desk, number)
        return their_page.hiding_others(self.desk, them).hide(text)

    def _begun(self, text: str) -> tuple[str, str]:
        """What a field of theirs begins with, and what is said where it cannot."""
        return (text, "") if self.safe(text) == text else ("", ANEW)

    def _met(self) -> None:
        number = self.resident_id
        self._read_then(lambda desk: residents.resident_by_id(desk, number), self._how_to_meet)

    @work
    async def _how_to_meet(self, them: Resident) -> None:
        value, note = self._begun(them.ask_first)
        words = Asked("words", "In your words", sort=Sort.THEIRS, value=value, tall=True)
        empty = "Empty takes it back, as it ever stood."
        async for filled in self._ask("How would you like to be met?", words, note=note or empty):
            seen = self.as_seen(them)
            self._done(
                lambda desk: residents.keep_ask_first(desk, seen, filled["words"], HERE),
                "So it is.",
            )

    @work
    async def _which_part(self) -> None:
        things = [(str(at), part.heading) for at, part in enumerate(PARTS)]
        chosen = await self._pick("Who I am here. Any part, or none", things)
        if chosen:
            self._with_who(PARTS[int(chosen)])

    def _with_who(self, part: Part) -> None:
        number = self.resident_id
        self._read_then(
            lambda desk: who.who_page(desk, number).said.get(part),
            lambda was: self._say_part(part, was),
        )

    @work
    async def _say_part(self, part: Part, was: Wording | None) -> None:
        said = was.said if was else Said()
        value, note = self._begun(said.words)
        asked = [Asked("words", part.question, value, sort=Sort.THEIRS, tall=True)]
        if part is Part.SPEAK:
            ways = tuple((way.value, way) for way in SpeakWay)
            asked.append(Asked("ways", "Best by", ticks=ways, chosen=said.ways))
        asked.append(Asked("back", "I take it back, wholly", answers=NO_YES, chosen=False))
        asked.append(Asked("not", "I would rather not say", answers=NO_YES, chosen=said.rather_not))
        number = self.resident_id
        async for filled in self._ask(part.heading, *asked, note=note):
            if filled["back"]:
                self._done(lambda desk: who.take_back(desk, number, part, HERE), "It is gone.")
                continue
            new = Said(filled["words"], said.label, filled.get("ways", frozenset()), filled["not"])
            seen = self.as_seen(was)
            self._done(
                lambda desk: who.say(desk, number, part, new, HERE, seen), "Kept, as you say it."
            )

    @work
    async def _which_limit(self) -> None:
        page = limits.limits_of(self.desk, self.resident_id)
        things = [
            (f"{one.row.number}", self.safe(f"{one.row.text}: {page.own_value(one).words}"))
            for one in page.rows
        ]
        chosen = await self._pick("What is it about?", things)
        if chosen:
            self._with_limit(int(chosen))

    def _with_limit(self, row: int) -> None:
        number = self.resident_id
        self._read_then(
            lambda desk: limits.limits_of(desk, number), lambda page: self._say_limit(page, row)
        )

    @work
    async def _say_limit(self, page: LimitsPage, number: int) -> None:
        row = page.row(number)
        if row is None:
            return
        last = page.said.get(number, ())[-1:]
        value = page.own_value(row) if last else Value.UNSET
        depends, note = self._begun(last[0].depends_on if last else "")
        today = (("until I say otherwise", False), ("today only, gone at five", True))
        async for filled in self._ask(
            self.safe(row.row.text),
            Asked("value", "I say", answers=tuple((v.words, v) for v in TURN), chosen=value),
            Asked("today", "It holds", answers=today, chosen=False),
            Asked("depends", "What does it depend on?", value=depends, sort=Sort.THEIRS),
            note=note,
            about=f"{self.about} row {number}",
        ):
            says = Says(
                filled["value"],
                depends_on=filled["depends"],
                agreed_with=self.desk.who.name,
                today_only=filled["today"],
                told_in=self.as_seen(page.last_told(number)),
            )
            self._keep_limit(number, says)

    def _keep_limit(self, row: int, says: Says, answers: Answers = NO_ANSWERS) -> None:
        number = self.resident_id

        def otherwise(refusal: Refusal) -> None:
            if isinstance(refusal, HeldByRules) and refusal.concerns[0].rule == "B6":
                self._looser(refusal, row, says)
            else:
                self.refused(refusal)

        self.then_reload(
            lambda desk: boundaries.set_for_resident(desk, number, row, says, HERE, answers),
            "So it is.",
            otherwise,
        )

    def _looser(self, refusal: HeldByRules, row: int, says: Says) -> None:
        found = refusal.concerns[0]
        self.over_form(
            TogetherPick(self.safe(found.why), [(way, way) for way in found.exits]),
            refusal,
            lambda chosen: self._keep_limit(row, says, Answers.of(B6=Answer(chosen))),
        )

    def _with_pact(self, number: int) -> None:
        mine = self.resident_id

        def read(desk: Desk) -> Pact | None:
            page = pacts.pacts_page(desk, mine, for_them=True)
            return next((one for one in (*page.holding, *page.asked) if one.id == number), None)

        self._read_then(read, self._ask_pact)

    @work
    async def _ask_pact(self, one: Pact | None) -> None:
        if one is None:
            return
        yes = [] if one.their_yes_at else [("yes", "I say yes to it")]
        chosen = await self._pick("What we agreed on", [*yes, ("end", "I end it")])
        if chosen == "yes":
            self._done(
                lambda desk: pacts.they_say_yes(desk, one.id, HERE, version=one.version),
                "You have said yes.",
            )
        elif chosen == "end":
            self._end_pact(one)

    @work
    async def _end_pact(self, one: Pact) -> None:
        why = Asked("words", "Why, in a word or none", sort=Sort.THEIRS)
        async for filled in self._ask("You end it", why, about=f"pact {one.id} ends"):
            words, version = filled["words"], self.as_seen(one).version
            end = partial(pacts.they_end_it, decided=HERE, words=words, version=version)
            self._done(lambda desk: end(desk, one.id), "It has ended.")

    @work
    async def _agree(self) -> None:
        me = self.desk.who.name
        async for filled in self._ask(
            f"What do you and {me} agree on?",
            Asked("theirs", "What I will do", sort=Sort.THEIRS),
            Asked("ours", f"What {me} will do"),
            Asked("rhythm", "How often, if there is a rhythm"),
            Asked("yes", f"{me} says yes to it", answers=NO_YES, chosen=False),
            note="One side may stay empty. It is between you two; either of you ends it.",
        ):
            number = self.resident_id
            new = Offered(filled["theirs"], filled["ours"], filled["rhythm"], our_yes=filled["yes"])

            def make(desk: Desk) -> Pact:
                return pacts.make(desk, number, new, HERE)

            self._done(make, "It stands among what we agreed on.")
