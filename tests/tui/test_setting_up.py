"""Setting up a house where nothing can encrypt: said plainly, and plain only when it is chosen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from handover.desk import opening
from handover.tui.app import HandoverApp
from tests.house_of_tests import PASSPHRASE
from tests.tui.on_screen import OnScreen, running


async def fill_in(at: OnScreen) -> None:
    """Everything but what becomes of the book."""
    await at.go("=Yarrow House", "tab", "shift+end", "=UTC", "tab", "tab", "tab")
    if "The book <" in at.words:
        await at.press("tab")
    await at.go("=Ines", "tab", f"={PASSPHRASE}", "tab", f"={PASSPHRASE}")


async def test_where_nothing_can_encrypt_nothing_is_made_before_somebody_chooses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    path = tmp_path / "yarrow.book"
    async with running(HandoverApp(None, path=path)) as at:
        assert "cannot encrypt: whoever gets the file can read all of it." in at.words
        await fill_in(at)
        await at.press("f2")
        assert not path.exists()
        assert "Nothing was made yet. Install the package sqlcipher3" in at.words
        assert "Yarrow House" in at.words, "nothing typed is lost"

        await at.press("space")
        assert "The book < is not encrypted; its disk is >" in at.words
        await at.press("f2")
        assert at.screen == "RecoveryCode"
        assert opening.NOT_ENCRYPTED in " ".join(at.words.split())
    assert path.read_bytes().startswith(b"SQLite format 3")


async def test_where_it_can_be_encrypted_nobody_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "yarrow.book"
    async with running(HandoverApp(None, path=path)) as at:
        assert "cannot encrypt" not in at.words
        assert "The book <" not in at.words
        await fill_in(at)
        await at.press("f2")
        assert at.screen == "RecoveryCode"
        assert "not encrypted" not in at.words
    assert not path.read_bytes().startswith(b"SQLite format 3")
