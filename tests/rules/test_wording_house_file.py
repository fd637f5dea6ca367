"""The file of a house: it adds, changes and switches off; what cannot be used says so."""

from __future__ import annotations

import pytest

from handover.rules.wording import Notice, RuleBook, find, shipped, with_phrases
from handover.rules.wording.house_rules import read, read_bytes

HEAD = "schema = 1\n"
STINK = """
[[rule]]
id = "house-stink"
kind = "judging"
find = ["kick~ up a stink"]
why = "It makes fun of somebody who is cross."
instead = ["was cross about the bins"]
agreed = 2026-11-20

[rule.examples]
nudge = ["Mara kicked up a stink."]
fine = ["The bin began to stink."]
"""
"""A rule of the house's own that is as it should be, from line 2 of `HEAD + STINK` on."""


def told(text: str) -> tuple[RuleBook, tuple[str, ...]]:
    book, notices = read(text, shipped())
    return book, tuple(map(str, notices))


def ids(text: str, book: RuleBook) -> list[str]:
    return [concern.rule for concern in find(text, rules=book)]


def changed(field: str, value: str) -> str:
    """The rule with another line for one of its fields."""
    lines = [line for line in STINK.split("\n") if not line.startswith(f"{field} =")]
    return HEAD + "\n".join(lines).replace("[[rule]]\n", f"[[rule]]\n{field} = {value}\n")


def test_a_rule_of_the_houses_own_is_found_beside_those_of_the_program() -> None:
    book, notices = told(HEAD + STINK)
    assert notices == ()
    assert ids("Kai kicked up a stink and refused lunch.", book) == [
        "house-stink",
        "judging-refused",
    ]
    rule = book.by_id()["house-stink"]
    assert rule.source == ("made in this house, agreed on 2026-11-20",)
    assert rule.example == "Mara kicked up a stink."


def test_the_rules_of_the_program_stay_as_they_were() -> None:
    before = len(shipped().rules)
    book, _ = told(HEAD + STINK)
    assert len(book.rules) == before + 1
    assert len(shipped().rules) == before
    assert ids("Kai kicked up a stink.", shipped()) == []


def test_a_rule_is_switched_off_by_its_id() -> None:
    book, notices = told(HEAD + '[[rule]]\nid = "judging-refused"\nlevel = "off"\n')
    assert notices == ()
    assert "judging-refused" not in ids("Kai refused lunch.", book)
    assert book.by_id()["judging-refused"].level == "off"


def test_a_rule_replaces_what_it_names_and_nothing_else() -> None:
    book, notices = told(HEAD + '[[rule]]\nid = "judging-refused"\nwhy = "Why not?"\n')
    assert notices == ()
    [found] = find("Kai refused lunch.", rules=book)
    was = shipped().by_id()[found.rule]
    assert (found.why, found.instead) == ("Why not?", was.instead)
    assert book.by_id()[found.rule].source == (*was.source, "changed in this house")


def test_new_phrases_replace_everything_a_rule_looked_for() -> None:
    book, notices = told(HEAD + '[[rule]]\nid = "judging-character"\nfind = ["crabby"]\n')
    assert notices == ()
    assert ids("Kai was rude.", book) == []
    assert ids("Kai was crabby.", book) == ["judging-character"]


def test_a_gentle_rule_waits_for_the_review_before_saving() -> None:
    book, _ = told(HEAD + '[[rule]]\nid = "judging-refused"\nlevel = "gentle"\n')
    [found] = find("Kai refused lunch.", rules=book)
    assert found.gentle
    assert not find("Kai refused lunch.")[0].gentle


def test_a_wider_phrase_or_a_word_near_by_makes_it_harmless() -> None:
    more = 'unless = ["kick~ up a stink bomb"]\nnot_near = ["skunk"]\n'
    book, notices = told(HEAD + STINK.replace("why =", more + "why ="))
    assert notices == ()
    assert ids("Kai kicked up a stink.", book) == ["house-stink"]
    assert ids("Kai kicked up a stink bomb.", book) == []
    assert ids("Kai kicked up a stink about the skunk.", book) == []


NOT_USED: dict[str, tuple[str, int, str]] = {
    "no why": (HEAD + STINK.replace("why =", "#"), 3, "needs `why`"),
    "a long why": (changed("why", f'"{"x" * 161}"'), 4, "`why` has more than 160 characters"),
    "an empty why": (changed("why", '" "'), 4, "`why` is empty"),
    "nothing instead": (changed("instead", "[]"), 4, "`instead` is empty"),
    "instead as text": (changed("instead", '"x"'), 4, "`instead` is a list"),
    "an unknown kind": (changed("kind", '"rude"'), 4, "`kind` is one of"),
    "an unknown field": (changed("colour", '"red"'), 4, "no field `colour`"),
    "an unknown slot": (changed("find", '["<somebody> stinks"]'), 4, "not a slot"),
    "a bracket": (changed("find", '["(a|b stink"]'), 4, "bracket"),
    "no words": (changed("find", '["<person> <adv>"]'), 4, "no word to look for"),
    "many gaps": (changed("find", '["a ..6 b ..6 c ..6 d ..6 stink"]'), 4, "gaps"),
    "many ways": (changed("find", '["' + "(he is|he was) " * 6 + '"]'), 4, "more than 12 ways"),
    "a list nobody has": (changed("not_near", '["@spoons"]'), 4, "no list “@spoons”"),
    "two words near by": (changed("not_near", '["tea pot"]'), 4, "not one word"),
    "a day in words": (changed("agreed", '"Friday"'), 4, "`agreed` is a day"),
    "an odd id": (changed("id", '"House Stink"'), 4, "small letters"),
    "a mistyped id": (HEAD + '[[rule]]\nid = "judging-refusd"\nlevel = "off"', 2, "Did you mean"),
    "an example it misses": (
        HEAD + STINK.replace("Mara kicked up a stink", "Mara sang"),
        12,
        "is not found by it",
    ),
    "a fine example it finds": (
        HEAD + STINK.replace("The bin began to stink", "He kicked up a stink"),
        13,
        "ought to be fine, and it finds “kicked up a stink”",
    ),
    "a fine example another rule finds": (
        HEAD + STINK.replace("The bin began to stink", "Kai refused lunch"),
        13,
        "judging-refused finds “refused lunch”",
    ),
    "a number": (HEAD + "rule = [1]", 0, "begins with `[[rule]]`"),
}


@pytest.mark.parametrize("what", NOT_USED)
def test_a_rule_that_cannot_be_used_is_switched_off_and_says_where_and_why(what: str) -> None:
    text, line, why = NOT_USED[what]
    book, notices = read(text, shipped())
    [notice] = notices
    assert why in notice.words
    assert notice.words.endswith("until this is corrected.")
    assert notice.line == (line or None)
    assert "house-stink" not in book.by_id()
    assert ids("Kai kicked up a stink.", book) == []
    assert ids("Kai refused lunch.", book) == ["judging-refused"]


def test_a_notice_names_line_and_rule() -> None:
    assert str(Notice("So.", "house-a", 7)) == "Line 7, rule “house-a”: So."
    assert str(Notice("So.", "house-a")) == "Rule “house-a”: So."
    assert str(Notice("So.")) == "So."


def test_one_bad_rule_does_not_touch_the_others() -> None:
    bad = '[[rule]]\nid = "house-bad"\n'
    book, notices = told(HEAD + bad + STINK)
    assert [words.partition(":")[0] for words in notices] == ["Line 2, rule “house-bad”"]
    assert ids("Kai kicked up a stink.", book) == ["house-stink"]


def test_a_change_that_cannot_be_used_leaves_the_rule_of_the_program() -> None:
    book, [notice] = told(HEAD + '[[rule]]\nid = "judging-refused"\nfind = ["("]\n')
    assert "stays as it was" in notice
    assert ids("Kai refused lunch.", book) == ["judging-refused"]


def test_an_example_that_only_a_bad_rule_spoils_spoils_nothing() -> None:
    wide = STINK.replace("house-stink", "house-bin").replace('"kick~ up a stink"', '"bin"')
    book, notices = told(HEAD + wide + STINK)
    assert [words.partition(":")[0] for words in notices] == ["Line 13, rule “house-bin”"]
    assert ids("Kai kicked up a stink.", book) == ["house-stink"]


def test_the_second_rule_with_an_id_is_not_used() -> None:
    other = STINK.replace("It makes fun", "It makes light")
    book, [notice] = told(HEAD + STINK + other)
    assert notice.startswith("Line 16, rule “house-stink”: There are two rules with this id")
    assert book.by_id()["house-stink"].why.startswith("It makes fun")


WHOLE_FILE: dict[str, tuple[str, int | None, str]] = {
    "not TOML": (HEAD + STINK + "find = [", 14, "cannot be understood from here on"),
    "NUL": (HEAD + 'house = "\0"', 2, "cannot be understood"),
    "no edition": ("", None, "does not begin with `schema = 1`"),
    "another edition": ("schema = 2", 1, "`schema = 1` only"),
    "a strange field": (HEAD + "rules = []", 2, "Nothing is known of `rules`"),
    "one bracket": (HEAD + "[rule]\n", None, "double brackets"),
    "the house as a number": (HEAD + "house = 4", 2, "name of the house"),
    "too many rules": (HEAD + "[[rule]]\n" * 301, None, "more than 300 rules"),
    "too long": (HEAD + "# so\n" * 60_000, None, "more than 256 kB"),
    "a long line": (HEAD + "x = " + "[" * 5000, 2, "more than 4,000 characters"),
    "deep brackets": (HEAD + "x = " + "\n".join(["[" * 300] * 9), None, "in brackets too deep"),
}


@pytest.mark.parametrize("what", WHOLE_FILE)
def test_a_file_that_cannot_be_read_leaves_the_rules_of_the_program(what: str) -> None:
    text, line, why = WHOLE_FILE[what]
    book, [notice] = read(text, shipped())
    assert book is shipped()
    assert why in notice.words
    assert "it is read again at once" in notice.words
    assert notice.line == line


def test_a_file_of_another_alphabet_says_so() -> None:
    book, [notice] = read_bytes((HEAD + "# café").encode("latin-1"), shipped())
    assert book is shipped()
    assert str(notice).startswith("Line 2: There is a letter that is not in UTF-8")


def test_a_file_may_begin_as_some_editors_begin_it() -> None:
    _, notices = read_bytes(
        b"\xef\xbb\xbf" + (HEAD + STINK).replace("\n", "\r\n").encode(), shipped()
    )
    assert notices == ()


def test_what_only_looks_like_a_rule_does_not_move_the_lines() -> None:
    text = HEAD + '[[rule]]\nid = "house-a"\nwhy = """\n[[rule]]\n"""\n'
    _, [notice] = read(text, shipped())
    assert notice.line is None


# Phrases that are at home


@pytest.mark.parametrize("phrase", ["refused", "REFUSED", "refused lunch", " Refused  lunch "])
def test_a_phrase_that_is_at_home_is_not_found(phrase: str) -> None:
    book = with_phrases(shipped(), [phrase])
    assert ids("Kai refused lunch.", book) == []
    assert ids("Kai refused supper.", book) == (
        [] if "lunch" not in phrase else ["judging-refused"]
    )


def test_the_shape_of_an_apostrophe_does_not_matter() -> None:
    text = "Kai couldn’t be bothered."
    assert ids(text, shipped())
    assert ids(text, with_phrases(shipped(), ["couldn't be bothered"])) == []


@pytest.mark.parametrize(
    "phrase", ["", "…", "(", "refuse~", "?refused (", "<person> ..2", "[/b]", "\ud800"]
)
def test_a_phrase_is_never_a_pattern(phrase: str) -> None:
    book = with_phrases(shipped(), [phrase, "(tea|coffee)"])
    expected = [] if "refused" in phrase else ["judging-refused"]
    assert ids("Kai refused lunch.", book) == expected


def test_phrases_come_on_top_of_those_that_are_there() -> None:
    book = with_phrases(with_phrases(shipped(), ["refused"]), ["refused", "rude"])
    assert book.never == ("refused", "rude")
    assert book.rules == shipped().rules
    assert ids("Kai refused lunch and was rude.", book) == []


def test_a_phrase_over_the_end_of_a_sentence_is_none() -> None:
    book = with_phrases(shipped(), ["kai refused"])
    assert ids("This is Kai. Refused lunch.", book) == ["judging-refused"]


def test_a_phrase_of_small_words_spares_only_itself() -> None:
    text = "Tunde is to stay in until he apologises."
    assert ids(text, shipped()) == ["power-must"]
    assert ids(text, with_phrases(shipped(), ["is to stay"])) == []
    assert ids(text, with_phrases(shipped(), ["is to"])) == ["power-must"]
    assert "judging-refused" in ids("She refused to eat.", with_phrases(shipped(), ["to", "she"]))
