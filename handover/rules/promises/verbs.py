"""The verbs of promises: which mean company, with what beside them, and their forms."""

from __future__ import annotations

from handover.rules.promises.spelling import listed

DIRECT = listed(
    "see meet visit join accompany collect fetch drive escort help support walk ring call phone "
    "telephone text message email facetime skype zoom wake pick drop run take greet welcome hug "
    "remind show teach give lend bring read make cook bake buy play treat beat hold watch get "
    "write send catch partner host shout find bus guide coach chaperone"
)
"""Verbs whose object is the person one keeps company or is in contact with."""
WITH_TO = {
    "for": "be wait cook bake make play read come save keep stay sing knit look stand pop go stop",
    "to": "be write talk speak read listen come go get pop sing bring explain say give show return "
    "nip send drop pass chat run head take lend reach",
    "on": "check look call drop pop knock peek wait peep peer keep",
    "by": "sit stay be wait stand stop",
    "at": "look",
    "after": "look",
    "over": "watch",
    "around": "be stay",
    "behind": "sit be stand walk",
}
"""Which verbs mean company with which little word before the person."""

SHARED = listed(
    "go walk head nip stroll cycle swim wander ride meet talk chat practise practice rehearse "
    "bake knit play dance sing fish bowl speak pop jog climb hike picnic draw sew carve craft "
    "dine breakfast lunch"
)
"""What "we" do in company with the person, as a rule."""
TOGETHER_IF = listed(
    "cook plant paint watch garden film do make finish mend try start look have read fill build "
    "fix carry continue pick open write sort pack practise work give set listen take get ring "
    "phone call visit see explore find plan eat drive go share sit complete tackle run learn "
    "catch celebrate tidy clear clean hang move unpack prepare bring"
)
"""What "we" do together only when the person is spoken of."""
NO_VERBS = listed(
    "i we you he she they it me us him someone somebody will can could would "
    "the a an my our his poss her their your this that these those some any no on in at to from "
    "of with by for and or but so not be town bed work home church school court london only "
    "what who how"
)
"""What may follow "will" or "going to" and is no verb."""
NOT_COMPANY = listed(
    "know think believe guess bet say admit hope forget remember miss leave let put move book "
    "order print sign log record note update refer report chase flag raise mention discuss tell "
    "ask hand warn thank trust understand imagine feel need want love like mind wish wonder "
    "consider change set start begin happen lose win hate lie claim blame cover swap train "
    "fly charge lock switch wash iron dry fold mop sweep hoover install replace fit bleed "
    "defrost cancel renew pay file scan copy type mend deal agree disagree count expect suspect "
    "decide trial vote hear smell do try allow stick turn live die sleep document"
)
"""Verbs that do not mean company, even with a resident after them."""
BE = frozenset(("am", "is", "are", "'s"))
_OTHERS = listed(
    "ask commute count exercise fold happily hum kneel laugh let lie like list love map need "
    "poke pray print put remember rest revise spend stick study swing tag tell train travel "
    "turn type want wash wrap"
)
_WITH_ANY = frozenset(verb for verbs in WITH_TO.values() for verb in verbs.split())
VERBS = DIRECT | SHARED | TOGETHER_IF | _WITH_ANY | _OTHERS
"""Every verb whose forms are known."""

_DOUBLED = listed(
    "chat cut stop set step tag wrap spin begin drop get hug jog knit let nip plan pop put run sit "
    "swim"
)
_PAST = {
    "see": "saw", "meet": "met", "go": "went", "come": "came", "sit": "sat", "be": "was",
    "take": "took", "drive": "drove", "ring": "rang", "write": "wrote", "bring": "brought",
    "teach": "taught", "give": "gave", "make": "made", "stand": "stood", "read": "read",
    "wake": "woke", "speak": "spoke", "eat": "ate", "have": "had", "do": "did", "keep": "kept",
    "get": "got", "run": "ran", "lend": "lent", "send": "sent", "swim": "swam", "sing": "sang",
    "find": "found", "buy": "bought", "catch": "caught", "ride": "rode", "hold": "held",
    "say": "said", "tell": "told", "build": "built", "show": "showed",
}  # fmt: skip


def _ing(verb: str) -> str:
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ing"


def _s(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"


DOING = {_ing(verb): verb for verb in VERBS}
"""From `sitting` to `sit`."""
DOES = {_s(verb): verb for verb in VERBS} | {"has": "have"}
"""From `sits` to `sit`."""
PRESENT = VERBS - listed("read put let cut try love need want like help")
"""What "I" and "we" do as a rule or by appointment; not what reads the same as the past."""


def did(verb: str) -> str:
    """The past of a verb: `sat` for `sit`."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ed"
