"""Time and homes outside work, offered in whatever words: no form of the verb is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from handover.house.regex import regex
from handover.rules.promises.company import is_own_life
from handover.rules.promises.lines import Line
from handover.rules.promises.vetoes import is_turned_down

_THEM = r"(?:you|him|her|them|<r>(?: and <r>)?|both|everyone|the two of them)"
_WHO = r"(?:i|we|<s>|my (?:husband|wife|partner|mum|mam|mother|dad|sister|brother)|"
r"told {them} (?:i|we|<s>))"
_FAMILY = r"(?:husband|wife|partner|mum|mam|mother|dad|sister|brother|son|daughter)"
_OFFERS = tuple(
    regex(
        form.replace("{them}", _THEM).replace("{who}", _WHO.replace("{them}", _THEM)), needs=needs
    )
    for form, needs in (
        (
            r" <s> (?:has |have |'s |is |had |will |would |'d )?(?:be |been )?(?:also |kindly )?"
            r"(?:asked|invited|inviting|invite|ask) {them} (?:to|round|over|for|along|into|back) "
            r"(?:\S+ ){0,3}?(?:wedding|party|birthday|church|home|house|hers|his|place|flat|dinner|"
            r"lunch|tea|supper|barbecue|gig|choir|christening|match|family|allotment|boat|"
            r"stall)(?= )",
            "<s>",
        ),
        (rf" told {{them}}(?: that)? my {_FAMILY} (?:will|would|could|can|'d)(?= )", "told"),
        (
            r" (?:i|we|<s>)(?: have| has| 's| am| are| is)? (?:invited|inviting|"
            r"asked) {them} (?:over|"
            r"round|"
            r"to ours|to mine|home|back to)(?= )",
            "asked|invited|inviting",
        ),
        (
            r" (?:i|we|<s>) (?:will|would|could|can|'d|might)(?: \S+){0,2}? put {them} up(?= )",
            "put",
        ),
        (
            r" (?:i|we|<s>|<r> and i) (?:will|would|can|could|'d|are going to|might) (?:still |"
            r"always )?(?:stay|be|"
            r"remain|keep|keep being) (?:friends|mates|pals)(?= )",
            "friends|mates|pals",
        ),
        (
            r" (?:i|we|<s>|<r> and i) (?:will|would|can|could|'d|are going to|should|must) (?:have|"
            r"go for|get|grab|share|buy|"
            r"stand)(?: {them})? (?:a|that|one|another) (?:drink|pint|beer|glass of wine|"
            r"cocktail|gin|"
            r"whiskey|half)(?= )",
            "beer|cocktail|drink|gin|glass of wine|half|pint|whiskey",
        ),
        (
            r" (?:<s>|i|we)(?: \S+){0,5}? (?:use|borrow|stay (?:in|at)|have|sleep (?:in|"
            r"at)) (?:her|"
            r"his|poss|their) (?:own |holiday |spare ){0,2}"
            r"(?:flat|house|caravan|cottage|car|sofa|couch|spare room|garage|place|cabin|"
            r"boat)(?= )",
            "borrow|have|sleep at|sleep in|stay at|stay in|use",
        ),
        (
            r" (?:bring|take|introduce|show|have) {them} (?:to|at|for|home to|over to|"
            r"round to) (?:meet )?"
            r"my (?:own )?(?:kids|family|mum|mam|dad|husband|wife|partner|sister|brother|church|"
            r"choir|"
            r"club|band|home|house|place|flat|friends|mates|allotment|boat)(?= )",
            "my",
        ),
        (
            r" (?:see|hear|watch|join|cheer for|come to|come along to|play in|support) my (?:own )?"
            r"(?:band|choir|team|play|show|match|gig|exhibition|concert|recital|race|football|"
            r"church|"
            r"club|group|stall|reading|book club|quiz team|allotment|son|daughter|kids)(?= )",
            (
                "cheer for my|come along to my|come to my|hear my|join my|play in my|see my|"
                "support my|watch my"
            ),
        ),
        (
            r" (?:he|she|they|you|<r>) (?:can|could|may|might|is welcome to|"
            r"will) (?:\S+ ){0,2}?(?:stay|"
            r"stop|sleep|live|kip|crash|eat|lodge|move in|park|store|keep|"
            r"leave) (?:\S+ ){0,5}?(?:with "
            r"(?:me|us)|at (?:mine|ours|<s> 's)|in (?:my|our) \S+|on (?:my|our) \S+)(?= )",
            "at <s> 's|at mine|at ours|in my|in our|on my|on our|with me|with us",
        ),
        (
            r" (?:lend|lending|lent|borrow|use|have|loan) (?:{them} )?my (?:own )?(?:car|bike|"
            r"van|flat|"
            r"house|caravan|tent|boat|sofa|couch|spare room|garage|shed|kayak|guitar|tools)(?= )",
            "my",
        ),
        (
            r" (?:have|keep|keeping|leave|leaving) my (?:own )?(?:phone|"
            r"mobile) on (?:for {them}|all|"
            r"in "
            r"case|over|at|this|tonight|so)(?= )",
            "mobile on|phone on",
        ),
    )
)
_NO = regex(
    r" (?:(?:can|could|do|did|would|will) not|never|nobody|no|policy|agreement|unable|asks|"
    r"wondered|wonders|"
    r"wishes|wants|wanted|hopes|hoped)(?= )"
)
_ONE_OF_US = regex(r" (?:i|we|me|us|my|mine|our|ours|<s>|told|offered|promised|said|happy)(?= )")
_ONE_OF_THEM = regex(
    r" (?:you|him|her|them|<r>|he|she|they|his|poss|their|(?:i|we) (?:will|'d|can|could)(?: still| "
    r"also| gladly| happily)? (?:come|be there|drop|pop|visit|sit|stay|walk|look|ring|call)|"
    r"we (?:will|could|can|'d|are going to) (?:have|go|meet|get|grab|stay|be|do|see))(?= )"
)
_CALLED_OFF = regex(
    r" (?:asked|asks|wondered|wondering|wonders|wants|wanted|hopes|hoped|if|whether|could not|can "
    r"not|did not|do not|nobody|unless|wish|wishes|wished|should we|shall we|would you|used to|"
    r"not sure|unable|said no|no promises|cancelled|yesterday|last (?:night|week|month|year)|ago|"
    r"not|never|no|none|instead|rather|agreement|policy|keep my|(?:what|how|where|why) (?:i|we)|"
    r"cover|covers|covering|swap|swapped|please|rota|roster|meeting|training)(?= )"
)
_WILL = regex(
    r" (?:will|'d|can|could|would|offered|promised|told|said|says|invited|happy|welcome|going to|"
    r"coming|meeting|taking|having|driving|bringing|giving|agreed|planning|might|invitation|"
    r"let us|free to|glad to|for him|for her|for <r>|walking|is to|shall|come)(?= )"
)


def invited(line: Line, off: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """Where a resident is offered time or a home outside work; `off` is where such words stand."""
    plain = line.plain
    if line.words[-1].said == "?":
        return
    for pattern in _OFFERS:
        found = pattern.search(plain)
        if found and not _NO.search(plain) and not is_turned_down(line, found.end()):
            yield found.start() + 1, found.end()
            return
    if not off or not _ONE_OF_THEM.search(plain) or _CALLED_OFF.search(plain):
        return
    ours, will = _ONE_OF_US.search(plain), _WILL.search(plain)
    if not ours or not will or is_turned_down(line, off[0][0]) or is_own_life(line):
        return
    yield min(ours.start(), will.start(), off[0][0]) + 1, max(off[0][1], will.end())
