"""People, things and occasions a note is about."""

from __future__ import annotations

from handover.rules.promises.spelling import DAYS, listed

AFTER_HER = listed(
    "a an the and or but so then if as at in on by to for from with without about until till "
    "once when while before after because since that which who there here home over up down out "
    "off back round around along through again too also either instead alone together tomorrow "
    "tonight today soon later first last every each some twice next this it all both is was "
    "will can has had would not now sometime sometimes mornings evenings upstairs downstairs "
    "outside inside away across past company somewhere anyway maybe please how what where why "
    "whenever into onto near beside during under between among like than right straight "
    "properly safely well safe weekly daily half quarter noon midnight something another one "
    "two three my his our your most swimming shopping"
) | frozenset(DAYS)
"""What may follow "her" when it means the person and not what is hers."""
OCCASION = (
    r"(?:appointment|appt|hearing|tribunal|meeting|review|interview|funeral|wedding|show|talk|"
    r"reading|recital|concert|match|game|party|birthday|assessment|viewing|court|group|class|exam|"
    r"graduation|scan|operation|exhibition|play|performance|gig|lunch|dinner|tea|supper|stall|"
    r"open day|ceremony|session|grave|graveside|launch|screening|opening|service|inquest|panel|"
    r"leaving do|call|race|run|visit|move)"
)
"""What somebody may want company at."""
COMES_BY = (
    rf"(?:come|go|be|get) (?:along )?(?:to|at|in|for) (?:the|that) {OCCASION}",
    r"be (?:in and out|back|there|along|over|round|around|about|here|near|nearby|close|outside|"
    r"waiting|up|next door|downstairs|upstairs|by (?:his|poss|the) door|on hand|"
    r"at the (?:door|gate|table|station|hospital|hearing|clinic|front|back|bus|stop|desk|counter)|"
    r"in the (?:garden|kitchen|lounge|room|next room|hall|front|house|waiting|car|court)|"
    r"on the (?:landing|porch|sofa|step|bench|phone|other end))",
    r"be (?:at|on|in|by|outside|inside) (?:the|that) (?!early|late|floor|rota|roster|office|team|"
    r"bank|night|day|shift|desk|minibus)[a-z]+",
    r"be in (?:at|from|by|early|first|for (?:you|him|her|them|<r>))",
    r"stop (?:on|late|behind|over)",
    r"come (?:back|by|over|up|down|round|along|too|with|as well|upstairs|out)",
    r"(?:pop|nip) (?:up|in|by|down|over|round|back|along|out|upstairs|past)",
    r"drop (?:in|by|round|back|over)",
    r"call (?:up|in|by|round|over|back)",
    r"(?:swing|stop|drive|pass|walk|go|come) (?:by|past)",
    r"(?:poke|stick|put|pop) (?:my|a) (?:head|nose) (?:in|round|around)",
    r"sit (?:up|in|outside|nearby|close|at|downstairs|on)",
    r"stay (?:up|on|over|late|around|close|until|till|the night|a while|put|here|there)",
    r"wait (?:outside|up|there|at|in|downstairs|by)",
    r"hang (?:around|about|on|out)",
    r"go (?:along|too|as well|up|over|round|back)",
    r"(?:turn|show) up",
    r"check (?:in|back)",
    r"(?:look in|tap|knock|catch up|listen|join|return|come|tag along|be with|stick around)",
)
"""What somebody does who comes by, without naming whom they come for."""
HOUSEHOLD = listed(
    "boiler fridge freezer oven bin bins van tip shopping bank pharmacy chemist council plumber "
    "electrician engineer inspector locksmith skip gate shelf shed roof drain drains lightbulb "
    "bulb bulbs lamp alarm alarms log rota roster agenda supervision appraisal invoice "
    "invoices delivery parcel post laundry washing hoover dishes milk order stock inventory "
    "handover meds medication paperwork admin radiator radiators meter kettle ladder mattress "
    "cleaner contractor surveyor insurance bottles recycling petty cash training team printer "
    "router wifi lawn hedge mop floor floors towels linen bedding toner kit "
    "audit temperatures safe float key keys mobile leak tap light lights fuse deliveries "
    "builder builders joiner painter glazier"
)
"""What belongs to running the house and not to anybody's company."""
KIN = listed(
    "mum mam mom mother dad father parents sister sisters brother brothers son sons daughter "
    "daughters aunt auntie uncle cousin cousins gran grandma nan nana grandad grandfather "
    "grandmother niece nephew wife husband partner girlfriend boyfriend ex kids children family "
    "friend friends mate mates neighbour neighbours dog cat pal stepdad stepmum godmother"
)
"""Whom one has at home."""
OUTSIDERS = listed(
    "plumber electrician engineer inspector landlord landlady doctor dr gp nurse cpn "
    "psychiatrist therapist dentist solicitor lawyer advocate worker socialworker delivery "
    "driver courier postman visitor volunteer council clinic hospital surgery ward police "
    "officer agency manager boss employer tutor teacher priest vicar imam rabbi church charity "
    "probation housing benefits office bank college school builder surveyor man woman lady guy "
    "bloke caseworker counsellor physio midwife ambulance paramedic cleaner locksmith "
    "contractor"
)
"""Who comes and goes without being of the house."""
