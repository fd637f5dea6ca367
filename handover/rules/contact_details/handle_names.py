"""Whose name stands beside a platform, and whether it is a name at all."""

from __future__ import annotations

from handover.rules.contact_details.everyday import EVERYDAY, LIKE_CODES, is_everyday
from handover.rules.contact_details.internet_names import FILE_ENDINGS
from handover.rules.contact_details.net_parts import JOINTS, name_from, name_until
from handover.rules.contact_details.platforms import Platform
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

NAMING = word_set("""
    username user handle id name nick nickname tag under as called account acc acct profile code
    add number known goes : = @ nimega kasutaja nimi
    """)
"""Words between a platform and a name that announce the name."""
PASSING = word_set("""
    is 's was are me him her them i he she they my his their it its you can find look search for
    by at , - – — ( " ' the there now too up and friend my 'm am the's of and's on 're goes page
    with just works best still under re there on using sw live everywhere mostly also same
    always no to
    """)
"""Words that may stand between without announcing it."""
OWNERS = word_set("my her his their your our 's mine")
BEFORE_A_PLATFORM = word_set("on via over through using by the")
LEFT = frozenset(
    {'"', *word_set("on is my her his their our ( , the 's for ' - : via over are was in it a")}
)
ANNOUNCED = word_set("username handle friendcode sw gamertag")
"""Where the name itself is spoken of."""
ANNOUNCING = word_set(": = under as called handle username name id tag nick")
ITS_NAME = word_set("name handle nick tag username user")
AFTER_A_NAME = word_set("and if but or same")
SEEKING = word_set("up find search add for follow")
CALLED = word_set("as under called by 'm im hes shes theyre 's")
SAID_OF_PEOPLE = word_set("im hes shes theyre 's")
"""After these a longer word only: “he's quiet on Discord”."""
MEETINGS = word_set("zoom teams meet wire line")
MOST_PASSED = 7
_MEASURES = word_set("st nd rd th pm am mg ml kg km g x s h hr hrs min mins p k m cm mm l d")


def looks_like_a_handle(words: Words, first: int, last: int) -> bool:
    """Does it show signs, or figures among letters, that words do not have?"""
    text = words.low[words.start[first] : words.end[last]]
    letters = sum(c.isalpha() for c in text)
    if letters < 2 or len(text) < 4 or text in LIKE_CODES:
        return False
    if any(words.word[index] in JOINTS for index in range(first + 1, last)):
        return True
    if words.word[last] in FILE_ENDINGS:
        return False
    if "_" in text or "#" in text or (last - first >= 3 and text[1:2] == " " == text[-2:-1]):
        return True
    if any(c.isdigit() for c in text):
        return letters >= 3 and not _an_amount(text) and "." not in text.strip(".")[:2]
    return "." in text and _dotted_name(words, first, last)


def _an_amount(text: str) -> bool:
    """`2nd`, `20mg`, `7.30pm`."""
    return text.lstrip("0123456789.:-") in _MEASURES or text.rstrip("0123456789") in ("covid", "no")


def _dotted_name(words: Words, first: int, last: int) -> bool:
    parts = [index for index in range(first, last + 1) if words.word[index][0].isalnum()]
    short = sum(len(words.word[index]) < 2 for index in parts[1:])
    long_enough = short == 0 or (short == 1 and len(parts) >= 3)
    new_sentence = words.capital(parts[-1]) and not words.capital(parts[0])
    return long_enough and not new_sentence and words.word[parts[-1]] not in EVERYDAY


def name_after(words: Words, platform: Platform) -> tuple[int, int] | None:
    """First and last word of the finding if a name follows the platform."""
    index, announced, passed = platform.last + 1, platform.name in ANNOUNCED, 0
    said_is = False
    _, end = words.sentence(platform.first)
    while index < end and passed <= MOST_PASSED:
        word = words.word[index]
        if word not in NAMING and word not in PASSING:
            break
        if word[0].isalnum() and looks_like_a_handle(words, index, name_from(words, index)):
            break
        announced |= word in NAMING
        said_is |= word in ("is", "'s", "was")
        index, passed = index + 1, passed + 1
    if index >= end:
        return None
    last = name_from(words, index)
    if not _accepted(words, platform, index, last, announced=announced, said_is=said_is):
        return None
    last = _with_surname(words, index, last)
    return (_where_it_begins(words, platform, index), last)


def _accepted(
    words: Words, platform: Platform, index: int, last: int, *, announced: bool, said_is: bool
) -> bool:
    if not words.word[index][0].isalnum():
        return False
    near = not any(word[0].isalnum() for word in words.word[platform.last + 1 : index])
    if looks_like_a_handle(words, index, last):
        mine = words.at(platform.first - 1) in OWNERS
        return announced or said_is or near or mine or not platform.soft
    if announced and _friend_code(words, index) and platform.name not in MEETINGS:
        return True
    if not words.word[index].isalpha() or words.word[index] in EVERYDAY:
        return False
    return _a_plain_name(words, platform, index, last, announced=announced, said_is=said_is)


def _friend_code(words: Words, index: int) -> bool:
    """`447 190 0021` after “friend code”."""
    return words.word[index].isdigit() and len(words.word[index]) >= 3


def _a_plain_name(
    words: Words, platform: Platform, index: int, last: int, *, announced: bool, said_is: bool
) -> bool:
    """A word without signs is a name where it is announced as one."""
    if platform.name == "username":
        return False
    before = words.at(platform.first - 1)
    mine = before in OWNERS
    if words.capital(index) and words.capital(index + 1) and words.at(index + 1).isalpha():
        named = not NAMING.isdisjoint(words.word[max(0, platform.first - 3) : platform.first])
        first_word = platform.first == words.sentence(platform.first)[0]
        said = said_is and (mine or named)
        return said or (not platform.mail and (announced or (first_word and not platform.soft)))
    if _its_name_is(words, index) and (mine or not platform.soft):
        return True
    if not _ends_there(words, index, last):
        return False
    if _all_there_is(words, platform, index, last):
        return True
    return _announced(words, platform, index, mine=mine, said_is=said_is)


def _announced(words: Words, platform: Platform, index: int, *, mine: bool, said_is: bool) -> bool:
    """Do the words right before it say that it is a name?"""
    if index == platform.last + 1 and words.word[index].endswith("ly"):
        return False
    before = words.at(platform.first - 1)
    dashed = words.at(index - 1) == "-" and before[:1] in ("", ".")
    if words.at(index - 1) in ANNOUNCING or dashed:
        return mine or not platform.soft or _has_an_inner_capital(words, index)
    if is_everyday(words.word[index]) or not said_is:
        return False
    told = before == "on" and words.at(index - 2) in ("it", "i") and len(words.word[index]) >= 8
    return mine or (told and not platform.soft)


def _its_name_is(words: Words, index: int) -> bool:
    """“… name's fernwhistle”, “… handle is …”."""
    said = words.at(index - 1) in ("is", "'s", ":", "=") and words.at(index - 2) in ITS_NAME
    return said and len(words.word[index]) >= 5 and not is_everyday(words.word[index])


def _all_there_is(words: Words, platform: Platform, index: int, last: int) -> bool:
    """A platform, a sign, a word, and nothing else."""
    begin, end = words.sentence(platform.first)
    if platform.first != begin or last < end - 2 or (platform.soft and last == index):
        return False
    signs = words.word[platform.last + 1 : index]
    if not signs or not all(sign[0] in ":=-." for sign in signs):
        return False
    return len(words.word[index]) >= 5 and not is_everyday(words.word[index])


def _has_an_inner_capital(words: Words, index: int) -> bool:
    shown = words.shown(index)
    return shown[1:] != shown[1:].lower() and not shown.isupper()


def _ends_there(words: Words, index: int, last: int) -> bool:
    """Is it long enough, and the last word of its clause?"""
    after = words.at(last + 1)
    ends = after[:1] in ("", ".", ",", ";", "!", ")", "/", "-") or after in AFTER_A_NAME
    return ends and (last > index or len(words.word[index]) >= 4)


def _with_surname(words: Words, index: int, last: int) -> int:
    if words.word[index].isdigit():
        while words.at(last + 1).isdigit() or (
            words.at(last + 1) == "-" and words.at(last + 2).isdigit()
        ):
            last += 1
        return last
    two = words.capital(index) and words.capital(last + 1) and words.at(last + 1).isalpha()
    return last + 1 if two and last == index and not words.glued(last) else last


def _where_it_begins(words: Words, platform: Platform, index: int) -> int:
    """The platform belongs to the finding unless somebody is merely found “on” it."""
    if words.at(index - 1) == "@":
        return index - 1
    before = words.at(platform.first - 1)
    linked = index - platform.last > 1
    if before in BEFORE_A_PLATFORM or (before in OWNERS and not linked):
        return index
    if platform.name == "instagram" and words.word[platform.first] == "the":
        return index
    return platform.first


def name_before(words: Words, platform: Platform) -> tuple[int, int] | None:
    """First and last word of the finding if a name stands before the platform."""
    begin, _ = words.sentence(platform.first)
    index, passed = platform.first - 1, 0
    while index >= begin and words.word[index] in LEFT and passed < 4:
        index, passed = index - 1, passed + 1
    if index < begin or not words.word[index][0].isalnum():
        return None
    first = name_until(words, index)
    if looks_like_a_handle(words, first, index) and (passed or not platform.soft):
        return (first - 1 if words.at(first - 1) == "@" else first), index
    if words.at(platform.first - 1) != "on" or is_everyday(words.word[index]):
        return None
    goes_by = words.at(index - 1) == "by" and words.at(index - 2) in ("goes", "go", "went")
    one_word = words.at(index - 1) in CALLED and len(words.word[index]) >= 7
    return _called(words, index) if goes_by or one_word or not platform.soft else None


def _called(words: Words, index: int) -> tuple[int, int] | None:
    """“he goes by quietmoss on …”, “I'm Kit Ewer on …”."""
    first = index
    if words.capital(index) and words.capital(index - 1) and words.at(index - 2) in (
        "'m", "am", "'s", "is", "as", "under", "called", "by",
    ):  # fmt: skip
        return index - 1, index
    sought = (words.at(index - 2), words.at(index - 3)) if words.capital(index - 1) else ()
    if words.capital(index) and not SEEKING.isdisjoint(sought):
        return index - 1, index
    named = words.at(first - 1) in CALLED
    named &= words.at(first - 1) not in SAID_OF_PEOPLE or len(words.word[index]) >= 8
    return (first, index) if named and len(words.word[index]) >= 5 else None
