"""The program has no way to let a text act: no shell, no code, no raw escape, no log, no locals."""

from __future__ import annotations

import ast

import pytest

from tests.contracts.the_tree import modules_of, where

NEVER_IMPORTED = frozenset(
    {"yaml", "pickle", "marshal", "shelve", "subprocess", "webbrowser", "pyperclip", "faulthandler"}
)
NEVER_CALLED = frozenset(
    {"eval", "exec", "compile", "system", "popen", "spawn", "execv", "execvp", "startfile"}
    | {"print_exc", "print_exception", "format_exc", "print_stack", "install", "basicConfig"}
    | {"open_url", "suspend", "action_screenshot", "save_screenshot", "deliver_text"}
    | {"FileHandler", "getLogger", "breakpoint"}
)
"""What would run words as something else, or tell what was in hand."""
MAY = frozenset(
    {
        ("handover/desk/incidents.py", "system"),  # which system it is, asked of `platform`
        ("handover/cli/printing.py", "subprocess"),  # lp: the page on stdin, no shell
        ("handover/cli/doorstep.py", "an escape code"),  # the first words, before the screens
        ("handover/cli/verifying.py", "an escape code"),  # clears its own line of progress
        ("handover/tui/terminal.py", "an escape code"),  # knows how a paste begins and ends
        ("handover/tui/half_keys.py", "an escape code"),  # knows how a key begins
        ("handover/tui/esc_alone.py", "an escape code"),  # tells Esc from how a key begins
        ("handover/tui/app.py", "an escape code"),  # clears a console that has no second page
        (
            "handover/tui/pressed.py",
            "an escape code",
        ),  # asks that keys be told apart, takes it back
    }
)

DRAWS = "handover/tui/driver/"
"""Speaks to the terminal; what it draws has been through the last gate."""


def found_in(source: str) -> list[tuple[int, str]]:
    """Line and name of everything in a source that no module of the program has."""
    return [
        (getattr(node, "lineno", 0), what)
        for node in ast.walk(ast.parse(source))
        for what in (*_imported(node), *_called(node), *_said(node))
    ]


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            modules = [one.name for one in names]
        case ast.ImportFrom(module=str(module)):
            modules = [module]
        case _:
            modules = []
    return [one for one in modules if one.partition(".")[0] in NEVER_IMPORTED]


def _called(node: ast.AST) -> list[str]:
    match node:
        case ast.Call(func=ast.Attribute(attr="compile", value=ast.Name(id="re"))):
            return []
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in NEVER_CALLED:
            return [name]
        case ast.keyword(arg="show_locals" | "shell" as name):
            return [name]
        case _:
            return []


def _said(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ["an escape code"] * ("\x1b" in node.value or "@click" in node.value)
    return []


def test_no_module_of_the_program_lets_a_text_act() -> None:
    found = [
        f"{where(path)}:{line} {what}"
        for path in modules_of()
        for line, what in found_in(path.read_text(encoding="utf-8"))
        if (where(path), what) not in MAY
        and not (what == "an escape code" and where(path).startswith(DRAWS))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "import yaml",
        "from pickle import loads",
        "import subprocess",
        "eval(note.text)",
        "os.system(words)",
        "self.app.open_url(words)",
        "traceback.print_exc()",
        "Traceback(show_locals=True)",
        "logging.getLogger('peewee')",
        "logging.basicConfig(filename=x)",
        "run(words, shell=True)",
        "driver.write('\\x1b]52;c;' + words)",
        "Static('[@click=app.leave]x[/]')",
    ],
)
def test_what_would_let_a_text_act_is_found(source: str) -> None:
    assert found_in(source)


def test_what_is_harmless_is_let_through() -> None:
    assert found_in("import re\nre.compile('x')\nself.screen.say(words)") == []
