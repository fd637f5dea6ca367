"""The handover sheet as Markdown. What people wrote stands in it as they wrote it and does nothing.

Whatever could act as markup is escaped: their `#` is a number sign, their `*` a star, and an
address in their words is no link.
"""

from __future__ import annotations

import re

from handover.sheets.as_text import (
    DESTROY,
    KEEP,
    NOBODY_ON,
    NOTHING,
    NOTHING_MORE,
    QUIET,
    opening,
    unsaid,
)
from handover.sheets.sheet import Sheet, SheetItem, SheetPart, SheetPromise

_ACTS = re.compile(r"[\\`*_{}\[\]<>#|~&!$^@]|(?<=\bwww)\.|:(?=//)", re.IGNORECASE)
_ACTS_AT_START = re.compile(r"^([-+=]|\d{1,9}(?=[.)]))")


def escaped(text: str) -> list[str]:
    """The lines of a text in which nothing acts as markup any more."""
    return [_line(line.strip()) for line in text.split("\n")]


def _line(line: str) -> str:
    plain = _ACTS.sub(lambda sign: f"\\{sign[0]}", line)
    if start := _ACTS_AT_START.match(plain):
        end = start.end()
        return f"{plain[:end]}\\{plain[end:]}" if plain[0].isdigit() else f"\\{plain}"
    return plain


def plain(text: str) -> str:
    """A text on one line in which nothing acts as markup any more."""
    return " ".join(line for line in escaped(text) if line)


def sheet_markdown(sheet: Sheet) -> str:
    """The sheet as Markdown."""
    parts = [f"# {plain(sheet.house)}, {plain(sheet.day)}"]
    parts.append(" ".join(plain(sentence) for sentence in opening(sheet)))
    parts += ["## Must know", *_listed(sheet.must_know)]
    for part in sheet.people:
        parts += [f"## {plain(part.name)}", *_part(part)]
    promised = [_promise(promise) for promise in sheet.promised]
    parts += ["## What we promised", *(promised or [NOTHING])]
    parts += ["## The house", *_part(sheet.the_house)]
    if sheet.celebrations:
        parts += ["## To celebrate", *_listed(sheet.celebrations)]
    if sheet.written_since:
        parts += ["## Written since", *_listed(sheet.written_since)]
    head = [f"{KEEP} {sheet.head}", "---"] if sheet.head else []
    return "\n\n".join([*parts, "---", *head, DESTROY]) + "\n"


def _listed(items: tuple[SheetItem, ...]) -> list[str]:
    return [_item(item, item.about or "The house") for item in items] or [NOTHING]


def _part(part: SheetPart) -> list[str]:
    parts = [f"**{plain(part.name)} says first:** {plain(f'“{part.message}”')}"] * bool(
        part.message
    )
    parts += [plain(said) for said in part.gone_through]
    parts += [
        f"**{lead}:** {plain(words)}"
        for lead, words in (
            ("A good word", part.good_word),
            ("To pass on", part.pass_on),
            ("How to meet them", part.ask_first),
        )
        if words
    ]
    parts += [f"**Today only:** {plain(limit)}" for limit in part.today_only]
    parts += [plain(line) for line in part.along]
    parts += [NOTHING] if part.nothing and not part.items else []
    parts += [_item(item) for item in unsaid(part)]
    parts += [f"**{plain(said.by)} said back:** {plain(said.text)}" for said in part.said_back]
    parts += [
        f"**{plain(asked.by)} asked:** {plain(asked.text)} "
        f"**Answer:** {plain(asked.answer) or 'no answer yet'}"
        for asked in part.questions
    ]
    parts += [
        f"**{plain(right.by)} put right, {plain(right.when)}:** {plain(right.text)}"
        for right in part.put_right
    ]
    return parts or [QUIET if not part.items else NOTHING_MORE]


def _item(item: SheetItem, name: str = "") -> str:
    heading = f"{plain(name)}: {plain(item.heading)}" if name else plain(item.heading)
    labels = f" ({plain(', '.join(item.labels))})" if item.labels else ""
    parts = [f"- **{heading}**{labels}"]
    parts += ["\n".join(f"> {line}" for line in _broken(f"“{words}”")) for words in item.own_words]
    if item.text:
        parts.append("\n".join(_broken(item.text)))
    parts += [f"**Their side:** {plain(f'“{side}”')}" for side in item.my_side]
    parts += [
        f"*{plain(added.by)} added, {plain(added.when)}:* {plain(added.text)}"
        for added in item.added
    ]
    return "\n\n".join(parts).replace("\n", "\n  ").replace("\n  \n", "\n\n")


def _broken(text: str) -> list[str]:
    """Escaped lines that stay lines: a backslash at the end is a line break."""
    lines = escaped(text)
    return [
        f"{line}\\" if line and number + 1 < len(lines) and lines[number + 1] else line
        for number, line in enumerate(lines)
    ]


def _promise(promise: SheetPromise) -> str:
    who = plain(promise.to or "The house")
    orphan = f" **{NOBODY_ON}**" if promise.nobody_on else ""
    when = f"{plain(promise.when)} ({plain(promise.who_asked)})."
    return f"- **{who}:** {plain(promise.text)}\n  {when}{orphan}"
