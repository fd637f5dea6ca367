"""What tired fingers type, put as the other readers of times know it: one spelling for each thing.

`tmrw @ nine thirty` is `tomorrow at 9:30`, `Nov 21st` is `21 nov`, `ten to 9` is
`10 minutes to 9`. Nothing is decided here that may be meant in two ways.
"""

from __future__ import annotations

import re
from datetime import timedelta

from handover.house.regex import regex

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
UNITS = {
    **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8},
    **{"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20},
    **{"thirty": 30, "forty": 40, "forty-five": 45, "forty five": 45, "fifty": 50},
    **{"twenty-five": 25, "twenty five": 25},
}

_NAMES = "|".join(sorted(UNITS, key=len, reverse=True))
_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
_SPELLINGS = (
    (r"\b(?:tmrw|tmr|tmw|tomo|2moro|tomorow|tommorow|tommorrow|tomorrrow|tomorro)\b", "tomorrow"),
    (r"\b(?:tonite|2nite|tonigt|tonght|to-?night)\b", "tonight"),
    (r"\b(?:yday|yesterdy)\b", "yesterday"),
    (r"\bnite\b", "night"),
    (r"\bo'? ?clock\b", "o'clock"),
    (r"\b([ap]):?m\b:?", r"\1m"),
    (r"(?<=\d)([ap])(?= |$)", r"\1m"),
    (r"@", " at "),
    (r"[;!?]", " "),
    (r"\b(?:at )?(\d{1,2}(?::\d\d)?)-?ish\b", r"at \1"),
    (r"(?<=[a-z])-?ish\b", ""),
    (r"\bmid[- ](?=morning|afternoon|evening)", "mid-"),
    (r"\b(?:twelve midnight|12 midnight|midnight)\b", "12am"),
    (r"\b(?:later|sometime|some time|any time|anytime) (?=today|tonight|tomorrow)", ""),
    (r"\b(today|tonight|tomorrow) (?:later|some ?time|any ?time)$", r"\1"),
    (r"^later(?: on)?$", "today"),
    (r"\b(?:straight|right) away\b|\basap\b", "now"),
    (r"\bin the (?:middle of the )?night\b", "at night"),
    (r"\bfortnight\b", "2 weeks"),
    (r"\b(in|a) a?(?: )?2 weeks\b", "in 2 weeks"),
    (r"\b(?:a|one) week (?:from )?(today|tomorrow)\b", r"\1 week"),
)
_MINUTES_FROM = regex(rf"\b(?P<many>{_NAMES})(?: minutes)? (?P<way>past|to) (?=[a-z\d])")
_NUMBER = regex(rf"\b(?:{_NAMES})\b")
_HOUR_MINUTES = regex(r"(?<![-:/\d])\b(\d{1,2}) ([0-5]\d)\b(?!:)")
_FOUR_DIGITS = regex(r"(?<![-:/\d])\b([01]\d|2[0-3])([0-5]\d)\b(?![-:/])")
_THREE_DIGITS = regex(r"(?<![-:/\d])\b([1-9])([0-5]\d)\b(?![-:/])")
_HOUR_H = regex(r"(?<!in )\b(\d{1,2})h\b(?!\d| ago)")
_DATE_DOTS = regex(r"\b(\d{1,2}):(1[0-2]|0?[1-9]):(?= |$)")
_DAY_MONTH_YEAR = regex(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}:?(?: (?P<year>(?:19|20)\d\d)\b(?!:))?"
)
_MONTH_DAY = regex(rf"\b{_MONTH}:? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:\d])")

_MANY = r"(?P<many>half an?|an?|\d{1,3}(?::5)?|a couple of|couple of|a few|3 quarters of an?)"
_LENGTH = regex(
    rf"(?P<in>in )?(?:about )?{_MANY}\s*(?P<unit>minutes?|mins?|m|hours?|hrs?|h)"
    r"(?P<half> and a half)?(?:'?s?'? time)?(?P<ago> ago| from now)?$"
)
_QUARTER = regex(r"(?:in )?(?:a )?quarter of an hour(?P<ago> ago)?$")


def in_plain_speech(text: str) -> str:
    """The same in the words that are known; `text` is in small letters, with colons for dots."""
    text = _DATE_DOTS.sub(lambda found: f"{found[1]} {MONTHS[int(found[2]) - 1]}", text)
    for spelling, known in _SPELLINGS:
        text = re.sub(spelling, known, text)
    text = " ".join(text.split()).rstrip(": ")
    text = _MINUTES_FROM.sub(lambda one: f"{UNITS[one['many']]} minutes {one['way']} ", text)
    text = _NUMBER.sub(lambda one: str(UNITS[one[0]]), text)
    text = re.sub(r"\bhalf (?=\d{1,2}\b)", "half past ", text)
    text = _MONTH_DAY.sub(lambda one: f"{one['day']} {one['month']}", text)
    text = _DAY_MONTH_YEAR.sub(_calendar, text)
    text = _HOUR_MINUTES.sub(r"\1:\2", text)
    text = _FOUR_DIGITS.sub(r"\1:\2", text)
    text = _THREE_DIGITS.sub(r"\1:\2", text)
    return _HOUR_H.sub(r"\1:00", text)


def _calendar(found: re.Match[str]) -> str:
    month = found["month"][:3]
    if not found["year"]:
        return f"{found['day']} {month}"
    return f"{found['year']}-{MONTHS.index(month) + 1:02}-{int(found['day']):02}"


def how_long(text: str) -> timedelta | None:
    """`in 2h`, `in an hour and a half`, `20 minutes ago`: so long from now, or before now.

    Minutes and hours only: they are counted on no clock that somebody puts forward or back.
    """
    if quarter := _QUARTER.fullmatch(text):
        return timedelta(minutes=-15 if quarter["ago"] else 15)
    found = _LENGTH.fullmatch(text)
    if found is None or not (found["in"] or found["ago"]):
        return None
    many = _amount(found["many"])
    if found["half"]:
        many += 0.5
    length = timedelta(minutes=many) if found["unit"].startswith("m") else timedelta(hours=many)
    return -length if found["ago"] == " ago" else length


def _amount(words: str) -> float:
    known = {"a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a few": 3}
    if words.startswith("half"):
        return 0.5
    if words.startswith("3 quarters"):
        return 0.75
    return known[words] if words in known else float(words.replace(":", "."))
