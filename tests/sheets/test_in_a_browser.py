"""In a real browser nothing is cut off at the side, on a phone and on A4; names lead their pages.

Only where there is a browser: `chromium`, and `pdftotext` for what comes out on paper.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from html import escape, unescape
from pathlib import Path

import pytest

from handover.desk import agreements, plans
from handover.desk.desk import Desk
from handover.desk.goodbyes import goodbye_sheet
from handover.desk.handover_pages import next_page
from handover.desk.here_when import here_when
from handover.desk.house_log import log_between
from handover.desk.numbers import HouseNumbers, QuarterNumbers
from handover.desk.own_copy import own_copy
from handover.desk.plan_pages import their_plan
from handover.desk.plans import PartSaid
from handover.house.numbers import quarter_of
from handover.house.plans import Section
from handover.sheets.agreed import agreed_text
from handover.sheets.as_html import sheet_html
from handover.sheets.goodbye import goodbye_html
from handover.sheets.here_when import here_when_html
from handover.sheets.house_log import house_log_text
from handover.sheets.numbers import numbers_html
from handover.sheets.own_copy import own_copy_html
from handover.sheets.paged import page_html
from handover.sheets.plan import plan_html
from handover.sheets.sheet import Sheet, sheet_of
from handover.sheets.wrapping import endless_lines
from tests.house_of_tests import NOOR, THEY_SAID_SO, write
from tests.sheets.conftest import Afternoon

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTHS = (320, 390, 673)
"""A small phone, a phone, and A4 within its margins, in CSS pixels."""
MEASURE = """<script>
addEventListener("load", () => {
  document.querySelectorAll("iframe").forEach((one) => {
    one.title = one.contentDocument.documentElement.scrollWidth;
  });
});
</script>"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no browser here")


TODAY = date(2026, 3, 9)


def browse(*how: str) -> str:
    """What the browser says."""
    assert BROWSER
    common = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
    done = subprocess.run(
        [BROWSER, *common, *how], capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout


def pages(afternoon: Afternoon) -> dict[str, str]:
    """Everything that becomes HTML, with words nobody can break in it."""
    mags = afternoon.mags
    write(mags, f"{'Donaudampfschifffahrts' * 12} and https://bread.example/{'a' * 300}", NOOR)
    long_word = "Heiligabendkerzenlicht" * 12
    plans.say_part(mags, NOOR, Section.HELPS, PartSaid(long_word), THEY_SAID_SO)
    with endless_lines():
        text = {
            "agreements": agreed_text(agreements.one_page(mags)),
            "log": house_log_text(log_between(mags)),
        }
    made = {name: page_html(one) for name, one in text.items()}
    return {
        **made,
        "sheet": sheet_html(the_next(afternoon)),
        "who": here_when_html(here_when(mags)),
        **to_keep(mags),
    }


def to_keep(mags: Desk) -> dict[str, str]:
    """What somebody takes along, and what funders read."""
    return {
        "copy": own_copy_html(own_copy(mags, NOOR, "text")),
        "plan": plan_html(their_plan(mags, NOOR), mags.zone),
        "goodbye": goodbye_html(goodbye_sheet(mags, NOOR)),
        "numbers": numbers_html(
            HouseNumbers(mags.house, mags.now(), (QuarterNumbers(quarter_of(TODAY), 7, 90, 2, 1),))
        ),
    }


def the_next(afternoon: Afternoon) -> Sheet:
    """What would be handed over now."""
    mags = afternoon.mags
    return sheet_of(next_page(mags), mags.house, mags.now())


def test_nothing_is_wider_than_the_screen_or_the_paper(
    afternoon: Afternoon, tmp_path: Path
) -> None:
    frames = [
        f'<iframe name="{name} {width}" width="{width}" srcdoc="{escape(page)}"></iframe>'
        for name, page in pages(afternoon).items()
        for width in WIDTHS
    ]
    outer = tmp_path / "all.html"
    outer.write_text(f"<!DOCTYPE html><body>{''.join(frames)}{MEASURE}</body>", encoding="utf-8")
    dom = browse("--dump-dom", outer.as_uri())
    found = dict(re.findall(r'<iframe name="([a-z]+ \d+)"[^>]* title="(\d+)"', dom))
    assert len(found) == len(frames)
    for name, is_wide in found.items():
        assert int(is_wide) <= int(name.split()[1]), unescape(name)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="nothing here reads PDF")
def test_on_paper_a_name_stands_at_the_head_of_every_page_of_theirs(
    afternoon: Afternoon, tmp_path: Path
) -> None:
    for number in range(60):
        write(afternoon.mags, f"Entry {number} of a long day. " * 4, NOOR)
    sheet = the_next(afternoon)
    page, paper = tmp_path / "sheet.html", tmp_path / "sheet.pdf"
    page.write_text(sheet_html(sheet), encoding="utf-8")
    browse("--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
    read = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, check=True
    )
    papers = [one.strip() for one in read.stdout.decode().split("\f") if one.strip()]
    assert len(papers) > 2
    middle = [one for one in papers[1:] if "Entry" in one.splitlines()[2]]
    assert middle
    assert all(one.startswith("Noor") for one in middle)
    for number, one in enumerate(papers, 1):
        assert "".join(one.split()).endswith(f"{number}/{len(papers)}")
        assert sheet.house in one.splitlines()[-1]
