"""The rules about words: what each looks for, and how it is looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.wording.matching import Walk, walks_of
from handover.rules.wording.passage import SENTENCE, Passage
from handover.rules.wording.phrases import COMMON, names_of
from handover.rules.wording.said import WordingRule

THINGS = ("machines", "animals", "garden", "weather", "media", "games", "building")
"""The lists that tell what a sentence is about when nobody is in it."""


class Check(StrEnum):
    """What must be true of the people around a phrase."""

    ANYWHERE = "anywhere"
    """Nothing at all."""
    NONE = "none"
    """Nothing: the phrase says enough, unless it stands among things."""
    SUBJECT = "subject"
    """It is said of a resident, or of nobody in particular."""
    AGENT = "agent"
    """It is done by whoever works here, or by nobody in particular."""
    HERE = "here"
    """It is about this house: not about things, and not done by others."""
    QUALITY = "quality"
    """It is an adjective, and it is said of a resident."""


class Phrase:
    """One phrase of a rule; how it is met is worked out when a text holds one of its words."""

    __slots__ = ("_walks", "check", "needs", "rule", "text")

    def __init__(self, rule: WordingRule, text: str, check: Check) -> None:
        self.rule = rule
        """The rule it belongs to."""
        self.text = text
        """As it is written."""
        self.check = check
        """What must be true besides."""
        self.needs = frozenset[str]()
        """Words of which one must stand in the text besides, as far as that was worked out."""
        self._walks: dict[str, list[Walk]] | None = None

    def walks(self) -> dict[str, list[Walk]]:
        """How it is met, by the words it is looked up by.

        Raises:
            BadPhrase: It cannot be looked for.
        """
        if self._walks is None:
            self._walks = by_word(walks_of(self.text))
        return self._walks


def by_word(walks: Iterable[Walk]) -> dict[str, list[Walk]]:
    """Walks by the words they are looked up by."""
    found: dict[str, list[Walk]] = {}
    for walk in walks:
        alone = [walk]
        for word in walk.words:
            found[word] = [*found[word], walk] if word in found else alone
    return found


Near = tuple[frozenset[str], tuple[frozenset[str], ...]]
"""Words that always make a finding harmless, and lists that do so when nobody is named."""

Index = Mapping[str, Sequence[Phrase]]
"""Which phrases to look for at a word."""


def index_of(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Look every phrase up by each of its words.

    Raises:
        BadPhrase: One of them cannot be looked for.
    """
    index: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        for word in phrase.walks():
            index.setdefault(word, []).append(phrase)
    return index


def phrases_of(rule: WordingRule) -> Iterator[Phrase]:
    """Everything a rule looks for."""
    for text in rule.find:
        yield Phrase(rule, text.removeprefix("! "), _check_of(rule, text))
    if rule.verbs:
        for text, check in _done_to(rule.verbs):
            yield Phrase(rule, text, check)
    if rule.adjectives:
        yield Phrase(rule, "(" + "|".join(rule.adjectives) + ")", Check.QUALITY)


def _done_to(verbs: Sequence[str]) -> Iterator[tuple[str, Check]]:
    """Done to somebody, in the ways in which notes say so."""
    every, past, going = (
        "(" + "|".join(verb + ending for verb in verbs) + ")" for ending in ("~", "~ed", "~ing")
    )
    yield f"{every} <adv> <pron>", Check.AGENT
    yield f"<was> <adv> {past}", Check.SUBJECT
    yield f"^ <adv> {past} <bare>", Check.NONE
    yield f"need~ <adv> {going}", Check.SUBJECT
    yield f"{past} by <staff>", Check.NONE


def some_words(rule: WordingRule, *, most: int = 14) -> tuple[str, ...]:
    """Some of the words a rule looks for, without their endings, for somebody who reads it."""
    found: dict[str, None] = {}
    for phrase in phrases_of(rule):
        words = (word for word in names_of(phrase.text) if len(word) > 3 and word not in COMMON)
        found |= dict.fromkeys(words)
        if len(found) >= most:
            break
    return tuple(found)[:most]


DONE_TO_THEM = regex(r"^(?!.*<person>)(?=.*(?:<pron>|\(him\|her\|them\)|\S \??<poss>))")
"""A phrase in which something is done to somebody."""


def _check_of(rule: WordingRule, phrase: str) -> Check:
    if phrase.startswith("! "):
        return Check.ANYWHERE
    if rule.by == "us":
        return Check.AGENT if DONE_TO_THEM.match(phrase) else Check.HERE
    if rule.about == "anything" or "<person>" in phrase or "<pron>" in phrase:
        return Check.NONE
    return Check.SUBJECT


@dataclass(frozen=True, slots=True)
class Lookups:
    """By which words everything is looked up. It is much, and needed only where something is."""

    index: Index
    """Which phrases to look for at a word."""
    own: Index
    """The same for what shows that somebody's own words follow."""
    lists: Mapping[str, frozenset[str]]
    """Named lists of words for `not_near`."""


class RuleBook:
    """Rules to be read, and ready to be looked for as soon as the first text comes."""

    def __init__(
        self,
        rules: Callable[[], Iterable[WordingRule]],
        lookups: Callable[[], Lookups],
        *,
        never: Sequence[str] = (),
    ) -> None:
        self._read_rules = rules
        self.lookups = lookups
        """By which words they are looked up."""
        self.never = tuple(never)
        """Phrases that are at home in this house, word for word."""
        self._at_home = _by_first_word(self.never)
        self._unless: dict[str, dict[str, list[Walk]]] = {}
        self._near: dict[str, Near] = {}

    @property
    def rules(self) -> tuple[WordingRule, ...]:
        """Every rule, those that are off included; read whenever somebody asks for all of them.

        A text comes to a dozen of them. The others stay in no memory when nobody reads them.
        """
        return tuple(self._read_rules())

    @cached_property
    def index(self) -> Index:
        """Which phrases to look for at a word."""
        return self.lookups().index

    @cached_property
    def own(self) -> Index:
        """The same for what shows that somebody's own words follow."""
        return self.lookups().own

    @cached_property
    def lists(self) -> Mapping[str, frozenset[str]]:
        """Named lists of words for `not_near`."""
        return self.lookups().lists

    @cached_property
    def things(self) -> frozenset[str]:
        """Words of which a sentence that names nobody is likely to speak."""
        return frozenset[str]().union(*(self.lists.get(name, frozenset()) for name in THINGS))

    def by_id(self) -> dict[str, WordingRule]:
        """The rules by their ids."""
        return {rule.id: rule for rule in self.rules}

    def unless_of(self, rule: WordingRule) -> dict[str, list[Walk]]:
        """What makes a rule's finding harmless, by the words to look it up by."""
        if rule.id not in self._unless:
            walks = (walk for phrase in rule.unless for walk in walks_of(phrase))
            self._unless[rule.id] = by_word(walks)
        return self._unless[rule.id]

    def at_home(self, passage: Passage) -> list[tuple[int, int, bool]]:
        """From which word to which a phrase stands that is at home here.

        And whether it has a word that says something: then wider findings around it are spared too.
        """
        if not self._at_home:
            return []
        return [
            (place, place + len(words), not COMMON.issuperset(words))
            for place, low in enumerate(passage.low)
            for words in self._at_home.get(low, ())
            if tuple(passage.low[place : place + len(words)]) == words
            and SENTENCE not in passage.before[place + 1 : place + len(words)]
        ]

    def near_of(self, rule: WordingRule) -> Near:
        """Words that make a finding harmless always, and those that do so when nobody is named."""
        if rule.id not in self._near:
            words = [word for word in rule.not_near if not word.startswith("@")]
            lists = [word[1:] for word in rule.not_near if word.startswith("@")]
            self._near[rule.id] = (
                frozenset((*words, *(word + "s" for word in words))),
                tuple(self.lists[name] for name in lists if name in self.lists),
            )
        return self._near[rule.id]


def with_phrases(book: RuleBook, phrases: Iterable[str]) -> RuleBook:
    """The same rules in a house where these phrases are at home, besides those that are already.

    A phrase is met word for word; capitals and the shape of apostrophes do not matter.
    """
    never = tuple(dict.fromkeys((*book.never, *phrases)))
    if never == book.never:
        return book
    return RuleBook(lambda: book.rules, book.lookups, never=never)


def words_of_phrase(phrase: str) -> tuple[str, ...]:
    """A phrase as it is compared: two phrases with the same words are one."""
    return tuple(Passage(phrase).low)


def _by_first_word(phrases: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in map(words_of_phrase, phrases):
        if words:
            found.setdefault(words[0], []).append(words)
    return found
