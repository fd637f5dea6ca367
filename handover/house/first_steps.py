"""How somebody new is shown round: four cards once, nine tips, and then nothing any more."""

from __future__ import annotations

from handover.house.dataclass import dataclass

TIPS = (
    "W begins a note about whoever the > stands at. Nothing typed is lost when you leave.",
    "Somebody's own words come first; a note may be nothing else.",
    "While writing, Ctrl+O makes a promise out of the line you are in.",
    "While writing, F7 says what the house rules would say. No hint at words is ever kept.",
    "G goes anywhere: type a few letters of a name, a page or a note.",
    "U takes back what you did last, in words, also after you have signed out.",
    "F5 covers the screen when somebody comes in, and uncovers it again.",
    "T on somebody's page is that page as they read it themselves, with you beside them.",
    "H hands the house over: N says that there is nothing new about somebody.",
)
"""One at each sign-in, on the board."""


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What somebody is still to be shown."""

    cards_wait: bool = False
    """The four cards of the first sign-in."""
    next_tip: int = 0
    """Which of the tips comes next, from 1; 0 once they have ended."""

    @property
    def tip(self) -> str:
        """That tip in words, with how to end them; nothing once they have ended."""
        if not self.next_tip:
            return ""
        last = "" if self.next_tip == len(TIPS) else " (L: no more tips)"
        return f"Tip {self.next_tip} of {len(TIPS)}: {TIPS[self.next_tip - 1]}{last}"

    def shown(self) -> FirstSteps:
        """What is left once this has been seen: nothing is shown a second time."""
        return FirstSteps(False, (self.next_tip + 1) % (len(TIPS) + 1) if self.next_tip else 0)


NEW_HERE = FirstSteps(cards_wait=True, next_tip=1)
NOTHING_LEFT = FirstSteps()
