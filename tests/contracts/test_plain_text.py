"""People's words never pass through markup: a `[/b]` in a note is a `[/b]` on the screen.

Textual reads every plain `str` as markup, and one with unequal brackets ends the program.
So each text that a screen shows is one of these:

- a literal, which we wrote ourselves;
- a `Content`, `Text` or `plain(…)`, or a name or function annotated as one;
- anything at all, next to `markup=False`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

import pytest

from tests.contracts.the_tree import HOUSE, modules_of, where

CAN_BE_TOLD = frozenset({"Static", "Label", "OptionList", "notify"})
"""They take `markup=False`."""

CANNOT_BE_TOLD = frozenset(
    {"Button", "Checkbox", "RadioButton", "Tab", "TabPane", "TabbedContent", "Collapsible"}
    | {"Select", "SelectionList", "RadioSet", "ToggleButton", "Link", "Tree"}
    | {"Selection", "add_row", "add_column", "add_columns", "add_leaf"}
    | {"update", "with_tooltip", "render_str"}
)
"""They read a `str` as markup whatever one says, or know only what they were made with."""

FILLED_LATER = frozenset({"OptionList"})
"""Made empty more often than not, so what matters is how they were made."""

TEXT_ARGUMENTS = frozenset({"content", "label", "title", "prompt", "message", "tooltip"})
TITLES = frozenset({"border_title", "border_subtitle", "tooltip"})
NEVER = frozenset({"from_markup", "Markdown", "MarkdownViewer"})

PLAIN_TYPES = frozenset({"Content", "Text"})
PLAIN_MAKERS = frozenset({"Content", "Text", "plain"})
PLAIN_METHODS = frozenset({"assemble", "styled", "blank", "from_rich_text"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Kind(IntEnum):
    """What an expression is, from the least to the most certain."""

    WORDS = 0
    """Anything: perhaps what somebody wrote."""
    LITERAL = 1
    """What we wrote ourselves."""
    CONTENT = 2
    """Text in which markup has no part any more, whoever wrote it."""


Given = dict[str, list[ast.expr | Kind]]
"""Every name of a function, with all that it is given."""


@dataclass
class Screens:
    """What the screens' modules, taken together, say about their names."""

    makers: set[str] = field(default_factory=set)
    """Functions and attributes annotated as plain text wherever they are defined."""
    literals: set[str] = field(default_factory=set)
    """Constants that hold a text we wrote ourselves."""
    told: set[str] = field(default_factory=lambda: set(CAN_BE_TOLD))
    """Classes and functions that take `markup=False`, our own subclasses included."""
    not_told: set[str] = field(default_factory=lambda: set(CANNOT_BE_TOLD))
    """Those that do not."""
    filled_later: set[str] = field(default_factory=lambda: set(FILLED_LATER))
    """Lists that get their texts after they were made."""


def read_screens(trees: list[ast.Module]) -> Screens:
    """Learn which names of the screens are safe and which subclasses are not."""
    screens = Screens()
    unsafe: set[str] = set()
    for node in (node for tree in trees for node in ast.walk(tree)):
        match node:
            case (
                ast.FunctionDef(name=name, returns=kind)
                | ast.AsyncFunctionDef(name=name, returns=kind)
            ):
                (screens.makers if _is_plain_type(kind) else unsafe).add(name)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind, value=value):
                if _is_plain_type(kind):
                    screens.makers.add(name)
                elif isinstance(value, ast.Constant):
                    screens.literals.add(name)
                else:
                    unsafe.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                (screens.literals if isinstance(value, ast.Constant) else unsafe).add(name)
    screens.makers -= unsafe
    screens.literals = {name for name in screens.literals - unsafe if name.isupper()}
    _add_subclasses(trees, screens)
    return screens


def _is_plain_type(annotation: ast.expr | None) -> bool:
    """Is it `Content` or `Text`, or one of them and None?"""
    if annotation is None:
        return False
    kinds = {kind.strip(" '\"") for kind in ast.unparse(annotation).split("|")}
    return bool(kinds & PLAIN_TYPES) and kinds <= PLAIN_TYPES | {"None"}


def _add_subclasses(trees: list[ast.Module], screens: Screens) -> None:
    """A subclass that says nothing about how it is made is made like its parent."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for _ in classes:
        for made in classes:
            if any(getattr(part, "name", "") == "__init__" for part in made.body):
                continue
            parents = {_name_of(base) for base in made.bases}
            for known in (screens.told, screens.not_told, screens.filled_later):
                if parents & known:
                    known.add(made.name)


def _name_of(node: ast.AST) -> str:
    """`notify` for `self.app.notify`, `Static` for `Static`."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case ast.Subscript(value=value):
            return _name_of(value)
        case _:
            return ""


class Reader(ast.NodeVisitor):
    """Reads one module and keeps what would pass somebody's words through markup."""

    def __init__(self, screens: Screens) -> None:
        self.screens = screens
        self.found: list[tuple[int, str]] = []
        self._names: list[Given] = []
        self._parents: list[set[str]] = []

    def visit_FunctionDef(self, node: Function) -> None:
        """Read a function, with what its names were given."""
        self._names.append(_given(node))
        self.generic_visit(node)
        self._names.pop()

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        """Read it like any other function."""
        self.visit_FunctionDef(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Read a class, knowing its parents."""
        self._parents.append({_name_of(base) for base in node.bases})
        self.generic_visit(node)
        self._parents.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Nothing of ours asks for markup by name."""
        if node.attr in NEVER:
            self._keep(node, f"{node.attr} reads markup")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Titles and tooltips are read as markup."""
        titles = {_name_of(t) for t in node.targets if isinstance(t, ast.Attribute)} & TITLES
        if titles and not self._is_plain(node.value):
            self._keep(node, f"{titles.pop()} = {ast.unparse(node.value)}")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Widgets, notices and rows get literals, plain text, or `markup=False`."""
        name = _name_of(node.func)
        if name == "__init__" and isinstance(node.func, ast.Attribute):
            self._read_super(node)
        elif name in NEVER:
            self._keep(node, f"{name} reads markup")
        elif name in self.screens.filled_later and not _told(node):
            self._keep(node, f"{name} without markup=False")
        elif name == "RichLog" and not _told(node, by_default=True):
            self._keep(node, "RichLog with markup")
        elif name == "from_text" and not _told(node):
            self._keep(node, "from_text without markup=False")
        elif self._shows_words({name}, node):
            self._keep(node, ast.unparse(node))
        self.generic_visit(node)

    def _read_super(self, node: ast.Call) -> None:
        """`super().__init__(…)` makes what the parent's name would make."""
        parents = self._parents[-1] if self._parents else set()
        unsaid = parents & self.screens.filled_later and not _told(node)
        if unsaid or self._shows_words(parents, node):
            self._keep(node, ast.unparse(node))

    def _shows_words(self, names: set[str], call: ast.Call) -> bool:
        """Would what is made under one of these names read the call's texts as markup?"""
        if names & self.screens.told and _told(call):
            return False
        return bool(names & (self.screens.told | self.screens.not_told)) and not self._all_plain(
            call
        )

    def _keep(self, node: ast.expr | ast.stmt, what: str) -> None:
        self.found.append((node.lineno, what))

    def _all_plain(self, call: ast.Call) -> bool:
        """Are all texts of the call plain? Every part of a row is a text, else the first one."""
        if _name_of(call.func) == "update" and _updates_a_mapping(call):
            return True
        every = _name_of(call.func) in {"add_row", "add_columns", "TabbedContent", "OptionList"}
        texts = call.args if every else call.args[:1]
        named = [k.value for k in call.keywords if k.arg in TEXT_ARGUMENTS]
        return all(self._is_plain(text) for text in (*texts, *named))

    def _is_plain(self, words: ast.expr) -> bool:
        return self._kind(words) > Kind.WORDS

    def _kind(self, words: ast.expr) -> Kind:
        """What the expression is; a choice is only as certain as its least certain end."""
        if ends := _ends(words):
            return min(self._kind(end) for end in ends)
        match words:
            case ast.Constant():
                return Kind.LITERAL
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                first = self._kind(left)
                return first if first is Kind.CONTENT else min(first, self._kind(right))
            case ast.Name(id=name):
                return self._kind_of_name(name)
            case ast.Attribute(attr=name):
                return self._kind_anywhere(name)
            case ast.Call():
                return Kind.CONTENT if self._makes_plain(words) else Kind.WORDS
            case _:
                return Kind.WORDS

    def _makes_plain(self, call: ast.Call) -> bool:
        """`Content(x)`, `Content.assemble(x)`, `Content(x).stylize(y)`, `our_own_line(x)`."""
        name = _name_of(call.func)
        if name in PLAIN_MAKERS | self.screens.makers:
            return True
        if not isinstance(call.func, ast.Attribute):
            return False
        if _name_of(call.func.value) in PLAIN_TYPES:
            return name in PLAIN_METHODS or (name == "from_text" and _told(call))
        return self._kind(call.func.value) is Kind.CONTENT

    def _kind_of_name(self, name: str) -> Kind:
        """What the name was given, in the innermost function that gives it anything."""
        for names in reversed(self._names):
            if name in names:
                given, names[name] = names[name], [Kind.CONTENT]  # it may be given more of itself
                kinds = [it if isinstance(it, Kind) else self._kind(it) for it in given]
                names[name] = given
                return min(kinds)
        return self._kind_anywhere(name)

    def _kind_anywhere(self, name: str) -> Kind:
        """What the screens taken together say of the name."""
        if name in self.screens.makers:
            return Kind.CONTENT
        return Kind.LITERAL if name in self.screens.literals else Kind.WORDS


def _told(call: ast.Call, *, by_default: bool = False) -> bool:
    """Does the call say `markup=False`?"""
    for keyword in call.keywords:
        if keyword.arg == "markup":
            return isinstance(keyword.value, ast.Constant) and keyword.value.value is False
    return by_default


def _updates_a_mapping(call: ast.Call) -> bool:
    """`values.update({…})`, `values.update(a=1)` and `screen.update()` show no text."""
    shown = ast.Dict | ast.Set | ast.DictComp | ast.SetComp | ast.GeneratorExp
    return not call.args or isinstance(call.args[0], shown)


def _ends(words: ast.expr) -> tuple[ast.expr, ...]:
    """Everything a choice, or an expression that merely passes on another, can end in."""
    match words:
        case ast.IfExp(body=one, orelse=other):
            return one, other
        case ast.BoolOp(values=values):
            return tuple(values)
        case ast.NamedExpr(value=value) | ast.Await(value=value):
            return (value,)
        case _:
            return ()


def _given(function: Function) -> Given:
    """Every name of the function with everything that it is given in there."""
    names: Given = {}
    understood: set[ast.expr] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.arg):
            it = Kind.CONTENT if _is_plain_type(node.annotation) else Kind.WORDS
            names.setdefault(node.arg, []).append(it)
        for target, given in _gifts(node):
            if isinstance(target, ast.Name):
                understood.add(target)
                names.setdefault(target.id, []).append(given)
    for node in ast.walk(function):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) if node not in understood:
                # It comes out of a loop, or was taken apart.
                names.setdefault(name, []).append(Kind.WORDS)
    return names


def _gifts(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr | Kind]]:
    """What a statement or expression gives to which name."""
    match node:
        case ast.AnnAssign(target=target, annotation=kind) if _is_plain_type(kind):
            yield target, Kind.CONTENT
        case ast.Assign(targets=[target], value=value):
            yield target, value
        case (
            ast.AnnAssign(target=target, value=ast.expr() as value)
            | ast.AugAssign(target=target, value=value)
            | ast.NamedExpr(target=target, value=value)
        ):
            yield target, value


def violations(source: str, screens: Screens | None = None) -> list[tuple[int, str]]:
    """Line and words of everything in a source that would pass words through markup."""
    tree = ast.parse(source)
    reader = Reader(screens or read_screens([tree]))
    reader.visit(tree)
    return reader.found


def violations_in(paths: tuple[Path, ...]) -> list[str]:
    """The same for files that know one another, with their names."""
    sources = {path: path.read_text(encoding="utf-8") for path in paths}
    screens = read_screens([ast.parse(source) for source in sources.values()])
    return [
        f"{where(path)}:{line} {what}"
        for path, source in sources.items()
        for line, what in violations(source, screens)
    ]


def test_no_words_pass_through_markup_on_their_way_to_the_screen() -> None:
    found = violations_in(modules_of(HOUSE / "tui"))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "Static(note.text)",
        "Label(f'{name} is here')",
        "Label('Hello ' + name)",
        "Label('{} is here'.format(name))",
        "Label(HELLO.format(name))\nHELLO = 'Hello {}'",
        "Static(*lines)",
        "Static(content=note.text)",
        "Static(note.text, markup=True)",
        "Button(resident.name, id='page')",
        "Checkbox(step.words)",
        "Link(note.text, url='x')",
        "Tree(resident.name)",
        "OptionList()",
        "OptionList('one', 'two')",
        "self.app.notify(str(refusal))",
        "self.notify(refusal.sentence, severity='warning')",
        "self.query_one('#words', Static).update(note.text)",
        "table.add_row('19:00', note.text)",
        "self.border_title = resident.name",
        "box.tooltip = f'{why}'",
        "Content.from_markup('[b]Hello[/b]')",
        "Content.from_text(note.text)",
        "Markdown(note.text)",
        "RichLog(markup=True)",
        "def f(words: str):\n    yield Static(words)",
        "def f(notes):\n    for words in notes:\n        yield Static(words)",
        "def f(note):\n    words = 'x'\n    words = note.text\n    return Static(words)",
        "def f(note):\n    yield from [Static(words) for words in note]",
        "class Line(Static):\n    pass\nLine(note.text)",
        "class Line(Static):\n    def __init__(self, words):\n        super().__init__(words)",
        "class Choice(OptionList):\n    pass\nChoice()",
        "def line(note) -> str:\n    return note.text\nStatic(line(note))",
    ],
)
def test_words_on_their_way_through_markup_are_found(source: str) -> None:
    assert violations(source)


@pytest.mark.parametrize(
    "source",
    [
        "Static()",
        "Static('')",
        "Label('Still to write: ' 'resident')",
        "Label('Here' if here else 'Out')",
        "Label(EMPTY)\nEMPTY = 'Nothing yet.'",
        "Static(note.text, markup=False)",
        "Static(Content(note.text))",
        "Static(plain(note.text))",
        "Static(Content.assemble(note.text, (' · ', 'dim')))",
        "Static(Content(note.text).stylize('bold'))",
        "Static(Content('a ') + note.text)",
        "Static(Content.from_text(note.text, markup=False))",
        "Button(Content(resident.name))",
        "OptionList(*names, markup=False)",
        "self.notify(str(refusal), markup=False)",
        "self.notify('Written in the book.')",
        "self.query_one('#words', Static).update(Content(note.text))",
        "answers.update({rule: answer})",
        "table.add_row('19:00', Content(note.text))",
        "self.border_title = 'Tonight'",
        "self.border_title = plain(resident.name)",
        "RichLog()",
        "def f(words: Content):\n    yield Static(words)",
        "def f(words: Content | None):\n    yield Static(words or '')",
        "def f(note):\n    words = Content(note.text)\n    yield Static(words)",
        "def f(note):\n    line = Content('')\n    line = line.stylize('b')\n    Static(line)",
        "class Line(Static):\n    pass\nLine(Content(note.text))",
        "class Rooms(OptionList):\n  def __init__(self):\n    super().__init__(markup=False)",
        "def line(note) -> Content:\n    return Content(note.text)\nStatic(line(note))",
    ],
)
def test_plain_text_is_let_through(source: str) -> None:
    assert violations(source) == []
