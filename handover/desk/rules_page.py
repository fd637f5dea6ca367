"""The rules of the house, to be read by everybody: what each says and where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType

from handover.desk.switching import off_here
from handover.desk.wording import wording_file, wording_of
from handover.house.boundaries import Row
from handover.house.dataclass import dataclass, field
from handover.house.wording import HomePhrase
from handover.rules.boundaries import ROWS
from handover.rules.concerns import Level
from handover.rules.listed import LISTED, MEANINGS, ListedRule
from handover.rules.ways_out import LEAVE_IT, LOOK_AT_ROW, WORDING_EXITS
from handover.rules.wording.rules import RuleBook, some_words
from handover.rules.wording.said import KINDS, WordingRule
from handover.store import wording as kept
from handover.store.engine.book import Book

GROUPS = MappingProxyType(
    {
        Level.BLOCK: "What is not kept like this",
        Level.ASK: "What is asked about",
        Level.NUDGE: "What is said in one quiet line",
    }
)
"""Over the rules of each level."""

ROW_GROUP = "What is never, maybe or always all right between us"
"""Over the rows every house has."""

KIND_GROUPS = MappingProxyType(
    {
        "label": "Words: a label instead of the person",
        "judging": "Words: a verdict instead of what happened",
        "doing-to": "Words: doing to instead of being with",
        "clinical": "Words: the language of wards",
        "service-role": "Words: what somebody is to a service",
        "pity": "Words: looking down kindly",
        "power": "Words: who may do what",
        "minimising": "Words: making it small",
        "guess": "Words: guessing what somebody means",
    }
)
"""Over the rules about words of each kind."""

ABOUT = MappingProxyType(
    {
        "person": "Only when it is said of somebody who stays.",
        "anyone": "Not when it is said of things.",
    }
)
LEVELS = MappingProxyType(
    {
        "nudge": "nudge",
        "gentle": "gentle nudge: only in the review before saving",
        "off": "off: nothing is said",
    }
)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule, as somebody reads it."""

    code: str
    """Its code, or the id of a rule about words."""
    group: str
    """Under which heading it stands."""
    level: str
    """Block, ask or nudge, and what else is to be said about that."""
    name: str
    """In two or three words; empty for a rule about words."""
    says: str
    """What it says."""
    meaning: str
    """What its level means for whoever writes."""
    exits: tuple[str, ...]
    """The ways out, or the answers."""
    source: tuple[str, ...]
    """Where it comes from."""
    instead: tuple[str, ...] = ()
    """What could be written instead."""
    example: str = ""
    """An invented sentence in which it finds something."""
    when: str = ""
    """When it speaks, if not always."""
    words: Callable[[], tuple[str, ...]] = field(default=tuple, compare=False)
    """Some of the words it looks for; worked out when somebody asks."""
    mark: str = ""
    """`off` or `gentle`, if it is one of them."""
    can_be_off: bool = False
    """Can the house switch it off here? Rules about words are changed in the house's file."""

    def holds(self, sought: str) -> bool:
        """Do all the words typed stand somewhere in it?"""
        told = (self.code, self.group, self.level, self.name, self.says, self.example)
        mine = " ".join((*told, *self.instead, *self.source, *self.exits)).casefold()
        return all(word in mine for word in sought.casefold().split())


@dataclass(frozen=True, slots=True)
class RulesPage:
    """Every rule of the house."""

    lines: tuple[RuleLine, ...]
    """Strongest first, those about words after the others, kind by kind."""
    notices: tuple[str, ...]
    """What in the house's own file could not be used, and what to do about it."""
    phrases: tuple[HomePhrase, ...]
    """Phrases that are at home here, the newest last."""
    file: str
    """The name of the house's own file of rules about words, whether or not there is one."""
    book: RuleBook

    def about(self, sought: str) -> tuple[RuleLine, ...]:
        """The rules that say these words or would find something in them; all for no words."""
        if not sought.strip():
            return self.lines
        from handover.rules.wording import find

        found = {concern.rule for concern in find(sought, rules=self.book)}
        return tuple(line for line in self.lines if line.code in found or line.holds(sought))


def rules_page(book: Book) -> RulesPage:
    """Every rule of this house. No note and no name is on it; nobody need have signed in."""
    wording = wording_of(book)
    off = off_here(book)
    return RulesPage(
        lines=(
            *(_listed(rule, off) for rule in LISTED),
            *map(_row, ROWS),
            *_about_words(wording.rules),
        ),
        notices=tuple(map(str, wording.notices)),
        phrases=kept.home_phrases(book),
        file=wording_file(book).name,
        book=wording.rules,
    )


def _listed(rule: ListedRule, off: frozenset[str]) -> RuleLine:
    silent = rule.code in off
    return RuleLine(
        code=rule.code,
        group=GROUPS[rule.level],
        level=f"{rule.level}, off: nothing is said in this house" if silent else rule.level,
        name=rule.name,
        says=rule.says,
        meaning=MEANINGS[rule.level],
        exits=rule.exits,
        source=(rule.source,),
        mark="off" if silent else "",
        can_be_off=rule.level is Level.NUDGE,
    )


def _row(row: Row) -> RuleLine:
    line = "never, in every house" if row.fixed else f"{row.default}, unless this house says else"
    return RuleLine(
        code=f"row {row.number}",
        group=ROW_GROUP,
        level=Level.NUDGE,
        name="",
        says=f"{row.text}: {line}" + (f" ({row.note})." if row.note else "."),
        meaning="The strictest of what the house, staff and the person say counts. "
        f"{MEANINGS[Level.NUDGE]}",
        exits=(LOOK_AT_ROW, LEAVE_IT),
        source=(row.source or "the house's own",),
    )


def _about_words(book: RuleBook) -> Iterator[RuleLine]:
    every = book.rules
    for kind in KINDS:
        yield from (_word_line(rule) for rule in every if rule.kind == kind)


def _word_line(rule: WordingRule) -> RuleLine:
    return RuleLine(
        code=rule.id,
        group=KIND_GROUPS[rule.kind],
        level=LEVELS[rule.level],
        name="",
        says=rule.why,
        meaning=MEANINGS[Level.NUDGE],
        exits=WORDING_EXITS,
        source=rule.source,
        instead=rule.instead,
        example=rule.example,
        when=ABOUT.get(rule.about, ""),
        words=lambda: some_words(rule),
        mark=rule.level if rule.level != "nudge" else "",
    )
