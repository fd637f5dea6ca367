"""Words beside a run of digits that say what it is: a telephone number, or anything but one."""

from __future__ import annotations

from enum import IntEnum

from handover.rules.contact_details.public import PEOPLE, POSSESSIVES
from handover.rules.contact_details.word_sets import word_set
from handover.rules.contact_details.words import Words

TELEPHONE = word_set("""
    phone phones phoned phoning mobile mobiles mob cell cellphone cel cellie tel tele telephone
    landline landlines telefon telefoni mobiil mobiili mobla fon telefono movil celular whatsapp
    wa viber telegram sms fax voicemail voicemails dial dials dialling dialing imessage facetime
    txt txts ph handphone handset mobe celly numbril telefonil burner sim
    """)
"""These are said of telephone numbers and of little else."""

REACHING = word_set("""
    ring rings rang ringing call calls called calling text texts texted texting reach reached
    reachable reaches contact contacts contacted number numbers num nr digits message msg answer
    answers answering picks pick hotline signal home away work line helista helistada kirjuta
    number numbri numbrit kelle temale talle mulle llamar llama appelle numero buzz bell ping shout
    urgent emergency emergencies catch forwarding leave left gave given reply respond responds
    """)
"""These are said of telephone numbers among other things."""

NOT_TELEPHONE = word_set("""
    order orders invoice serial isbn issn ean sku meter meters tracking parcel
    draw draws prescription raffle page pages pp bus
    room rooms bay mg ml batch lot model barcode receipt account acct sort iban bic policy
    licence license passport nhs ssn pps ppsn medicare medicaid tfn rx reading readings pin
    password passcode wifi fi router voucher flight version population budget total score scores
    lottery lotto raffle id ids ip mac imei vin plate registration gas electric electricity
    litres liters isikukood coordinates hymn hymns chapter chapters verse verses issue volume
    vol channel channels locker lockers code codes combination bingo odometer mileage miles doi
    asin arc crn utr customer membership edition sudoku dial-in dose doses bpm bp pulse calories
    temperature prison warrant docket locker tokens points
    """)
"""Beside these, digits are something else."""

PERHAPS_NOT = word_set("""
    ticket reference ref booking case confirmation claim report form forms file part item card
    """)
"""Beside these, digits are something else unless they have a telephone number's shape."""

UNITS = word_set("""
    steps pounds pound euros euro eur dollars dollar bucks kr people words pieces km kms miles
    mile kcal calories cals ml mg mcg g kg grams pence points point % cent cents percent litres
    kilos metres meters feet minutes mins min hours hrs days weeks months years pages times
    copies am pm degrees tokens tablets reps laps votes residents beds squares stitches rows
    """)
"""After these, the digits before them were an amount."""

COUNTED = word_set("number numbers num nr digits work home line")
DIALLED = word_set("area dialling dialing country")

TELLING = TELEPHONE | REACHING | PEOPLE

LOOK_BACK = 14
LOOK_AHEAD = 9


class Cue(IntEnum):
    """How much the words around speak for a telephone number."""

    AGAINST = 0
    PERHAPS_NOT = 1
    NOTHING = 2
    SOME = 3
    CLEAR = 4


def cue_for(words: Words, first: int, last: int, enough: Cue = Cue.CLEAR) -> Cue:
    """What the words around these digits say; no further is looked than is `enough`."""
    if words.at(last + 1) in UNITS:
        return Cue.AGAINST
    linked = True
    for index in range(first - 1, max(-1, first - 6), -1):
        if _a_sentence_ends(words, index):
            break
        word = words.word[index]
        if word in TELEPHONE or (word == "code" and words.at(index - 1) in DIALLED):
            return Cue.CLEAR
        if (word in NOT_TELEPHONE or _of_a_part(words, index)) and linked:
            return Cue.AGAINST
        linked = linked and not _turns_to_somebody(words, index)
        if word in PERHAPS_NOT:
            return Cue.PERHAPS_NOT
    if enough <= Cue.NOTHING:
        return Cue.NOTHING
    named = words.capital(first - 1) and words.at(first - 1).isalpha() and last > first
    return max(Cue.SOME if named else Cue.NOTHING, _further_off(words, first, last))


def _of_a_part(words: Words, index: int) -> bool:
    """`part no 771-2290`."""
    return words.word[index] == "part" and words.at(index + 1) in ("no", "number", "nr", "#")


def _turns_to_somebody(words: Words, index: int) -> bool:
    """Does the sentence leave the thing it spoke of: “the card: Dad 802 …”?"""
    word = words.word[index]
    if word in ",;" or word in PEOPLE or (word in REACHING and word not in COUNTED):
        return True
    name = words.capital(index) and index > 0 and words.at(index - 1)[0] not in ".!?"
    return name and not words.shown(index).isupper()


def _further_off(words: Words, first: int, last: int) -> Cue:
    best = Cue.NOTHING
    around = words.word[max(0, first - LOOK_BACK) : last + LOOK_AHEAD]
    if TELLING.isdisjoint(around):
        return best
    for index in range(first - 1, max(-1, first - LOOK_BACK), -1):
        if _a_sentence_ends(words, index):
            break
        best = max(best, _said_by(words, index))
    for index in range(last + 1, min(len(words), last + LOOK_AHEAD)):
        best = max(best, _said_by(words, index))
        if _a_sentence_ends(words, index):
            break
    return best


def _said_by(words: Words, index: int) -> Cue:
    word = words.word[index]
    if word in TELEPHONE:
        return Cue.CLEAR
    if word not in REACHING and word not in PEOPLE:
        return Cue.NOTHING
    if word in ("number", "numbers") and words.at(index - 1) in (*POSSESSIVES, "'s"):
        return Cue.CLEAR
    return Cue.SOME


def _a_sentence_ends(words: Words, index: int) -> bool:
    return words.word[index][0] in ".!?" and not words.glued(index)
