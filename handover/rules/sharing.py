"""Does a note sound as if somebody on the team had shared of themselves (A5)?

Sharing is welcome; what is asked is only what it was for. So the ask speaks when the writer told
somebody something of their own life, and is silent about everything else that is told: the bus,
the roster, somebody else's story, what stands in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from handover.house.regex import regex
from handover.rules.concerns import Concern, Level
from handover.rules.contact_details.word_sets import word_set
from handover.rules.promises.quotes import quotes_in
from handover.rules.ways_out import SHARING_EXITS

WHY = "This sounds like something of your own life that you shared. What was it for?"

_TOLD = (
    r"told|tell|telling|talked|talking|spoke|speaking|shared|share|sharing|mentioned|mentioning|"
    r"described|describing|opened up|opening up|disclosed|chatted|chatting|confided|recounted|"
    r"related|let|said|saying|admitted|used|using|drew|drawing|offered|gave|brought|touched"
)
_VERB = regex(rf"\b(?:{_TOLD})\b", re.IGNORECASE)
_GAP = r"(?: (?!not\b|never\b|would\b|will\b|[\w]+n't\b)[\w'-]+,?){0,%d}?"
_THINGS = (
    r"opinions?|views?|ideas?|thoughts? on|plans?|shifts?|rota|roster|hours|rooms?|desk|keys?|bed|"
    r"phone|number|bike|bicycle|car|bus|train|cats?|dogs?|garden|plants?|recipes?|bread|soup|tea|"
    r"coffee|cup|mug|lunch|supper|dinner|food|cooking|coat|shoes|books?|notes?|notebook|lists?|"
    r"boundar(?:y|ies)|limits?|role|job|work|task|training|holidays?|weekend|days? off|break|"
    r"words?|summary|version|suggestions?|way|copy|draft|page|name|pronouns|favou?rites?|choice|"
    r"laptop|passphrase|jobs?|share|part|half|slice|portion|umbrella|bag|knife|pans?|guitar"
)
_LIVED = (
    r"depression|anxiety|panic(?: attacks?)?|divorce|separation|break-?up|grief|grieving|loss|"
    r"losses|bereavement|breakdown|burn-?out|admissions?|hospital stays?|stays? (?:in|at|on)|"
    r"time (?:in|on|inside|there|at)|voices|psychosis|mania|eating disorder|self-harm|attempt|"
    r"overdose|addiction|drinking|sobriety|trauma|childhood|miscarriage|homelessness|eviction|"
    r"debts?|prison|stammer|insomnia|nightmares|sleepless \w+|therap(?:y|ist)|crisis|crises|"
    r"recovery|struggles?|fears?|shame|guilt|loneliness|lived experience|story|stories|history|"
    r"past|journey|illness|coming out|being (?:in|on|locked|detained|homeless|alone)|"
    r"(?:mum|mother|dad|father|sister|brother|gran|son|daughter|partner|wife|husband|friend)'s "
    r"(?:death|dying|illness|suicide|funeral)|life|low point|rock bottom"
)
_SEASON = (
    r"(?:first |last |own |worst |hard |bad |dark |long )?(?:time|times|day|days|night|nights|"
    r"week|weeks|month|months|winter|winters|summer|spring|autumn|year|years|morning)"
)
_NOT_LOST = (
    r"(?! (?:my |the |a )?(?:keys?|bag|phone|card|lists?|notes?|pen|thread|bus|way|place|page))"
)
_TO_COME = r"'ll|'m| will| shall| can| could (?:be|do|come|make)| am| have to| need"
"""What is still to come, or is so, was not lived through."""
_ONCE = (
    r"(?:(?:too |also )?(?:was )?once(?! (?:again|more|a|in|had the|on)\b)|"
    r"used to (?!work|be on|do |start|come|park|sit)|also (?:had|have|lost|left|been|know|lived)|"
    rf"(?:had|have|'ve|'d) (?:once |also |been (?:in|on|through|there|homeless|inside|sectioned|"
    rf"detained|lonely|afraid|ill)\b|lived|lost{_NOT_LOST}|struggled|spent (?:\w+ )?(?:weeks|"
    r"months|years|time (?:in|on))|felt (?:that|the same|like that)|gone through)|"
    rf"(?:have|get|had|live with|lived with) (?:\w+ )?(?:{_LIVED})\b|"
    r"(?:too )?was (?:in (?:hospital|a house|prison|care|debt)|on a ward|homeless|"
    r"afraid of|ashamed|sectioned|depressed|bullied|lonely|ill )|"
    rf"(?:was|am|have been|had been) (?:sober|clean)|lost(?= my){_NOT_LOST}|"
    r"left (?:home|school|somewhere|a house|my (?:home|husband|wife|partner|job|family|country))|"
    r"grew up|went through|struggled|struggle with|stopped (?:going|eating|sleeping|drinking)|"
    r"could not (?:get up|leave|sleep)|couldn't (?:get up|leave|sleep)|hear(?:d)? voices|"
    r"know (?:that|the) (?:feeling|fear|shame) (?:myself|from)|"
    r"(?:\w+ ){0,4}(?:myself|when i was (?:\w+teen|a child|a kid|young|twenty|thirty)))"
)
_DID = (
    r"(?:got|came|filled|failed|learned|learnt|managed|coped|made|lost|left|felt|dealt|survived|"
    r"slept|started|stopped|was|had|went|lived|found my|built|came|kept|gave up|asked for help|"
    r"messed|did it|do it when|calm myself|get through|got through)"
)

_SHAPES = tuple(
    regex(rf"(?:{verbs})\b{shape}", re.IGNORECASE)
    for verbs, shape in (
        # told her about my own winter, talked of my own
        (
            _TOLD,
            rf"{_GAP % 6} (?:about|of|from|on|over) (?:some of |a bit of |parts? of )?my own"
            rf"(?! (?:[\w-]+ )?(?:{_THINGS})\b)(?: [\w'-]+)?",
        ),
        # shared my own story, used my own experience
        (
            r"shared|share|sharing|used|using|offered|gave|brought|mentioned|described|disclosed",
            rf"{_GAP % 5} my own (?:[\w-]+ )?(?:{_LIVED}|experiences?|winters?)\b",
        ),
        # told her about my divorce, shared some of my story
        (
            _TOLD,
            rf"{_GAP % 6} my (?:own )?(?:(?!own)[\w-]+ ){{0,2}}?(?:{_LIVED})\b"
            r"(?!'s)(?! (?:books?|teacher|lesson|class|exam|degree|insurance|jacket))",
        ),
        # my experience of panic
        (
            _TOLD,
            rf"{_GAP % 5} my (?:own |personal )?experiences? (?:of|with|in|as)"
            rf" (?!(?:the|this|that|a|an) (?:bus|train|landlord|office|oven|form|shop)\b)\w+",
        ),
        # told him about the winter I stopped going out
        (_TOLD, rf"{_GAP % 4} (?:about|of|on|from) (?:the|one|a|my) {_SEASON}"
                rf"(?: when| that| in which)? (?:i(?!{_TO_COME})|my)\b(?: \w+)?"),
        # shared that I once, told her I used to
        (
            r"told|tell|telling|shared|share|sharing|mentioned|said|saying|admitted|confided|"
            r"disclosed|let",
            rf"{_GAP % 4}(?: that| how| when| why| know(?: that)?)? i(?:(?='ve|'d)| ){_ONCE}",
        ),
        # told her that it took me two years
        (_TOLD, rf"{_GAP % 3} (?:that )?it took me (?:\w+ ){{1,3}}(?:weeks|months|years?)\b"),
        # told him about mine
        (r"told|telling|shared|talked|spoke", rf"{_GAP % 3} (?:about|of) mine\b"),
        # shared how I filled in my first form
        (r"shared|share|sharing", rf"{_GAP % 4} (?:how|what|when|why) i {_DID}\b"),
        (
            r"told|telling|talked|spoke|shared|mentioned|gave|used",
            rf"{_GAP % 5} (?:something|a bit|a little|a piece|some|part|more|things?)"
            r" (?:about|of|from) (?:myself|my (?:own )?(?:life|past|story))\b",
        ),
    )
)  # fmt: skip

_LIGHT = word_set("""
    have had 've did also then just briefly finally quietly later openly honestly gently again
    only simply even was been were ended up started began first instead therefore afterwards
    carefully shortly slowly too in return myself both
    """)
"""What may stand between the writer and the telling."""
_WRITER = frozenset({"i", "i've", "i'd", "we", "we've"})
_AND = frozenset({"and", "then", "so", "but", ",", ":", "-", "–", "—", "by", "(", ";"})
_NOT_REALLY = word_set("wish if should could would might may unless whether until before nor why")
"""Right before the writer they say that it did not happen, or not yet."""
_WORD = regex(r"[\w'-]+|[,:;()–—]")
_SENTENCE = regex(r"[^.!?\n]+[.!?]*")
_LOOK_BACK = 120
"""So many characters before the verb tell who told it."""
_VERBS_OF_A_SENTENCE = 40
"""What is longer than that is no sentence."""
_MINE = regex(r"\b(?:i|my|mine|myself)\b", re.IGNORECASE)
_APOSTROPHE = str.maketrans({"’": "'", "ʼ": "'"})


def sounds_like_sharing(text: str) -> list[Concern]:
    """Where the writer seems to have told something of their own life, in order."""
    plain = text.translate(_APOSTROPHE)
    if not _MINE.search(plain):
        return []
    return [
        Concern("A5", Level.ASK, "sharing", WHY, SHARING_EXITS, start, end, text[start:end])
        for start, end in _tellings(_quotes_blank(plain))
    ]


def _quotes_blank(text: str) -> str:
    """The same text with what is quoted gone, every other letter in its place."""
    for start, end in quotes_in(text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _tellings(text: str) -> Iterator[tuple[int, int]]:
    for sentence in _SENTENCE.finditer(text):
        if sentence[0].endswith("?"):
            continue
        found = _in_sentence(text, sentence.start(), sentence.end())
        if found is not None:
            yield found


def _in_sentence(text: str, begin: int, end: int) -> tuple[int, int] | None:
    for verb in islice(_VERB.finditer(text, begin, end), _VERBS_OF_A_SENTENCE):
        if not _MINE.search(text, verb.end(), min(verb.end() + _LOOK_BACK, end)):
            continue
        if _by_the_writer(text, begin, verb.start()) and (told := _told(text, verb.start(), end)):
            return told
    return None


def _told(text: str, start: int, end: int) -> tuple[int, int] | None:
    found = (shape.match(text, start, end) for shape in _SHAPES)
    return next((told.span() for told in found if told), None)


def _by_the_writer(text: str, begin: int, verb: int) -> bool:
    """Do the words before the verb say that it was the writer who told it, and did?"""
    words = [word.lower() for word in _WORD.findall(text, max(begin, verb - _LOOK_BACK), verb)]
    while words and words[-1] in _LIGHT:
        words.pop()
    if not words:
        return True
    if words[-1] in _WRITER:
        return _NOT_REALLY.isdisjoint(words[-3:-1])
    if words[-1] in _AND:
        return not _WRITER.isdisjoint(words) or not _somebody_else(text, begin, verb)
    return False


def _somebody_else(text: str, begin: int, verb: int) -> bool:
    """Does the sentence begin with somebody other than the writer?"""
    first = _WORD.search(text, begin, verb)
    if first is None or first[0].lower().endswith(("ed", "ing", "at", "ade", "ent", "ad")):
        return False
    return first[0][:1].isupper() or first[0].lower() in ("he", "she", "they", "you", "it")
