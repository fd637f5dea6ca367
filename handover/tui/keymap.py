"""Other keys than usual, from the settings: checked before anything opens.

The stock way lets two things fall on one key without a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from handover.tui.bound import Bound, every_key, named

NEVER = {
    **dict.fromkeys(("ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m"), "sends what another key sends"),
    **dict.fromkeys(("ctrl+a", "ctrl+b"), "is kept by `screen` or `tmux`"),
    **dict.fromkeys(("ctrl+c", "ctrl+q", "ctrl+l"), "has its meaning in every program here"),
}
"""Keys that do not arrive, or not as themselves."""
_NAMES = (
    "escape|enter|tab|space|backspace|delete|insert|home|end|pageup|pagedown|up|down|left|right"
)
_KNOWN = re.compile(rf"(ctrl\+[a-z]|f1[0-2]|f[1-9]|(shift\+|ctrl\+)?({_NAMES}))")
TOGETHER = ("house", "dialog", "go_to", "together", "with-them")
"""What is always there is there over questions, too: it moves everywhere at once."""


class KeysClash(Exception):
    """The keys cannot be like that; the sentence says which, and what is in the way."""


def checked(wanted: Mapping[str, str]) -> dict[str, str]:
    """The keys as Textual wants them, by the id of what they stand for.

    Raises:
        KeysClash: Something of that name does not exist, a key does not, or it is taken.
    """
    if not wanted:
        return {}
    bound = tuple(every_key())
    known = {one.binding.id for one in bound if one.binding.id}
    keys: dict[str, str] = {}
    taken: dict[str, str] = {}
    for name, typed in wanted.items():
        if name not in known:
            likely = ", ".join(sorted(one for one in known if one.startswith("house.")))
            raise KeysClash(f"nothing is called “{name}”. Everywhere there are {likely}.")
        for key in _split(name, typed):
            if key in taken:
                raise KeysClash(f"“{key}” is given to “{taken[key]}” and to “{name}”.")
            taken[key] = name
            _must_be_free(name, key, bound, wanted)
        keys |= dict.fromkeys(sorted(_moving_along(name) & known), ",".join(_split(name, typed)))
    return keys


def _split(name: str, typed: str) -> list[str]:
    keys = [named(one.strip()) for one in typed.split(",") if one.strip()]
    for key, written in zip(keys, typed.split(","), strict=False):
        one = written.strip()
        if not (_KNOWN.fullmatch(key) or (len(one) == 1 and one.isprintable())):
            raise KeysClash(
                f"“{one}” for “{name}” is no key that is known here; "
                "`handover keys` says how each is called."
            )
        if key in NEVER:
            raise KeysClash(f"“{one}” for “{name}” cannot be used: it {NEVER[key]}.")
    if not keys:
        raise KeysClash(f"“{name}” is left without a key.")
    return keys


def _must_be_free(name: str, key: str, bound: tuple[Bound, ...], wanted: Mapping[str, str]) -> None:
    along = _moving_along(name)
    meant = {one.binding.action.removeprefix("app.") for one in bound if one.binding.id == name}
    for one in bound:
        if one.binding.id == name and one.binding.priority and len(key) == 1:
            raise KeysClash(f"“{key}” for “{name}” could not be typed into a note any more.")
        same = one.binding.id in along or one.binding.action.removeprefix("app.") in meant
        moved = any(one.binding.id in _moving_along(other) for other in wanted)
        if one.key == key and not same and not moved:
            does = one.does or one.binding.action
            raise KeysClash(f"“{key}” for “{name}” is taken: it stands for “{does}”.")


def _moving_along(name: str) -> set[str]:
    room, _, what = name.partition(".")
    return {f"{one}.{what}" for one in TOGETHER} if room in TOGETHER else {name}
