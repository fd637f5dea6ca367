"""Promises without a verb of their own: "a walk at four, promised", "she'll have me beside her"."""

from __future__ import annotations

from collections.abc import Iterator

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.promises.gates import Who
from handover.rules.promises.lines import Line
from handover.rules.promises.whens import Times, When

_WHOM = r"(?:you|him|her|them|<r>)"
_US = (
    r"(?:someone|somebody|(?:one|two|three|both|a couple|some) of us|<s>|one of the team|"
    r"a (?:member of (?:the )?(?:team|staff)|familiar face|friendly face|staff member)|staff)"
)
_TREAT = (
    r"(?:walk|trip|lift|ride|visit|call|chat|game|rematch|cup|cuppa|tea|coffee|hand|lesson|outing|"
    r"drive|film|meal|lunch|dinner|breakfast|supper|cake|hour|company|swim|run|song|story|dance|"
    r"match|round|hug|talk|picnic|evening|afternoon|morning|look|go|chess|cards|date|turn|"
    r"day out|brew|natter|catch up|haircut|session|stroll|paddle|kickabout|puzzle|scrabble|"
    r"dominoes|darts|pool|jigsaw|cribbage|backgammon|draughts|same|another one|cinema|cocoa|"
    r"movie|ice cream|swimming|bowling|fishing|shopping|baking|cooking|gardening|pancakes)"
)
_ONE = r"(?:a|an|another|the|some|his|poss|one more|one|their|our|that|two)"
_SO_FAR = r"(?: (?:have|has|'s|is|had|also|already|just|still)){0,2}"
_GIVEN = regex(
    rf" (?P<by>\S+){_SO_FAR} (?:"
    rf"promise[sd] {_WHOM} (?:a|an|another|one more|some|two|his|poss) \S+(?: \S+){{0,2}}?"
    rf"|(?:owes?|owed|(?P<offered>offered)) {_WHOM} {_ONE} (?:\S+ ){{0,3}}?{_TREAT}"
    rf"|said yes to {_ONE} (?:\S+ ){{0,2}}?{_TREAT} with {_WHOM}"
    rf"|got a date with {_WHOM})(?= )",
    needs="promise|owe|offered|said yes|a date",
)
_BY_US = frozenset(
    (
        "i",
        "we",
        "<s>",
        "^",
        ",",
        "and",
        "so",
        ".",
        "—",
        "(",
        "someone",
        ":",
        "house",
        "team",
        "staff",
        "shift",
    )
)
_HE = r"(?:he|she|they|you|<r>)"
_SITTING = r"(?:with|beside|next|there|near|by|at|on|up|along|outside|close|in|for|around|awake)"
_NOT_AWAY = (
    r"(?:i|we) (?:will|'d|would|am|are)(?: going to)? not (?:miss (?:it|his|poss|their|<r> 's)|"
    rf"leave (?:{_WHOM}|his side|poss side|<r> 's side)|(?:be|go) far|"
    rf"let {_WHOM} (?:\S+ ){{1,4}}(?:alone|on (?:his|poss|their) own))"
    rf"|(?:i|we)(?: have)? promised(?: {_WHOM})? not to (?:leave|miss|forget|let|go without)"
)
_OTHER_WORDS = (
    (
        Who.WRITER,
        _NOT_AWAY,
        "i 'd|i am|i are|i will|i would|promised|we 'd|we am|we are|we will|we would",
    ),
    (
        Who.SOMEONE,
        rf"there (?:will|is going to|has to)(?: \w+)? be {_US}(?= {_SITTING} )",
        "there has to|there is going to|there will",
    ),
    (
        Who.SOMEONE,
        rf"{_HE} (?:will|'d|would|is going to)(?: (?:always|still|also))? have "
        rf"(?:(?:{_US}|us|me)(?: (?:of us|from \w+))?(?= {_SITTING} )|company"
        r"|(?:me|<s>)(?= (?:from|till|until|all|for|tonight|tomorrow|today|on|at|\w+day) ))",
        "have",
    ),
    (
        Who.WRITER,
        rf"{_HE} (?:has|have|is|'s|has got|have got|is got)(?: got)? (?:me|<s>)"
        r"(?= (?:from|till|until|all|tonight|tomorrow|for the) )",
        (
            "<r> 's|<r> has|<r> have|<r> is|he 's|he has|he have|he is|they 's|they has|"
            "they have|they is|you 's|you has|you have|you is"
        ),
    ),
    (
        Who.SOMEONE,
        rf"{_HE} (?:will|is going to) be \w+(?:ed|en|et|lt|ught)(?: \S+){{0,6}}? by "
        rf"(?:{_US}|me|us|the (?:night|day|evening) (?:shift|staff|team))",
        "is going to|will",
    ),
    (
        Who.SOMEONE,
        rf"{_HE} (?:gets|has|will get|will have|is getting) (?:a|an|his|poss|some|our) "
        rf"(?:\S+ ){{1,3}}from (?:{_US}|us|me)",
        "from",
    ),
    (
        Who.WRITER,
        rf"{_HE} (?:can|could|is welcome to|are welcome to|is going to|are going to|will) "
        r"(?:come|join|sit|ride|tag|walk|stay|eat|cook|bake|go|drive|watch|spend)(?: \S+){0,2}? "
        r"(?:(?:with|beside) )?(?:me|us)(?! or )",
        "are going to|are welcome to|can|could|is going to|is welcome to|will",
    ),
    (
        Who.WRITER,
        rf"{_HE} (?:can|could) (?:count|rely|depend|bank) on (?:me|us|one of us|someone|<s>)",
        "bank|count|depend|rely",
    ),
    (
        Who.WRITER,
        r"(?:plan|deal|idea|agreement|arrangement) is (?:for (?:me|us|<s>|someone|one of us) to|to)"
        rf" \w+(?: \S+){{0,4}}? {_WHOM}",
        "agreement|arrangement|deal|idea|plan",
    ),
    (
        Who.WRITER,
        r"(?:i|we) (?:will|am going to) be the one(?:s)?(?= (?:who|to|that|with|there) )",
        ("i am going to be the one|i will be the one|we am going to be the one|we will be the one"),
    ),
    (
        Who.WRITER,
        rf"(?:have|'ve|got|is|it is) a date (?:with {_WHOM}|for)",
        (
            "'ve a date for|'ve a date with <r>|'ve a date with her|'ve a date with him|"
            "'ve a date with them|'ve a date with you|got a date for|got a date with <r>|"
            "got a date with her|got a date with him|got a date with them|got a date with you|"
            "have a date for|have a date with <r>|have a date with her|have a date with him|"
            "have a date with them|have a date with you|is a date for|is a date with <r>|"
            "is a date with her|is a date with him|is a date with them|is a date with you"
        ),
    ),
    (
        Who.NAMED,
        r"(?:<s>|i) and <r> (?:have|are having|have got) (?:a|an|their|our) (?:\S+ ){0,2}?"
        rf"(?:date|{_TREAT})",
        "are having|have",
    ),
)
_NEEDS_A_WHEN = frozenset((5, 6, 7, 11))
_NOMINAL = tuple((who, regex(rf" {words}(?= )", needs=needs)) for who, words, needs in _OTHER_WORDS)

_END = r"(?= (?:[.,;!)—]|$))"
_HINT = regex(
    rf" (?:(?:told|promised)(?: {_WHOM})?(?: that)? (?:i|we) (?:would|will|'d|am coming|"
    rf"am going)(?: be)?{_END}"
    rf"|(?:i|we|<s>)(?: (?:have|just|also))* (?:promised|agreed|shook on it|told {_WHOM}(?: (?:so|"
    r"that|yes))?"
    rf"|said (?:so|yes)|gave (?:{_WHOM} )?(?:my|our) word)"
    rf"|[,;:(—.] (?:and |as )?(?:promised|agreed|sorted|told|sworn)"
    rf"(?: {_WHOM}(?: (?:so|yes|that|(?:a|the|his|poss) \w+))?)?{_END}"
    rf"|[,;:(—.] (?:and )?(?:said yes|deal|shook on it|gave (?:{_WHOM} )?my word)"
    rf"|{_HE} (?:is|are) (?:expecting|counting on|looking forward)"
    rf"|{_HE} (?:knows?|agreed)(?: that| so)?{_END}"
    rf"|[,;] (?:i|we) (?:said|told {_WHOM}|promised)(?: to {_WHOM})?{_END}"
    r"|^ promised :"
    r"|that is a promise|it is a date)",
    needs="agreed|counting on|deal|expecting|gave|i said|it is a date|know|looking forward|my word|"
    "promised|said so|said yes|shook on it|sorted|sworn|that is a promise|told|we said",
)
_HEAD = regex(
    rf" (?:{_ONE} )?(?:\S+ ){{0,2}}?{_TREAT}(?= )"
    r"|(?: \S+){1,3} together(?= )"
    rf"|^ (?:back|up|round|down|over|there|here|with {_WHOM}|see {_WHOM})(?= )"
)
_TREAT_AFTER = regex(rf" (?:, |: )?(?:for )?(?:{_ONE} )?(?:\S+ )?{_TREAT}(?= )")
_PAIR = regex(
    r" (?:me and <r>|<r> and (?:me|i)|i and <r>|us two)(?= (?:[,:]|at|to|for|on|in|[a-z]+ ))"
)
_SEE_YOU = regex(
    r"(?:^|<told>) (?:so |well , |ok , )?(?:see you(?! (?:all|there at|at the team))|see (?:him|"
    r"her|them|<r>) again)(?= )"
)
_TO_THE_TEAM = regex(r"(?: ,)? (?:<s>|all|team|everyone|folks|guys|lads|girls|people)(?= )")
_TREAT_WITH = regex(
    r" (?:(?:i am |am )?(?:on|down|up|booked|booked in|in) for )?(?:(?:a|quick|short|early|"
    rf"the) ){{0,2}}"
    rf"(?:{_TREAT}|back|up|out|down) with (?:him|her|them|<r>)(?= )",
    needs="with",
)
_WITH_ME = regex(r" (?:(?:and|,|:) me|with me|me (?:and|,))(?= )")
_OF_ONE = regex(r" (?:<r>|him|her|you)(?= )")
_DOES = regex(
    r" (?:was|were|is|are|had|did|went|came|has|will|can|would|could|not|\w+ed|sat|made|saw|took|"
    r"got|said|ate|met|wants?|asks?)(?= )"
)
_DONE = regex(
    r" (?:and|which|so|,|:)(?: (?:and|then))?(?: (?:we|i|it|that))? (?:went|did|had|was|were|got|"
    r"took|"
    r"walked|played|kept|three|two)(?= )"
)
_ASKED = regex(
    r" (?:if|whether|asked|asks|wish\w*|hopes?|hoped|wants?|wondered|wonders|unless|not|nobody|"
    r"never)(?: \S+){0,3} $"
)


@dataclass(frozen=True, slots=True)
class Nominal:
    """A promise in other words."""

    start: int
    """Where it starts in the plain sentence."""
    end: int
    """Where it ends."""
    who: Who
    """Who would be there."""
    when: When | None
    """The time that goes with it."""
    name: str = ""
    """The folded name of the named one."""


def nominals_of(line: Line, times: Times) -> Iterator[Nominal]:
    """Every promise in other words in the sentence."""
    if line.words[-1].said == "?":
        return
    yield from _given(line, times)
    for n, (who, pattern) in enumerate(_NOMINAL):
        for match in pattern.finditer(line.plain):
            when = _next(times, match.end())
            if _is_said(line, match.start()) and (when or n not in _NEEDS_A_WHEN):
                yield Nominal(match.start() + 1, match.end(), who, when)
    yield from _fragments(line, times)
    yield from _headlines(line, times)


def _headlines(line: Line, times: Times) -> Iterator[Nominal]:
    """`Walk with Piet at 3`, `See you Wednesday`."""
    see_you = _SEE_YOU.search(line.plain)
    for head in (_TREAT_WITH.match(line.plain), see_you):
        when = _next(times, head.end()) if head else None
        if when and _TO_THE_TEAM.match(line.plain, when.end):
            continue
        if head and when and (head is see_you or not is_told_of(line.plain[head.end() :])):
            yield Nominal(head.start() + 1, when.end, Who.WRITER, when)


def _given(line: Line, times: Times) -> Iterator[Nominal]:
    """`promised her a walk at four`."""
    for match in _GIVEN.finditer(f" ^{line.plain}"):
        by, end = match["by"], match.end() - 2
        start = (match.start() if by[0].isalpha() else match.end("by")) - 1
        start = max(start, 1)
        when = _next(times, end)
        if by not in _BY_US or (match["offered"] and when is None):
            continue
        if _DONE.search(line.plain, end) or not _is_said(line, start):
            continue
        named = by == "<s>"
        name = line.words[line.word_at(start)].name if named else ""
        yield Nominal(start, end, Who.NAMED if named else Who.WRITER, when, name)


def _fragments(line: Line, times: Times) -> Iterator[Nominal]:
    """`Same again tomorrow, I promised`: a time, and a word that it was promised."""
    hint = is_hinted(line)
    pair = _PAIR.match(line.plain)
    if not pair and len(line.words) <= 12 and _OF_ONE.search(line.plain):
        pair = _WITH_ME.search(line.plain)
    if not hint and not pair:
        return
    for when in times.whens:
        signs = (" , ", " : ", " — ", " ( ")
        begins = max(line.plain.rfind(sign, 0, when.start) for sign in signs) + 2
        begins = begins if begins > 1 and not pair else 0
        clause = line.plain if pair else line.plain[begins : when.end + 1]
        if len(clause.split()) > 10 or is_told_of(clause):
            continue
        if pair:
            yield Nominal(1, max(when.end, pair.end()), Who.WRITER, when)
        elif head := _HEAD.search(clause[: when.start - begins + 1]):
            yield Nominal(begins + head.start() + 1, when.end, Who.WRITER, when)
        elif head := _TREAT_AFTER.match(line.plain, when.end):
            yield Nominal(begins + 1, head.end(), Who.WRITER, when)


def is_hinted(line: Line) -> bool:
    """Does it say somewhere that this was promised?"""
    return bool(_HINT.search(line.plain) or _HINT.match(f" .{line.after[:60]}"))


def is_told_of(clause: str) -> bool:
    """Does it tell of something, with a verb of its own?"""
    return bool(_DOES.search(clause))


def _next(times: Times, place: int) -> When | None:
    """The time that stands after that place, not far away."""
    return next((when for when in times.whens if place - 1 <= when.start <= place + 40), None)


def _is_said(line: Line, place: int) -> bool:
    """Is it said, and not asked, wished or denied?"""
    return not _ASKED.search(line.plain[max(place - 60, 0) : place + 1])
