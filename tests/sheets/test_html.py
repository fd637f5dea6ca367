"""The HTML is one file that loads nothing, runs nothing and shows words as they were written."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from handover.desk import agreements, plans
from handover.desk.goodbyes import goodbye_sheet
from handover.desk.here_when import here_when
from handover.desk.numbers import house_numbers
from handover.desk.own_copy import own_copy
from handover.desk.plan_pages import their_plan
from handover.desk.plans import PartSaid
from handover.house.plans import Section
from handover.sheets.agreed import agreed_text
from handover.sheets.as_html import sheet_html
from handover.sheets.as_text import DESTROY
from handover.sheets.goodbye import goodbye_html, goodbye_text
from handover.sheets.here_when import here_when_html, here_when_text
from handover.sheets.html import document, words
from handover.sheets.numbers import numbers_html
from handover.sheets.own_copy import own_copy_html, own_copy_text
from handover.sheets.paged import page_html
from handover.sheets.plan import plan_html, plan_text
from handover.sheets.wrapping import endless_lines, wrapped
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, write
from tests.sheets.conftest import MARKUP, Afternoon

OURS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article"),
    *("footer", "h1", "h2", "h3", "p", "b", "bdi", "blockquote", "br", "pre"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = frozenset({"lang", "charset", "name", "content", "http-equiv", "class", "dir"})


class Seen(HTMLParser):
    """What a browser would find: elements, attributes and words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "title" not in self.open:
            self.text += data


def test_the_sheet_is_made_of_our_elements_alone(afternoon: Afternoon) -> None:
    page = sheet_html(afternoon.sheet())
    seen = Seen(page)
    assert seen.elements <= OURS
    assert seen.attributes <= ATTRIBUTES
    assert not seen.open
    assert MARKUP in seen.text
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


def test_the_sheet_says_the_same_as_the_sheet_of_text(afternoon: Afternoon) -> None:
    text = Seen(sheet_html(afternoon.sheet())).text
    said = " ".join(text.split())
    for words_there in ("Must know", "laughed", "To pass on: awake", "When is tea?", "no answer"):
        assert words_there in said
    assert "Mags said back: Tea with Noor." in said
    assert said.endswith(DESTROY)
    for never in ("KEPT BACK", "TAKEN BACK", "MINE ALONE"):
        assert never not in said


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_whatever_is_written_is_shown_and_is_no_markup(said: str) -> None:
    made = words(said)
    assert not re.search(r"[<>\"']", made)
    assert unescape(made) == said.strip()


def test_a_line_ends_only_where_somebody_ended_it() -> None:
    long = ("Whoever cooks does not wash up, and whoever washes up chooses music. " * 3).strip()
    with endless_lines():
        said = wrapped(f"{long}\nSo we said.", indent="  ", lead="- ")
    head = [f"ELM HOUSE{' ' * 50}Mon 9 Mar", "", "WHAT WE HAVE AGREED"]
    page = page_html("\n".join([*head, *said, "", "-" * 72, "The last line.", ""]))
    assert '<h1 dir="auto">ELM HOUSE</h1>' in page
    assert '<h2 dir="auto">WHAT WE HAVE AGREED</h2>' in page
    assert f"{long}<br>\nSo we said.</p>" in page
    assert page.index("<footer") < page.index("The last line.")
    assert len(wrapped(long)) == 3, "only in there"


def test_what_stands_in_columns_stays_in_columns() -> None:
    page = page_html("WHO\n\n           Day    Night\nMon 9 Mar  Theo   Ada <b>\n\nThat is all.\n")
    assert "<pre>           Day    Night\nMon 9 Mar  Theo   Ada &lt;b&gt;</pre>" in page


def test_who_is_here_is_a_table_and_says_what_the_page_of_text_says(afternoon: Afternoon) -> None:
    page = here_when(afternoon.theo)
    seen = Seen(here_when_html(page))
    assert seen.elements <= OURS
    assert seen.attributes <= ATTRIBUTES
    assert {"table", "th"} <= seen.elements
    words_there = set(re.split(r"[\s,]+", seen.text))
    said = set(re.split(r"[\s,]+", here_when_text(page)))
    assert {one for one in said if not set(one) <= {"-"} and one != one.upper()} <= words_there


def test_the_days_of_the_house_log_are_headings() -> None:
    page = page_html("A HOUSE\n\nMONDAY 16 Nov\n  Day: Theo\n  Night: Jun\n")
    assert '<h3 dir="auto">MONDAY 16 Nov</h3>' in page
    assert page.count('<p class="one" dir="auto">') == 2, "each on lines of its own"


def test_no_title_ends_the_string_it_stands_in() -> None:
    page = document('Elm"; } </style><b> \\ House')
    assert 'content: "Elm\\22 \\3b  \\7d  \\3c \\2f style' in page
    assert page.count("</style>") == 1


def test_the_kitchen_page_holds_every_word_of_its_text(afternoon: Afternoon) -> None:
    text = agreed_text(agreements.one_page(afternoon.theo))
    seen = Seen(page_html(text))
    assert seen.elements <= OURS
    kept = [word for word in text.split() if set(word) - {"-"}]
    assert [word for word in seen.text.split() if word != "•"] == kept


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])))
def test_no_page_of_text_becomes_markup(said: str) -> None:
    page = page_html("\n".join(["A HOUSE", "", *wrapped(said, indent="  ", lead="- "), ""]))
    assert Seen(page).elements <= OURS


def test_the_title_is_escaped_too() -> None:
    assert "<title>&lt;/title&gt;</title>" in document("</title>")


def test_what_they_take_along_is_html_too_and_says_the_same(house: HouseOfTests) -> None:
    theo = house.theo
    said = PartSaid(f"WALK WITH ME\n{MARKUP}\n------", "A word, before you go out.")
    plans.say_part(theo, NOOR, Section.HELPS, said, THEY_SAID_SO)
    write(theo, f"We baked bread. {MARKUP}", NOOR, own_words="The tall cup, please.")
    copied = own_copy(theo, NOOR, "text")
    plan = their_plan(theo, NOOR)
    goodbye = goodbye_sheet(theo, NOOR)
    for page, text in (
        (own_copy_html(copied), own_copy_text(copied)),
        (plan_html(plan, theo.zone), plan_text(plan, theo.zone)),
        (goodbye_html(goodbye), goodbye_text(goodbye)),
    ):
        seen = Seen(page)
        assert seen.elements <= OURS
        assert seen.attributes <= ATTRIBUTES
        shown = "".join(seen.text.split()).casefold()
        for line in text.splitlines():
            if set(line) - {"-", "="}:
                assert "".join(line.split()).casefold() in shown, line
    assert "------" in Seen(plan_html(plan, theo.zone)).text, "what they wrote stands as it is"


def test_numbers_are_html_too_with_few_people_withheld(house: HouseOfTests) -> None:
    page = house_numbers(house.ines, date(2025, 1, 1), date(2025, 12, 31))
    seen = Seen(numbers_html(page))
    assert seen.elements <= OURS
    assert seen.text.count("fewer than 5") == 4
    assert "Not promised: whoever knows who stayed can still reckon" in seen.text
