"""The handover sheet as one HTML file, to be read on a phone or printed on A4."""

from __future__ import annotations

from collections.abc import Iterator

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
from handover.sheets.html import Html, document, element, led, part
from handover.sheets.sheet import Added, Sheet, SheetItem, SheetPart, SheetPromise


def sheet_html(sheet: Sheet) -> str:
    """The sheet as HTML. It loads nothing and runs nothing."""
    title = f"{sheet.house}, {sheet.day}"
    return document(title, *_body(sheet))


def _body(sheet: Sheet) -> Iterator[Html]:
    opened = [element("p", sentence) for sentence in opening(sheet)]
    day = element("p", sheet.day, kind="soft")
    yield element("header", element("h1", sheet.house), day, *opened)
    yield part("Must know", *_listed(sheet.must_know))
    for one in sheet.people:
        yield part(one.name, *_part(one))
    promised = [_promise(promise) for promise in sheet.promised]
    yield part("What we promised", *(promised or [element("p", NOTHING)]))
    yield part("The house", *_part(sheet.the_house))
    if sheet.celebrations:
        yield part("To celebrate", *_listed(sheet.celebrations))
    if sheet.written_since:
        yield part("Written since", *_listed(sheet.written_since))
    if sheet.head:
        yield element("p", f"{KEEP} {sheet.head}", kind="soft")
    yield element("footer", DESTROY)


def _listed(items: tuple[SheetItem, ...]) -> list[Html]:
    return [_item(item, item.about or "The house") for item in items] or [element("p", NOTHING)]


def _part(part: SheetPart) -> list[Html]:
    return list(_said_first(part)) + list(_said_then(part)) or [
        element("p", QUIET if not part.items else NOTHING_MORE)
    ]


def _said_first(part: SheetPart) -> Iterator[Html]:
    if part.message:
        yield led(f"{part.name} says first:", f"“{part.message}”")
    for said in part.gone_through:
        yield element("p", said)
    for lead, text in (
        ("A good word:", part.good_word),
        ("To pass on:", part.pass_on),
        ("How to meet them:", part.ask_first),
    ):
        if text:
            yield led(lead, text)
    for limit in part.today_only:
        yield led("Today only:", limit)
    for line in part.along:
        yield element("p", line)
    if part.nothing and not part.items:
        yield element("p", NOTHING)


def _said_then(part: SheetPart) -> Iterator[Html]:
    for item in unsaid(part):
        yield _item(item)
    for said in part.said_back:
        yield led(f"{said.by} said back:", said.text)
    for asked in part.questions:
        yield led(f"{asked.by} asked:", asked.text)
        yield led("Answer:", asked.answer or "no answer yet", kind="more")
    for right in part.put_right:
        yield _added(right, "put right")


def _item(item: SheetItem, name: str = "") -> Html:
    labels = f" ({', '.join(item.labels)})" if item.labels else ""
    heading = f"{name}: {item.heading}" if name else item.heading
    inside = [element("h3", f"{heading}{labels}")]
    inside += [element("blockquote", f"“{said}”") for said in item.own_words]
    if item.text:
        inside.append(element("p", item.text))
    inside += [led("Their side:", f"“{side}”") for side in item.my_side]
    inside += [_added(added, "added") for added in item.added]
    return element("article", *inside)


def _added(added: Added, what: str) -> Html:
    return led(f"{added.by} {what}, {added.when}:", added.text, kind="more")


def _promise(promise: SheetPromise) -> Html:
    inside = [element("h3", f"{promise.to or 'The house'}: {promise.text}")]
    inside.append(element("p", f"{promise.when} ({promise.who_asked})"))
    if promise.nobody_on:
        inside.append(element("p", Html(f"<b>{NOBODY_ON}</b>")))
    return element("article", *inside)
