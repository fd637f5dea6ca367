"""The families of sentences in which something is promised loosely.

A resident's name is read as `<r>`, a staff member's as `<s>`, the start of a sentence as `^`.
"""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.rules.promises.gates import Who


@dataclass(frozen=True, slots=True)
class Frame:
    """One family of sentences."""

    form: str
    who: Who = Who.WRITER
    told: bool = False
    """Does it count only where it says that it was told, promised or agreed?"""
    needs: str = ""
    """What of it stands in every such sentence, as `regex` takes it."""


FRAMES = (
    Frame(
        r"(?:i|we)(?: (?:am|are|will be|'d be|would be|have been))(?: (?:always|still|here and|"
        r"right|just))? (?:there|here|around|about) for {WHOM}",
        needs="about for|around for|here for",
    ),
    Frame(
        r"{ONE} (?:will|is going to|would|'d|is)(?: (?:always|still|also))? be (?:about|around|"
        r"near|nearby|there|here|up|awake|with|close|at hand|on hand|listening|next door|in the "
        r"house|downstairs|upstairs|free)",
        Who.SOMEONE,
        needs=(
            "be about|be around|be at hand|be awake|be close|be downstairs|be free|be here|"
            "be in the house|be listening|be near|be next door|be on hand|be there|be up|be with"
        ),
    ),
    Frame(
        r"there (?:will|is going to|would|'d) (?:always )?be (?:{ONE}|an ear|a cup|a seat|"
        r"company|a friendly face|a chair|time)",
        Who.SOMEONE,
        needs="there 'd|there is going to|there will|there would",
    ),
    Frame(
        r"{HE} (?:will|'d|would|is|are|does|do|need|needs|need|has|have)(?: (?:not|never|no "
        r"longer)){1,2}(?: (?:have to|need to|got to))?(?: (?:be|do|go|face|sit|wait|walk|have|"
        r"spend|manage|it|this|that|there|through|any of it|to)){0,4} (?:on (?:poss|his|their|"
        r"your|her) own|alone|by (?:himself|herself|themselves|yourself)|without (?:us|me|"
        r"someone|company|one of us))",
        Who.SOMEONE,
        told=True,
        needs="alone|own|self|selves|without",
    ),
    Frame(
        r"(?:\^|i|we|<s>|<s> and i|have|and|,) (?:have |has |also |just )?(?:offered|promised) "
        r"{WHOM} (?:some |our |my |a bit of |any )?(?:company|support|help|a hand|moral support|a "
        r"shoulder|an ear|someone|somebody|a visit|a companion|a second pair|my time|backup|"
        r"a listening ear)",
        needs="offered|promised",
    ),
    Frame(
        r"(?:offered|promised) (?:company|support|help|a hand|moral support|an ear|to be there|"
        r"someone|a lift|a walk|a chat|a cuppa|a visit)(?: to {WHOM}|{END})",
        needs="offered|promised",
    ),
    Frame(
        r"{OURS} (?:will|shall|are going to|can) {ADV}(?:carry on|"
        r"pick (?:it |this |things )?up(?= (?:where|from|again|[.,;]))"
        r"|"
        r"continue|find (?:a|the|some|another) (?:way|day|time|"
        r"evening|moment|slot|hour)|make (?:time|a day|a plan|sure (?:he|she|they|<r>))|"
        r"fit (?:it|him|her|<r>|a)|try again|go again|have another|give it another|"
        r"take it from there|get round to|see it through|work (?:it|something) out|"
        r"figure (?:it|something) out)",
        needs="are going to|can|shall|will",
    ),
    Frame(
        r"{OURS} (?:will|shall|are going to) {ADV}(?:get (?:there|to (?:it|the|that))|manage it|"
        r"do it|see to it)",
        told=True,
        needs="are going to|shall|will",
    ),
    Frame(
        r"{OURS} {TOLD}(?: {WHOM})?(?: that)? (?:i|we|<s>|{ONE}|he|she|they) {MAY} {ADV}(?:have|"
        r"do|take|go for|get|fit in|manage|squeeze in|grab|find) (?:a|an|another|some|one more|"
        r"the|our|that|more) (?:\S+ ){{0,2}}?{GO}",
        needs="'d|am going to|are going to|can|could|is going to|might|shall|will|would",
    ),
    Frame(
        r"(?:\^|{OURS}|and|,|then|have) (?:said|told {WHOM}|promised|promised {WHOM}|agreed|"
        r"assured {WHOM})(?: that)? (?:i|we|<s>|someone|{ONE}) (?:will|'d|would) {ADV}(?:(?:be|"
        r"keep|stay|get) in (?:touch|contact)|get back to {WHOM}|let {WHOM} know|write|"
        r"stay close|have (?:his|poss|her|their) back|look out for {WHOM}|look after|be back|"
        r"not forget|remember|keep (?:him|her|them|<r>) company|drop (?:him|her|them|<r>) a)",
        needs="'d|will|would",
    ),
    Frame(
        r"(?:we|<r> and i|i and <r>|<s> and <r>|<r> and <s>|me and <r>|i|<s>) (?:have |all |"
        r"both |just |also )?(?:agreed|decided|arranged|planned|plan|mean|intend|hope|promised|"
        r"shook on it)(?: with {WHOM})? (?:to|on|that we|we) (?:will |'d |would |should |could |"
        r"can )?{ADV}(?:talk|speak|meet|walk|try|go|play|bake|cook|sing|swim|draw|sit|eat|chat|"
        r"catch up|carry on|finish|do (?:it|this|that|more|another|some)|have another|keep "
        r"(?:talking|going|at|up|an)|make|look at|read|start)(?: \S+){{0,3}}? (?:again|more|some "
        r"more|together|soon|further|another|next|some time|one day|later|weekly|every|over "
        r"(?:it|tea|a)|with (?:him|her|them|<r>|me)|with each other|properly|about it)",
        needs="agreed|arranged|decided|hope|intend|mean|plan|promised|shook on it",
    ),
    Frame(
        r"<s> (?:'s|is|was|'d be|would be|says (?:he|she) is|will be|seems|sounds|has said (?:he|"
        r"she) is) {ADV}(?:keen|happy|glad|up|game|willing|looking forward|hoping|planning|set|"
        r"ready|due|delighted|pleased|open|available|around|about|free|there|down) (?:to|for)"
        r"(?: \S+){{0,4}}? (?:<r>|him|her|them|his|poss|their|with (?:him|her|them|<r>))",
        Who.NAMED,
        needs="<s>",
    ),
    Frame(
        r"{OURS} (?:'s|is|are|am|was|will be) {ADV}(?:happy|glad|willing|ready|up|game|free|"
        r"around|available|keen) (?:to|for) {ADV}(?:\S+ )?(?:with |for |to )?(?:{WHOM}|together|"
        r"along|a (?:chat|walk|game|talk|cuppa|natter))",
        needs="around|available|free|game|glad|happy|keen|ready|up|willing",
    ),
    Frame(r"{OURS} (?:owe|owes) {WHOM}|<s> owes {WHOM}", needs="owe"),
    Frame(
        r"(?:next time|one day|some day|another day|another time|soon|one of these days) "
        r"(?:, )?(?:we|i|<s>|<r> and i|<s> and <r>) (?:will|shall|'d|are going to|am going to|"
        r"can|could|must) {ADV}{DO}",
        told=True,
        needs="another day|another time|next time|one day|one of these days|some day|soon",
    ),
    Frame(
        r"(?:we|<r> and i|<s> and <r>|<r> and <s>|me and <r>) {MAY} {ADV}{DO}(?: \S+){{0,6}}? "
        r"(?:together|some time|one day|soon|again|next time|at some point|another time|later|"
        r"one of these days|another day|some day|whenever|when (?:she|he|they|<r>) (?:is|are|"
        r"feels?|wants?))",
        told=True,
        needs="'d|am going to|are going to|can|could|is going to|might|shall|will|would",
    ),
    Frame(
        r"{HE} (?:can|could|may|knows {HE} can|is welcome to|are welcome to|only has to|only "
        r"have to|just has to|need only|has only to|only needs to) (?:always )?(?:find|ring|"
        r"knock|call|count|lean|come|talk|ask|wake|shout|grab|fetch|text|turn) (?:for |on |to |"
        r"and find |and get |and wake |up to )?(?:me|us|<s>|one of us|someone|any of us|whoever)"
        r"(?: (?:any time|whenever|day or night|at any))?",
        needs=(
            "are welcome to|can|could|has only to|is welcome to|just has to|may|need only|"
            "only has to|only have to|only needs to"
        ),
    ),
    Frame(
        r"{HE} (?:will|'d|is going to) (?:always )?(?:find|have|see|get|hear from|meet) (?:me|us|"
        r"<s>|one of us|someone|{ONE}) (?:in|at|on|by|up|out|down|here|there|beside|next|near|"
        r"waiting|tomorrow|tonight)",
        needs="'d|is going to|will",
    ),
    Frame(
        r"{HE} (?:has|have|had) (?:my|our|<s> 's) (?:word|promise|full attention|undivided)",
        needs="<s> 's|my|our",
    ),
    Frame(
        r"(?:my|our|<s> 's) (?:promise|word) to {WHOM} (?:is|that)",
        needs="promise to|word to",
    ),
    Frame(
        r"(?:\^|,|and|then) (?:shook hands|shook|pinky promised?|high fived|fist bumped)(?: with "
        r"{WHOM})? on (?!it)",
        needs="fist bumped|high fived|pinky promise|shook",
    ),
    Frame(
        r"(?:i|we|<s>) (?:have|had|has|'s)? ?(?:put|signed|pencilled|penciled|booked|written|"
        r"volunteered|marked)(?: (?:my|him|her)self| us| me)? (?:down|up|in)? ?(?:to|for) "
        r"(?:\S+ ){{0,5}}?(?:with )?{WHOM}",
        needs="booked|marked|penciled|pencilled|put|signed|volunteered|written",
    ),
    Frame(
        r"(?:i|we) (?:will|'d|shall|am going to|are going to) {ADV}make (?:it|that) up to {WHOM}",
        needs="make it up to|make that up to",
    ),
    Frame(
        r"(?:i|we|<s>) (?:have |has |'s |is |had |also |just ){{0,2}}promised {WHOM} (?:the|a|my|"
        r"all|"
        r"every|"
        r"some|an|another|our|one) \S+",
        needs="promised",
    ),
    Frame(
        r"(?:told|promised|assured|reassured) {WHOM}(?: that)? (?:he|she|they|<r>) (?:will|'d|"
        r"would)"
        r"(?: always)?(?: not)? (?:be|get|have) (?:met|seen|walked|driven|collected|accompanied|"
        r"woken|"
        r"called|rung|picked|visited|helped|taken|brought|fetched|welcomed|forgotten|left|looked|"
        r"supported|introduced|told|company|someone|somebody|a hand|a lift|one of us|time)",
        Who.SOMEONE,
        needs="assured|promised|told",
    ),
    Frame(
        r"(?:i|we|<s>|someone|somebody|{ONE}) (?:will|am going to|is going to|"
        r"are going to) {ADV}be "
        r"(?:his|poss|their|<r> 's|a friendly|a familiar|a second pair|company|moral support|"
        r"on {WHOM})"
        r" (?!keyworker|key|named|point|link|main|first|cover)\S+",
        needs="am going to|are going to|is going to|will",
    ),
    Frame(
        r"(?:hold|bank on|count on|rely on|depend on|lean on) (?:me|us|<s>|one of us|"
        r"a \S+ (?:with|from) "
        r"(?:me|us|<s>)) ?(?:to|for|with|any|whenever|tonight|tomorrow|on|at|[,.])?",
        needs="bank on|count on|depend on|hold|lean on|rely on",
    ),
    Frame(
        r"(?:i|we) (?:will|shall|'d) {ADV}(?:always |still )?have (?:time|a minute|a chair|an ear|"
        r"a cup)"
        r" for (?:that|{WHOM}|it|this|one more|another)",
        needs="have a chair for|have a cup for|have a minute for|have an ear for|have time for",
    ),
    Frame(
        r"(?:i|we) (?:will|shall|must|should|ought to|have to|will have to|'d) {ADV}do (?:this|"
        r"that|it) "
        r"(?:again|more|together|every|some more|properly|next)",
        needs="'d|have to|must|ought to|shall|should|will",
    ),
    Frame(
        r"(?:i|we|<s>|and|,|\^|have|has) (?:have |has |'s |also |just ){{0,2}}(?:promised|swore|"
        r"vowed|"
        r"pledged|promise|committed|said yes) (?:{WHOM} )?(?:not )?to (?!bring back|order|print|"
        r"fix|mend|"
        r"clean|"
        r"e-?mail|file|update|check the|bleed|buy|empty|lock|write it|send|replace|sort the|report|"
        r"raise|chase|ring the|call the|cover|swap)\S+",
        needs="committed|pledged|promise|said yes|swore|vowed",
    ),
    Frame(
        r"(?:i|we|<s>|<r> and i|we all) {MAY} {ADV}(?:\S+ ){{1,6}}?(?:as a (?:pair|team)|"
        r"side by side|the "
        r"two of us|the pair of us|both of us|him and me|her and me|between us|in company|"
        r"one of us "
        r"with|hand in hand|as (?:many|often|much) (?:times )?as)",
        needs=(
            "as a pair|as a team|as many|as much|as often|between us|both of us|hand in hand|"
            "her and me|him and me|in company|one of us with|side by side|the pair of us|"
            "the two of us"
        ),
    ),
    Frame(
        r"(?:said|told {WHOM}) (?:to|he|she|they|she can|he can|they can) (?:just |"
        r"always )?(?:to )?"
        r"(?:knock|wake|come|shout|find|get|fetch|grab|ring|call|ask|"
        r"look)(?: \S+){{0,2}}? (?:for |on "
        r"|to )?(?:me|us|someone|one of us|<s>)",
        needs="said|told",
    ),
    Frame(
        r"(?:and|,|;) (?:have |has |i |we |i have |we have )?(?:promised|vowed|"
        r"sworn) to(?= [.,;!]| ?$)",
        needs="promised to|sworn to|vowed to",
    ),
    Frame(
        r"(?:i|we|<s> and <r>|<r> and i) {MAY} {ADV}(?:do|find|plan|arrange|organise|sort|"
        r"think of|have|"
        r"make|cook|bake|work) something (?:nice|special|fun|together|lovely|out|for {WHOM}|good|"
        r"to)",
        needs="something",
    ),
    Frame(
        r"(?:someone|somebody|one of us|{ONE}) (?:will|would|'d) {ADV}(?:come|be there|be here|"
        r"answer|hear|"
        r"listen|sit|look|wait|turn up|stay|pop|open)(?= )",
        Who.SOMEONE,
        told=True,
        needs="'d|will|would",
    ),
    Frame(
        r"(?:i|we) {TOLD}(?: {WHOM})?(?: that)? (?:i|we|<s>) (?:will|'d|"
        r"would) (?:not )?(?:give up|miss|"
        r"forget|leave|stop|go|be far|be about|be around|see|hear|try|keep|stay|come|stick|carry|"
        r"finish|save|hold|look|find|make|think)(?= )",
        needs="'d|will|would",
    ),
    Frame(
        r"<s> (?:said yes|says yes|agreed|has agreed|is up|has offered|offered) to (?:teach|"
        r"teaching|show|"
        r"showing|help|helping|take|taking|meet|meeting|walk|walking|sit|sitting|read|reading|go|"
        r"going|"
        r"come|coming|be|being) (?:<r>|him|her|them|with|along|there)",
        Who.NAMED,
        needs="<s>",
    ),
    Frame(
        r"(?:i|we) (?:will|shall|'d) {ADV}(?:make a point of|make sure of|see about|"
        r"look forward to|try "
        r"and|try to|aim to|mean to) (?:\S+ ){{0,3}}?(?:{WHOM}|with)",
        needs="'d|shall|will",
    ),
    Frame(
        r"{OURS} (?:has |have |had |'ve )?{TOLD}(?: {WHOM})?(?: that)? (?:i am|we are|he is|"
        r"she is|they are|<s> is|i will be|we will be) {ADV}(?:\S+ )?(?:free|around|about|"
        r"available|"
        r"on hand|there|here|up|ready|happy|keen|game)",
        needs="<s> is|he is|i am|i will be|they are|we are|we will be",
    ),
    Frame(
        r"{OURS} (?:has |have |had |'ve )?(?:agreed|promised|offered|asked|plan|plans|mean|"
        r"means|intend|intends) to (?:also )?be (?:in the|there|present|beside|outside|around|with|"
        r"at the|by)",
        needs="around|at the|be by|beside|in the|outside|present|there|with",
    ),
    Frame(
        r"promised by (?:<s>|me|us|someone|one of us)",
        Who.NAMED,
        needs="promised by",
    ),
    Frame(
        r"nobody (?:will|would|'d|is going to) (?:let|leave|make) {WHOM}",
        Who.SOMEONE,
        needs="leave|let|make",
    ),
    Frame(
        r"we (?:are going to|will|shall) {ADV}(?:make|finish|bake|build|see|get|read|hear|plant|"
        r"paint|climb|find|try|write|sing|play|watch|have|catch|eat) that (?!at|when|on|in|for|"
        r"done|"
        r"sorted)\w+",
        needs="we are going to|we shall|we will",
    ),
    Frame(
        r"{OURS} (?:'d be|would be|am|is|are|will be|'s) {ADV}(?:glad|happy|delighted|willing|"
        r"up|honoured|pleased|proud) to (?:go|come|sit|walk|be|help|meet|join|do|listen|drive|stay|"
        r"hear|see)",
        told=True,
        needs="delighted to|glad to|happy to|honoured to|pleased to|proud to|up to|willing to",
    ),
    Frame(
        r"<s> (?:will|would|'d|can|could) {ADV}(?:come|be there|go|sit|help|join|stay|walk|"
        r"drive|drop|pop|look|meet|wait|listen)(?= )",
        Who.NAMED,
        told=True,
        needs="<s>",
    ),
    Frame(
        r"(?:i|we|\^|and|,|have) (?:told {WHOM}|said|promised {WHOM}|"
        r"assured {WHOM})(?: that)? (?:i|we) (?:will|'d|would) {ADV}(?:think of|sort|figure|work|"
        r"arrange|look into|see what|find|make|bring|help|try|save|keep|put|ask)(?= )",
        needs="i 'd|i will|i would|we 'd|we will|we would",
    ),
    Frame(
        r"(?:i|we|<s>) (?:mean|means|intend|intends|plan|plans|aim|am hoping|are hoping|"
        r"am planning|want) to (?:see|spend|sit|walk|talk|visit|catch|come|go|have|do|take|teach|"
        r"show|"
        r"help)(?: \S+){{0,4}}? (?:of |with |to |for )?{WHOM}",
        needs="aim|am hoping|are hoping|intend|mean|plan|want",
    ),
    Frame(
        r"(?:i|we|<s>) (?:has |have |'s |'ve )?offered to (?:\S+ ){{1,6}}?(?:with|for|to|"
        r"beside) {WHOM}",
        needs="offered to",
    ),
    Frame(
        r"we (?:open|go|do|walk|cook|look|face|sit|start|eat|tackle|write|ring|meet|"
        r"play) (?:\S+ ){{0,3}}?together",
        needs="together",
    ),
    Frame(
        r"(?:i|we|<s>|he|she) (?:will|'d|would|shall) {ADV}(?:have|has got|watch) (?:his|poss|"
        r"their|"
        r"<r> 's) back",
        needs="has got|have|watch",
    ),
    Frame(
        r"(?:said to|told) {WHOM}(?: that)? (?:he|she|they) (?:can|could) {ADV}(?:come|knock|wake|"
        r"sit|"
        r"stay|ring|find|ask|talk|call|join|walk|go)(?: \S+){{0,6}}? (?:me|us|tonight|any|"
        r"whenever|down|"
        r"in|up|and i|and we)",
        needs="he can|he could|they can|they could",
    ),
    Frame(
        r"(?:i|we|<s>) (?:will|'d|shall|am going to) {ADV}keep (?:on )?(?:asking|inviting|trying|"
        r"coming|"
        r"sitting|knocking|checking|visiting|walking|talking|listening|looking in)",
        needs="'d|am going to|shall|will",
    ),
    Frame(
        r"(?:first|next) (?:chance|quiet (?:hour|moment|evening)|dry day|free hour|sunny day|fine "
        r"day|opportunity) (?:we|i) (?:get|have)",
        needs="get|have",
    ),
)
"""Every family, the surest first."""
