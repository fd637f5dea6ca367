"""The families of sentences in which something is promised loosely.

A resident's name is read as `<r>`, a staff member's as `<s>`, the start of a sentence as `^`.
"""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.rules.promises.gates import Who

PARTS = {
    "WHOM": r"(?:you|him|her|them|<r>(?: and <r>)?|both|everyone)",
    "HE": r"(?:he|she|they|you|<r>)",
    "ONE": r"(?:someone|somebody|one of us|some of us|a member of staff|staff|the team|the shift|"
    r"(?:the )?(?:night|day|evening) (?:team|shift|staff)|the house|whoever is on)",
    "OURS": r"(?:i|we|<s>|<s> and i|<r> and i|me and <r>|<s> and <r>|<r> and <s>)",
    "TOLD": r"(?:told|said|promised|agreed|assured|reassured|offered|let <r> know|let her know|"
    r"let him know|let them know|said to <r>|said to him|said to her|mentioned|wrote|"
    r"gave (?:my|our) word|answered|replied|repeated|decided|settled|hoped|arranged)",
    "MAY": r"(?:will|'d|would|could|can|might|shall|are going to|am going to|is going to)",
    "ADV": r"(?:(?:also|just|always|still|then|all|both|now|really|even|again|never|definitely|"
    r"certainly|probably|maybe|yet|at least|of course|happily|gladly) ){0,2}",
    "DO": r"(?:talk|speak|meet|walk|try|go|have|do|play|bake|cook|sing|swim|draw|sit|eat|chat|see|"
    r"catch up|carry on|continue|keep|finish|start|practise|practice|work|look|read|make|watch|"
    r"build|fix|mend|paint|plant|visit|ring|call|write|learn|plan|find|get|take|help|come|stay|"
    r"check|knock|pop|drop|return|rehearse|celebrate|run|ride|cycle|fish|dance|knit|garden|pack|"
    r"sort|share|be|give|bring|show|teach|listen|hear|join|support|lend|wait|stop|hang|fetch|"
    r"collect|drive|introduce|reach|tackle|face|mark|manage)",
    "GO": r"(?:walk|go|game|chat|talk|trip|outing|run|swim|cuppa|coffee|tea|meal|lunch|session|try|"
    r"look|round|rematch|visit|day out|drive|film|chapter|lesson|catch up|stab|story|song|"
    r"cook|bake|dance|match|ride|stroll|picnic|evening|hand|natter|brew|crack|turn)",
    "END": r"(?= (?:[.,;:!—()]|and|but|so|for|about|with|if|when|whenever|as|until|till|because|$)|"
    r" $)",
}


@dataclass(frozen=True, slots=True)
class Frame:
    """One family of sentences."""

    form: str
    who: Who = Who.WRITER
    told: bool = False
    """Does it count only where it says that it was told, promised or agreed?"""


FRAMES = (
    Frame(
        r"(?:i|we)(?: (?:am|are|will be|'d be|would be|have been))(?: (?:always|still|here and|"
        r"right|just))? (?:there|here|around|about) for {WHOM}"
    ),
    Frame(
        r"{ONE} (?:will|is going to|would|'d|is)(?: (?:always|still|also))? be (?:about|around|"
        r"near|nearby|there|here|up|awake|with|close|at hand|on hand|listening|next door|in the "
        r"house|downstairs|upstairs|free)",
        Who.SOMEONE,
    ),
    Frame(
        r"there (?:will|is going to|would|'d) (?:always )?be (?:{ONE}|an ear|a cup|a seat|"
        r"company|a friendly face|a chair|time)",
        Who.SOMEONE,
    ),
    Frame(
        r"{HE} (?:will|'d|would|is|are|does|do|need|needs|need|has|have)(?: (?:not|never|no "
        r"longer)){1,2}(?: (?:have to|need to|got to))?(?: (?:be|do|go|face|sit|wait|walk|have|"
        r"spend|manage|it|this|that|there|through|any of it|to)){0,4} (?:on (?:poss|his|their|"
        r"your|her) own|alone|by (?:himself|herself|themselves|yourself)|without (?:us|me|"
        r"someone|company|one of us))",
        Who.SOMEONE,
        told=True,
    ),
    Frame(
        r"(?:\^|i|we|<s>|<s> and i|have|and|,) (?:have |has |also |just )?(?:offered|promised) "
        r"{WHOM} (?:some |our |my |a bit of |any )?(?:company|support|help|a hand|moral support|a "
        r"shoulder|an ear|someone|somebody|a visit|a companion|a second pair|my time|backup|"
        r"a listening ear)"
    ),
    Frame(
        r"(?:offered|promised) (?:company|support|help|a hand|moral support|an ear|to be there|"
        r"someone|a lift|a walk|a chat|a cuppa|a visit)(?: to {WHOM}|{END})"
    ),
    Frame(
        r"{OURS} (?:will|shall|are going to|can) {ADV}(?:carry on|"
        r"pick (?:it |this |things )?up(?= (?:where|from|again|[.,;]))"
        r"|"
        r"continue|find (?:a|the|some|another) (?:way|day|time|"
        r"evening|moment|slot|hour)|make (?:time|a day|a plan|sure (?:he|she|they|<r>))|"
        r"fit (?:it|him|her|<r>|a)|try again|go again|have another|give it another|"
        r"take it from there|get round to|see it through|work (?:it|something) out|"
        r"figure (?:it|something) out)"
    ),
    Frame(
        r"{OURS} (?:will|shall|are going to) {ADV}(?:get (?:there|to (?:it|the|that))|manage it|"
        r"do it|see to it)",
        told=True,
    ),
    Frame(
        r"{OURS} {TOLD}(?: {WHOM})?(?: that)? (?:i|we|<s>|{ONE}|he|she|they) {MAY} {ADV}(?:have|"
        r"do|take|go for|get|fit in|manage|squeeze in|grab|find) (?:a|an|another|some|one more|"
        r"the|our|that|more) (?:\S+ ){{0,2}}?{GO}"
    ),
    Frame(
        r"(?:\^|{OURS}|and|,|then|have) (?:said|told {WHOM}|promised|promised {WHOM}|agreed|"
        r"assured {WHOM})(?: that)? (?:i|we|<s>|someone|{ONE}) (?:will|'d|would) {ADV}(?:(?:be|"
        r"keep|stay|get) in (?:touch|contact)|get back to {WHOM}|let {WHOM} know|write|"
        r"stay close|have (?:his|poss|her|their) back|look out for {WHOM}|look after|be back|"
        r"not forget|remember|keep (?:him|her|them|<r>) company|drop (?:him|her|them|<r>) a)"
    ),
    Frame(
        r"(?:we|<r> and i|i and <r>|<s> and <r>|<r> and <s>|me and <r>|i|<s>) (?:have |all |"
        r"both |just |also )?(?:agreed|decided|arranged|planned|plan|mean|intend|hope|promised|"
        r"shook on it)(?: with {WHOM})? (?:to|on|that we|we) (?:will |'d |would |should |could |"
        r"can )?{ADV}(?:talk|speak|meet|walk|try|go|play|bake|cook|sing|swim|draw|sit|eat|chat|"
        r"catch up|carry on|finish|do (?:it|this|that|more|another|some)|have another|keep "
        r"(?:talking|going|at|up|an)|make|look at|read|start)(?: \S+){{0,3}}? (?:again|more|some "
        r"more|together|soon|further|another|next|some time|one day|later|weekly|every|over "
        r"(?:it|tea|a)|with (?:him|her|them|<r>|me)|with each other|properly|about it)"
    ),
    Frame(
        r"<s> (?:'s|is|was|'d be|would be|says (?:he|she) is|will be|seems|sounds|has said (?:he|"
        r"she) is) {ADV}(?:keen|happy|glad|up|game|willing|looking forward|hoping|planning|set|"
        r"ready|due|delighted|pleased|open|available|around|about|free|there|down) (?:to|for)"
        r"(?: \S+){{0,4}}? (?:<r>|him|her|them|his|poss|their|with (?:him|her|them|<r>))",
        Who.NAMED,
    ),
    Frame(
        r"{OURS} (?:'s|is|are|am|was|will be) {ADV}(?:happy|glad|willing|ready|up|game|free|"
        r"around|available|keen) (?:to|for) {ADV}(?:\S+ )?(?:with |for |to )?(?:{WHOM}|together|"
        r"along|a (?:chat|walk|game|talk|cuppa|natter))"
    ),
    Frame(r"{OURS} (?:owe|owes) {WHOM}|<s> owes {WHOM}"),
    Frame(
        r"(?:next time|one day|some day|another day|another time|soon|one of these days) "
        r"(?:, )?(?:we|i|<s>|<r> and i|<s> and <r>) (?:will|shall|'d|are going to|am going to|"
        r"can|could|must) {ADV}{DO}",
        told=True,
    ),
    Frame(
        r"(?:we|<r> and i|<s> and <r>|<r> and <s>|me and <r>) {MAY} {ADV}{DO}(?: \S+){{0,6}}? "
        r"(?:together|some time|one day|soon|again|next time|at some point|another time|later|"
        r"one of these days|another day|some day|whenever|when (?:she|he|they|<r>) (?:is|are|"
        r"feels?|wants?))",
        told=True,
    ),
    Frame(
        r"{HE} (?:can|could|may|knows {HE} can|is welcome to|are welcome to|only has to|only "
        r"have to|just has to|need only|has only to|only needs to) (?:always )?(?:find|ring|"
        r"knock|call|count|lean|come|talk|ask|wake|shout|grab|fetch|text|turn) (?:for |on |to |"
        r"and find |and get |and wake |up to )?(?:me|us|<s>|one of us|someone|any of us|whoever)"
        r"(?: (?:any time|whenever|day or night|at any))?"
    ),
    Frame(
        r"{HE} (?:will|'d|is going to) (?:always )?(?:find|have|see|get|hear from|meet) (?:me|us|"
        r"<s>|one of us|someone|{ONE}) (?:in|at|on|by|up|out|down|here|there|beside|next|near|"
        r"waiting|tomorrow|tonight)"
    ),
    Frame(r"{HE} (?:has|have|had) (?:my|our|<s> 's) (?:word|promise|full attention|undivided)"),
    Frame(r"(?:my|our|<s> 's) (?:promise|word) to {WHOM} (?:is|that)"),
    Frame(
        r"(?:\^|,|and|then) (?:shook hands|shook|pinky promised?|high fived|fist bumped)(?: with "
        r"{WHOM})? on (?!it)"
    ),
    Frame(
        r"(?:i|we|<s>) (?:have|had|has|'s)? ?(?:put|signed|pencilled|penciled|booked|written|"
        r"volunteered|marked)(?: (?:my|him|her)self| us| me)? (?:down|up|in)? ?(?:to|for) "
        r"(?:\S+ ){{0,5}}?(?:with )?{WHOM}"
    ),
    Frame(
        r"(?:i|we) (?:will|'d|shall|am going to|are going to) {ADV}make (?:it|that) up to {WHOM}"
    ),
    Frame(
        r"(?:i|we|<s>) (?:have |has |'s |is |had |also |just ){{0,2}}promised {WHOM} (?:the|a|my|"
        r"all|"
        r"every|"
        r"some|an|another|our|one) \S+"
    ),
    Frame(
        r"(?:told|promised|assured|reassured) {WHOM}(?: that)? (?:he|she|they|<r>) (?:will|'d|"
        r"would)"
        r"(?: always)?(?: not)? (?:be|get|have) (?:met|seen|walked|driven|collected|accompanied|"
        r"woken|"
        r"called|rung|picked|visited|helped|taken|brought|fetched|welcomed|forgotten|left|looked|"
        r"supported|introduced|told|company|someone|somebody|a hand|a lift|one of us|time)",
        Who.SOMEONE,
    ),
    Frame(
        r"(?:i|we|<s>|someone|somebody|{ONE}) (?:will|am going to|is going to|"
        r"are going to) {ADV}be "
        r"(?:his|poss|their|<r> 's|a friendly|a familiar|a second pair|company|moral support|"
        r"on {WHOM})"
        r" (?!keyworker|key|named|point|link|main|first|cover)\S+"
    ),
    Frame(
        r"(?:hold|bank on|count on|rely on|depend on|lean on) (?:me|us|<s>|one of us|"
        r"a \S+ (?:with|from) "
        r"(?:me|us|<s>)) ?(?:to|for|with|any|whenever|tonight|tomorrow|on|at|[,.])?"
    ),
    Frame(
        r"(?:i|we) (?:will|shall|'d) {ADV}(?:always |still )?have (?:time|a minute|a chair|an ear|"
        r"a cup)"
        r" for (?:that|{WHOM}|it|this|one more|another)"
    ),
    Frame(
        r"(?:i|we) (?:will|shall|must|should|ought to|have to|will have to|'d) {ADV}do (?:this|"
        r"that|it) "
        r"(?:again|more|together|every|some more|properly|next)"
    ),
    Frame(
        r"(?:i|we|<s>|and|,|\^|have|has) (?:have |has |'s |also |just ){{0,2}}(?:promised|swore|"
        r"vowed|"
        r"pledged|promise|committed|said yes) (?:{WHOM} )?(?:not )?to (?!bring back|order|print|"
        r"fix|mend|"
        r"clean|"
        r"e-?mail|file|update|check the|bleed|buy|empty|lock|write it|send|replace|sort the|report|"
        r"raise|chase|ring the|call the|cover|swap)\S+"
    ),
    Frame(
        r"(?:i|we|<s>|<r> and i|we all) {MAY} {ADV}(?:\S+ ){{1,6}}?(?:as a (?:pair|team)|"
        r"side by side|the "
        r"two of us|the pair of us|both of us|him and me|her and me|between us|in company|"
        r"one of us "
        r"with|hand in hand|as (?:many|often|much) (?:times )?as)"
    ),
    Frame(
        r"(?:said|told {WHOM}) (?:to|he|she|they|she can|he can|they can) (?:just |"
        r"always )?(?:to )?"
        r"(?:knock|wake|come|shout|find|get|fetch|grab|ring|call|ask|"
        r"look)(?: \S+){{0,2}}? (?:for |on "
        r"|to )?(?:me|us|someone|one of us|<s>)"
    ),
    Frame(
        r"(?:and|,|;) (?:have |has |i |we |i have |we have )?(?:promised|vowed|"
        r"sworn) to(?= [.,;!]| ?$)"
    ),
    Frame(
        r"(?:i|we|<s> and <r>|<r> and i) {MAY} {ADV}(?:do|find|plan|arrange|organise|sort|"
        r"think of|have|"
        r"make|cook|bake|work) something (?:nice|special|fun|together|lovely|out|for {WHOM}|good|"
        r"to)"
    ),
    Frame(
        r"(?:someone|somebody|one of us|{ONE}) (?:will|would|'d) {ADV}(?:come|be there|be here|"
        r"answer|hear|"
        r"listen|sit|look|wait|turn up|stay|pop|open)(?= )",
        Who.SOMEONE,
        told=True,
    ),
    Frame(
        r"(?:i|we) {TOLD}(?: {WHOM})?(?: that)? (?:i|we|<s>) (?:will|'d|"
        r"would) (?:not )?(?:give up|miss|"
        r"forget|leave|stop|go|be far|be about|be around|see|hear|try|keep|stay|come|stick|carry|"
        r"finish|save|hold|look|find|make|think)(?= )"
    ),
    Frame(
        r"<s> (?:said yes|says yes|agreed|has agreed|is up|has offered|offered) to (?:teach|"
        r"teaching|show|"
        r"showing|help|helping|take|taking|meet|meeting|walk|walking|sit|sitting|read|reading|go|"
        r"going|"
        r"come|coming|be|being) (?:<r>|him|her|them|with|along|there)",
        Who.NAMED,
    ),
    Frame(
        r"(?:i|we) (?:will|shall|'d) {ADV}(?:make a point of|make sure of|see about|"
        r"look forward to|try "
        r"and|try to|aim to|mean to) (?:\S+ ){{0,3}}?(?:{WHOM}|with)"
    ),
    Frame(
        r"{OURS} (?:has |have |had |'ve )?{TOLD}(?: {WHOM})?(?: that)? (?:i am|we are|he is|"
        r"she is|they are|<s> is|i will be|we will be) {ADV}(?:\S+ )?(?:free|around|about|"
        r"available|"
        r"on hand|there|here|up|ready|happy|keen|game)"
    ),
    Frame(
        r"{OURS} (?:has |have |had |'ve )?(?:agreed|promised|offered|asked|plan|plans|mean|"
        r"means|intend|intends) to (?:also )?be (?:in the|there|present|beside|outside|around|with|"
        r"at the|by)"
    ),
    Frame(r"promised by (?:<s>|me|us|someone|one of us)", Who.NAMED),
    Frame(r"nobody (?:will|would|'d|is going to) (?:let|leave|make) {WHOM}", Who.SOMEONE),
    Frame(
        r"we (?:are going to|will|shall) {ADV}(?:make|finish|bake|build|see|get|read|hear|plant|"
        r"paint|climb|find|try|write|sing|play|watch|have|catch|eat) that (?!at|when|on|in|for|"
        r"done|"
        r"sorted)\w+"
    ),
    Frame(
        r"{OURS} (?:'d be|would be|am|is|are|will be|'s) {ADV}(?:glad|happy|delighted|willing|"
        r"up|honoured|pleased|proud) to (?:go|come|sit|walk|be|help|meet|join|do|listen|drive|stay|"
        r"hear|see)",
        told=True,
    ),
    Frame(
        r"<s> (?:will|would|'d|can|could) {ADV}(?:come|be there|go|sit|help|join|stay|walk|"
        r"drive|drop|pop|look|meet|wait|listen)(?= )",
        Who.NAMED,
        told=True,
    ),
    Frame(
        r"(?:i|we|\^|and|,|have) (?:told {WHOM}|said|promised {WHOM}|"
        r"assured {WHOM})(?: that)? (?:i|we) (?:will|'d|would) {ADV}(?:think of|sort|figure|work|"
        r"arrange|look into|see what|find|make|bring|help|try|save|keep|put|ask)(?= )"
    ),
    Frame(
        r"(?:i|we|<s>) (?:mean|means|intend|intends|plan|plans|aim|am hoping|are hoping|"
        r"am planning|want) to (?:see|spend|sit|walk|talk|visit|catch|come|go|have|do|take|teach|"
        r"show|"
        r"help)(?: \S+){{0,4}}? (?:of |with |to |for )?{WHOM}"
    ),
    Frame(
        r"(?:i|we|<s>) (?:has |have |'s |'ve )?offered to (?:\S+ ){{1,6}}?(?:with|for|to|"
        r"beside) {WHOM}"
    ),
    Frame(
        r"we (?:open|go|do|walk|cook|look|face|sit|start|eat|tackle|write|ring|meet|"
        r"play) (?:\S+ ){{0,3}}?together"
    ),
    Frame(
        r"(?:i|we|<s>|he|she) (?:will|'d|would|shall) {ADV}(?:have|has got|watch) (?:his|poss|"
        r"their|"
        r"<r> 's) back"
    ),
    Frame(
        r"(?:said to|told) {WHOM}(?: that)? (?:he|she|they) (?:can|could) {ADV}(?:come|knock|wake|"
        r"sit|"
        r"stay|ring|find|ask|talk|call|join|walk|go)(?: \S+){{0,6}}? (?:me|us|tonight|any|"
        r"whenever|down|"
        r"in|up|and i|and we)"
    ),
    Frame(
        r"(?:i|we|<s>) (?:will|'d|shall|am going to) {ADV}keep (?:on )?(?:asking|inviting|trying|"
        r"coming|"
        r"sitting|knocking|checking|visiting|walking|talking|listening|looking in)"
    ),
    Frame(
        r"(?:first|next) (?:chance|quiet (?:hour|moment|evening)|dry day|free hour|sunny day|fine "
        r"day|opportunity) (?:we|i) (?:get|have)"
    ),
)
"""Every family, the surest first."""
