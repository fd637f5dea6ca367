"""How words are written at the end of a long shift, and what they mean."""

from __future__ import annotations

from collections.abc import Iterator


def listed(words: str) -> frozenset[str]:
    """The words of a line."""
    return frozenset(words.split())


DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip

_SHORT = {
    "mon": "monday", "tue": "tuesday", "tues": "tuesday", "weds": "wednesday", "wed": "wednesday",
    "thu": "thursday", "thur": "thursday", "thurs": "thursday", "fri": "friday", "jan": "january",
    "feb": "february", "apr": "april", "aug": "august", "sept": "september", "sep": "september",
    "oct": "october", "nov": "november", "dec": "december",
}  # fmt: skip
_TYPED = {
    "tomorrow": "tmrw tmr tmro tmoro tomoz tomo tomoro tomorro 2moro 2morrow 2mrw 2mro tmw tmrrw "
    "2moz tmoz 2mz tomos",
    "tonight": "tonite 2nite 2night tnight tonit tnite",
    "will": "wil wll wl wiil willl", "could": "cud cld coud", "would": "wud wld woud wd",
    "when": "wen whn",
    "should": "shud shld", "with": "wiv wth w wif", "and": "n nd", "you": "u ya",
    "are": "r", "be": "b", "going": "goin gng", "coming": "comin", "said": "sed", "told": "tld",
    "someone": "sumone somone some1 sum1", "somebody": "sumbody sombody", "before": "b4",
    "because": "cos cuz coz", "morning": "mornin moring morn", "evening": "evenin evning",
    "afternoon": "arvo", "weekend": "wkend wknd", "appointment": "appt apt", "later": "l8r",
    "again": "agn", "breakfast": "brekkie brekky brekkers bfast",
    "wednesday": "wensday wendsday", "thursday": "thersday", "saturday": "saterday satarday",
    "walk": "wlk", "together": "2gether 2gethr togetha", "visit": "vist", "bring": "brin",
    "take": "tak", "know": "kno", "check": "chk chek", "definitely": "def defo deffo",
    "next": "nxt", "every": "evry evey", "hour": "hr",
    "night": "nite", "what": "wot", "have": "hav", "there": "ther", "them": "em", "home": "hme",
    "friend": "freind",
}  # fmt: skip
_SPELLED_WITH_CARE = (
    *DAYS, "tomorrow", "tonight", "with", "together", "promised", "someone", "somebody",
    "offered", "afternoon", "weekend", "going", "bring",
)  # fmt: skip
_RIGHT = listed("promise frida offere weekends")
"""What looks like a slip of one of these and is not."""


def _slips(word: str) -> Iterator[str]:
    """Two letters swapped; in longer words also one left out or doubled."""
    for i in range(1, len(word)):
        yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
        if len(word) > 5:
            yield word[:i] + word[i + 1 :]
            yield word[:i] + word[i - 1] + word[i:]


MENDED = (
    {slip: word for word in _SPELLED_WITH_CARE for slip in _slips(word) if slip not in _RIGHT}
    | _SHORT
    | {wrong: right for right, many in _TYPED.items() for wrong in many.split()}
)
"""What is meant by a short or slipped word."""

TAKEN_APART = {
    "wont": ("will", "not"), "cant": ("can", "not"), "cannot": ("can", "not"),
    "couldnt": ("could", "not"), "wouldnt": ("would", "not"), "shouldnt": ("should", "not"),
    "dont": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"),
    "isnt": ("is", "not"), "arent": ("are", "not"), "wasnt": ("was", "not"),
    "werent": ("were", "not"), "havent": ("have", "not"), "hasnt": ("has", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "iam": ("i", "am"), "youll": ("you", "will"),
    "theyll": ("they", "will"), "itll": ("it", "will"), "itl": ("it", "will"),
    "someonell": ("someone", "will"), "somebodyll": ("somebody", "will"),
    "someones": ("someone", "'s"), "somebodys": ("somebody", "'s"), "therell": ("there", "will"),
    "hes": ("he", "is"), "shes": ("she", "is"), "theyre": ("they", "are"),
    "weve": ("we", "have"), "gonna": ("going", "to"), "gona": ("going", "to"),
    "gunna": ("going", "to"), "gna": ("going", "to"), "wanna": ("want", "to"),
    "lets": ("let", "us"),
    "let's": ("let", "us"), "o'clock": ("oclock",), "innit": (".",),
    "shan't": ("shall", "not"), "ain't": ("is", "not"), "'em": ("them",),
    "cu": ("see", "you"), "cya": ("see", "you"), "imma": ("i", "will"),
    "ima": ("i", "will"), "il": ("i", "will"), "i'l": ("i", "will"),
    "wel": ("we", "will"), "sometime": ("some", "time"), "someday": ("some", "day"),
}  # fmt: skip
"""Words written as one that are read as two, or not as they stand."""
