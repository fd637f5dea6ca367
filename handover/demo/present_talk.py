"""What the shift before the present may have written, so that there is something to receive."""

from __future__ import annotations

MUST_KNOW = {
    "D": (
        "The street's water is off for an hour from six. Two full kettles stand on the stove.",
        "Please fill the kettles before six.",
    ),
    "E": (
        "The lock of the back door sticks. Lift it, then turn the key, or it only looks locked.",
        "Lift the back door before turning the key.",
    ),
    "N": (
        "The light on the landing went out at four. A lamp stands on the chair; mind the flex.",
        "No light on the landing until there is a new bulb.",
    ),
}
"""By the shift that wrote it: a note about the house to be said first, and its line."""

BEING_WITH = {
    ("Kai", "D"): (
        "Sanded the back gate with Kai; he held the plane and I held the gate.",
        "It closes now. I like a thing that closes.",
        "Glad of a walk later, if anybody is going.",
    ),
    ("Kai", "E"): (
        "Listened to the match with Kai, the sound low.",
        "They lost and I laughed anyway.",
        "In good humour. Would like the radio left where it is.",
    ),
    ("Kai", "N"): (
        "Kai came down and we looked for the north star from the porch.",
        "It was behind the chimney the whole time.",
        "Up for a while, then slept. Breakfast can wait for him.",
    ),
    ("Marisol", "D"): (
        "Shelled peas with Marisol, the radio between us.",
        "Peas don't ask anything.",
        "Would like the kitchen radio on low.",
    ),
    ("Marisol", "E"): (
        "Dried the dishes with Marisol; she hummed and I kept the beat with a spoon.",
        "That one's mine.",
        "Hummed all evening. The song is hers to name.",
    ),
    ("Marisol", "N"): (
        "Warm milk with Marisol in the kitchen, few words.",
        "The house sounds kind at night.",
        "Slept after the milk. The cup by the tap is hers.",
    ),
    ("Noor", "D"): (
        "Sat at the long table with Noor while she copied out a poem.",
        "I only copied the line I liked.",
        "The poem lies on the long table. It may stay there.",
    ),
    ("Noor", "E"): (
        "Two rounds of cards with Noor on the landing.",
        "I don't mind losing when it's quiet.",
        "Would like a third round another time, same place.",
    ),
    ("Noor", "N"): (
        "Noor and I listened to the boiler and gave it a name.",
        "It's less of a noise if it has a name.",
        "Awake until four and at ease. Ask her for the boiler's name.",
    ),
    ("Sam", "D"): (
        "Sam drew the next part of his walk, as far as the mill.",
        "There's a bench there. I'm aiming for the bench.",
        "The map has a bench now. He would like to tell it himself.",
    ),
    ("Sam", "E"): (
        "Sam read me the list for his soup and let me argue about the pepper.",
        "It's my soup. More pepper.",
        "Leeks are on the list, and more pepper.",
    ),
    ("Sam", "N"): (
        "Sam was up; we folded every tea towel in the house.",
        "That drawer has never been so good.",
        "Up until three, asleep since. The drawer is worth a look.",
    ),
}
"""By resident and by the shift that wrote it: the note, their words, and the line."""

PROMISES = {
    "morning": {
        "Kai": "Coffee on the porch with Kai before his day begins.",
        "Marisol": "Be in the kitchen while Marisol makes her first tea.",
        "Noor": "Breakfast with Noor; reading at the table is fine.",
        "Sam": "Walk as far as the corner with Sam; he sets the pace.",
    },
    "day": {
        "Kai": "Ask Kai which flats he would like to ring about, and stay near if he wants that.",
        "Marisol": "Sit by the window with Marisol, no talking needed.",
        "Noor": "Go through the library books with Noor.",
        "Sam": "Look at the map of the walk with Sam.",
    },
    "evening": {
        "Kai": "Ask Kai whether he wants company with the forms.",
        "Marisol": "Keep the seat by the door for Marisol.",
        "Noor": "A page each with Noor on the landing.",
        "Sam": "Tea with Sam when the dishes are done.",
    },
    "night": {
        "Kai": "Ten minutes on the porch with Kai, if he comes down.",
        "Marisol": "Leave the tap to Marisol; sit near if she asks.",
        "Noor": "Tea on the landing with Noor, if she is awake.",
        "Sam": "Something warm with Sam, if he is up.",
    },
}
"""By the time of day they are for: what was promised to whom."""

UNFINISHED = {
    "Kai": "Kai showed me how the spoon has dried. He said the wood",
    "Marisol": "Sat with Marisol for a little, the tap dripping in time, and",
    "Noor": "Noor asked whether the lamp on the landing could",
    "Sam": "Sam came in with cold hands and a story about",
}
"""What somebody had begun to write when they were called away."""
