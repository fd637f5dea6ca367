"""The families of sentences that tell of contact kept up outside the house.

A name is read as `<n>`, a platform as `<p>`, or `<q>` where its name is an everyday word as well.
"""

from __future__ import annotations

from typing import NamedTuple

PARTS = {
    "I": r"(?:i|we|me and <n>|<n> and i|<n> and me|him and me|her and me|he and i|she and i)",
    "HE": r"(?:he|she|they|you|<n>|both|residents|people|everyone|anyone)",
    "HIM": r"(?:him|her|them|you|ye|yous|<n>(?: and <n>)?|everyone|anybody|anyone)",
    "AUX": r"(?:(?:'s|'ve|'d|'ll|'m|'re|is|are|am|was|were|has|have|had|been|will|would|can|could|"
    r"just|still|also|always|often|sometimes|usually|now|then|both|even|already|did|do|does|"
    r"may|might|used|to|kept|keep|keeps|keeping|started|got|went|gone|and|on|regularly|"
    r"occasionally|really|only|all|once|later|quietly|secretly|did|ended|up|finally|ve|m|re|"
    r"actually|normally|mostly|tend|try|like|likes|love|loves|who|that|him|her|them|mainly) ){0,5}",
    "MSG": r"(?:texts?|texted|texting|txts?|txted|messag(?:e|es|ed|ing)|msgs?|msgd|dms?|dmed|"
    r"dm'd|dming|pms?|pmed|pm'd|pming|snaps?|snapped|snapping|e-?mails?|e-?mailed|e-?mailing|"
    r"whatsapp(?:s|ed|ing)?|facetim(?:e|es|ed|ing)|skyp(?:e|es|ed|ing)|videocalls?|<p>)",
    "P": r"(?:the |my |her |his |our |their |a )?(?:<p>|<q>)",
    "OWN": r"(?:own |personal |private |real |actual |home |work |mobile |cell |phone |new |old |"
    r"second |other |spare |main ){0,3}",
    "LINE": r"(?:phone|mobile|mob|cell|cellphone|number|landline|email|e-mail|account|line|inbox)",
    "VALUE": r"(?:number|numbers|no|nr|num|digits|details|email|e-mail|mobile|mob|cell|landline|"
    r"contact|handle|handles|socials|username|address|insta|snap|<p>|<q>)",
    "OFF": r"(?:at home|from home|at night|at nights|at the weekend|at weekends|at midnight|late|"
    r"direct|directly|privately|personally|most|every|each|daily|nightly|weekly|whenever|any time|"
    r"anytime|after|since|when|sometimes|"
    r"now and|still|back and forth|all the time|a lot|outside|off shift|on my|in my|during my|"
    r"out of hours|regularly|constantly|loads|from my|too often|last night|all day|all evening|"
    r"first thing|on days off|over the weekend|over christmas|before bed|until|till)",
}


class Frame(NamedTuple):
    """One family of sentences."""

    form: str
    said: str = "made"
    without: str = ""
    """A name in `kept_up`: words that make it something else."""


FRAMES = (
    Frame(r"{I} {AUX}{MSG} {HIM}(?: back)?(?= (?:back )?{OFF}| ?[,.;!]| ?$)", without="house"),
    Frame(
        r"{I} {AUX}(?:rang|rings?|ringing|call(?:s|ed|ing)?|phone[sd]?|phoning|{MSG}) {HIM}"
        r"(?: \S+){{0,4}}? (?:from|on|at|in|during|after) (?:home|my (?!shift|way|room)"
        r"(?:own |personal |private )?\S+)",
        without="house",
    ),
    Frame(
        r"{HE} {AUX}{MSG} (?:me|us)(?: back)?(?= {OFF}| on | now| too| loads| good| to see| to "
        r"ask| how| sometimes| memes| photos| pictures| songs| hearts| xx?\b| ?[,.;!]| ?$)",
        without="house",
    ),
    Frame(
        r"(?:{MSG}|rings?|ringing|rang|call(?:s|ed|ing)?|phon(?:es|ed|ing)) my {OWN}{LINE}",
        without="house",
    ),
    Frame(
        r"{HE} {AUX}(?:rings?|rang|ringing|calls?|called|calling|phones?|phoned|phoning) me "
        r"(?:at home|from home|at night|on my|on the mobile|when i'? ?m off|on my|most|every "
        r"night|in the evenings|after work|out of hours|outside)",
        without="house",
    ),
    Frame(
        r"(?:sends?|sending|sent|forwards?|shares?) me (?:\S+ ){{0,3}}?(?:voice ?notes?|voice "
        r"messages?|memes?|reels?|tiktoks|selfies?|snaps|dms?|messages?|texts?|links|videos) "
        r"{OFF}",
        without="house",
    ),
    Frame(
        r"(?:sends?|sending|sent) (?:me|us|{HIM}) (?:\S+ ){{0,4}}?(?:on|over|via|through|by) "
        r"{P}",
        without="kin",
    ),
    Frame(
        r"(?:give|gives|gave|giving|drop|buzz|ping|get|reach|catch|ring|call|text|message|try|"
        r"contact|got|reached|rang|texted|find|found|have|has|use)(?: me| him| her| a| hold| of| "
        r"bell| ring| call| buzz| shout| text| line| message| them| you| <n>){{1,5}} (?:on|at|to|"
        r"via|through|by) my {OWN}{LINE}",
        without="house",
    ),
    Frame(
        r"(?:let|lets|letting|made sure) {HIM} (?:have|has|had|take|took|keep|know|save|copy) "
        r"my {OWN}{VALUE}"
    ),
    Frame(
        r"(?:gave|give|given|giving|left|sent|slipped|passed|wrote|shared|handed|showed|told|"
        r"texted|lent|read|supplied|provided|offered|entrusted|scribbled|popped)(?: down| out|"
        r" over| along| across)?(?: {HIM})?(?: with)? my {OWN}{VALUE}"
    ),
    Frame(
        r"(?:has|have|had|got|took|saved|kept|found|keeps|knows|knew|noted|copied|wrote|stored|"
        r"memorised|tracked|learned|learnt|holds|obtained|pinched|asked for and got)"
        r"(?: got| down| hold of| out| kept| saved| also| now){{0,2}} my "
        r"(?:{OWN}(?:number|digits|contact details|mobile no|<p>)|(?:own |personal |private )"
        r"{VALUE}|mobile|cell|insta|snap|socials|home address)",
        without="not a line",
    ),
    Frame(
        r"(?:in|into|on|to) my (?:{OWN}(?:contacts(?! box| lens| case)|phonebook|address book|"
        r"friends list|friend "
        r"list|speed dial|followers|dms|inbox|(?:<p>|<q>)))",
        without="house",
    ),
    Frame(
        r"(?:number|numbers|him|her|mobile|insta|details|them|<n>) (?:{AUX}|is |are |'s )"
        r"(?:saved |stored |down )?(?:in|into|on) my (?:own |personal |private )?(?:phone|mobile|"
        r"contacts|cell)",
        without="house",
    ),
    Frame(
        r"{I} {AUX}(?:like[sd]?|liking|comment(?:s|ed|ing)?|react(?:s|ed)?|repl(?:y|ied)|"
        r"view(?:s|ed)?|watch(?:es|ed)?|heart(?:s|ed)?|share[sd]?|repost(?:s|ed)?|tag(?:s|ged)?)"
        r"(?: \S+){{0,4}}? (?:her|his|their|<n> 's|each other 's) (?:\S+ )?(?:posts?|reels?|feed|"
        r"profile|page|stor(?:y|ies) on {P}|selfies?|tweets?|tiktoks?|updates? on {P})"
    ),
    Frame(
        r"{HE} {AUX}(?:like[sd]?|comment(?:s|ed)?|react(?:s|ed)?|repl(?:y|ied)|view(?:s|ed)?|"
        r"watch(?:es|ed)?|heart(?:s|ed)?|share[sd]?|tag(?:s|ged)?)(?: \S+){{0,4}}? my (?:\S+ )?"
        r"(?:posts?|reels?|feed|profile|stories|selfies?|tweets?|tiktoks?|(?:<p>|<q>))"
    ),
    Frame(
        r"(?:tag(?:s|ged)|mention(?:s|ed)) me (?:in|on) (?:\S+ )?(?:posts?|reels?|stor(?:y|ies)|"
        r"{P})"
    ),
    Frame(
        r"(?:{I}|our|my|us)(?: \S+){{0,4}}? (?:<p>|<q>) (?:group|chat|thread|channel|list)\b",
        without="work",
    ),
    Frame(
        r"(?:add|added|adding|invited|put|joined|got)(?: {HIM}| me)? (?:in ?to|to|in|on) (?:my|"
        r"our|a|the) (?:\S+ ){{0,5}}?(?:<p>|group chat|chat group|group text)",
        without="work",
    ),
    Frame(
        r"(?:in touch|in contact)(?: with {HIM}| with me| with each other)?(?: still| now| ever| "
        r"again)? (?:(?:online|privately)|(?:by|over|via|through|on|outside|since) (?:text|e-?mail|"
        r"messages?|phone|"
        r"{P}|of work|work|the house|she|he|they|last|june|july|the summer|christmas|easter))",
        without="not us",
    ),
    Frame(
        r"(?:keep|keeps|kept|keeping|stay|stays|stayed|staying|still|been) in (?:touch|contact) "
        r"with (?:me\b|{HIM} (?:by|on|over|after|since|outside|via|privately))",
        without="not us",
    ),
    Frame(
        r"(?:hmu|h m u|hit me up|dm me|pm me|d m me|inbox me|my dms (?:are|'re) open|slide into "
        r"my dms|slid into my dms|in my dms|drop (?:into|in) my dms)",
        "offered",
        "house",
    ),
    Frame(
        r"{I} {AUX}(?:text|message|e-?mail|dm|snap|facetime|ring|call|msg)(?:s|ed|d|ped)? (?:each "
        r"other|one another)",
        without="house",
    ),
    Frame(
        r"{I} {AUX}(?:add|follow|friend|befriend|connect|chat|talk|message|text|dm|pm|link|speak|"
        r"accept|invite|tag|find|found|meet|play|join|keep in touch|swap|share|found|catch)"
        r"(?:s|ed|ped|ped|ted|ting|ing|d|ged|ging|t up)?(?: up)?(?: \S+){{0,4}}? (?:on|over|via|"
        r"through|with) {P}",
        without="kin",
    ),
    Frame(
        r"(?:get|come|stay|keep|be) in touch (?:with me |with us )?(?:on|via|over|through) {P}",
        "offered",
        "kin",
    ),
    Frame(
        r"(?:add|follow|friend|befriend|message|dm|pm|contact|find|found|write|text|invite|reach|"
        r"tag|like|snap|look)(?:s|ed|ped|ing|d|ged|wrote|written)? (?:\S+ )?(?:me|us|my page|my "
        r"\S+)(?: \S+){{0,3}}? (?:on|over|via|through|to|by|under) {P}",
        "received",
        "work",
    ),
    Frame(
        r"<n> {AUX}(?:messag|text|dm|follow|chat|snap|friend|add|talk|e-?mail)(?:es?|s|ed|ped|"
        r"ing|ting|ping|ging)? (?:to |with )?(?:<n>|him|her|them) (?:\S+ )?(?:on|over|via) {P}",
        without="kin",
    ),
    Frame(
        r"<n> {AUX}(?:gave|gives|shared|swapped|passed|slipped|exchanged|sent|offered)(?: <n>| "
        r"him| her)?(?: his| her| their)? {OWN}(?:<p>|<q>|numbers?|mobile|e-?mail|socials) (?:to|"
        r"with) (?:<n>|him\b|her\b|them\b)",
        without="kin",
    ),
    Frame(r"{HE} (?:has|have|'s got|got|'s|is|are) (?:me|{I}) (?:\S+ )?(?:on|in) {P}"),
    Frame(r"{I} {AUX}(?:have|has|got) {HIM} (?:\S+ )?(?:on|in) (?:{P}|my phone)", without="kin"),
    Frame(
        r"{HE} (?:found|got hold of|looked up|tracked down|dug up|got) (?:my {OWN}(?:{VALUE}|"
        r"profile|page|account)|me (?:on|through|via) {P})"
    ),
    Frame(
        r"my (?:dms|inbox|messages|<p>|<q>) (?:is|are|'s|'re|stays?) (?:always )?(?:open|there|"
        r"public|on)",
        "offered",
    ),
    Frame(
        r"(?:i 'm|im|i am|am) (?:also |always |still )?(?:on|over on) {P}[ ,]+(?:if|find|look|"
        r"message|add|whenever|any|drop|you|come|same|under)",
        "offered",
    ),
    Frame(
        r"(?:friend|follow|contact|connection|message|chat) requests? (?:from|to|off) {HIM}",
        "received",
        "kin",
    ),
    Frame(
        r"{I} {AUX}(?:friended|unblocked|dmed|subscribed to|followed) (?:{HIM}|his|their) "
        r"(?:back|page|channel|account|profile|blog|stories|feed)",
        without="house",
    ),
    Frame(
        r"(?:he|she|they|<n>) {AUX}(?:follows|following|followed|friended|subscribes to) (?:my|"
        r"me) (?:page|channel|account|profile|blog|stories|feed|back|online|on)"
    ),
    Frame(
        r"(?:bell|ring|call|text|phone|buzz|shout|try|get|reach|catch|message|find|holler|give) me "
        r"(?:\S+ ){{0,2}}?(?:at home|at mine|on the mobile|on the landline|day or night)",
        "offered",
        "house",
    ),
    Frame(
        r"our {OWN}(?:group chat|groupchat|chat group|<p>|text thread)(?= (?:is|with|has|keeps|,|"
        r"still|goes|on|now|and)|$)",
        without="work",
    ),
    Frame(
        r"(?:answered|accepted|opened|replied to|read|took|saw|got|approved|confirmed|returned) "
        r"(?:her|his|their|<n> 's) (?:dms?|friend request|follow request|request|invite|snaps?|"
        r"messages? on {P}|text last night|voice notes?|friendship)",
        "received",
        "kin",
    ),
    Frame(
        r"(?:sent|sends?|got|send) {HIM} (?:a|an|another) (?:\S+ )?(?:friend|follow|message|"
        r"contact|connection|chat) (?:request|invite|invitation)",
        without="kin",
    ),
    Frame(
        r"{I} {AUX}(?:text|email|e-mail|dm|snap|facetime|whatsapp|message)(?= (?:,|\.|;|!|now|a "
        r"lot|sometimes|most|every|now and|still|daily|at|back)|$)",
        without="house",
    ),
    Frame(
        r"<n> {AUX}(?:rings?|rang|calls?|called|phones?|phoned|texts?|texted|messages?|messaged|"
        r"e-?mails?|e-?mailed|visits?) (?:<n>|him|her|them) (?:from|at|on|in|after|off) (?:home|"
        r"(?:his|her|their) (?:own|personal|private|day off|days off|mobile|phone)|work|shift|"
        r"hours)",
        without="kin",
    ),
    Frame(
        r"{I} {AUX}\S+(?: \S+){{0,4}}? {HIM} by (?:text|message|e-?mail|dm|phone from home|{P})",
        without="kin",
    ),
    Frame(
        r"my (?:own|personal|private) {OWN}{LINE}(?: \S+){{0,4}}? (?:in|on|with|to|for|off) "
        r"(?:his|her|their|him|them|<n>)",
        without="not a line",
    ),
    Frame(
        r"(?:my {OWN}(?:number|landline|digits|posts|stories|reels|followers|socials|dms|"
        r"contact details)) (?:\S+ ){{0,4}}?(?:{HIM}|his|their|both|them)\b",
        without="not a line",
    ),
    Frame(
        r"{HE} {AUX}(?:\S+ ){{1,3}}?my (?:posts|stories|reels|tiktoks|feed|socials|dms|followers|"
        r"(?:personal|private|own) (?:account|page|profile|{LINE}))",
        without="not a line",
    ),
    Frame(
        r"(?:gave|give|given|giving|hand|handed) (?:out |over |away )my {OWN}(?:number|landline|"
        r"mobile|cell|e-?mail|details|digits)"
    ),
    Frame(r"{HE} {AUX}(?:want|wants|wanted|has|have|got|put) me (?:on|in) {P}", "received"),
    Frame(
        r"(?:let|lets|letting|allowed) {HIM} (?:to )?(?:follow|add|text|message|friend|find|"
        r"ring|call|dm|snap|contact) (?:me|my \S+)"
    ),
    Frame(r"{HE} (?:has|have|got) <n> (?:\S+ )?on <p>", without="kin"),
    Frame(
        r"(?:tag(?:s|ged)|mention(?:s|ed)) me in (?:\S+ ){{0,2}}?(?:photos?|pictures?|posts?|"
        r"stor(?:y|ies)|videos?|reels?)"
    ),
    Frame(
        r"said (?:yes|ok|okay|sure|fine|of course)(?: \S+){{0,5}}? (?:my (?:number|email|e-mail|"
        r"<p>|mobile)|(?:friend|follow) request|(?:follow|add|friend|text|message|"
        r"dm) me)",
        without="house",
    ),
    Frame(
        r"{I} {AUX}(?:dm|pm|dmed|pmed|whatsapped|facetimed|snapchatted|voice noted|video called|"
        r"video - called)(?: 'd)? {HIM}",
        without="kin",
    ),
    Frame(
        r"{HE} {AUX}(?:dm|pm|dmed|pmed|whatsapped|facetimed|snapchatted|voice noted|"
        r"video called|video - called|videocalled)(?: 'd)? (?:me|us)"
    ),
    Frame(r"{I} {AUX}{MSG} {HIM} (?:\S+ )?outside (?:of )?(?:the house|work|shift|here|hours)"),
    Frame(
        r"(?:{I}|and|<n>) {AUX}(?:send|sends|sent|sending) {HIM} (?:a |an |some |the |my |"
        r"another )?(?:\S+ )?(?:voice ?notes?|voice messages?|dm|dms|memes?|reels?|selfies?|snaps?|"
        r"<p>|text (?:last|at|from|after|when|on my))",
        without="house",
    ),
    Frame(
        r"(?:are|is|'re|'s|became|become|still|now|were) (?:now |still |both |"
        r"already )?(?:friends|mates|pals|buddies|mutuals|connected|linked|in touch)(?: with {HIM}|"
        r" together| now)? on {P}",
        without="work",
    ),
    Frame(r"(?:on|in|to|of) (?:my|her|his|their|<n> 's) close friends"),
    Frame(
        r"(?:kirjutab|helistab|saadab|kirjutas|helistas|saatis|kirjutavad|helistavad|lisas|"
        r"lisab) (?:mulle|mind)"
    ),
    Frame(
        r"<n> {AUX}(?:gave|gives|slipped|passed|texted|sent|wrote) (?:<n>|him|them) (?:his|her|"
        r"their) {OWN}(?:number|mobile|cell|e-?mail|<p>|<q>|digits|address|details)",
        without="kin",
    ),
    Frame(
        r"{I} {AUX}(?:text|texted|message|messaged|snapped|emailed|dmed) {HIM} (?:happy|good|"
        r"sorry|hi|hello|hiya|back|congrat\w+|hearts?|photos|pictures|thanks|merry|to wish|"
        r"to check (?:on|in|how)|to see how|to say|just to|a (?:heart|kiss|hug|photo|picture|joke|"
        r"hello|thank))",
        without="house",
    ),
    Frame(
        r"{I} {AUX}(?:chat|chats|talk|talked|chatted|chatting|talking|speak|play|playing|met|"
        r"meet) online",
        without="kin",
    ),
    Frame(
        r"(?:told|tell|asked|invited|let|said) {HIM} (?:to|can|could|he can|she can|they can|"
        r"that he can|that she can) (?:just |always )?(?:add|follow|message|text|dm|friend|snap|"
        r"whatsapp|pm|e-?mail) (?:me|us)",
        without="house",
    ),
    Frame(
        r"(?:add|dm|pm|friend) me(?= (?:anyway|back|first|too|there|if|when|so|,|;|and)|"
        r"$)",
        "received",
        "house",
    ),
    Frame(
        r"asked (?:me )?for my {OWN}{VALUE}(?: \S+){{0,2}}? (?:and|so|,) (?:i|we) (?:said yes|"
        r"gave|did|wrote|let|handed|agreed|told (?:him|her|them)(?! no))",
        without="house",
    ),
    Frame(
        r"(?:gave|gives|give|given|giving|read|shouted|handed) out (?:his|her|"
        r"their) {OWN}{VALUE}",
        without="kin",
    ),
    Frame(
        r"(?:in|on) each other 's (?:phones?|contacts|followers|friends lists?|socials|"
        r"inbox(?:es)?|dms)"
    ),
    Frame(
        r"{I} {AUX}(?:follow|followed|subscribe to|subscribed to|look at|scroll|"
        r"check) (?:<n> 's|her|his|their) (?:\S+ ){{0,2}}?(?:page|account|profile|channel|blog|"
        r"feed|stories|posts|videos|reels|<p>)"
    ),
    Frame(
        r"(?:way|ways|means) (?:to|of|for (?:him|her|them) to) (?:reach|reaching|contact|"
        r"contacting|get hold of|getting hold of|find|message|text) me",
        without="house",
    ),
    Frame(
        r"(?:he|she|they|<n>) (?:is|'s|are|'re) (?:now |also |still )?(?:in|on) my (?:contacts|"
        r"phone|mobile|speed dial|friends list)(?! box)"
    ),
)
"""Every family, the surest first."""
