"""The lock: at once or after a while without a key, from wherever one is, and back to there.

The program has two stacks of screens. In the house are those of whoever is signed in. At the door
are those for everybody: who is there, help, the rules, whom to ring. Locking goes to the door and
leaves the house asleep as it stands, with every word and the cursor; only its own author wakes it.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakKeyDictionary

from textual.app import App
from textual.await_complete import AwaitComplete
from textual.dom import DOMNode
from textual.events import Event, Key, MouseDown, MouseScrollDown, MouseScrollUp, Paste
from textual.geometry import Size
from textual.screen import Screen
from textual.worker import get_current_worker

from handover.house.dataclass import dataclass, field
from handover.tui.keeping import KeepsWhatIsTyped
from handover.tui.stillness import Stillness
from handover.tui.widgets.locks_soon import LocksSoon

if TYPE_CHECKING:
    from handover.desk.desk import Desk

DOOR = "door"
HOUSE = "house"
LOOKS_EVERY_S = 0.5
"""How often the program looks whether anybody is there: it locks within a second."""
TOUCHES = (Key, Paste, MouseDown, MouseScrollDown, MouseScrollUp)
"""What somebody at the keyboard does. What the program shows by itself is none of it."""


@dataclass(frozen=True, slots=True)
class Asleep:
    """What stands in the house while the screen is locked."""

    desk: Desk
    """Whose it is; nobody else wakes it."""
    copied: str
    """What they had copied inside the program: nobody else pastes it."""
    held: list[Callable[[], object]] = field(default_factory=list)
    """What came back from the desk meanwhile, to be shown when they are back."""


class Ground(Screen[None]):
    """What the screens at the door and in the house stand on. It is never seen, so never drawn."""

    def _compositor_refresh(self) -> None:
        """Leave on the terminal what stands there until a screen comes."""

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:
        """Nothing lies on it."""


class Locks(KeepsWhatIsTyped):
    """The program, with a door."""

    MODES = {DOOR: Ground, HOUSE: Ground}
    DEFAULT_MODE = DOOR

    desk: Desk | None

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.asleep: Asleep | None = None
        self.leaving_behind: Asleep | None = None
        """What was asleep when F10 was pressed at the door, and the question was put once."""
        self.stillness = Stillness()
        self.left_behind: WeakKeyDictionary[DOMNode, Desk] = WeakKeyDictionary()
        """Whose the screens are that are just being taken away."""
        self._at_once = False
        self._warning: LocksSoon | None = None

    def on_mount(self) -> None:
        """Look now and then whether anybody is there."""
        self.set_interval(LOOKS_EVERY_S, self.look_whether_anybody_is_there)
        if callable(getattr(self._driver, "stop_for_a_while", None)):
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop = asyncio.get_running_loop()
                loop.add_signal_handler(signal.SIGTSTP, self._lock_and_stop)

    async def on_event(self, event: Event) -> None:
        """A key pressed or words pasted: somebody is there.

        A key that comes when the time is over locks instead: a machine that slept for an hour is
        woken by whoever passes.
        """
        if isinstance(event, TOUCHES):
            if self.desk is not None and self.stillness.locks:
                self.lock()
                return
            self.look_at_the_door()
            self.stillness.end()
            self.warn(False)
        await super().on_event(event)

    def look_whether_anybody_is_there(self) -> None:
        """Warn, and lock when the time is over."""
        if self.desk is None:
            self.look_at_the_door()
        elif self.stillness.locks:
            self.lock()
        else:
            self.warn(self.stillness.warns)

    def look_at_the_door(self) -> None:
        """Nobody is signed in, and nobody has touched a key: nothing half typed stays."""
        if self.desk is None and self.stillness.locks:
            for screen in reversed(self.screen_stack):
                if callable(empty := getattr(screen, "nobody_is_there", None)):
                    empty()

    def warn(self, soon: bool) -> None:
        """Say on the screen in front that it locks soon, or say nothing any more."""
        there = self._warning
        if there is not None and not (soon and there in self.screen.children):
            self._warning = None
            if there.is_attached:
                there.remove()
        if soon and self._warning is None and self.screen.is_mounted:
            self._warning = LocksSoon()
            self.screen.mount(self._warning)

    def lock(self) -> None:
        """Lock: the lock is seen first, and then everything that is half written is kept."""
        if self.desk is None:
            return
        self.warn(False)
        self.asleep, self.desk = Asleep(self.desk, self._clipboard), None
        self._clipboard = ""
        self.clear_notifications()
        self.capture_mouse(None)
        self._go_to(DOOR)
        self.show_locked()
        self.call_after_refresh(self.keep_everything)

    def _lock_and_stop(self) -> None:
        """The program is put aside for a while: who takes it up again is not known."""
        driver = cast(Any, self._driver)
        if self.desk is not None:
            self.lock()
            # Whoever takes it up again sees the lock, and never what is drawn before it is.
            driver.drop_page()
        self.keep_everything()
        driver.stop_for_a_while()

    def show_locked(self) -> None:
        """Put the lock in front, over the way in for everybody."""
        from handover.tui.screens.locked import Locked
        from handover.tui.screens.sign_in import SignIn

        if self.asleep is None:
            return
        if not any(isinstance(one, SignIn) for one in self.screen_stack):
            self.push_screen(SignIn())
        self.push_screen(Locked(self.asleep.desk.who.name))

    def come_in(self, desk: Desk) -> bool:
        """Somebody has signed in: their own screens as they left them, or a house without any.

        True if something of theirs was asleep and stands there again.
        """
        asleep, self.asleep = self.asleep, None
        self.desk = desk
        self.stillness.lock_after_min = desk.house.lock_after_min
        self.stillness.end()
        if self.current_mode == DOOR:
            self._leave_the_lock()
            if asleep is None or asleep.desk.who.id != desk.who.id:
                self.asleep = asleep
                self.empty_the_house()
                asleep = None
            self._go_to(HOUSE)
        if asleep is not None:
            self._wake(asleep)
        return asleep is not None

    def empty_the_house(self) -> None:
        """Take away the screens of whoever was here; what they began waits in the book."""
        if self.asleep is not None:
            # Until the last of them is gone, it still belongs to whoever it was: what one of them
            # keeps in that moment is never kept for whoever comes in.
            for screen in in_the_house(self):
                self.left_behind[screen] = self.asleep.desk
        self.asleep = None
        self.remove_mode(HOUSE)
        self.add_mode(HOUSE, Ground)

    def _leave_the_lock(self) -> None:
        from handover.tui.screens.locked import Locked

        if isinstance(self.screen, Locked):
            self.pop_screen()

    def _wake(self, asleep: Asleep) -> None:
        self._clipboard = asleep.copied
        for screen in reversed(self.screen_stack):
            if callable(lift := getattr(screen, "they_are_back", None)):
                lift()
        for act in asleep.held:
            act()

    def _go_to(self, mode: str) -> None:
        self._at_once = True
        self.switch_mode(mode)
        self._at_once = False

    def delay_update(self, delay: float = 0.05) -> None:
        """Let the screen stand for a moment; the lock is seen at once."""
        if not self._at_once:
            super().delay_update(delay)


def in_the_house(app: App[Any]) -> list[Screen[Any]]:
    """The screens of whoever is or was signed in, whether they are in front or asleep."""
    with suppress(KeyError):
        return app.get_screen_stack(HOUSE)
    return []


def asleep_at(node: DOMNode) -> Asleep | None:
    """What a screen, a question or a field belongs to, if it is asleep behind the lock."""
    asleep = cast("Asleep | None", getattr(node.app, "asleep", None))
    if asleep is None:
        return None
    sleeping = in_the_house(node.app)
    return asleep if any(one in sleeping for one in node.ancestors_with_self) else None


def house_of_caller(app: App[Any]) -> str | None:
    """Where a question of the worker that asks it is shown: behind the lock, if it stands there."""
    return HOUSE if asleep_at(get_current_worker().node) else None


def desk_of(node: DOMNode) -> Desk | None:
    """Who is at the desk as seen from here: behind the lock, and after it, that is its author."""
    asleep = asleep_at(node)
    if asleep is not None:
        return asleep.desk
    left = cast("Mapping[DOMNode, Desk]", getattr(node.app, "left_behind", {}))
    was = (left[one] for one in node.ancestors_with_self if one in left)
    return next(was, getattr(node.app, "desk", None))


def when_awake(node: DOMNode, act: Callable[[], object]) -> None:
    """Do it now; behind the lock, when its author is back."""
    asleep = asleep_at(node)
    if asleep is None:
        act()
    else:
        asleep.held.append(act)


def leave_when_awake(screen: Screen[Any], leave: Callable[[], object]) -> AwaitComplete:
    """Leave a screen behind the lock once its author is back, if it is the one in front there."""
    asleep = asleep_at(screen)
    if asleep is not None and in_the_house(screen.app)[-1] is screen:
        asleep.held.append(leave)
    return AwaitComplete()
