"""Time outside work: days off, after the shift, one's own home. None of it can be promised."""

from __future__ import annotations

from collections.abc import Iterator

from handover.house.regex import regex
from handover.rules.promises import spelling
from handover.rules.promises.lines import Line

_DAY = "|".join(spelling.DAYS)
_MINE = r"(?:my|me|our|his|poss|their|<s> 's)"
_DWELLING = (
    r"(?:place|flat|house|home|apartment|kitchen|garden|sofa|couch|yard|caravan|cabin|boat|"
    r"spare room|garage|loft|attic|basement|allotment|family|parents|table|studio|shed|"
    r"balcony|cottage|farm|village)"
)
_HOME = regex(
    r" (?:(?:at|to|by|round|in|over|past|near|into|from) (?:mine|ours)"
    rf"|(?:at|to|by|round|over|past|into|on|from) (?:my|<s> 's) (?:own |little |new )?{_DWELLING}"
    rf"|in my (?:own |little |new |spare )?(?!place){_DWELLING}"
    r"|(?:to|at|round|over|by) our (?:own )?(?:place|flat|apartment|home)"
    r"|(?:to|at|round|over|by) our house (?:at|for|on|over|some|next|when) \w+"
    r"|at <s> 's(?= (?:[.,;!)]|for|on|at|in|next|this|$))"
    r"|(?:christmas|easter|new year|eid|thanksgiving|sunday (?:lunch|dinner)|dinner|lunch|supper|"
    r"tea) "
    r"(?:with|at) (?:us|ours|mine|my (?:place|house|flat|family))"
    r"|(?:to|at|round) my (?:own )?(?:sister|brother|mum|mam|mother|dad|father|gran|son|daughter|"
    r"friend|mate|parents) (?:'s|place|house)"
    r"|(?:walk|meet|mind|feed|see|visit|stroke) my (?:own )?(?:dogs?|cats?|kids|children|husband|"
    r"wife|partner|horse|chickens|hens|puppy|puppies|mum|family)"
    r"|(?:you|him|her|them|<r>) (?:my|our) (?:caravan|sofa|spare room|couch|flat|cottage|garage|"
    r"boat|cabin|allotment|tent|van|car|shed|attic|box room|beach hut)"
    r"|in our (?:spare room|guest room|caravan|place|flat)"
    rf"|(?:use|borrow|have|share|sleep on|sit in)(?: of)? my (?:own |spare )?{_DWELLING}"
    r"|(?:to|for|at) my (?:own )?(?:\d+\w* |next )?(?:birthday|wedding|party|gig|barbecue|bbq|"
    r"christening|choir|church|band|leaving do)"
    r"|(?:to|with) us (?:for|at|over) (?:christmas|easter|new year|thanksgiving|eid|sunday lunch)"
    r"|round for (?:eid|christmas|easter|dinner|tea|lunch|supper|a meal|a drink|drinks|food)"
    r"|me at home|with (?:me|us) at (?:home|christmas))(?= )",
    needs="mine|ours| my | our |<s> 's|home|round for|sunday|christmas|easter|eid|new year|"
    "thanksgiving|dinner at|dinner with|lunch at|lunch with|supper at|supper with|tea at|tea with",
)
_STAFF_HOME = regex(
    rf" (?:at|to|by|round|over) (?:hers|his|theirs|(?:his|poss|their) {_DWELLING})(?= )"
)
"""A home that is a staff member's when one is spoken of."""
_STOPS_WORK = (
    r"(?:am off(?! to)|finish(?:ed)?|am (?:finished|done|out of here)|have (?:finished|clocked off|"
    r"clocked out|handed over|signed out|signed off|knocked off)|"
    r"(?:clock|knock|get|come|go) off|clock out|leave work|get out|is off(?! to)|"
    r"finishes|clocks off|knocks off|gets off|(?:get|am) home|go home)"
)
_TIMES = (
    rf"(?:on |in |at |over |during )?(?:{_MINE}|a|the|one of my) (?:next |first |own |one |two |"
    r"few )?"
    rf"(?:day|days|weekend|week|night|nights|evening|afternoon|morning|{_DAY}) off",
    rf"(?:after|before|outside|between) (?:of )?(?:{_MINE}|this|the|tonight|today) (?:'s )?"
    r"(?:\w+ )?shifts?(?: (?:ends?|finishes|starts))?",
    r"(?:after|before|outside(?: of)?|out of|beyond) (?:work|hours|working hours|work hours|"
    r"shift|shift time|work time|(?:the )?office hours|my hours|my time here)",
    r"(?:when|once|after|as soon as|soon as|straight after|because|since|if) "
    rf"(?:i|we|<s>|he|she) {_STOPS_WORK}",
    r"i (?:am off|finish|clock off|knock off|get off) (?:at|by|on|tomorrow|tonight|early|then|"
    r"\w+day|soon|and|but|so)",
    r"i do not start (?:till|until|before) \S+|before i start(?: work)?|before (?:my|"
    r"work)(?: shift)?",
    r"(?:after|when|once) i (?:leave|left|have left|move on from|finish|quit|am gone from|stop) "
    r"(?:this|the|my|working|here)(?: \w+)?",
    r"in (?:my|our|<s> 's) (?:own|free|spare) time|on (?:my|our|<s> 's) own time",
    rf"(?:on|in|over|during) (?:{_MINE}|a) (?:next |free |own )?(?:rest days?|non working days?|"
    rf"\w+day off|free (?:{_DAY}|day|evening|afternoon|weekend)|time off)",
    r"on (?:my|the|his|poss|<s> 's) way (?:home|in|to work|into work|back home|over here)",
    r"(?:come|coming) in (?:early|specially|special|an hour early|on a day off)",
    r"off (?:duty|shift|the clock|the books|the rota)",
    r"(?:even if |though |while )?not (?:on shift|on duty|working|at work|on the rota)",
    r"i am (?:not (?:working|on|in)|on leave|on holiday|free|off(?! to))(?: \w+)?",
    r"i have \w+day off",
    r"as a (?:friend|mate|neighbour)|not as (?:staff|a worker|work)|unpaid|off my own bat",
    r"from (?:home|mine|my (?:own )?(?:phone|house|flat|place|home|mobile))",
    r"(?:on|during|in|over|while on) (?:my |annual )?(?:leave|holiday|holidays|vacation)",
    r"(?:when|while) i am (?:not (?:on|here|working|in)|on (?:leave|holiday)|away)",
)
_TIME = regex(
    rf" (?:{'|'.join(_TIMES)})(?= )",
    needs="off|out|home|away|before|done|early|finish|free|friend|from|handed over|holiday|hours|"
    "i am|i do not start|time|way|leave|left|mate|neighbour|not here|not in|not on|duty|rota|quit|"
    "rest day|shift|special|staff|stop|unpaid|vacation|work|clock|knock|signed",
)
_REACH = 90
"""So far back an invitation may begin before the words of home or of time off."""

_GUEST = (
    r"(?:you|he|she|they|<r>(?: and <r>)?|the two of (?:you|them)|both of them|everyone|"
    r"him|her|them)"
)
_INVITES = regex(
    rf" (?:{_GUEST} (?:can|could|may|might as well|should|must|will|is|are|is going to|"
    r"are going to)"
    r"(?: (?:always|just|also|still|happily|maybe)){0,2}"
    r"(?: (?!not |a |the |in |at |on |out |very )\w+(?: \S+){0,8}?)?"
    rf"|{_GUEST} (?:is|are|'d be|would be|will be)(?: \w+){{0,2}} (?:welcome|"
    rf"invited)(?: \S+){{0,5}}?"
    rf"|(?:invited|inviting|invite|asked|having|have|had) {_GUEST}(?: \S+){{0,5}}?"
    rf"|(?:told|asked) {_GUEST} to (?:come|knock|pop|ring|stay|call|drop|give|text|"
    r"message|phone|try|use)(?: \S+){{0,5}}?"
    r"|(?:come|pop|drop|stay|swing)(?: (?:over|round|by|along|and \w+))?"
    r"|(?:bed|room|sofa|chair|couch|seat|space|plate|dinner|lunch)"
    r"(?: (?:for \w+|free|going|always|waiting)){0,3}) $"
)
_STAFF_INVITES = regex(
    r" (?:<s>(?: (?:is|has|had|'s))? (?:invited|inviting|asked|having|"
    rf"has) {_GUEST}(?: \S+){{0,5}}?"
    rf"|{_GUEST} (?:can|could|may)(?: (?:always|just|also)){{0,2}} \w+(?: \S+){{0,8}}?) $"
)
_MY_HOME_IS = regex(
    r" my (?:sofa|couch|spare room|door|house|flat|home|place) (?:is|will be|'s) (?:\S+ ){0,3}"
    rf"(?:{_GUEST}|his|hers|theirs|yours|open|there)(?= )",
    needs=" my ",
)
_HAS_THEM_OVER = regex(
    r" (?:<s>|i|we)(?: (?:am|is|are|'s|will be))? having (?:him|her|them|you|<r>) "
    r"(?:over|round)(?= )",
    needs="having",
)
_REFUSED = regex(
    r" (?:asked|asks|wondered|wonders|wanted|wants|wishes|hopes|hoped|if|whether|never|not|no one|"
    r"nobody)(?= )"
)


def off_hours_of(line: Line) -> tuple[tuple[int, int], ...]:
    """Where the sentence has words of time outside work."""
    patterns = (_TIME, _HOME, _STAFF_HOME) if "<s>" in line.plain else (_TIME, _HOME)
    return tuple(match.span() for pattern in patterns for match in pattern.finditer(line.plain))


def invitations(line: Line, off: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Where somebody is asked into a private home, or offered time off work.

    `off` is where the sentence has words of time outside work.
    """
    for pattern in (_MY_HOME_IS, _HAS_THEM_OVER):
        for match in pattern.finditer(line.plain):
            yield match.start() + 1, match.end()
    patterns = (_INVITES, _STAFF_INVITES) if "<s>" in line.plain else (_INVITES,)
    for place, end in off:
        first = max(place - _REACH, 0)
        before = f"{line.plain[first:place]} "
        for pattern in patterns:
            found = pattern.search(before)
            start = first + found.start() if found else 0
            if found and not _REFUSED.search(line.plain, max(start - 40, 0), start + 1):
                yield start + 1, end
