"""The last question before the house is handed over: to whom, and until when one is still there."""

from __future__ import annotations

from textual.binding import Binding

from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.widgets.fields import Choice

NEXT_SHIFT, NOBODY_THERE, CARRY_ON = "next", "left", "carry"
HOW = (
    ("to whoever comes on", NEXT_SHIFT),
    ("nobody is there: leave it on the table", NOBODY_THERE),
    ("I carry on into the next shift", CARRY_ON),
)
AT_THE_END = "You can go home either way. What you write later goes along next time."


class GiveIt(Fill):
    """How it is given. Enter goes on: at once, or to why nobody is there."""

    BINDINGS = [
        Binding("enter", "go_on", "Go on", priority=True, tooltip="On to the next, or done")
    ]

    def __init__(self, goes_on_until: str) -> None:
        super().__init__(
            "Hand the house over",
            [
                Asked("how", "How", answers=HOW, chosen=NEXT_SHIFT),
                Asked("because", "If nobody is there: why (they were told, or not)"),
            ],
            note=in_the_middle(goes_on_until) if goes_on_until else AT_THE_END,
        )

    def held_up(self) -> tuple[str, str] | None:
        """Where nobody is there, why."""
        how, because = self._value(self.asked[0]), self._value(self.asked[1])
        if how == NOBODY_THERE and not because.strip():
            return "because", "Say in a few words why nobody is there, then hand over again."
        return super().held_up()

    def action_go_on(self) -> None:
        """Hand over as chosen; where nobody is there, say why first."""
        how = self.query_one("#field-how", Choice)
        if self.focused is how and how.value == NOBODY_THERE:
            self.focus_next()
        else:
            self.action_keep()


def in_the_middle(until: str) -> str:
    """What a handover means while the shift goes on."""
    return (
        f"Your shift goes on until {until}. You can hand over now all the same: what is written "
        "from now on goes along next time, and you can hand over again when you go."
    )
