"""What belongs to the public: crisis lines, help pages, and how one speaks of services."""

from __future__ import annotations

from functools import cache

from handover.house.regex import regex
from handover.rules.contact_details.word_sets import each, word_set
from handover.rules.contact_details.words import Words

NUMBERS = word_set("""
    2028812 131114 1300224636 131126 131450 132500 131444 1300659467 1300789978 1300364277
    6551088 126 116000 116006 116111 116117 116123 6558088 6331133 6314300 16662 1220 1247
    3457909090 3003001991 3001233393 3003045000 3454500455 3444775774 1314 2079221234 818202020
    818304000 12131499 2122222 8002428478 9888 5664357865 5663363227
    """)
"""Lines that anybody may write down, as they are dialled at home without the leading 0."""

DOMAINS = word_set("""
    samaritans.org samaritans.ie mind.org.uk rethink.org shout.org giveusashout.org
    papyrus-uk.org thecalmzone.net childline.org.uk childline.ie pieta.ie aware.ie spunout.ie
    jigsaw.ie hse.ie mabs.ie citizensinformation.ie gov.ie citizensadvice.org.uk nhs.uk
    nhs24.scot gov.uk bbc.co.uk bbc.com rte.ie err.ee lifeline.org.au beyondblue.org.au
    headspace.org.au kidshelpline.com.au 13yarn.org.au sane.org healthdirect.gov.au peaasi.ee
    lasteabi.ee eluliin.ee enesetunne.ee tootukassa.ee sotsiaalkindlustusamet.ee terviseamet.ee
    tallinn.ee tartu.ee eesti.ee tpilet.ee elron.ee peatus.ee politsei.ee kriis.ee
    988lifeline.org crisistextline.org warmline.org nami.org mhanational.org
    thetrevorproject.org translifeline.org 211.org veteranscrisisline.net samhsa.gov
    findtreatment.gov aa.org na.org al-anon.org intervoiceonline.org hearing-voices.org
    hearingvoicesusa.org wildfloweralliance.org copelandcenter.com mentalhealthrecovery.com
    peersupport.org intentionalpeersupport.org wikipedia.org openstreetmap.org metoffice.gov.uk
    weather.gov weather.com met.ie bom.gov.au nationalrail.co.uk tfl.gov.uk irishrail.ie
    buseireann.ie transportforireland.ie ptv.vic.gov.au shelter.org.uk turn2us.org.uk
    foodbank.org trusselltrust.org canada.ca 1737.org.nz mentalhealth.org.nz mensline.org.au
    womensaid.org.uk refuge.org.uk thehotline.org rainn.org
    """)
"""Sites of services and of the state."""

PUBLIC_ENDINGS = (
    ".gov", ".gov.uk", ".gov.ie", ".gov.au", ".govt.nz", ".gc.ca", ".nhs.uk", ".edu", ".ac.uk",
    ".edu.au", ".ac.nz", ".mil", ".int", ".police.uk", ".museum", ".sch.uk",
)  # fmt: skip
"""Endings under which nobody has a page of their own."""

OFFICES = word_set("""
    info hello office admin enquiries enquiry inquiries contact reception help helpline support
    mail post bookings booking team library volunteering volunteer referrals referral press
    advice service services feedback complaints jobs hr noreply no-reply donotreply kontakt
    raamatukogu abi housing welcome groups group jo house events membership members desk staff
    frontdesk manager coordinator rota training sales orders news newsletter webmaster
    """)
"""What stands before the `@` when an address belongs to an office and not to a person."""

SERVICES = word_set("""
    library libraries clinic surgery practice gp gp's hospital ward pharmacy chemist chemist's
    dentist dentist's dental optician optician's council office offices switchboard reception
    desk helpline hotline warmline crisisline lifeline line samaritans shelter police ambulance
    fire emergency nonemergency dispatch taxi taxis cab cabs bus buses train trains station rail
    airport shop store supermarket bakery cafe bookshop garage plumber plumber's electrician
    locksmith school college university campus museum theatre cinema pool gym centre center
    leisure museum hall church mosque synagogue temple charity foodbank pantry jobcentre hub
    outpatients agency department dept authority association society trust union court
    courthouse registry council's embassy consulate bank building hotel hostel restaurant
    pizzeria takeaway laundry launderette laundromat vet vet's shelter's landline's service
    services programme program group groups clubhouse club poison information enquiries utility
    gas electric electricity water landfill recycling depot repair repairs maintenance company
    firm crisis outreach insurance benefits raamatukogu kliinik haigla apteek perearstikeskus
    takso politsei valve abiliin kriisiabi linnavalitsus vallavalitsus keskus kontor pood nou
    211 111 nhs hse gov lifeline's coop co-op workshop studio farm market post postoffice
    printer's salon barber barber's hairdresser's house freephone tollfree toll-free
    switchboards
    """)
"""Words for services and places: a number beside one of them belongs to the public."""

TRADES = word_set("""
    taxi taxis cab cabs takso plumber plumber's electrician locksmith shop repair repairs garage
    salon barber barber's hairdresser's window vet vet's
    """)
"""Services that are often reached on a mobile telephone."""

PEOPLE = word_set("""
    mum mum's mam mam's mom mom's dad dad's mother mother's father father's parents sister
    sister's brother brother's aunt aunt's auntie uncle uncle's cousin cousin's gran gran's
    granny nan nan's grandma grandad grandpa grandmother son son's daughter daughter's wife
    wife's husband husband's partner partner's ex ex's girlfriend girlfriend's boyfriend
    boyfriend's fiance friend friend's mate mate's pal pal's buddy neighbour neighbour's
    neighbor roommate roommate's flatmate flatmate's housemate landlord landlord's landlady
    worker worker's keyworker counsellor counselor therapist therapist's psychiatrist
    psychologist nurse nurse's sponsor sponsor's carer godmother stepmum stepdad niece nephew
    colleague boss boss's manager's supervisor tutor ema isa ode vend vanaema vanaisa tadi onu
    sober sobra poeg tutar naine mees naaber resident resident's guest guest's staff's someone
    somebody person volunteer mobile cell cellphone personal private own home
    """)
"""Words after which a number is somebody's own."""

POSSESSIVES = word_set("my her his their your hers mine minu tema mu ta")

PRONOUNS = word_set("i me he him she they them you we us myself himself herself")

LINKS_BEFORE = word_set("is = - ( for at , belongs are was : goes")
"""How a sentence goes on from a number to whose it is."""

OFFICIAL_ENDINGS = (
    "inspektsioon", "amet", "keskus", "kliinik", "haigla", "raamatukogu", "kassa", "apteek",
)  # fmt: skip

OFTEN_OWNED = word_set("house line building shop landline")

LOOK_BACK = 8
LOOK_AHEAD = 5


def names_a_service(words: Words, first: int, last: int, names: frozenset[str]) -> str:
    """The service these words are said of, if no person comes between."""
    begin, end = words.sentence(first)
    for index in range(first - 1, max(begin, first - LOOK_BACK) - 1, -1):
        if named := _says_whose(words, index, names):
            return "" if named == "somebody" else named
        if _begins_with_a_name(words, index, begin):
            return ""
    if words.at(last + 1) not in LINKS_BEFORE:
        return ""
    for index in range(last + 1, min(end, last + 1 + LOOK_AHEAD)):
        if named := _says_whose(words, index, names):
            return "" if named == "somebody" else named
    return ""


def _says_whose(words: Words, index: int, names: frozenset[str]) -> str:
    word = words.word[index]
    if word in PEOPLE or word in PRONOUNS:
        return "somebody"
    if word in POSSESSIVES or word in ("'s", "s'"):
        if word == "'s" and words.at(index - 1) in SERVICES:
            return ""
        return "" if any(words.at(index + step) in SERVICES for step in (1, 2)) else "somebody"
    if word not in SERVICES and word not in names and not word.endswith(OFFICIAL_ENDINGS):
        return ""
    if words.at(index - 1) in TRADES:
        return words.at(index - 1)
    owners = (words.at(index - 1), words.at(index - 2))
    theirs = word in OFTEN_OWNED and not POSSESSIVES.isdisjoint(owners)
    return "somebody" if theirs else word


def _begins_with_a_name(words: Words, index: int, begin: int) -> bool:
    """A capital that is neither the first word nor part of where something is."""
    if not words.capital(index) or index == begin or words.plain[words.end[index] - 1].isupper():
        return False
    return words.at(index - 1) not in ("in", "of", "at", "on", "the", "near", "-")


PUBLIC_PARTS = each("""
    office nhs bbc citizens advice council police library news gov health samaritans lifeline
    helpline transport rail railway bus buses weather museum university college charity official
    rescue alliance trust network society hub centre center warmline hotline crisis foundation
    foodbank hospital clinic service services support group recovery peer voices mind times
    herald radio tv theatre cinema festival market cafe bakery shop store church parish school
    academy kids line uk ireland australia estonia canada usa nz hse fc rfc afc gaa pharmacy
    jobs housing shelter collective coop community city town county national ministry department
    embassy wiki forum house linn raamatukogu muuseum politsei abi keskus liin aid org info rte
    err cbc pbs npr forecast warnings metoffice meteireann tfl mta mbta amtrak wildflower
    hearing
    """)
"""Parts by which a name shows that it is a public body's."""


def sounds_public(name: str) -> bool:
    """Does a handle or page name read like a public body's?"""
    low = name.lower().strip("@_.")
    if any(part == low for part in PUBLIC_PARTS) or low.startswith(_site_names()):
        return True
    if low == name.strip("@_.") and not low.startswith("@"):
        low = name = _SMALL_ENDINGS.sub("", low)
    return any(_is_a_part(part, low, name) for part in PUBLIC_PARTS)


_SMALL_ENDINGS = regex(r"[._-](?:uk|tv|nz|usa|fc|shop)$")
"""Somebody's own `marbles_tv`, where a public body would write `MarblesTV`."""


@cache
def _site_names() -> tuple[str, ...]:
    return tuple(name for site in DOMAINS if len(name := site.partition(".")[0]) >= 5)


def _is_a_part(part: str, low: str, name: str) -> bool:
    place = low.find(part)
    if place < 0:
        return False
    if len(part) >= 6:
        return True
    shown = name.strip("@_.")
    starts = place == 0 or not low[place - 1].isalpha() or shown[place].isupper()
    after = place + len(part)
    ends = after == len(low) or not low[after].isalpha() or shown[after].isupper()
    ends = ends or shown[place:after].isupper()
    return starts and ends and (place > 0 or after < len(low))


def public_site(host: str) -> bool:
    """Is it a site everybody knows, or of a kind nobody has for themselves?"""
    bare = host.removeprefix("www.")
    known = any(bare == site or bare.endswith("." + site) for site in DOMAINS)
    return known or bare.endswith(PUBLIC_ENDINGS)
