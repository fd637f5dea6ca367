"""The language of the house holds in its code, its screens, its schemas and its README."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.contracts.the_tree import HOUSE, ROOT, modules_of, where

GAP = r"[\s#*_-]+"
"""What may stand between two words, in code, prose and across commented lines."""

FORBIDDEN = re.compile(
    rf"""\b(?:
        clients? | patients? | consumers? | clinicians? | overdue | severit(?:y|ies)
      | case{GAP}(?:numbers?|managers?) | service{GAP}users?
      | (?:non{GAP})?(?:non)?complian\w*
      | progress{GAP}notes? | sign(?:{GAP})?offs? | risk{GAP}scores?
    )\b""",
    re.VERBOSE,
)

MUST_NAME_THEM = (
    # The words a house may not choose for the people who stay.
    "handover/house/houses.py",
    # The rule that finds these words in a note.
    "handover/rules/wording*",
)

TEXTUALS_OWN = re.compile(r"\bseverity(?=\s*=(?!=))|\bSeverityLevel\b|\bseverity(?=: Severity)")
"""The keyword with which Textual asks how loud a notice is. It stays in the screens."""

READ = frozenset(
    {".py", ".tcss", ".sql", ".json", ".jsonl", ".toml", ".txt", ".md", ".csv", ".html", ".css"}
)
BOUNDARIES = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")

BRITISH = {
    "behavior": "behaviour",
    "organiz": "organis",
    "apologiz": "apologis",
    "recogniz": "recognis",
    "honor": "honour",
    "center": "centre",
    "favorite": "favourite",
    "neighbor": "neighbour",
    "color": "colour",
}
CODE = re.compile(r"^([ \t]*)(```|~~~).*?^\1\2|`[^`\n]*`|<[^>\n]+>|\]\([^)\n]*\)", re.S | re.M)


def forbidden_in(text: str) -> tuple[tuple[int, str], ...]:
    """Line and words of everything the house does not say, inside identifiers as well."""
    spoken = BOUNDARIES.sub(" ", text).lower()
    return tuple(
        (spoken.count("\n", 0, found.start()) + 1, found.group())
        for found in FORBIDDEN.finditer(spoken)
    )


def american_in(text: str, *, code: bool = False) -> tuple[tuple[int, str], ...]:
    """Line and word of every American spelling outside code spans.

    Next to code, a colour is what Textual and CSS call it.
    """
    prose = CODE.sub(lambda span: "\n" * span.group().count("\n"), text)
    words = "|".join(word for word in BRITISH if not (code and word == "color"))
    return tuple(
        (prose.count("\n", 0, found.start()) + 1, found.group())
        for found in re.finditer(rf"\b(?:{words})\w*", prose, re.IGNORECASE)
    )


def files_of_the_house() -> tuple[Path, ...]:
    """Everything in which the words of the house stand."""
    program = [path for path in HOUSE.rglob("*") if path.suffix in READ and path.is_file()]
    schemas = [path for path in (ROOT / "schemas").rglob("*") if path.is_file()]
    found = (*program, *schemas, ROOT / "README.md")
    return tuple(sorted(p for p in found if p.exists() and "__pycache__" not in p.parts))


def prose_of_the_house() -> tuple[Path, ...]:
    """The pages written for people."""
    pages = (*ROOT.glob("*.md"), *(ROOT / ".github").rglob("*.md"), *HOUSE.rglob("*.md"))
    return tuple(sorted(pages))


def docstrings_of(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every docstring, those of attributes included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            yield node.lineno, node.value.value


def test_nobody_is_called_by_a_word_the_house_does_not_use() -> None:
    found = []
    for path in files_of_the_house():
        if any(fnmatch(where(path), pattern) for pattern in MUST_NAME_THEM):
            continue
        text = path.read_text(encoding="utf-8")
        if where(path).startswith("handover/tui/"):
            text = TEXTUALS_OWN.sub("", text)
        found += [f"{where(path)}:{line} {words!r}" for line, words in forbidden_in(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "text",
    [
        "class ClientRow(Row):",
        "resident_client_id = 3",
        "HTTPClient()",
        "the patient's room",
        "CONSUMERS = ()",
        "caseNumber",
        "a case\n# manager",
        "service-user",
        "non-compliant",
        "noncompliance",
        "ProgressNote",
        "overdue_since",
        "sign-off",
        "signOff",
        "sort by severity",
        "risk_score",
    ],
)
def test_a_word_the_house_does_not_use_is_found_in_every_disguise(text: str) -> None:
    assert forbidden_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "an impatient evening, with patience",
        "in case it rains, as is the case here",
        "a use case of the desk",
        "match level:\n    case Level.BLOCK:\n        pass",
        "she signed in and went off shift",
        "the service is used by many",
    ],
)
def test_everyday_words_are_let_through(text: str) -> None:
    assert forbidden_in(text) == ()


def test_the_line_is_named_on_which_a_word_stands() -> None:
    assert forbidden_in("one\ntwo\nthe client") == ((3, "client"),)


def test_textuals_keyword_is_let_through_and_nothing_near_it() -> None:
    allowed = TEXTUALS_OWN.sub("", 'self.notify(words, severity="warning")')
    refused = TEXTUALS_OWN.sub("", "order_by(note.severity == 3)")
    assert forbidden_in(allowed) == ()
    assert forbidden_in(refused)


def test_pages_for_people_are_spelled_the_british_way() -> None:
    found = [
        f"{where(path)}:{line} {word!r}"
        for path in prose_of_the_house()
        for line, word in american_in(path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


def test_docstrings_are_spelled_the_british_way() -> None:
    found = [
        f"{where(path)}:{first + line - 1} {word!r}"
        for path in modules_of()
        for first, docstring in docstrings_of(path)
        for line, word in american_in(docstring, code=True)
    ]
    assert not found, "\n".join(found)


def test_american_spelling_is_found_in_prose_and_not_in_code_spans() -> None:
    assert american_in("Their favorite color\nand `color: red` and\n```\ncenter\n```\nhonored") == (
        (1, "favorite"),
        (1, "color"),
        (6, "honored"),
    )
