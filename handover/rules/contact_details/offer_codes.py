"""One letter for every word of a sentence about keeping in contact, so that patterns stay short.

`i` I · `m` me · `w` we · `y` my · `O` our · `h` he, she, you · `r` her, his, 's · `n` a name ·
`A` add, follow · `L` find, reach · `T` text, message · `R` ring, call · `S` swap · `G` give, send ·
`H` have, keep, save · `P` a platform, `V` one that is a verb too, `q` an everyday word that is one,
`k` the same for play and work, `p` its further words · `N` number · `D` details · `F` phone ·
`C` contacts · `I` DMs · `o` on, via · `E` each other · `f` friends · `Z` request · `t` touch ·
`z` at any time · `a` own, private · `K` friended · `e` 'd · `l` online · `j` join · `g` group ·
`b` likes · `c` a comma · `x` anything else
"""

from __future__ import annotations

from collections.abc import Sequence

from handover.rules.contact_details.platforms import Platform
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words


def _coded(**words: str) -> dict[str, str]:
    return {word: code for code, several in words.items() for word in several.split()}


CODES = _coded(
    i="i im ive",
    m="me myself mind mulle",
    w="we weve let lets",
    y="my mine oma minu",
    O="our ours",
    h="he she they hes shes theyre you anyone someone everyone everybody",
    r="her his their your him them hers theirs 's talle",
    A="lisa lisas lisasin lisasime lisasid jalgib jalgin"
    " add adds added adding follow follows followed following friend friended"
    " friends-with befriend befriended accept accepted connect connecting invite invited"
    " requested invites subscribe tag tagged tags subscribed",
    L="find finds found look looks search reach reached catch get hit got-hold stalk see check"
    " scan contacted use",
    T="text texts texted texting txt message messages messaged messaging msg dm dms' dming"
    " dmed pm pmed ping pinged inbox chat chats chatted chatting talk talks talked talking"
    " write wrote writes speak spoke sexting replied replies reply responded",
    R="ring rings rang call calls called calling phone phones phoned phoning buzz bell facetimed",
    S="swap swaps swapped swapping exchange exchanged exchanging exchanges trade traded trading"
    " vahetasime vahetasin",
    G="give gives gave given giving pass passed passing offer offered offering hand handed"
    " send sends sent sending leave left leaving slip slipped jot jotted scribbled wrote"
    " written write told tell share shared sharing drop dropped shoot fire lend popped"
    " text texted put andsin andis pop",
    H="have has had having got gotten get take took taken taking keep kept keeps save saved"
    " saves saving store stored put puts stuck type typed memorised know knows knew",
    N="number numbers digits numbri numbrid numbreid mobiles",
    D="details socials handle handles username usernames email e-mail emails address snapcode"
    " contact-details profile deets",
    F="phone mobile cell telephone phone's mob cellphone",
    C="contacts phonebook favourites favorites dial",
    I="dms dm's",
    o="on via through over by using in into to at",
    E="each other others another eachother",
    f="friends mutuals connected mates following linked",
    Z="request requests",
    t="touch contact",
    z="anytime any time whenever most every daily nightly lots weekend weekends evenings nights"
    " night evening since now too tonight home after",
    a="own personal private new real actual old home work",
    j="join joined joins joining",
    K="friended",
    e="'d",
    l="online socials",
    b="like likes liked comments commented",
    g="group chat groupchat",
    c=", ; - ( ) . : \" '",
)
"""What each word is in a sentence about contact."""

BOTH = {
    "phone": "F",
    "text": "T",
    "texted": "T",
    "message": "T",
    "chat": "T",
    "following": "A",
    "wrote": "G",
    "write": "G",
}
"""Words with two codes, and the one that counts."""

VERBED = word_set("""
    snap whatsapp insta whatsapped facebooked snapchatted facetime skype signal telegram viber
    fb ig venmo facebook snapchat wapp instagram imessage kik paypal facetimed skyped
    """)
"""Platforms that people also use as a verb: snap me."""

PLAY_AND_WORK = word_set("""
    zoom teams steam switch meet wire element xbox playstation nintendo minecraft roblox
    fortnite spotify youtube yt twitch duolingo strava line epic lichess sw x psn vinted depop
    etsy ravelry wattpad ao3 substack quora github ebay zwift komoot untappd
    """)
"""Platforms on which one plays, works or listens more than one writes."""

NOT_MESSAGING = word_set("username usernames handle gamertag friendcode gmail googlemail")


def coded(words: Words, mentions: Sequence[Platform]) -> str:
    """One letter for each word of the text."""
    letters = [BOTH.get(word) or CODES.get(word) or _other(words, index)
               for index, word in enumerate(words.word)]  # fmt: skip
    for platform in mentions:
        if platform.name in NOT_MESSAGING:
            continue
        letters[platform.first] = _platform_code(platform)
        for index in range(platform.first + 1, platform.last + 1):
            letters[index] = "p"
    return "".join(letters)


def _other(words: Words, index: int) -> str:
    return "n" if words.capital(index) and words.word[index].isalpha() else "x"


def _platform_code(platform: Platform) -> str:
    if platform.name in VERBED or platform.name in ("whatsapps", "snaps"):
        return "V"
    if platform.name in PLAY_AND_WORK:
        return "k"
    return "q" if platform.soft else "P"
