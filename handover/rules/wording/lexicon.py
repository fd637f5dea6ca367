"""Which everyday words are people, helpers, time, places or mere grammar."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a text, once each."""
    return frozenset(text.split())


SUBJECTS = words_in("he she they")
"""They do something."""

OBJECTS = words_in("him her them")
"""Something is done to them."""

ANYONE = words_in(
    "everyone everybody anyone anybody someone somebody nobody whoever residents guests people folk"
    " folks others"
)
"""People without a word before them."""

PEOPLE = ANYONE | words_in(
    """
    resident guest person lady ladies man men woman women guy guys girl girls boy boys lad lads lass
    kid kids chap bloke gentleman gentlemen individual individuals newcomer newcomers youngster
    housemate housemates youth teenager teenagers fella female male adult character
    client clients patient patients consumer consumers inmate inmates pt pts clt user users
    member members participant participants survivor survivors tenant tenants one
    """
)
"""Who may stay at a house."""

STAYING = words_in(
    """
    resident residents guest guests client clients patient patients consumer consumers inmate
    inmates
    pt pts clt clts individual
    """
)
"""Who certainly does."""

US = words_in(
    """
    i we us me staff team staffer staffers colleague colleagues worker workers shift nightshift
    dayshift supporter supporters coordinator facilitator volunteer volunteers keyworker
    """
)
"""Who works there and writes the notes."""

OTHER_PEOPLE = words_in(
    """
    mother mum mom mam dad father parent parents sister brother son daughter wife husband partner
    boyfriend girlfriend ex aunt uncle auntie cousin cousins grandmother grandfather nan gran
    grandad
    granny family relative relatives friend friends neighbour neighbours neighbor neighbors roommate
    flatmate baby toddler child children grandson granddaughter niece nephew twins
    doctor doctors gp nurse nurses dentist psychiatrist therapist counsellor physio pharmacist
    chemist
    solicitor lawyer judge police officer officers paramedic paramedics ambulance crew social
    landlord landlady builder builders electrician plumber engineer driver drivers inspector courier
    postman cleaner cook chef teacher tutor coach barber hairdresser vet priest vicar imam rabbi
    boss employer council government court bank insurer school college university librarian
    trainer instructor referee actor actors singer band author writer mayor bouncer clerk cashier
    waiter waitress customer customers visitor visitors shopkeeper locksmith guard conductor caller
    candidate hero heroine villain
    """
)
"""People of whom a house does not write notes."""

TRADES = words_in(
    "boiler gas meter licence bin delivery repair removal removals printer post milk tax insurance"
    " taxi maintenance parking housing benefits bus shop repairs bank"
)
"""Whoever has one of these before them comes to the door."""

WHENCE = words_in("from at in on outside across opposite behind by who")
"""Lead to where somebody is."""

OUTSIDE = words_in(
    "shop stop street road council bank office pub café cafe market school clinic hospital library"
    " station post film play book story counter desk till agency gate road opposite company church"
)
"""Where nobody stays."""

NOT_A_DOER = words_in("it this that these those which what something anything nothing")
"""Stand for things."""

DETERMINERS = words_in(
    """
    a an the this that these those my our your his her their its another some any every each
    both all
    no one two three four five six several many most few other new
    """
)
"""Come before what they point at."""

BE = words_in(
    """
    is are was were be been being am 's 're 'm isnt seem seems seemed seeming appear appears
    appeared
    become becomes became becoming get gets got getting gotten look looks looked looking sound
    sounds
    sounded sounding feel feels felt feeling remain remains remained remaining stay stays stayed
    act acts acted acting turn turns turned behave behaves behaved behaving grow grows grew growing
    come came comes go goes went going
    """
)
"""Say how somebody is."""

HAS = words_in("has had is was")
"""What stands before one of these is no adjective."""

POINTERS = words_in("the his her their my our")
"""What is done to what follows them is told by the words before."""

WORDS = words_in("word words term phrase")
"""What follows is told as a word."""

SAY = words_in("say saying write writing wrote written")
"""What follows may be told as a word."""

WAS = words_in("is are was were be been being am 's 're 'm get gets got getting gotten")
"""Say that something was done to somebody."""

AUXILIARIES = words_in(
    """
    has have had having do does did done can could will would shall should may might must ought
    'll 'd 've not to as let used started starts began begins kept keeps keep continued continues
    tends tended tend proved proves trying tried
    """
)
"""Stand between the doer and the deed."""

ADVERBS = words_in(
    """
    very so too really quite rather pretty a bit little lot more most less much such far as all
    again still always often also just only even almost nearly perhaps maybe sometimes now then
    not never ever already soon today tonight yesterday later well somewhat kind sort of constantly
    no longer once twice both somehow super dead proper right bloody well back being getting other
    otherwise at times first simply merely already thus instead both definitely
    """
)
"""May stand anywhere in between."""

NOT_ADVERBS = words_in(
    """family fly reply apply supply july italy early daily weekly ugly lonely friendly
    elderly lovely silly jolly lively jelly belly rally curly chilly hilly smelly bully sally
    molly kelly billy lily emily orderly ghastly costly deadly homely motherly sickly woolly
    bubbly wobbly holy ally"""
)
"""End like adverbs and are none."""

PREPOSITIONS = words_in(
    """
    in on at by for with to from of off into onto about after before during over under up down out
    towards toward around round through between behind beside besides near past since until till
    without within against across along among upstairs downstairs outside inside per via
    despite like
    """
)
"""Lead on to something else."""

ON_WHICH = words_in(
    "about bout over re regarding towards because in on at from near by when until to into"
)
"""Lead on to what somebody was cross about, or busy with."""

CONJUNCTIONS = words_in(
    """
    and or but because when while as if that which who though although until since then so yet
    whenever once unless where than nor whereas after before plus
    """
)
"""Join what was said to what comes."""

TIMES = words_in(
    """
    today tonight yesterday tomorrow morning afternoon evening night nights day days week weeks
    weekend month months year shift shifts monday tuesday wednesday thursday friday saturday sunday
    breakfast lunch dinner supper tea midnight noon earlier later now again meal meals mealtimes
    moment minute minutes hour hours time times mornings evenings overnight throughout am pm
    """
)
"""When."""

MONTHS = words_in(
    "january february march april may june july august september october november december "
    "mad pride"
)

FOLLOWS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | TIMES
    | AUXILIARIES
    | NOT_A_DOER
    | SUBJECTS
    | words_in(
        """
    i we it is are was were be been very more most x her him them his their everyone me us you too
    either though however please enough all both except even still just only not never always
    last this next every first anymore anyway instead here there throughout straight home away back
    together apart alone
    """
    )
)
"""What may follow when a word has nothing after it that it belongs to."""

CONDUCT = words_in(
    """
    behaviour behaviours behavior behaviors attitude attitudes manner manners tone mood moods
    outburst
    outbursts comment comments remark remarks language demeanour demeanor conduct response responses
    reaction reactions gesture gestures demands demand requests way ways streak side mood speech
    thoughts thinking mind affect presentation ideas conversation voice hygiene conduct gaze stare
    """
)
"""How somebody is with others."""

NUMBERS = words_in(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
)

STARTS_NO_NAME = (
    DETERMINERS | AUXILIARIES | ADVERBS | PREPOSITIONS | CONJUNCTIONS | TIMES | MONTHS | NUMBERS
    | PEOPLE | OTHER_PEOPLE | US | NOT_A_DOER | SUBJECTS | OBJECTS | BE
    | words_in(
        """
        you your yours mine hers it its please sorry thanks thank yes no nobody who whose
        why how what
        where there poor bless long short good bad nice lovely great big small old young quiet noisy
        calm
        god christmas easter english french german spanish polish irish british netflix
        zoom whatsapp
        house home kitchen garden room bedroom bathroom landing porch stairs door lights television
        tv telly radio wifi laundry rota kettle milk bread rent post note notes nothing everything
        refused declined med meds medication pitiful drama usual same only
        """
    )
)  # fmt: skip
"""Capitalised at the start of a sentence, these are no names."""
