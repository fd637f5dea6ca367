"""Ratchets: nothing grows past reading, and nothing happens at import."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.contracts.the_tree import ROOT, lines_of, modules_of, tracked, where

FILE_LINES = 400
FUNCTION_LINES = 40

TOP_LEVEL = frozenset(
    {
        "handover",
        "schemas",
        "tests",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
    }
)
NAMES_THAT_SAY_NOTHING = frozenset(
    {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
)
REACHES_OUT = frozenset(
    {"open", "home", "cwd", "expanduser", "exists", "mkdir", "getenv", "environ", "getuser"}
    | {"read_text", "read_bytes", "write_text", "connect", "run", "Popen", "print"}
    | {"now", "today", "utcnow", "monotonic"}
)
"""Names that read the machine or the clock: calling them, or looking at `environ`."""

QUIET = (
    ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef,
    ast.Assign, ast.AnnAssign, ast.Pass,
)  # fmt: skip
"""Statements that only give a name to something."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef

UNDOCUMENTED_BY_NATURE = frozenset({"overload", "override", "setter", "deleter"})


def parsed(path: Path) -> ast.Module:
    """The file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def body_lines(function: Function) -> int:
    """How many lines the body takes, its docstring aside."""
    body = function.body[1:] if ast.get_docstring(function, clean=False) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def long_functions(tree: ast.Module) -> Iterator[str]:
    """Every function whose body is longer than one can read at once."""
    for node in ast.walk(tree):
        if isinstance(node, FUNCTIONS) and (length := body_lines(node)) > FUNCTION_LINES:
            yield f"{node.lineno} {node.name} has {length} lines"


def undocumented(node: ast.Module | ast.ClassDef) -> Iterator[str]:
    """The module or class, and every public name directly in it, that lacks a docstring."""
    if not ast.get_docstring(node):
        yield f"{getattr(node, 'lineno', 1)} {getattr(node, 'name', 'the module')}"
    for part in node.body:
        if isinstance(part, ast.ClassDef) and not part.name.startswith("_"):
            yield from undocumented(part)
        elif isinstance(part, FUNCTIONS) and _wants_a_docstring(part):
            yield f"{part.lineno} {part.name}"


def _wants_a_docstring(function: Function) -> bool:
    decorators = {_last_name(decorator) for decorator in function.decorator_list}
    return not (
        function.name.startswith("_")
        or decorators & UNDOCUMENTED_BY_NATURE
        or ast.get_docstring(function)
    )


def _last_name(node: ast.expr) -> str:
    """`exists` for `Path("x").exists`, `open` for `open`."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def done_at_import(tree: ast.Module) -> Iterator[str]:
    """What importing the module would do, beyond giving names to values."""
    for statement in _run_at_import(tree.body):
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue
        if not isinstance(statement, QUIET):
            yield f"{statement.lineno} {ast.unparse(statement).splitlines()[0]}"
        for node in _evaluated(statement):
            if _reaches_out(node):
                yield f"{statement.lineno} {ast.unparse(node)}"


def _run_at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run: class bodies and both ways of a choice, not what is behind a name.

    `if __name__ == "__main__"` does not run at import.
    """
    for statement in body:
        match statement:
            case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
                continue
            case ast.If():
                yield from _run_at_import([*statement.body, *statement.orelse])
            case ast.Try():
                handled = [part for handler in statement.handlers for part in handler.body]
                yield from _run_at_import([*statement.body, *handled, *statement.orelse])
            case ast.ClassDef():
                yield statement
                yield from _run_at_import(statement.body)
            case _:
                yield statement


def _evaluated(node: ast.AST) -> Iterator[ast.AST]:
    """The expressions a statement evaluates, not those that wait in a function's body."""
    if isinstance(node, ast.Lambda):
        return
    waiting: list[ast.AST] = []
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        waiting = list(node.body)
    yield node
    for child in ast.iter_child_nodes(node):
        if child not in waiting:
            yield from _evaluated(child)


def _reaches_out(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return _last_name(node.func) in REACHES_OUT
    return isinstance(node, ast.Attribute | ast.Name) and _last_name(node) == "environ"


def in_every_module(find: Callable[[ast.Module], Iterator[str]]) -> list[str]:
    """What a finder finds in the program, with file and line."""
    return [f"{where(path)}:{found}" for path in modules_of() for found in find(parsed(path))]


def test_a_file_is_short_enough_to_be_read_in_one_sitting() -> None:
    found = [f"{where(p)} has {n} lines" for p in modules_of() if (n := lines_of(p)) > FILE_LINES]
    assert not found, "\n".join(found)


def test_a_function_is_short_enough_to_be_read_at_once() -> None:
    found = in_every_module(long_functions)
    assert not found, "\n".join(found)


def test_everything_public_says_what_it_is() -> None:
    found = in_every_module(undocumented)
    assert not found, "\n".join(found)


def test_nothing_happens_at_import() -> None:
    found = in_every_module(done_at_import)
    assert not found, "\n".join(found)


def test_no_module_is_named_after_nothing_in_particular() -> None:
    paths = (*modules_of(), *modules_of(ROOT / "tests"))
    found = [
        where(path)
        for path in paths
        if NAMES_THAT_SAY_NOTHING & {*path.relative_to(ROOT).parent.parts, path.stem}
    ]
    assert not found


def test_the_top_level_holds_what_it_holds() -> None:
    top = {path.partition("/")[0] for path in tracked()}
    assert "handover" in top, "git knows of no file here"
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize(
    "source",
    [
        "print('good morning')",
        "register(NoteRow)",
        "WHERE = Path.home() / 'book'",
        "BOOK = os.environ['HANDOVER_BOOK']",
        "with open('x') as file:\n    pass",
        "WORDS = open('words').read()",
        "def note(at=datetime.now()):\n    pass",
        "class Note:\n    at = datetime.now()",
        "if True:\n    start()",
        "for name in NAMES:\n    pass",
        "try:\n    start()\nexcept OSError:\n    pass",
    ],
)
def test_a_module_that_does_something_at_import_is_found(source: str) -> None:
    assert list(done_at_import(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""',
        "DIGITS = re.compile('[0-9]+')\n'''What a number is made of.'''",
        "@dataclass(frozen=True)\nclass Note:\n    '''A note.'''\n    id: int = field(default=0)",
        "KINDS: Final = MappingProxyType({'house': 1})",
        "def now():\n    return datetime.now()",
        "NOW = lambda: datetime.now()",
        "if TYPE_CHECKING:\n    from pathlib import Path",
        "try:\n    import sqlcipher3 as driver\nexcept ImportError:\n    import sqlite3 as driver",
        "if __name__ == '__main__':\n    raise SystemExit(main())",
    ],
)
def test_a_module_that_only_names_things_is_let_through(source: str) -> None:
    assert list(done_at_import(ast.parse(source))) == []


def test_a_docstring_does_not_count_as_length_and_its_absence_does() -> None:
    short = "def f():\n    '''" + "long\n" * 60 + "'''\n    return 1\n"
    tall = "def f():\n" + "    x = 1\n" * 41
    assert list(long_functions(ast.parse(short))) == []
    assert list(long_functions(ast.parse(tall))) == ["1 f has 41 lines"]
    bare = "'''m'''\nclass A:\n    '''a'''\n    def f(self): ...\n    def _g(self): ...\n"
    assert list(undocumented(ast.parse(bare))) == ["4 f"]
