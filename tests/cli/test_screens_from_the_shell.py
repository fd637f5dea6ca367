"""When screens open, when they do not, and what stays behind: nothing."""

from __future__ import annotations

import os
import signal
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handover import demo as larkspur
from handover.cli import main, screens
from handover.desk import opening
from handover.house.houses import House
from tests.cli.conftest import Shell, snapshot

Opened = list[dict[str, Any]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Opened:
    """A terminal on which screens would open, and what they were opened with."""
    calls: Opened = []

    def run(path: Path, **manners: Any) -> int:
        calls.append({"path": path, "was there": path.exists(), **manners})
        return 0

    def build(path: Path, **_: Any) -> Any:
        house = House("Larkspur House", "America/New_York", demo=True)
        return opening.make_house(path, house, "Ines", "larkspur").book

    app = types.ModuleType("handover.tui.app")
    app.run = run  # type: ignore[attr-defined]  # a module made for this test
    monkeypatch.setitem(sys.modules, "handover.tui.app", app)
    monkeypatch.setattr(larkspur, "build", build, raising=False)
    monkeypatch.setattr(screens, "has_terminal", lambda: True)
    monkeypatch.setenv("HANDOVER_BOOK", str(tmp_path / "house.book"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return calls


def test_without_a_book_the_first_run_is_offered(opened: Opened, tmp_path: Path) -> None:
    assert main([]) == 0
    (call,) = opened
    assert call.pop("look_around")
    assert call.pop("take_copy")
    assert call.pop("manners")
    assert call.pop("put_on_paper")
    assert call.pop("as_it_begins")
    assert call == {"path": tmp_path / "house.book", "was there": False, "first_run": True}


def test_with_a_book_it_is_opened(opened: Opened, new_house: Path) -> None:
    assert main(["--book", str(new_house), "--as", "Theo"]) == 0
    (call,) = opened
    assert call.pop("take_copy")
    assert call.pop("manners")
    assert call.pop("put_on_paper")
    assert call.pop("as_it_begins")
    assert call == {"path": new_house, "was there": True, "as_name": "Theo"}


def test_the_demo_leaves_nothing_behind(opened: Opened, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    assert main(["demo", "--as", "Ines"]) == 0
    (call,) = opened
    assert call["was there"]
    assert call["as_name"] == "Ines"
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP])
def test_the_demo_leaves_nothing_behind_when_the_line_drops(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sign: signal.Signals
) -> None:
    def dropped(path: Path, **_: Any) -> Any:
        (path.parent / "half made").touch()
        os.kill(os.getpid(), sign)

    monkeypatch.setattr(larkspur, "build", dropped, raising=False)
    before = set(tmp_path.iterdir())
    assert main(["demo"]) == 128 + sign
    assert set(tmp_path.iterdir()) == before
    assert opened == []


def test_an_unknown_name_is_told_who_there_is(
    opened: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.book"
    assert main(["demo", "--as", "Nobody", "--keep", str(kept)]) == 3
    assert "Ines" in capsys.readouterr().err
    assert opened == []
    assert list(tmp_path.glob("kept.book*")) == []


def test_a_kept_demo_stays(opened: Opened, tmp_path: Path) -> None:
    kept = tmp_path / "kept.book"
    assert main(["demo", "--keep", str(kept), "--plain", "--weeks", "2"]) == 0
    assert kept.exists()
    assert opened[0]["path"] == kept


def test_the_demo_is_never_the_book_of_the_house(
    opened: Opened, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--keep", str(tmp_path / "house.book")]) == 4
    assert main(["demo", "--book", "x"]) == 2
    assert "HANDOVER_BOOK" in capsys.readouterr().err
    assert opened == []


def test_a_file_in_the_way_of_the_demo_is_not_touched(shell: Shell) -> None:
    before = snapshot(shell.folder)
    ran = shell.run("demo", "--no-screen", "--keep", str(shell.book))
    assert (ran.code, ran.out) == (4, "")
    assert snapshot(shell.folder) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "The screens need a terminal of their own"),
        (("demo",), "Larkspur House"),
        (("demo", "--no-screen"), "--keep FILE"),
        (("demo", "--at", "noon"), "like 2026-03-14T15:10"),
        (("demo", "--at", "2026-03-14T15:10Z"), "like 2026-03-14T15:10"),
        (("demo", "--weeks", "0"), "from 1 to"),
    ],
)
def test_without_a_terminal_one_sentence_says_so(
    shell: Shell, arguments: tuple[str, ...], words: str
) -> None:
    before = snapshot(shell.folder)
    ran = shell.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert snapshot(shell.folder) == before


@pytest.mark.parametrize(
    ("ask", "shows"), [(lambda stream: True, True), (lambda stream: False, False)]
)
def test_a_terminal_is_one_that_can_show_screens(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[[object], bool], shows: bool
) -> None:
    monkeypatch.setattr("sys.stdin", types.SimpleNamespace(isatty=lambda: ask(0)))
    monkeypatch.setattr("sys.stdout", types.SimpleNamespace(isatty=lambda: ask(1)))
    monkeypatch.setenv("TERM", "xterm")
    assert screens.has_terminal() is shows
    for term in ("dumb", ""):
        monkeypatch.setenv("TERM", term)
        assert not screens.has_terminal()


def test_larkspur_house_is_made_without_a_screen_and_lets_its_people_in(shell: Shell) -> None:
    kept = shell.folder / "kept.book"
    made = shell.run(
        *("demo", "--no-screen", "--keep", str(kept), "--weeks", "1", "--at", "2026-03-14T15:10")
    )
    assert (made.code, made.out) == (0, f"{kept}\n"), made.err
    assert "larkspur" in made.err
    shell.passphrase.write_text("larkspur", encoding="utf-8")
    # He may be on shift then or not.
    read = shell.run("sheet", "--as", "Theo", "--because", "to look", "--book", str(kept))
    assert read.code == 0
    assert read.out.startswith("LARKSPUR HOUSE")


def test_where_nothing_can_encrypt_the_invented_house_is_plain_and_says_so(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    kept = shell.folder / "kept.book"
    assert main(["demo", "--no-screen", "--keep", str(kept), "--weeks", "1"]) == 0
    assert "not encrypted" in capsys.readouterr().err
    assert kept.read_bytes().startswith(b"SQLite format 3")
    assert opening.front(kept) is None
    assert opening.sign_in(opening.open_book(kept), "Theo", "larkspur").who.name == "Theo"


def test_where_nothing_can_encrypt_a_house_of_ones_own_is_made_plain_only_when_asked_for(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    monkeypatch.setenv("HANDOVER_PASSPHRASE_FILE", str(shell.passphrase))
    book = shell.folder / "yarrow.book"
    asked = ["init", "--name", "Yarrow House", "--timezone", "UTC", "--coordinator", "Ines"]
    assert main([*asked, "--book", str(book)]) == 4
    assert "`handover init --plain`" in capsys.readouterr().err
    assert not book.exists()
    assert main([*asked, "--book", str(book), "--plain"]) == 0
    assert book.exists()
