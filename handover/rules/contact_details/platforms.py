"""Platforms on which people find each other, as they are called, shortened, misspelt or hidden."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

HARD = word_set("""
    whatsapp whatsap whatsup watsapp watsap wattsapp whatapp whatssapp wapp wzp wpp whatsapps
    instagram insta instas instagrams instagran instgram finsta finstas facebook facebooks fb
    facey snapchat snapchats telegram telegrams viber wechat weixin tiktok tiktoks twitter
    bluesky bsky mastodon tumblr pinterest linkedin linked-in reddit psn gamertag gamertags
    battlenet skype facetime imessage imessages venmo cashapp paypal zelle revolut monzo bereal
    vsco tinder hinge bumble grindr onlyfans patreon soundcloud bandcamp deviantart flickr
    letterboxd goodreads kakaotalk kakao groupme yubo omegle threema myspace whatsapped
    whatsappis facebookis instagramis messengeris snapchatis facebooked snapcode kik ig tg
    snapchatted facetimed skyped vinted depop etsy ravelry wattpad ao3
    substack quora github ebay zwift komoot untappd instagramed instagrammed whatsapping
    """)
"""These mean the platform and nothing else."""

SOFT = word_set("""
    signal snap snaps discord line threads messenger zoom teams steam switch x gram epic meet
    wire element sc wa disc xbox playstation nintendo minecraft roblox fortnite spotify youtube
    yt discords twitch duolingo strava chess.com lichess sw ps4 ps5
    """)
"""These are everyday words as well; what stands around them decides."""

MAIL = word_set("""
    gmail googlemail hotmail yahoo icloud protonmail fastmail aol gmx tutanota
    """)
"""Mail providers, said like a platform: her gmail is …"""

GENERIC = word_set("username usernames handle gamertag screenname revtag cashtag")
"""The name itself, on whatever platform."""

PAIRS = {
    ("what's", "app"): "whatsapp",
    ("whats", "app"): "whatsapp",
    ("what", "app"): "whatsapp",
    ("insta", "gram"): "instagram",
    ("face", "book"): "facebook",
    ("snap", "chat"): "snapchat",
    ("tik", "tok"): "tiktok",
    ("cash", "app"): "cashapp",
    ("face", "time"): "facetime",
    ("linked", "in"): "linkedin",
    ("marco", "polo"): "marcopolo",
    ("tele", "gram"): "telegram",
    ("the", "gram"): "instagram",
    ("the", "ig"): "instagram",
    ("battle", "net"): "battlenet",
    ("screen", "name"): "username",
    ("user", "name"): "username",
    ("user", "id"): "username",
    ("gamer", "tag"): "gamertag",
    ("friend", "code"): "friendcode",
    ("player", "id"): "friendcode",
    ("blue", "sky"): "bluesky",
    ("xbox", "live"): "xbox",
    ("epic", "games"): "epicgames",
}
"""Platforms written as two words."""

_LEET = str.maketrans("0134578@$!", "oieastbasi")
_LEET_L = str.maketrans("0134578@$!", "oleastbasi")
MISSPELT = word_set("""
    whatsapp instagram facebook snapchat telegram messenger linkedin tiktok bluesky
    """)
_KNOWN = HARD | SOFT | MAIL | GENERIC | {first for first, _ in PAIRS} | {"chess", "battle"}
_STARS = frozenset("*@$!")
_BEGINNINGS = frozenset(name[:2] for name in MISSPELT)
LONGEST_HIDDEN = 14


class Platform(NamedTuple):
    """One mention of a platform."""

    first: int
    last: int
    name: str
    soft: bool
    """Is it an everyday word as well?"""

    @property
    def mail(self) -> bool:
        """Is it a mail provider?"""
        return self.name in MAIL


def platforms(words: Words) -> list[Platform]:
    """Every mention of a platform, left to right."""
    return list(_mentions(words))


def _mentions(words: Words) -> Iterator[Platform]:
    beyond = 0
    for index, word in enumerate(words.word):
        if index < beyond or not word[0].isalnum() or (word.isdigit() and len(word) > 1):
            continue
        if len(word) == 1 and word != "x":
            found, beyond = _letter_by_letter(words, index)
        elif word in _KNOWN or word[:2] in _BEGINNINGS or not word.isalpha():
            found = _mention(words, index, word)
        else:
            found = _hidden(words, index, word) if words.at(index + 1)[:1] in _STARS else None
        if found:
            beyond = found.last + 1
            yield found


def _mention(words: Words, index: int, word: str) -> Platform | None:
    if pair := _pair(words, index, word):
        return pair
    if word in HARD or word in GENERIC or word in MAIL:
        return Platform(index, index, word, soft=False)
    if word in SOFT:
        return None if word == "x" and not words.capital(index) else _soft(words, index, word)
    return _hidden(words, index, word)


def _soft(words: Words, index: int, word: str) -> Platform:
    return Platform(index, index, word, soft=True)


def _pair(words: Words, index: int, word: str) -> Platform | None:
    if (word, words.at(index + 1)) in PAIRS:
        return Platform(index, index + 1, PAIRS[word, words.at(index + 1)], soft=False)
    if word == "what" and words.at(index + 1) == "'s" and words.at(index + 2) == "app":
        return Platform(index, index + 2, "whatsapp", soft=False)
    if word in ("chess", "battle") and words.glued(index) and words.at(index + 2) in ("com", "net"):
        return Platform(index, index + 2, word, soft=False)
    return None


def _hidden(words: Words, index: int, word: str) -> Platform | None:
    """Leet, a letter starred out, or a slip of the fingers."""
    if not word.isalpha() and word.isascii() and len(word) <= LONGEST_HIDDEN:
        for table in (_LEET, _LEET_L):
            if (plain := word.translate(table)) in HARD or plain in ("signal", "discord", "snap"):
                return Platform(index, index, plain, soft=False)
    if words.glued(index) and words.at(index + 1) in _STARS and index + 2 < len(words):
        return _starred(words, index)
    if 5 <= len(word) <= LONGEST_HIDDEN and word[:2] in _BEGINNINGS and word.isalpha():
        name = _nearly(word)
        return Platform(index, index, name, soft=False) if name else None
    return None


def _starred(words: Words, index: int) -> Platform | None:
    if not words.glued(index + 1):
        return None
    before, after = words.word[index], words.word[index + 2]
    plain = before + words.word[index + 1].translate(_LEET) + after
    if plain in HARD or plain in ("snap", "signal", "discord"):
        return Platform(index, index + 2, plain, soft=False)
    for name in MISSPELT:
        fits = name.startswith(before) and name.endswith(after)
        if fits and len(name) - len(before) - len(after) in (1, 2):
            return Platform(index, index + 2, name, soft=False)
    return None


def _letter_by_letter(words: Words, index: int) -> tuple[Platform | None, int]:
    """`i.n.s.t.a`, `s n a p`, `W-h-a-t-s-A-p-p`, and the first word not looked at."""
    letters, last = words.word[index], index
    while len(letters) < LONGEST_HIDDEN:
        following = last + 1
        if words.at(following) in (".", "-", "_", "*", "/"):
            following += 1
        if len(words.at(following)) != 1 or not words.at(following).isalnum():
            break
        letters += words.at(following)
        last = following
    plain = letters.translate(_LEET)
    if len(plain) >= 4 and (plain in HARD or plain in ("signal", "discord", "snap")):
        return Platform(index, last, plain, soft=False), last + 1
    return None, last + 1


@cache
def _one_letter_less() -> dict[str, str]:
    return {
        name[:place] + name[place + 1 :]: name
        for name in sorted(MISSPELT)
        for place in range(len(name))
    }


def _nearly(word: str) -> str:
    """The platform meant by a word with one letter too many, too few, wrong or swapped."""
    less = _one_letter_less()
    if word in less:
        return less[word]
    for place in range(2, len(word)):
        shorter = word[:place] + word[place + 1 :]
        if shorter in MISSPELT or ((name := less.get(shorter, "")) and len(name) == len(word)):
            return less.get(shorter, shorter)
    return ""
