"""A step towards what somebody wants, from a line of the directory (R177)."""

from __future__ import annotations

from typing import Any

from handover.desk import priorities, suggestions, wanted
from handover.desk.desk import Desk
from handover.house.directory import PublicContact
from handover.house.plain_text import shortened
from handover.house.priorities import Priority
from handover.tui.dialogs.ask import Pick
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.dialogs.wanted_form import step_form
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen


async def step_from_directory(screen: HouseScreen[Any], contact: PublicContact) -> None:
    """Somebody asked for it: to whose wish does it belong, and how do they put it?"""
    found = wanted.alive_here(screen.desk)
    if not found:
        screen.say("Nobody has said yet what they want: a step belongs to something of theirs.")
        return
    rows = [(str(one.id), shortened(f"{name}: {quoted(one.words)}", 66)) for name, one in found]
    chosen = await screen.app.push_screen_wait(Pick("Whose step, towards what?", rows))
    one = next((one for _, one in found if str(one.id) == chosen), None)
    if one is None:
        return
    screen_words = ", ".join(filter(None, (contact.name, contact.when_and_how)))
    form = step_form((), words=shortened(screen_words, 200))
    form.resident, form.about = one.resident_id, f"priority {one.id}"
    async for filled in screen.answers(form):
        screen.then_reload(lambda desk: new_step(desk, one, filled), "Their step is kept.")


def new_step(desk: Desk, priority: Priority, filled: dict[str, Any]) -> Priority:
    """The step as it was filled in; what is ours waits as a suggestion."""
    words = filled["words"].strip() or filled.get("group", "")
    decided = decision_from(filled)
    if decided is None:
        return suggestions.suggest_step(desk, priority, words)
    return priorities.add_step(
        desk,
        priority,
        words,
        decided,
        owner=filled["owner"],
        experiment=filled["try"],
        say_it_myself=filled["myself"],
    )
