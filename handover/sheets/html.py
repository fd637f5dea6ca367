"""One page of HTML in one file: no script, nothing fetched, ready for a phone and for paper.

Whatever somebody wrote is escaped here and nowhere else, so no word of theirs can become markup.
"""

from __future__ import annotations

from html import escape

STYLE = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { font: 1rem/1.45 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem;
  overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0; line-height: 1.2; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .3rem; border-bottom: 1px solid; break-after: avoid; }
h3 { font-size: 1rem; margin: .7rem 0 0; break-after: avoid; }
p { margin: .3rem 0; }
blockquote { margin: .3rem 0 .3rem .2rem; padding-left: .7rem; border-left: 3px solid; }
pre { font-size: .85rem; overflow-x: auto; }
article { break-inside: avoid; margin-left: .2rem; }
.more { margin-left: 1.2rem; }
.one { padding-left: .8rem; text-indent: -.8rem; }
.soft { font-size: .9rem; }
footer { margin-top: 2rem; border-top: 1px solid; padding-top: .4rem; font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
th, td { text-align: start; vertical-align: top; padding: .25rem .6rem .25rem 0;
  border-bottom: 1px solid; }
th { white-space: nowrap; }
td b { display: none; }
@media screen and (max-width: 34rem) {
  thead, .none { display: none; }
  table, tbody, tr, th, td { display: block; border: 0; padding: 0; }
  tr { border-bottom: 1px solid; padding: .4rem 0; }
  td b { display: inline; font-weight: normal; }
}
@page { size: A4; margin: 16mm; font: 8pt system-ui, sans-serif;
  @bottom-left { content: TITLE; }
  @bottom-right { content: counter(page) " / " counter(pages); } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  h2 { margin-top: .8rem; }
  section { display: table; width: 100%; }
  section > header { display: table-header-group; break-inside: avoid; }
  tr { break-inside: avoid; }
}
"""
"""A table becomes a list on a phone. On paper a heading stands again wherever its part goes on over
the page, so that nobody's words stand under another's name."""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What a browser may do with the page: show it."""


class Html(str):
    """Words that are HTML already: made by this module, never by anybody who writes a note."""

    __slots__ = ()


def words(text: str) -> Html:
    """What somebody wrote, as it stands; their line breaks stay."""
    return Html("<br>\n".join(escape(line.strip()) for line in text.split("\n")))


def element(name: str, *inside: str, kind: str = "") -> Html:
    """An element. Strings inside are escaped, HTML is not; reading direction goes by the words."""
    held = "".join(one if isinstance(one, Html) else words(one) for one in inside)
    sort = f' class="{kind}"' if kind else ""
    return Html(f'<{name}{sort} dir="auto">{held}</{name}>\n')


def led(lead: str, text: str, *, kind: str = "") -> Html:
    """A paragraph with a few words of ours before theirs."""
    return element(
        "p", Html(f"<b>{words(lead)}</b> "), Html(f"<bdi>{words(text)}</bdi>"), kind=kind
    )


def part(heading: str, *inside: Html) -> Html:
    """A part of the page with its heading."""
    return element("section", element("header", element("h2", heading)), *inside)


def _as_css(text: str) -> str:
    """A string of a style sheet: whatever could end it is written as a number."""
    plain = (one if one.isalnum() or one in " ,.:" else f"\\{ord(one):x} " for one in text)
    return f'"{"".join(plain)}"'


def document(title: str, *body: Html) -> str:
    """The whole file."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="format-detection" content="telephone=no, address=no, email=no, date=no">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{words(title)}</title>\n<style>{STYLE.replace('TITLE', _as_css(title))}</style>\n"
        "</head>\n<body>\n"
        f"{''.join(body)}</body>\n</html>\n"
    )
