"""The forms a word of a rule takes: with its endings, and in both spellings of English."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType

from handover.house.regex import regex

IRREGULAR = MappingProxyType(
    {
        line.split()[0]: tuple(line.split()[1:])
        for line in """
        be is are was were been being am
        beat beat beaten
        become became become
        behave behaved
        bend bent
        bind bound
        bite bit bitten
        blow blew blown
        break broke broken
        bring brought
        catch caught
        choose chose chosen
        come came come
        cry cried
        cut cut
        deal dealt
        dig dug
        do did done
        draw drew drawn
        drink drank drunk
        drive drove driven
        dwell dwelt
        eat ate eaten
        fall fell fallen
        feed fed
        feel felt
        fight fought
        fly flew flown
        forbid forbade forbidden
        get got gotten
        give gave given
        go went gone goes
        grow grew grown
        have has had
        hear heard
        hide hid hidden
        hit hit
        hold held
        hurt hurt
        keep kept
        know knew known
        lay laid
        lead led
        leave left
        let let
        lie lied
        lose lost
        make made
        need needed
        overdo overdid overdone
        override overrode overridden
        overrule overruled
        pay paid
        put put
        read read
        rein reined
        ride rode ridden
        rise rose risen
        run ran run
        say said
        see saw seen
        seek sought
        send sent
        set set
        shake shook shaken
        shut shut
        sit sat
        sleep slept
        smell smelt smelled
        speak spoke spoken
        spend spent
        spin span spun
        spit spat
        split split
        stand stood
        steal stole stolen
        stick stuck
        stink stank stunk
        strike struck
        swear swore sworn
        take took taken
        teach taught
        tell told
        think thought
        throw threw thrown
        upset upset
        wake woke woken
        wear wore worn
        wind wound
        withdraw withdrew withdrawn
        withhold withheld
        write wrote written
        """.strip().splitlines()
    }
)
"""Pasts that do not end in -ed."""

SHORT = regex(r".*[^aeiou][aeiou][^aeiouwxy]")
"""Ends in one vowel and one consonant, which may then be doubled."""


@cache
def past_of(word: str) -> frozenset[str]:
    """`tell` → `told`; `refer` → `referred`, and `refered`, which never occurs and may stay."""
    if word in IRREGULAR:
        return frozenset(IRREGULAR[word])
    if word.endswith("e"):
        return frozenset({word + "d"})
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return frozenset({word[:-1] + "ied"})
    doubled = {word + word[-1] + "ed"} if SHORT.fullmatch(word) else set()
    return frozenset({word + "ed", *doubled})


@cache
def going_on(word: str) -> frozenset[str]:
    """`tell` → `telling`; `lie` → `lying`."""
    if word.endswith("ie"):
        return frozenset({word[:-2] + "ying"})
    if word.endswith("e") and not word.endswith(("ee", "oe")) and word != "be":
        return frozenset({word[:-1] + "ing"})
    doubled = {word + word[-1] + "ing"} if SHORT.fullmatch(word) else set()
    return frozenset({word + "ing", *doubled})


@cache
def forms_of(word: str) -> frozenset[str]:
    """Every form: `deny`, `denies`, `denied`, `denying`."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        third = word[:-1] + "ies"
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        third = word + "es"
    else:
        third = word + "s"
    return past_of(word) | going_on(word) | {word, third}


AMERICAN = regex(r"is(?=(?:e|ed|es|er|ers|ing|ation)$)|(?<=y)s(?=(?:e|ed|es|ing)$)|(?<=[vibo])our")
"""Where the other spelling of English has another letter."""


def spellings_of(words: frozenset[str]) -> frozenset[str]:
    """These words and their American spellings: `organise`/`organize`, `behaviour`/`behavior`."""
    return words | {AMERICAN.sub(_american, word) for word in words}


def _american(found: re.Match[str]) -> str:
    return {"is": "iz", "s": "z", "our": "or"}[found.group()]
