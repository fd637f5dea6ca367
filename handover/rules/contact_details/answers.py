"""Whether a sentence about contact already holds its own answer."""

from __future__ import annotations

from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

NO = word_set("""
    not never no nobody none don't doesn't didn't won't can't cannot wouldn't couldn't shouldn't
    dont doesnt didnt wont cant wouldnt couldnt without neither nor isn't aren't hasn't haven't
    stop stopped avoid rather instead unless if whether why against hasnt havent wasn't weren't
    before
    """)
"""Shortly before it, these say that it did not happen."""
CLAUSE_ENDS = word_set(", ; - but so and : ( ) then")

ASKED = word_set("""
    asked asks ask asking wanted wants want wanting wondered wonders wondering hoped hopes
    hoping offered offers offering suggested suggests tried tries begged keen hinted requested
    request like liked proposed joked mentioned invited wished
    """)
"""It was wished for, and perhaps answered."""

REFUSED = word_set("""
    no declined decline declining don't can't won't couldn't didn't cannot wouldn't policy
    agreement boundary boundaries explained unable dont cant wont not never turned ignored
    reminded within instead
    """)
"""Answers that are a no."""
ANSWERED = REFUSED | word_set("""
    said say told talked why agreed rule rules gently kindly honest honestly only shift here
    kept keep named doesn't isn't policy thanked answered reason reasons limits limit
    """)
"""Whatever else was answered to a wish."""
YES = word_set("yes yeah sure okay ok accepted agreed gave added did course happily")

DECLINED = word_set("turned declined declining ignored refused rejected deleted blocked")
HANDED_BACK = word_set("""
    back deleted shredded tore binned removed ignored returned destroyed declined unopened
    """)
HOUSE_LINES = word_set("line phone number landline telephone email inbox numbers")


def settled(words: Words, first: int, last: int, said: str) -> bool:
    """Is nothing left to ask about this?"""
    begin, end = words.sentence(first)
    if not NO.isdisjoint(words.word[first : last + 1]):
        return True
    if _denied(words, begin, first) or _removed(words, begin, end):
        return True
    around = [*words.word[begin:first], *words.word[last + 1 : end]]
    wished = not ASKED.isdisjoint(words.word[begin : first if said == "made" else last + 1])
    if wished or said == "received":
        return _wish_answered(words, first, last, around, received=said == "received")
    if _the_house(words, begin, end):
        return True
    return said == "offered" and _refused(around, words.word[last + 1 : end])


def _denied(words: Words, begin: int, first: int) -> bool:
    """A no in the same clause, shortly before."""
    for index in range(first - 1, max(begin, first - 6) - 1, -1):
        word = words.word[index]
        if word in CLAUSE_ENDS:
            return False
        if word in NO:
            return True
    return False


def _removed(words: Words, begin: int, end: int) -> bool:
    """The detail itself has been taken out already: `[number not kept]`."""
    here = words.word[begin:end]
    return "kept" in here and "]" in here and "not" in here


def _the_house(words: Words, begin: int, end: int) -> bool:
    """It was the house's own line."""
    pairs = zip(words.word[begin : end - 1], words.word[begin + 1 : end], strict=True)
    return any(one in ("house", "house's", "office") and two in HOUSE_LINES for one, two in pairs)


def _refused(around: list[str], after: list[str]) -> bool:
    """“… and I said no”, said by the writer."""
    if "declined" in around or "policy" in around or "boundary" in around:
        return True
    writer = [index for index, word in enumerate(after) if word in ("i", "we", "staff")]
    return any(not REFUSED.isdisjoint(after[index : index + 6]) for index in writer)


def _wish_answered(
    words: Words, first: int, last: int, around: list[str], *, received: bool
) -> bool:
    """A wish counts as answered by the rest of its sentence or by the next one."""
    _, end = words.sentence(first)
    after = words.word[last + 1 : end]
    if end < len(words):
        _, beyond = words.sentence(end)
        after = [*after, *words.word[end:beyond]]
    if received and not DECLINED.isdisjoint(around):
        return True
    if received:
        return not (HANDED_BACK | REFUSED).isdisjoint(after)
    if not YES.isdisjoint(after) and REFUSED.isdisjoint(after):
        return False
    return not ANSWERED.isdisjoint(after) or "said" in around or "house" in after
