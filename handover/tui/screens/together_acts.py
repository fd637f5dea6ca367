"""What somebody does on their own page: they say, take back, decide, and want."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

from textual import work

from handover.desk import follow_ups, my_side, priorities, suggestions
from handover.desk import notes as note_desk
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.house.notes import Carry, HowTaken, Note
from handover.house.priorities import (
    Dimension,
    HowWeKnow,
    Priority,
    PriorityStatus,
    StepOwner,
    TheirDecision,
)
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.together import TogetherFill, TogetherPick
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.copying import put_in_a_file

HERE = TheirDecision(HowWeKnow.HERE_NOW)
"""They sit at the screen themselves."""

CARRIED = {
    "yes": ("Yes, the next shift may hear it", Carry.YES),
    "tonight": ("Just the next shift", Carry.TONIGHT),
    "no": ("No, do not carry it on", Carry.NO),
}
STATES = {
    "choose": ("I choose this one now", PriorityStatus.CHOSEN),
    "moving": ("It is moving", PriorityStatus.MOVING),
    "rest": ("Let it rest for now", PriorityStatus.RESTING),
    "done": ("It is done", PriorityStatus.DONE),
    "go": ("Go without it: I let it go", PriorityStatus.LET_GO),
}
NO_DIMENSION: frozenset[Dimension] = frozenset()


class TheirActs(HouseScreen[None]):
    """Stands before their page: what Enter and N do there."""

    resident_id: int
    stand_on = ""
    """The row the cursor goes to when the page has been read again."""

    def act_on(self, key: str) -> None:
        """What can be done with one thing on the page."""
        kind, _, number = key.partition(":")
        acts: dict[str, Callable[[int], object]] = {
            "words": self._with_words,
            "note": self._with_note,
            "priority": self._with_priority,
            "topic": self._with_topic,
        }
        if kind in acts and number.isdigit():
            acts[kind](int(number))
        else:
            self.say("This is here to be read. N adds something of yours.")

    def _done(self, act: Callable[[Desk], object], said: str = "") -> None:
        self.then_reload(act, said)

    async def _pick(self, heading: str, things: list[tuple[str, str]]) -> str | None:
        chosen: str | None = await self.app.push_screen_wait(TogetherPick(heading, things))
        return chosen

    def _ask(
        self, heading: str, *asked: Asked, note: str = "", about: str = ""
    ) -> AsyncIterator[dict[str, Any]]:
        return self.answers(TogetherFill(heading, asked, note=note, about=about))

    @work
    async def action_new(self) -> None:
        """Something of theirs."""
        things = [
            ("words", "Words of mine, to be kept"),
            ("want", "Something I want"),
            ("topic", "A topic: may it be carried on?"),
            *self.more_new(),
        ]
        chosen = await self._pick("What would you like to add?", things)
        if chosen:
            self.begin_new(chosen)

    def more_new(self) -> tuple[tuple[str, str], ...]:
        """What else they may add."""
        return ()

    def begin_new(self, chosen: str) -> None:
        """Begin what was chosen."""
        begins: dict[str, Callable[[], object]] = {
            "words": self._say_words,
            "want": self._want,
            "topic": self._name_topic,
        }
        begins[chosen]()

    @work
    async def _say_words(self) -> None:
        async for filled in self._ask(
            "In your own words",
            Asked("text", "What would you like to say?", sort=Sort.THEIRS, tall=True),
            _carry_asked(),
            note="Nobody can change them. You can take them back at any time.",
        ):
            number = self.resident_id
            self._done(
                lambda desk: note_desk.take_own_words(
                    desk, number, filled["text"], HowTaken.TYPED, filled["carry"]
                ),
                "Your words are kept.",
            )

    @work
    async def _want(self) -> None:
        async for filled in self._ask(
            "What do you want? Only the first line is needed",
            Asked("words", "In your words", sort=Sort.THEIRS),
            Asked(
                "dimension",
                "It belongs to",
                answers=(("nothing", NO_DIMENSION), *((d, frozenset({d})) for d in Dimension)),
                chosen=NO_DIMENSION,
            ),
            Asked("specific", "What exactly would be different?", sort=Sort.THEIRS),
            Asked("why", "Why does it matter to you?", sort=Sort.THEIRS),
            Asked("have", "What do you have, and what help would you like?", sort=Sort.THEIRS),
            Asked("reach", "Does it feel within reach from here?", sort=Sort.THEIRS),
            Asked("no_date", "By when", answers=(("later", False), ("no date, my choice", True))),
        ):
            more = priorities.MoreAboutIt(
                dimensions=filled["dimension"],
                specific=filled["specific"],
                why_it_matters=filled["why"],
                have=filled["have"],
                within_reach=filled["reach"],
                no_finish_by_choice=filled["no_date"],
            )
            number = self.resident_id
            self.with_desk(
                lambda desk: priorities.add_priority(desk, number, filled["words"], HERE, more),
                self._stand_on_wish,
            )

    def _stand_on_wish(self, wish: Priority) -> None:
        """The cursor waits on it: Enter goes on to its first step."""
        self.stand_on = f"priority:{wish.id}"
        self.say("It stands among what you want. Enter on it goes on from there.")
        self.reload()

    @work
    async def _name_topic(self) -> None:
        async for filled in self._ask(
            "A topic, such as: my sister",
            Asked("words", "A word or two", sort=Sort.THEIRS),
            _carry_asked(Carry.NO),
            note="What mentions it stays on your page. What is about safety is carried anyway.",
        ):
            number = self.resident_id
            self._done(
                lambda desk: my_side.carry_topic(
                    desk, number, filled["words"], filled["carry"], HERE
                ),
                "It holds from now on.",
            )

    @work
    async def _with_words(self, number: int) -> None:
        things = [
            *((key, words) for key, (words, _) in CARRIED.items()),
            ("back", "I take these words back: gone everywhere"),
        ]
        chosen = await self._pick("Your words: may they be carried on?", things)
        if chosen in CARRIED:
            carry = CARRIED[chosen][1]
            self._done(lambda desk: my_side.carry_words(desk, number, carry, HERE), "So it is.")
        elif chosen == "back":
            self._take_back(f"words:{number}")

    def _with_note(self, number: int) -> None:
        self.with_desk(lambda desk: note_desk.note_by_id(desk, number), self._read_note)

    def _read_note(self, note: Note) -> None:
        self._ask_note(note)

    @work
    async def _ask_note(self, note: Note) -> None:
        things = [
            ("side", "Say my side of it"),
            ("read", "We have read it together"),
            *((key, words) for key, (words, _) in CARRIED.items()),
            *((f"side:{one.id}", "I take back what I said to it") for one in note.my_side),
            *((f"words:{one.id}", "I take back my words in it") for one in note.own_words_live),
        ]
        chosen = await self._pick("This note about you", things)
        if chosen == "side":
            self._say_side(note.id)
        elif chosen == "read":
            self._done(lambda desk: my_side.read_together(desk, note.id), "Read together.")
        elif chosen in CARRIED:
            carry = CARRIED[chosen][1]
            self._done(lambda desk: my_side.carry_note(desk, note.id, carry, HERE), "So it is.")
        elif chosen:
            self._take_back(chosen)

    def _take_back(self, key: str) -> None:
        kind, _, number = key.partition(":")
        take = my_side.withdraw_my_side if kind == "side" else note_desk.withdraw_own_words
        self._done(lambda desk: take(desk, int(number), HERE), "They are gone.")

    @work
    async def _say_side(self, note_id: int) -> None:
        async for filled in self._ask(
            "Your side of it",
            Asked("text", "How it was for you", sort=Sort.THEIRS, tall=True),
            note="It stands under the note wherever the note is read, and goes along with it.",
            about=f"note {note_id}",
        ):
            self._done(
                lambda desk: my_side.say_my_side(desk, note_id, filled["text"]),
                "Your side stands under it.",
            )

    @work
    async def _with_topic(self, number: int) -> None:
        things = [
            *((key, words) for key, (words, _) in CARRIED.items()),
            ("away", "Take it away: I need it no more"),
        ]
        chosen = await self._pick("This topic: may it be carried on?", things)
        if chosen == "away":
            self._done(lambda desk: my_side.let_topic_go(desk, number, HERE), "It is gone.")
        elif chosen in CARRIED:
            carry, whose = CARRIED[chosen][1], self.resident_id

            def change(desk: Desk) -> None:
                found = [one for one in my_side.topics_of(desk, whose) if one.id == number]
                for topic in found:
                    my_side.change_topic(desk, topic, carry, HERE)

            self._done(change, "So it is.")

    def _with_priority(self, number: int) -> None:
        self.with_desk(lambda desk: priorities.priority_by_id(desk, number), self._read_wish)

    def _read_wish(self, wish: Priority) -> None:
        self._ask_wish(wish)

    @work
    async def _ask_wish(self, wish: Priority) -> None:
        chosen = await self._pick("What you want: how does it go on?", _goes_on(wish))
        if chosen in STATES:
            state = STATES[chosen][1]
            self._done(lambda desk: priorities.move_priority(desk, wish, state, HERE), "So it is.")
        elif chosen == "first":
            self._done(lambda desk: _put_first(desk, wish), "It stands first.")
        elif chosen == "mine":
            self._done(lambda desk: _accept(desk, wish), "It is yours.")
        elif chosen == "not mine":
            self._done(lambda desk: _refuse(desk, wish), "It is gone.")
        elif chosen:
            self._write_to(wish, chosen)

    @work
    async def _write_to(self, wish: Priority, what: str) -> None:
        headings = {
            "step": "A small next step",
            "company": "What would you like company for?",
            "say": "How would you say it now?",
        }
        whose = (("mine", StepOwner.PERSON), ("together", StepOwner.TOGETHER))
        asked = [Asked("words", "In your words", sort=Sort.THEIRS)]
        if what == "step":
            asked.append(Asked("owner", "Whose", answers=whose, chosen=StepOwner.PERSON))
        async for filled in self._ask(headings[what], *asked, about=f"priority {wish.id}"):
            self._keep_for(self.as_seen(wish), what, filled)

    def _keep_for(self, wish: Priority, what: str, filled: dict[str, Any]) -> None:
        words, number = filled["words"], self.resident_id

        def act(desk: Desk) -> object:
            if what == "step":
                return priorities.add_step(desk, wish, words, HERE, owner=filled["owner"])
            if what == "say":
                return priorities.reword_priority(desk, wish, words, HERE)
            step = wish.next_step
            made = Promise(words, None, number, agreed=True, step_id=step.id if step else None)
            return follow_ups.promise(desk, made)

        self._done(act, "It is kept.")

    @work
    async def action_copy(self) -> None:
        """A copy of their own, to print or to take along; what is private only if they say so."""
        if self.house_app.take_copy is None:
            self.say("At the shell, handover export makes your copy. Ask us.")
            return
        chosen = await self._pick(
            "A copy of your own, to print or to take along",
            [
                ("all", "Everything, but not what is private to me"),
                ("private", "With what is private to me: the numbers on my card, my own parts"),
                ("json", "Everything as data, for other programs (JSON)"),
                ("private json", "As data, with what is private to me"),
            ],
        )
        if chosen:
            private = HERE if "private" in chosen else None
            form = "json" if "json" in chosen else "text"
            put_in_a_file(self, self.resident_id, private, form=form, whose="Your")


def _carry_asked(chosen: Carry = Carry.YES) -> Asked:
    answers = tuple((carry.words, carry) for carry in Carry)
    return Asked("carry", "Carried on", answers=answers, chosen=chosen)


def _put_first(desk: Desk, wish: Priority) -> object:
    standing = [one.id for one in priorities.priorities_of(desk, wish.resident_id)]
    rest = (number for number in standing if number != wish.id)
    return priorities.put_in_order(desk, wish.resident_id, (wish.id, *rest), HERE)


def _goes_on(wish: Priority) -> list[tuple[str, str]]:
    """What they may do: answer what we suggested, and with what is theirs whatever they like."""
    answers = [("mine", "Yes to your idea"), ("not mine", "No to your idea")]
    theirs = [
        ("step", "A next step of mine"),
        ("company", "Please, company for it"),
        *((key, words) for key, (words, _) in STATES.items()),
        ("first", "First: put it before the others"),
        ("say", "Say it differently"),
    ]
    return [*(answers if wish.suggestions else []), *([] if wish.ours else theirs)]


def _accept(desk: Desk, wish: Priority) -> object:
    return suggestions.say_yes(desk, wish, wish.suggestions[0].id, HERE)


def _refuse(desk: Desk, wish: Priority) -> object:
    return suggestions.say_no(desk, wish, wish.suggestions[0].id)
