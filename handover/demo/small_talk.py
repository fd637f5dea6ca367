"""What is said at an ordinary handover: short lines, so that the others stand out."""

from __future__ import annotations

from handover.house.shifts import ShiftKind

QUIET_DAY = (
    "Up early, toast, out for the paper.",
    "In and out of the garden. Nothing new.",
    "A slow morning and a long shower.",
    "Reading in the front room, glad of the sun.",
    "Out most of the day and back for tea.",
    "Nothing new. Had the radio on in the kitchen.",
    "Washing done and hung out.",
    "Kept the day free on purpose.",
    "Had a good lunch and a nap.",
    "Company at breakfast, quiet after.",
    "Painted for an hour.",
    "Went to the library and came back with two books.",
    "Nothing to pass on, and said so with a smile.",
    "Twice around the block, once each way.",
    "Wrote letters at the long table.",
    "Slept in, as planned.",
    "Watered the plants on the sill.",
    "Mended a shirt. Nothing else.",
    "Same as yesterday, and that is fine.",
    "Sorted a shelf by colour.",
    "Played cards with whoever sat down.",
    "Nothing to hand on. Will say if that changes.",
    "Made soup for later; it is in the fridge.",
    "Had a plan for the day and kept to it.",
)

QUIET_EVENING = (
    "Early night, light off by ten.",
    "Supper, a film, bed.",
    "Sat out on the porch after supper.",
    "A quiet evening by choice.",
    "Helped with the dishes and went up.",
    "Jigsaw in the front room. The sky is nearly done.",
    "Nothing to pass on. Good night already said.",
    "Knitting and the radio.",
    "Ate late, which suits better.",
    "Chess with whoever was up for it.",
    "A bath, a book, no news.",
    "Came down for supper and stayed for the pudding.",
    "Had the kitchen for an hour and used it.",
    "Out for a walk after supper, back by nine.",
    "Nothing new. Would like the same again tomorrow.",
    "Tired and content, in so many words.",
    "Guitar upstairs, softly.",
    "Watched the street from the landing window.",
    "Music in the front room until ten, then up.",
    "Wrote for a while. Nothing for us to carry.",
    "Ironed for tomorrow. Nothing else to say.",
    "An ordinary evening, and glad of it.",
    "Went up early with a hot-water bottle.",
    "Told a long joke at supper, got the laugh.",
)

QUIET_NIGHT = (
    "Slept.",
    "Light off at eleven, not heard since.",
    "Up once for water.",
    "Awake around three, back up by four, at ease.",
    "Nothing in the night.",
    "Down for toast at two, up again by half past.",
    "Read late. Nothing needed.",
    "Quiet all night.",
    "A word on the stairs at five, nothing more.",
    "Up before the birds; coffee is made.",
    "Slept with the window open.",
    "No sound, no call.",
    "Came down once for a book. Nothing to pass on.",
    "Radio on low until one, then sleep.",
    "Ten minutes on the porch at one, then up.",
    "Slept through; said so on the stairs.",
    "Awake early and happy to be left to it.",
    "Nothing to pass on until the first coffee.",
    "Kettle on at four, one cup, back up.",
    "Turned in before we came on.",
    "Warm milk at midnight, asleep by one.",
    "Nothing. Said good morning on the way to the shower.",
    "Asleep on the couch until two, then upstairs.",
    "A good night, said so unasked.",
)

QUIET = {
    ShiftKind.DAY: QUIET_DAY,
    ShiftKind.EVENING: QUIET_EVENING,
    ShiftKind.NIGHT_AWAKE: QUIET_NIGHT,
}
"""What there is to say about somebody when there is nothing to pass on. True of anybody."""

AROUND_THE_HOUSE = (
    "Dishwasher is on, bins are out.",
    "Milk for two days, eggs for one.",
    "The post is on the hall table.",
    "Heating is up one notch on the landing.",
    "The washing machine is free.",
    "The porch light has a new bulb.",
    "Soup in the big pot, enough for everybody.",
    "The front step is slippery when wet; sand stands by the door.",
    "Two library books are due on Friday. They are by the door.",
    "Compost is full. The garden fork is back in the shed.",
    "The good coffee is finished. The other kind is not.",
    "Spare keys are all on their hooks.",
    "The fruit bowl is full. Help yourselves.",
    "The garden gate is oiled.",
    "Light bulbs are in the second drawer now.",
    "The menu is on the fridge; any hand is welcome.",
    "The kitchen was left shining. Thank you, whoever it was.",
    "The vacuum cleaner is at the mender's.",
)

WILL_CARRY = (
    "Quiet house. I am in the kitchen if anybody wants me.",
    "Nothing promised beyond the list. Good.",
    "All heard. Their own words I read again with my tea.",
    "I have the list, and the rest can rest.",
    "Heard. A slow start, then the list.",
    "Got it all, and nothing to add.",
    "Heard, and the list is short.",
    "Everybody in their own time. I have it.",
    "Thank you. Go home.",
    "I have the promises. The rest is theirs to tell.",
    "All clear. The kettle is on.",
    "Heard. Nothing to do but be here.",
)
"""What somebody says back at a house that was quiet."""

WILL_LEAVE_IT_THERE = (
    "Heard. It stays there unless it is brought up.",
    "Got it, as it was said and no further.",
    "I have it. No questions from me.",
    "Heard, and I ask before I mention it.",
    "Word for word, then. I have it.",
    "Got it. I listen first.",
)
"""What somebody says back to one line about one person."""

ASKED = (
    ("May I bring it up, or wait?", "Wait. It comes up when it is wanted."),
    ("Is that for this shift or in general?", "For this shift. After that, ask again."),
    ("Is it all right to say that in front of others?", "Keep it between the two of you."),
    ("Would company be welcome?", "Offer it once, lightly, and take the first answer."),
    ("Is there something to have ready?", "Only time. Nothing to bring."),
    ("Were those the exact words?", "Yes, and read back aloud."),
)
"""What a receiver asks about a line, and what the giver answers."""
