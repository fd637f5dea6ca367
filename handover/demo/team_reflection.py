"""What the team had to talk about in the story, and the sentence it learned."""

from __future__ import annotations

from handover.demo.reflecting import Brought, SatTogether
from handover.demo.tale import Happening
from handover.house.overrides import PersonTold

TEAM_REFLECTION: tuple[Happening, ...] = (
    Brought(
        "2 Mar 13:40",
        "Theo",
        "A3",
        "I'll see you Saturday and we'll walk there.",
        "Said before looking. The question caught it, and it is Saturday's shift now.",
    ),
    Brought(
        "5 Mar 18:20",
        "Mags",
        "A3",
        "I'll sit with you again on Sunday.",
        "It sounded kinder than “somebody will”. It was put right the same evening.",
    ),
    Brought(
        "7 Mar 14:10",
        "Rafi",
        "A3",
        "I'll be there when you ring the sixth one.",
        "The list was nearly full and everybody was glad.",
        PersonTold.WILL,
    ),
    SatTogether(
        "11 Mar 13:10",
        "Dot",
        "A3",
        "Dot, Ines, Mags and Theo",
        "Say 'someone will' until we have looked.",
    ),
    Brought(
        "12 Mar 14:30",
        "Theo",
        "A3",
        "I could drive you on my day off.",
        "Said before thinking. It will be somebody who is on.",
    ),
)
"""Three promises, looked at together; one more has come since."""
