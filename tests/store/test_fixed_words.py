"""Where the book takes only words from a list, it takes those the program knows and no others."""

from __future__ import annotations

import re
from contextlib import closing

from handover.store.engine.driver import best_driver, raw_connection
from handover.store.fields import Word
from handover.store.rows.tables import TABLES
from tests.house_of_tests import HouseOfTests

LIST = r'"?{column}"?\s[^,]*?CHECK \("?{column}"? IN \(([^)]*)\)'


def test_every_list_in_the_book_is_the_programs_own(house: HouseOfTests) -> None:
    with closing(raw_connection(best_driver(), house.path)) as book:
        made = dict(book.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
    allowed = {
        (table._meta.table_name, field.column_name): (set(re.findall("'([^']*)'", found[1])), field)
        for table in TABLES
        for field in table._meta.sorted_fields
        if isinstance(field, Word)
        and (
            found := re.search(LIST.format(column=field.column_name), made[table._meta.table_name])
        )
    }
    assert len(allowed) > 60
    differ = {
        column: words ^ {str(word) for word in field.of}
        for column, (words, field) in allowed.items()
    }
    assert {column: words for column, words in differ.items() if words} == {}
