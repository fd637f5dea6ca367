"""Contact kept up outside the house, told in whole sentences: who, by what, with whom.

Each sentence is read in the families of `kept_up_frames`, so that one of them stands for many
verbs, platforms and directions; what is in none of them is weighed by the words it has.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from handover.house.regex import regex
from handover.rules.contact_details.kept_up_frames import FRAMES, PARTS, Frame
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

_CONNECTING = word_set("""
    add adds added adding follow follows followed following friend friends friended befriend
    befriended connect connects connected connecting chat chats chatted chatting talk talks
    talking message messages messaged messaging text texts texted texting dm dms dmed pm pmed
    write writes wrote writing written link linked swap swaps swapped share shared send sends sent
    sending give gave join joined joining invite invited like likes liked comment comments
    commented react reacted reply replied respond responded answer answered tag tagged reach
    reached speak speaks spoke speaking stay stays stayed keep keeps kept keeping catch caught
    touch contact find found play plays played playing drop dropped pop popped check checked
    accept accepted requested subscribed unblocked poke poked wave waved voice-note call calls
    called calling ring rings rang video hang hanging meet meets met mutuals ping pinged left
    have has got get keeps
    """)
_MINE = word_set("i we me us my our")
_THEM = word_set("him her them you he she they <n> everyone residents his their yous")
_TALK_OF_IT = word_set("""
    help helped helping show showed shows showing look looked looking privacy settings setting
    delete deleted off mute muted video videos watch watched watching read reading saw  seen
    post posted posting advert marketplace selling sold buy bought recipe music song songs news
    scam    explain explained talked sister brother mum mam mom dad mother father gran
    nan grandad aunt uncle cousin daughter son kids family wife husband partner ex boyfriend
    girlfriend niece nephew landlord rota team staff house council bus weather forecast  while
     because noisy account password log logged page group class meeting course doctor gp
    appointment  choir church worker work office interview tutor school teams zoom match
    stuck scrolling scroll asleep quiet   worried scared upset news scrolled
    """)


_VETOES = {
    "house": word_set("""
        house office desk landing kitchen intercom radio reception walkie rota shift-phone
        """),
    "work": word_set("rota team staff house work office swaps cover volunteers peer union choir"),
    "kin": word_set("""
        sister brother mum mam mom dad mother father gran nan grandad aunt uncle cousin daughter
        son kids family friend friends mate mates wife husband partner ex boyfriend girlfriend
        sponsor niece nephew tutor landlord house team rota worker nurse gp doctor council
        help helped office
        """),
    "not a line": word_set("""
        house raffle queue plate torch charger charging charge photo photos picture pictures music
        map bag locker council team rota staff shirt prison bingo lottery seat
        """),
    "not us": frozenset(),
    "": frozenset(),
}


class Kept(NamedTuple):
    """Words that tell of contact outside the house."""

    first: int
    last: int
    said: str


def kept_up(words: Words, letters: str, begin: int, end: int) -> Iterator[Kept]:
    """What the sentence tells of contact kept up, offered or received, the surest first."""
    shown = [_shown(words.word[index], letters[index]) for index in range(begin, end)]
    text = " ".join(shown)
    starts = [0]
    for word in shown[:-1]:
        starts.append(starts[-1] + len(word) + 1)
    here = frozenset((*shown, *words.word[begin:end]))
    online = "<p>" in here or "<q>" in here
    for frame, compiled, everywhere in _compiled():
        if not (online or everywhere):
            continue
        if not _VETOES[frame.without].isdisjoint(here):
            continue
        if frame.without == "not us" and _US.isdisjoint(here):
            continue
        for found in compiled.finditer(text):
            first = bisect_right(starts, found.start()) - 1
            last = bisect_right(starts, found.end() - 1) - 1
            yield Kept(begin + first, begin + last, frame.said)
    yield from _in_any_words(shown, begin)


def _in_any_words(shown: list[str], begin: int) -> Iterator[Kept]:
    """Somebody of ours, somebody of theirs, a verb that connects them, and “on” a platform."""
    here = frozenset(shown)
    if _MINE.isdisjoint(here) or _THEM.isdisjoint(here) or not _TALK_OF_IT.isdisjoint(here):
        return
    for place, word in enumerate(shown):
        if word != "<p>" and not (word == "<q>" and shown[place - 1] in _ON):
            continue
        first = max(0, place - 7)
        verbs = [at for at in range(first, place) if shown[at] in _CONNECTING]
        reached = shown[max(0, place - 3) : place]
        if verbs and (not _ON.isdisjoint(reached) or not _OWNED.isdisjoint(reached)):
            yield Kept(begin + verbs[-1], begin + place, "made")
            return


_ON = word_set("on over via through by under to")
_OWNED = word_set("his her their my our 's")


ONLINE = word_set("""
    posts post reels reel feed selfie selfies tweets tiktoks stories hmu landline mobile cell home
    groupchat voicenote voicenotes voicemail followers mulle mind friends mates touch emailed emails
    e-mailed emailing email e-mail online add adds added reach
    follow follows followed tagged tags
    """)
"""What people have on platforms: a sentence with one of these is read as well."""
_US = word_set("i we me us my our")
_SHOWN = {"n": "<n>", "P": "<p>", "V": "<p>", "q": "<q>", "k": "<q>"}


def _shown(word: str, letter: str) -> str:
    return _SHOWN.get(letter, word)


@cache
def _compiled() -> tuple[tuple[Frame, re.Pattern[str], bool], ...]:
    return tuple(
        (
            frame,
            regex(rf"(?<!\S){frame.form.format(**PARTS)}(?!\w)"),
            not frame.form.endswith(("{P}", "on <p>")),
        )
        for frame in FRAMES
    )
