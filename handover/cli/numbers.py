"""Numbers about the house at the shell."""

from __future__ import annotations

import argparse

from handover.cli.endings import Exit, put
from handover.cli.signing_in import seated
from handover.cli.what_it_carries import ascii_only, html_as_it_goes
from handover.desk.desk import Desk
from handover.desk.numbers import house_numbers
from handover.sheets.numbers import numbers_csv, numbers_html, numbers_json, numbers_text


@seated
def numbers(desk: Desk, arguments: argparse.Namespace) -> int:
    """Whole quarters of the house, with whoever could be made out withheld."""
    page = house_numbers(desk, arguments.since, arguments.until)
    if arguments.format == "json":
        put(numbers_json(page, ascii_only=ascii_only()))
    elif arguments.format == "html":
        put(html_as_it_goes(numbers_html(page)))
    else:
        put(numbers_csv(page) if arguments.format == "csv" else numbers_text(page))
    return Exit.DONE
