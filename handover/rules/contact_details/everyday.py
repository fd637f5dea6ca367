"""Everyday words, none of which is anybody's name on a platform."""

from __future__ import annotations

from handover.rules.contact_details.word_sets import word_set

EVERYDAY = word_set("""
    a about above account accounts active after again against all almost alone along already
    also always am an and another any anything app apps are around as asleep at available away
    awful awake back bad banned be beautiful because been before being best better big blank
    blocked book boring both bright broken busy but by call called calls can chat clean clear
    closed cold come common cool could crashed cruel dangerous dead deleted desk did different
    difficult disabled distracting do does done door down draining during each easy either empty
    endless enough even evening every everything exhausting expired fake family fast few fine
    first flooded for free friday friend friendly friends from frozen full fun funny garden gave
    get getting gone good great group groups had hacked half happy hard has have he heavy help
    helpful her here him his hob home hot house how i idea if important in inactive inside
    installed instead into is it its just kept kind kitchen last late later less life like
    limited little live locked lonely long loud lovely low made making many maybe me mean
    message messages messaging messy missing monday month more morning most much muted my name
    nasty neither never new news next nice night no noisy noise none nonsense nor not nothing
    notifications now number of off offline ok okay old on once one online only open or other
    our out outside over overnight page password past peaceful people phone photo photos picture
    pictures playing pm poison possible post posts pretty private probably public quiet quieter
    quite rather ready really reported reset restricted right room running sad safe same
    saturday saved scary school set settings she shift should shut sick silent since sister slow
    small so some something soon sorry still stolen stopped story strange stress stressful
    strong stuck stupid such sunday suspended team than that the their them then there these
    they thing this those though thursday tiring to today together told tomorrow tonight too
    toxic tricky trouble tuesday turned two under until up upset upsetting upstairs us useful
    useless very video videos wednesday was we week weekend weird well went were what when where
    which while who whole why wild will wishes with without wonderful work working worse worst
    would wrong year yes yesterday yet you your yours zero allowed banned because calm central
    charging cheap connected dark down fixed gentle hers his mine huge hidden king loads lots
    mad main mental mostly needed needless ours pants part partly pinned plain pointless popular
    problem rubbish rude secret shared she simple sleeping slower sound steady sweet tidy tired
    true ugly updated used weak welcome white works zoomed cancelled moved delayed where's whose
    cover keeps says said asked went down overwhelming evil rarely often hardly barely call's
    link links invite password login code reminder recap class club meeting session course
    training check-in webinar lesson quiz tutorial appointment review interview staff residents
    breakfast lunch dinner supper tea coffee cat cats dog dogs music song songs film films game
    games
    """)
"""What may follow “her Instagram is” or “WhatsApp:” in ordinary talk."""

ENDINGS_OF_TALK = (
    "ed", "ing", "ly", "ful", "less", "ous", "ive", "able", "ible", "ish", "est", "ness", "tion",
)  # fmt: skip
"""How words end that describe a thing and name nobody."""

LIKE_CODES = word_set("""
    covid19 mp3 mp4 ps4 ps5 ps3 wifi5 y2k h2o co2 windows10 windows11 iphone12
    """)
"""Letters with figures that name nobody."""


def is_everyday(word: str) -> bool:
    """Is it a word of ordinary talk?"""
    return word in EVERYDAY or word.endswith(ENDINGS_OF_TALK)
