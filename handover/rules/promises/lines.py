"""Sentences of a note as one plain string each, from which one finds back to the words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from handover.house.dataclass import dataclass, replace
from handover.rules.promises import lexicon, verbs
from handover.rules.promises.naming import Names, with_names
from handover.rules.promises.quotes import without_quotes
from handover.rules.promises.spelling import listed
from handover.rules.promises.words import RESIDENT, STAFF, Word, words_of

_LONGEST = 80
"""A sentence of more words is read in parts."""
_STOPS = frozenset((".", "!", "?", ";", "\n\n"))
_SHORTENED = listed("dr mr mrs ms st approx re eg ie")
_STARTS = frozenset(("", ",", ":", "—", "(", "\n", "and", "but", "so", "that", "then", "because"))
_BEFORE_A_VERB = listed(
    "i we he she they you and then both all just also who was had <r> <s> have has been"
)
_AFTER_SAT = listed(
    "with in on by up down out next at outside together there beside quietly and for near over "
    "opposite here back around round about under close alone as"
)
_PREPOSED = listed(
    "going coming not been down on off due happy agreed offered promised back here there in with "
    "up around about able free happy glad willing available planning hoping booked gonna got asked "
    "invited"
)
_IS_AFTER = listed(
    "he she it that there here someone somebody who what where one us everyone nobody whoever "
    "team shift plan deal idea day when how"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence."""

    words: Sequence[Word]
    """Its words and signs, in order."""
    plain: str
    """They, as they are read, with one space before, between and after them."""
    at: Sequence[int]
    """Where in `plain` each word starts."""
    before: str
    """The sentence before, as it is read."""
    after: str
    """The sentence after, as it is read."""

    def word_at(self, place: int) -> int:
        """Which word stands at that place of `plain`?"""
        return max(bisect_right(self.at, place) - 1, 0)

    def start_of(self, place: int) -> int:
        """The code point of the original text at which the word there starts."""
        return self.words[self.word_at(place)].start

    def end_of(self, place: int) -> int:
        """The code point at which the last word that starts before that place ends."""
        return self.words[max(bisect_left(self.at, place) - 1, 0)].end


def lines_of(text: str, names: Names) -> list[Line]:
    """The sentences of a note; what others said in quotes is left out."""
    words = without_quotes(with_names(words_of(text), names), text)
    sentences = list(_sentences(_second_look(words)))
    plains = [f" {' '.join(word.said for word in sentence)} " for sentence in sentences]
    return [
        Line(
            sentence,
            plains[n],
            _places(sentence),
            plains[n - 1][-300:] if n else "",
            plains[n + 1][:300] if n + 1 < len(plains) else "",
        )
        for n, sentence in enumerate(sentences)
    ]


def _places(words: Sequence[Word]) -> list[int]:
    places, place = [], 1
    for word in words:
        places.append(place)
        place += len(word.said) + 1
    return places


def _sentences(words: Sequence[Word]) -> Iterator[list[Word]]:
    sentence: list[Word] = []
    for at, word in enumerate(words):
        if word.said in _STOPS and not sentence:
            continue
        sentence.append(word)
        if len(sentence) >= _LONGEST or (word.said in _STOPS and not _goes_on(words, at)):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """A full stop after `Dr` or inside `e.g.` ends nothing."""
    if words[at].said != "." or at == 0 or at + 1 == len(words):
        return False
    previous, following = words[at - 1], words[at + 1]
    return previous.said in _SHORTENED or (
        following.start == words[at].end and following.said[0].isalpha()
    )


def _second_look(words: Sequence[Word]) -> list[Word]:
    """The same words, those that depend on their neighbours read again."""
    read: list[Word] = []
    for at, word in enumerate(words):
        previous = read[-1].said if read else ""
        following = words[at + 1].said if at + 1 < len(words) else ""
        look = _LOOKS.get(word.said)
        read.extend(look(word, previous, following) if look else (word,))
    return read


def _apart(word: Word, first: str, second: str) -> tuple[Word, ...]:
    return replace(word, said=first), replace(word, said=second)


def _is_verb(word: str) -> bool:
    return word in verbs.VERBS or word in ("be", "also", "just", "always", "try", "still")


def _ill(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    meant = _is_verb(following) and previous not in ("is", "was", "am", "feeling", "felt", "very")
    return _apart(word, "i", "will") if meant else (word,)


def _id(word: Word, _previous: str, following: str) -> tuple[Word, ...]:
    return _apart(word, "i", "'d") if _is_verb(following) else (word,)


def _well(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    starts = previous in _STARTS or previous in (".", "!", "?", "told", "said", "yes")
    return _apart(word, "we", "will") if starts and _is_verb(following) else (word,)


def _wednesday(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    short = word.end - word.start == 3 and previous not in ("on", "this", "next", "until", "by")
    return _apart(word, "we", "'d") if short and _is_verb(following) else (word,)


def _were(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    starts = previous in _STARTS or previous in (".", "!", "?", "tomorrow", "yes")
    meant = starts and previous != "and" and (following in verbs.DOING or following == "going")
    return _apart(word, "we", "are") if meant else (word,)


def _sat(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    verb = previous in _BEFORE_A_VERB or following in _AFTER_SAT
    if not previous or previous == ".":
        verb = verb or following.isalpha()
    return (word if verb else replace(word, said="saturday"),)


def _sun(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    sky = previous in ("the", "some", "a", "no", "more", "and", "") or following in verbs.BE
    return (word if sky or following in ("was", "came") else replace(word, said="sunday"),)


def _her(word: Word, _previous: str, following: str) -> tuple[Word, ...]:
    hers = (
        bool(following)
        and following[0].isalpha()
        and following not in lexicon.AFTER_HER
        and following not in verbs.DOING
        and not following.endswith("ly")
    )
    return (replace(word, said="poss") if hers else word,)


def _s(word: Word, previous: str, following: str) -> tuple[Word, ...]:
    if previous in (RESIDENT, STAFF):
        is_ = following in _PREPOSED or following in verbs.DOING
    else:
        is_ = previous in _IS_AFTER
    return (replace(word, said="is") if is_ else word,)


_SEEN = listed("you him her them")


def _c(word: Word, _previous: str, following: str) -> tuple[Word, ...]:
    return (replace(word, said="see") if following in _SEEN else word,)


_LOOKS: dict[str, Callable[[Word, str, str], tuple[Word, ...]]] = {
    "ill": _ill, "id": _id, "well": _well, "were": _were, "sat": _sat, "sun": _sun,
    "her": _her, "c": _c, "'s": _s, "wednesday": _wednesday,
}  # fmt: skip
