"""Times as they stand in a sentence: "Saturday evening", "at half nine", "soon"."""

from __future__ import annotations

from functools import cached_property

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.promises import spelling
from handover.rules.promises.lines import Line
from handover.rules.promises.spelling import listed

_DAY = "(?:" + "|".join(spelling.DAYS) + ")"
_MONTH = "(?:" + "|".join(spelling.MONTHS) + ")"
_SMALL = "(?:" + "|".join(spelling.NUMBERS) + ")"
_PART = r"(?:first thing|last thing|morning|afternoon|evening|night|lunchtime|teatime|daytime)"
_HOUR = rf"(?:\d{{1,2}}(?:[:.]\d\d)?|{_SMALL})"
_ENDING = r"(?: ?(?:am|pm|oclock|ish|sharp|h|hrs|hours))?"
_CLOCK = (
    r"(?:half (?:past )?|quarter (?:to|past) |ten (?:to|past) |five (?:to|past) |"
    rf"twenty (?:to|past) )?{_HOUR}{_ENDING}"
)
_SURE_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}[:]\d\d|\d{1,2}ish|half (?:past )?\w+|\w+ oclock|"
    r"noon|midday|midnight)"
)
_MEAL = (
    r"(?:breakfast|lunch|dinner|supper|tea|bed|bedtime|teatime|lunchtime|dinnertime|church|mass|"
    r"(?:his|poss|the|their|her|your|my) (?:meeting|appointment|call|review|class|group|hearing|"
    r"bath|nap|visit|shower|meds|handover|film|news|walk|interview|exam|funeral))"
)
_ORDINAL = r"(?:the )?\d{1,2}(?:st|nd|rd|th)"
_OFTEN = (
    r"(?:(?:every|each) (?:single )?(?:(?:other|half) )?(?:hour|day|morning|afternoon|evening|"
    r"night|"
    rf"week|weekday|month|weekend|few \w+|\d+ \w+|two \w+|{_DAY})|hourly|daily|nightly|weekly|"
    r"(?:once|twice|three times) (?:a|an|every|each) \w+|on the hour|(?:all|through the|right "
    r"through the) (?:night|day|morning|evening|afternoon)|overnight|throughout)"
)
_EVENT = (
    r"(?:when|once|before|after|as soon as|until|till|while|the moment|by the time) "
    r"(?:i|we|he|she|they|you|it|<r>|<s>|poss|his|her|their|the|someone|everyone|lines?|"
    r"doors?|handover|dinner|tea|lunch|supper|breakfast|things)(?= )"
    r"(?: [^ .,;:!?—()]+){1,4}"
)

NAMED = regex(
    "(?:"
    + "|".join(
        (
            r"(?:on |by |from |until |till )?(?:this |next |the |a |coming |"
            rf"following ){{0,3}}{_DAY}"
            rf"(?: (?:{_PART}|week))?(?:(?: the| ,)? {_ORDINAL}(?: (?:of )?{_MONTH})?)?"
            rf"(?:(?: ,)? (?:at |around |about |from |by )?(?:{_SURE_CLOCK}|{_CLOCK}(?! of\b))"
            rf"{_ENDING})?",
            r"(?:the )?day after tomorrow(?: (?:morning|afternoon|evening|night))?",
            r"(?:(?:first|last) thing |later |early |late )?(?:tomorrow|tonight|today|"
            r"this (?:morning|afternoon|evening))"
            rf"(?: {_PART})?(?: (?:at |around |about |by |from )?{_SURE_CLOCK}"
            rf"| (?:at|around|about|by|from) (?:about |around )?{_CLOCK}| \d{{1,2}}(?= ))?",
            rf"(?:on |by )?{_ORDINAL}(?: (?:of )?{_MONTH})?",
            rf"(?:on )?(?:\d{{1,2}} {_MONTH}|(?!may |march )(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|"
            r"th)?)",
            r"(?:at|around|about|by|from|till|until|before|after|for) (?:about |around |"
            rf"roughly )?(?:{_SURE_CLOCK}|{_CLOCK}(?= )"
            r"(?! (?:of|minutes|mins|hours|hour|days|weeks|people|times|pages?|miles)\b))",
            _SURE_CLOCK,
            rf"(?:at|after|before|over|for|by|during|until) (?:{_MEAL}|christmas|easter|new year|"
            r"sunrise|sunset|dusk|dawn)",
            r"in (?:the )?(?:morning|afternoon|evening)s?|(?:at|in the|during the|"
            r"by) night(?: time)?",
            r"(?:first|last) thing",
            r"in (?:a couple of|a few|half an|an|a|\d+|" + _SMALL + r")"
            r" (?:minutes?|mins?|hours?|hrs?|days?|weeks?)(?: time)?",
            r"(?:on|for) (?:his|poss|her|their|your|<r> 's) birthday",
            _OFTEN,
        )
    )
    + ")(?= )"
)
VAGUE = regex(
    r"(?:(?:the )?next time (?:i am|we are|i have|we have) (?:both )?(?:in|on|here|back|around|"
    r"about)|"
    r"soon(?:ish)?|some time|some day|one day|later(?: on)?|at some point|some other (?:time|"
    r"day)|another (?:time|day)|"
    r"(?:(?:over|at|on|this|next|the|for|all|during) ){0,3}weekends?|"
    r"(?:some time |later |early |end of |at the end of )?(?:this|next) (?:week|month|year|time)|"
    r"in (?:a (?:bit|while|moment|minute|mo|sec)|due course|the next few \w+|time)|"
    r"before (?:too )?long|"
    r"(?:when|whenever|as soon as|if) (?:i|we) (?:can|could|may|get (?:a|the) (?:minute|chance|"
    r"moment|"
    r"break))|(?:when|as) things (?:are|calm|settle|get) \w+|whenever(?: \w+){0,3}|any ?time|"
    r"around|"
    r"before (?:he|she|they|<r>) (?:leaves?|goes|go|moves?|is gone)|once (?:he|she|they) (?:is|has|"
    r"are|have)"
    r" (?:settled|moved|left|gone|home)(?: \w+)?|one of these (?:days|\w+)|in a few days|"
    r"any day now|eventually|when there is time|shortly)"
    r"(?= )"
)
EVENT = regex(
    _EVENT,
    needs="after|as soon as|before|by the time|once|the moment|till|until|when|while",
)
PAST = regex(
    r"(?<!like )(?<!same as )(?:yesterday|"
    r"last (?:night|week|month|year|time|" + _DAY[3:-1] + r")|ago|earlier(?: today)?|"
    r"the other (?:day|night)|back then|the night before|the day before)(?= )"
)
HABIT = regex(rf"(?:on )?{_DAY}s(?= )|most (?:days|nights|mornings|evenings)|usually|always")
_OPENERS = listed(
    "on by from until till this next the a coming following day first last later early late "
    "tomorrow tonight today at around about before after for half quarter noon midday midnight "
    "over during in every each hourly daily nightly weekly once twice three all through right "
    "overnight throughout when while as soon soonish some one end whenever if any eventually "
    "shortly another weekend weekends"
) | frozenset((*spelling.DAYS, *spelling.MONTHS, *spelling.NUMBERS))
"""The words with which a time can begin."""


@dataclass(frozen=True, slots=True)
class When:
    """A time in a sentence."""

    start: int
    """Where it starts in the plain sentence."""
    end: int
    """Where it ends."""
    named: bool
    """Is it a time one can keep? "Soon" is not."""


class Times:
    """Every time in a sentence."""

    def __init__(self, line: Line, off: tuple[tuple[int, int], ...]) -> None:
        self._line = line
        self.off = off
        """Where time outside work is spoken of."""

    @cached_property
    def whens(self) -> tuple[When, ...]:
        """When something will be; read where there is something that could be promised for it."""
        return whens_of(self._line)

    def off_hours_in(self, start: int, end: int) -> bool:
        """Is time outside work spoken of in that part of the sentence?"""
        return any(start <= first and last <= end for first, last in self.off)


def whens_of(line: Line) -> tuple[When, ...]:
    """Every time in the sentence, in order, none inside another."""
    found: list[When] = []
    free = 0
    for word, place in zip(line.words, line.at, strict=True):
        if place < free or not (word.said in _OPENERS or word.said[0].isdigit()):
            continue
        if when := _when_at(line.plain, place):
            found.append(when)
            free = when.end
    return tuple(found)


def _when_at(plain: str, place: int) -> When | None:
    named = NAMED.match(plain, place)
    vague = VAGUE.match(plain, place)
    if vague and (not named or vague.end() >= named.end()):
        return When(place, vague.end(), named=False)
    if named:
        return When(place, named.end(), named=True)
    event = EVENT.match(plain, place)
    return When(place, event.end(), named=True) if event else None
