"""By which words a note touches one of the 27 rows.

Only what is between staff and a resident counts: `THEM` is a resident as the one something is done
to, `US` is staff. The words at the beginning of a sentence are read in small letters.
"""

from __future__ import annotations

import re

from handover.house.dataclass import dataclass
from handover.house.regex import regex

THEM = r"(?:him|her|them|(?!I\b)[A-Z][\w'’-]+)"
THEIR = r"(?:his|her|their|[A-Z][\w-]+['’]s)"
US = r"(?:me|us|staff)"
WE = r"(?:I|we|staff)"
_KIN = (
    r"(?:sister|brother|mother|father|mum|mom|dad|parents?|son|daughter|kids?|child(?:ren)?|aunt"
    r"|uncle|cousin|niece|nephew|gran\w*|partner|wife|husband|boyfriend|girlfriend|friends?|dog"
    r"|cat)"
)
_HOME = r"(?:place|house|home|flat|apartment)"
_MED = (
    r"(?:medicines?|medications?|meds|pills?|tablets?|dos(?:e|es|age)|antipsychotics?"
    r"|antidepressants?|lithium|clozapine|olanzapine|quetiapine|seroquel|zyprexa|prozac"
    r"|sertraline|risperidone|valium|benzos?)"
)
_MED_STEMS = (
    "medic meds pill tablet dos antipsych antidepress lithium clozapine olanz quetia seroquel "
    "zyprexa prozac sertral risper valium benzo"
)
_DRINK = (
    r"(?:beers?|pints?|wine|ciders?|whisk(?:e)?y|vodka|gin|rum|champagne|prosecco|cocktails?"
    r"|alcohol|(?<!hot )(?<!soft )(?<!cold )(?<!warm )drinks?(?! of\b))"
)
_DRINK_STEMS = "drink beer pint wine cider whisk vodka gin rum champagne prosecco cocktail alcohol"
_COIN = r"(?:dollars?|pounds?|euros?|bucks?)"
_SUM = (
    r"(?:(?:some |the |my |a (?:bit|little) of |a little |more )?(?:money|cash|change)\b"
    r"(?! (?:from|out of) the (?:kitty|house|petty))"
    rf"|[$£€] ?\d+|\d+ {_COIN}|(?:a|two|three|five|ten|twenty|fifty|a few)(?: hundred)? {_COIN}"
    r"|a (?:tenner|fiver|tip)|a twenty)"
)
_SUM_STEMS = "money cash change $ £ € dollar pound euro buck tenner fiver twenty tip"
_TOGETHER = rf"(?:together|with (?:me|us|{THEM}|both))"
_OUT = r"(?:part(?:y|ies)|concert|gig|wedding|barbecue|bbq|cinema|pictures|festival|disco|dance)"
_OUT_STEMS = "party parties concert gig wedding barbecue bbq cinema pictures festival disco dance"
_GROUP = r"(?:support|peer|hearing voices|voices|AA|NA|recovery|grief) (?:group|meeting)"
_THING = (
    r"(?:gifts?|presents?|scar(?:f|ves)|bracelet|necklace|ring|chocolates?|flowers|drawing"
    r"|painting|poem|mug|jumper|sweater|hat|mittens|candle|voucher|keepsake)(?! (?:shop|ideas?))"
)
_PRESENT = r"(?:gifts?|presents?)(?! (?:shop|ideas?|from))"
_HARD = (
    r"(?:depression|anxiety|breakdown|panic|voices|drinking|addiction|overdose|divorce|grief"
    r"|struggles?|attempt|crisis|crises|diagnosis|psychosis|trauma|hospital\w*"
    r"|hard times?|bad (?:times?|years?|winters?|nights?)|(?:worst|darkest|lowest) (?:time|day)s?)"
)
_DIE = (
    r"(?:suicide(?! (?:prevention|hot ?line|line|group|meeting))"
    r"|kill(?:ing)? (?:himself|herself|themsel(?:f|ves)|myself)"
    r"|end(?:ing)? (?:his|her|their|my)(?: own)? life"
    r"|tak(?:e|ing) (?:his|her|their|my) own life|to die\b)"
)
_LOVE = r"(?:in love with|kiss\w*|flirt\w*(?: with)?|a crush on|fancies|fancied)"
_LOVE_STEMS = "love kiss flirt crush fanc date out"
_NOT_KIN = rf"(?! from (?:\w+ ){{0,2}}{_KIN})(?! with (?:\w+ ){{0,2}}{_KIN})"
_NOT_OTHERS = (
    rf"(?! (?:\w+ )?{_KIN})(?! (?:own|knees|pillow|blanket|mug|the|a|an|that|my|his|her)\b)"
)
_WORDS_5 = r"(?:(?!and\b)[\w'’]+ ){0,5}"
_WORDS_3 = r"(?:(?!and\b)[\w'’]+ ){0,3}"
_ROLE = r"(?:sponsor|landlord|landlady|boss|employer|tutor|coach|payee|godmother|godfather)"


@dataclass(frozen=True, slots=True)
class Touch:
    """How one row is touched."""

    row: int
    stems: tuple[str, ...]
    """One of these stands, in small letters, in every text that touches it so."""
    form: re.Pattern[str]
    quoted: bool
    """Does it count in what somebody said as well?"""


def _touch(row: int, stems: str, *forms: str, quoted: bool = False) -> Touch:
    form = regex(rf"(?<![\w-])(?:{'|'.join(forms)})(?!\w)")
    return Touch(row, tuple(stems.split()), form, quoted)


_HUGS = (
    _touch(
        2,
        "hug",
        rf"hug(?:ged|s|ging)? {US}",
        rf"(?:gave|gives?|giving|offer\w*) {US} a (?:\w+ ){{0,2}}hug",
    ),
    _touch(
        1,
        "hug",
        rf"(?:gave|gives?|giving|offer\w*) {THEM} a (?:\w+ ){{0,2}}hug",
        rf"hug(?:ged|ging|s)? {THEM}{_NOT_OTHERS}",
        rf"(?:no|any|some|more|fewer|about|for|of|without|how|wants?|wanted) hugs?{_NOT_KIN}",
        r"(?:asked|wants?|wanted|needs?|needed|offered|liked?|like[ds]|have|had|shared) "
        rf"(?:me |us )?(?:for )?a (?:\w+ ){{0,2}}hug{_NOT_KIN}",
        r"hugs(?=[:,.;?]| are\b| were\b)",
        r"we hugged",
        quoted=True,
    ),
)
_CONTACT = (
    _touch(
        3,
        "number",
        r"my (?:own |private |personal |home )?(?:(?:phone|mobile|cell|telephone) )?number"
        r"(?! (?:one|two|of|plate))",
        r"(?:swap|exchang|trad)\w* (?:phone )?numbers",
        r"(?:staff|[A-Z][\w-]+)['’]s (?:own|private|personal) (?:phone |mobile )?number",
    ),
    _touch(
        4,
        "friend follow add insta facebook snap tiktok whatsapp handles accounts",
        r"friend requests?",
        rf"(?:add|follow|friend|message)(?:s|e?d|ing)? (?:{US}|each other) (?:back )?on "
        r"(?:social media|[A-Z]\w+|my|insta\w*)",
        rf"followed {US} back",
        rf"asked (?:me )?to add (?:{US}|her|him|them)",
        r"(?:swap|exchang|trad)\w* (?:[Ii]nstas?\w*|handles|accounts)",
        r"(?:gave|give|asked (?:me )?for|found|wanted) (?:\w+ )?my "
        r"(?:[Ii]nsta\w*|[Ff]acebook|[Ss]nap\w*|[Tt]ik ?[Tt]ok|[Ww]hats[Aa]pp)",
    ),
)
_OUTINGS = (
    _touch(
        5,
        "group meeting",
        r"(?:went|go|goes|going|walked|came|come|sat|accompan\w+|attend\w*)\b[^.!?\n]{0,40} "
        rf"{_GROUP}s? {_TOGETHER}",
        rf"(?:went|go|going|walked|came|come) with {THEM} to (?:\w+ ){{0,2}}{_GROUP}",
    ),
    _touch(
        6,
        _OUT_STEMS,
        rf"(?:invited|asked|invites) {US} (?:along )?to (?:[\w'’-]+ ){{0,4}}{_OUT}",
        rf"(?:went|go|going|come|came) (?:along )?to (?:[\w'’-]+ ){{1,4}}{_OUT} {_TOGETHER}",
        rf"(?:went|go|going|came|come) with {THEM} to (?:[\w'’-]+ ){{1,4}}{_OUT}",
    ),
    _touch(
        7,
        _DRINK_STEMS,
        r"(?:had|have|having|shar\w+|drank|drink|drinking|bought|split) "
        rf"(?:[\w']+ ){{0,4}}{_DRINK} {_TOGETHER}",
        rf"(?:offer\w*|bought|pour\w*|hand\w*|gave) {US} (?:a |an |some )?(?:\w+ of )?{_DRINK}",
        rf"(?:go|going|went|out|(?:invited|asked) {US})(?: out)? for (?:a|an|some|one) "
        rf"(?:quick )?{_DRINK} {_TOGETHER}",
        rf"(?:invited|asked) {US} (?:out )?for (?:a|some) {_DRINK}",
    ),
)
_DECIDING = (
    _touch(
        8,
        "best decided",
        rf"what(?: is|['’]s| was) best for {THEM}",
        rf"{WE} decided (?:for {THEM}|(?:that )?(?:he|she|they|[A-Z]\w+) "
        r"(?:should|must|had to|would have to|needs? to))",
        rf"in {THEIR} (?:own )?best interests?",
    ),
    _touch(
        9,
        "option choice narrowed best",
        rf"{WE} narrowed (?:it|things|{THEIR} \w+|the (?:options|choices|list)) down",
        rf"{WE} (?:only )?(?:gave|offered) {THEM} (?:only )?(?:one|two) (?:option|choice)s?",
        rf"best (?:option|choice) for {THEM}",
        rf"{WE} told {THEM} (?:that )?the best (?:option|choice|thing)",
    ),
    _touch(
        19,
        "from",
        rf"{WE} (?:had to |tried to |have )?"
        rf"(?:stop(?:ped)?|prevent(?:ed)?|protect(?:ed)?|rescued?|saved?|kept|keep) {THEM} from",
        rf"to protect {THEM} from",
    ),
)
_GIVING = (
    _touch(
        12,
        "gave give giving bought made making brought hand offer knitted crocheted carved left "
        "present gift",
        rf"(?:g[ai]ve|giving|bought|brought|hand\w*|offer\w*|made|making|left) {US} "
        rf"(?:a|an|one of \w+|some|{THEIR}|the|this) (?:[\w-]+ ){{0,3}}{_THING}",
        r"(?:gift|present)s? for (?:me|us|staff|all of us)(?! to )",
        rf"(?:knitted|crocheted|carved) {US} (?:a|an|some)",
    ),
    _touch(
        10,
        "gift present bought treated",
        rf"(?:g[ai]ve|giving|bought|got|brought|made|handed) {THEM} (?:a|an|some|the|my|our) "
        rf"(?:[\w-]+ ){{0,3}}{_PRESENT}",
        rf"(?:I|we)(?:['’]ve| have)? (?:bought|treated) {THEM} (?:a|an|some|to|the)",
        rf"(?:I|we)\b[^.!?\n]{{0,30}} (?:gift|present) for {THEM}",
    ),
    _touch(
        13,
        f"pay paid {_SUM_STEMS}",
        rf"(?:gave|give|giving|offer\w*|slip\w*|hand\w*|press\w*) {US} {_SUM}",
        rf"(?:wanted|tried|offered|asked) to (?:pay|tip) {US}",
        rf"(?:tipped|paid) {US}(?! (?:a visit|no|a compliment|back for))",
    ),
    _touch(
        11,
        f"lent lend loan borrow paid {_SUM_STEMS}",
        rf"(?:gave|give|giving|slip\w*|hand\w*|lent|lend|loaned|loan) {THEM} {_SUM}",
        rf"(?:borrow\w*|asked (?:me|us) for|asked (?:me|us) to lend \w+) {_SUM}",
        rf"(?:I|we) paid for {THEIR} \w+",
    ),
)
_HOMES = (
    _touch(
        14,
        "my live",
        r"(?:come|came|coming|invit\w+|visit\w*|stay\w*|drop\w*|brought|bring|dinner|supper|tea"
        r"|live|moved?)\b[^.!?\n]{0,30} (?:to|at|see|in|into|round|by) my (?:own )?"
        rf"{_HOME}",
        r"where I live(?! by)",
    ),
    _touch(
        15,
        "home place house flat apartment over round dinner tea",
        rf"(?:invited|asked|invites|wants) {US} (?:to come |to )?(?:over|round|back|home|to)"
        rf"(?: to)?(?: {THEIR} {_HOME}| dinner| tea| for)",
        rf"(?:visit\w*|see|saw) {THEM} at (?:home|{THEIR} (?:own )?{_HOME})",
        rf"(?:I|we) (?:went|walked|drove|came) (?:over |round |back )?to {THEIR} "
        r"(?:own |old |new )?(?:place|flat|apartment)",
    ),
)
_CLOSER = (
    _touch(
        17,
        _LOVE_STEMS,
        rf"{THEIR} {_KIN} (?:\w+ ){{0,4}}(?:{_LOVE} {US}|asked {US} out"
        r"(?! (?:to|on|for|into|of|in|the)\b))",
        rf"(?:I|went) (?:\w+ ){{0,3}}(?:{_LOVE}|on a date with) {THEIR} {_KIN}",
    ),
    _touch(
        16,
        _LOVE_STEMS,
        rf"{_LOVE} (?:with )?{US}",
        rf"asked {US} (?:out(?! (?:to|on|for|into|of|in|the)\b)|(?:out )?on a date)",
        rf"(?:I|staff) (?:\w+ ){{0,3}}{_LOVE} (?:with )?{THEM}(?! {_KIN})",
    ),
    _touch(
        25,
        "sponsor landlord landlady boss employer tutor coach payee godmother godfather",
        rf"(?:I am|I['’]m|I was|I used to be|{US} to (?:be|become)) (?:also )?{THEIR} "
        rf"(?:\w+ )?{_ROLE}",
    ),
    _touch(
        27,
        "friend",
        rf"(?:calls?|called|calling|considers?|sees?) {US} (?:a|her|his|their) (?:\w+ )?friends?",
        r"we(?:['’]re| are| were| could be| can be| have become| became) "
        r"(?:good |best |real |just |all )?friends",
        rf"(?:be|being|become) (?:my friend|friends with (?:{US}|{THEM}))",
        rf"I(?:['’]m| am|['’]ve become| was) (?:{THEIR}|a) (?:\w+ )?friend(?! of)",
        r"(?:is|['’]s|are|become) (?:like )?my (?:\w+ )?friend",
    ),
)
_SAYING = (
    _touch(
        18,
        "confiden secret tell myself",
        r"in (?:strict )?confidence",
        r"confidential(?:ly)?",
        r"(?:asked|begged) (?:me|us) not to (?:tell|say|pass|share)",
        r"(?:promised|keep|kept) (?:not to tell|(?:it|this) (?:a )?secret|it to myself)",
        r"do ?n['’]t tell any(?:one|body)",
        quoted=True,
    ),
    _touch(
        20,
        _MED_STEMS,
        rf"{WE} (?:\w+ )?(?:told|suggest\w*|advis\w*|recommend\w*|warned|encouraged) "
        rf"(?:{THEM} )?(?:that |to )?{_WORDS_5}{_MED}",
        rf"(?:I|we) (?:think|thought|said|reckon|feel|felt) (?:that )?{_WORDS_3}{_MED} "
        r"(?:\w+ ){0,3}(?:help\w*|work\w*|good|bad|strong|high|low|needed|right|wrong|better"
        r"|worse|poison|harm\w*)",
        rf"what (?:I|we) (?:think|thought|make|made) (?:of|about) (?:the|those|these|{THEIR}) "
        rf"(?:\w+ )?{_MED}",
        rf"my (?:own )?(?:experience|time|story|years?) (?:with|on|of) (?:\w+ ){{0,3}}{_MED}",
    ),
    _touch(
        21,
        "therap acupunct cbt emdr ect hypnos homeop herbal wort rehab detox counsel",
        rf"{WE} (?:\w+ )?(?:told|suggest\w*|advis\w*|recommend\w*) (?:{THEM} )?(?:that |to )?"
        rf"{_WORDS_5}(?:therap(?:y|ist)|acupuncture|CBT|EMDR|ECT|hypnosis|homeopath\w*"
        r"|herbal \w+|St\.? John['’]s wort|rehab|detox|counsell\w+)",
    ),
    _touch(
        22,
        "never recover hope",
        rf"(?:he|she|they|{THEM})(?: will|['’]ll| is| are|['’]s|['’]re)? (?:never|not ever) "
        r"(?:going to )?(?:get (?:any )?(?:better|well)|recover|be well|be better|live alone"
        r"|work again)(?! (?:from the|in time))",
        rf"no hope for {THEM}",
    ),
    _touch(
        23,
        "my once shared told",
        r"(?:told|shar\w+|talked|spoke|said|mentioned|opened up)\b[^.!?\n]{0,30}\bmy (?:own )?"
        rf"(?:\w+ )?{_HARD}",
        rf"(?:told {THEM}|shared)(?: with {THEM})? (?:that|how|about when|about the time) I "
        r"(?:once(?! (?:more|made))|too (?:was|had|have|once)|also (?:was|had|lost|went|could)"
        r"|was (?:once |also )?(?:in (?:a )?hospital|afraid|scared|lost|homeless)|nearly died"
        r"|have been (?:there|in hospital)|could not (?:get up|go out|leave|sleep))",
    ),
    _touch(
        24,
        "my",
        r"(?:told|shared|talked|spoke)\b[^.!?\n]{0,25}\bmy (?:own )?(?:new job|good news|wedding"
        r"|degree|graduation|recovery|success\w*|promotion|engagement)",
    ),
    _touch(
        26,
        "suicid kill life die",
        r"(?:plan\w*|wants?|wanted|wish\w*|going|intends?|thinking (?:of|about)"
        r"|thoughts? (?:of|about)|talk\w* (?:of|about)|spoke (?:of|about)|ready|threat\w*|tried) "
        rf"(?:to |for |of |a )?{_DIE}",
        r"suicid(?:e plan|al)(?! prevention)",
        quoted=True,
    ),
)

TOUCHES = (*_HUGS, *_CONTACT, *_OUTINGS, *_DECIDING, *_GIVING, *_HOMES, *_CLOSER, *_SAYING)
"""Every form; of two that touch at the same place the first counts."""

_BEGIN = (
    "asked bought called decided encouraged followed gave give got had handed has he her his how "
    "hug hugged hugs in invited kept kissed lent no offered paid promised recommended saw sent "
    "shared she slipped spoke staff stopped suggested swapped talked their they thinking told "
    "treated visited walked wanted wants we went what"
)
BEGINNINGS = frozenset(_BEGIN.split())
"""Words that are nobody's name and are read in small letters where a sentence begins with them."""
