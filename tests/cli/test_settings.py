"""Which book, and which manners: arguments before environment before file before habit."""

from __future__ import annotations

from pathlib import Path

import pytest

from handover.settings import (
    Colours,
    Glyphs,
    Settings,
    SettingsTrouble,
    book_path,
    passphrase_file,
    read_settings,
    usual_book,
)


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


def settings_of(folder: Path, text: str) -> dict[str, str]:
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return {"HANDOVER_SETTINGS": str(folder / "settings.toml")}


def test_an_argument_comes_before_the_environment_and_that_before_the_file(tmp_path: Path) -> None:
    environ = settings_of(tmp_path, 'book = "from the file"')
    assert book_path(None, environ) == tmp_path / "from the file"
    environ["HANDOVER_BOOK"] = "from the environment"
    assert book_path(None, environ) == Path("from the environment")
    assert book_path("named", environ) == Path("named")


def test_without_anything_it_lies_with_the_data_of_this_account(tmp_path: Path) -> None:
    assert book_path(None, {}) == usual_book()
    assert usual_book().name == "house.book"
    assert book_path(None, {"HANDOVER_BOOK": ""}) == usual_book()


def test_a_named_file_holds_the_passphrase() -> None:
    assert passphrase_file({}) is None
    assert passphrase_file({"HANDOVER_PASSPHRASE_FILE": ""}) is None
    assert passphrase_file({"HANDOVER_PASSPHRASE_FILE": "x"}) == Path("x")


def test_every_setting_is_read(tmp_path: Path) -> None:
    text = 'book = "/srv/house.book"\naccessible = true\nmouse = false\nglyphs = "console"\n'
    text += 'colours = "strong"\n'
    assert read_settings(settings_of(tmp_path, text)) == Settings(
        Path("/srv/house.book"),
        accessible=True,
        mouse=False,
        glyphs=Glyphs.CONSOLE,
        colours=Colours.STRONG,
    )
    assert read_settings({}) == Settings()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mouse = true\nmoose = true\n", "line 2: there is no setting called “moose”"),
        ('\n\nmouse = "yes"\n', "line 3: “mouse” does not fit there"),
        ("accessible = 1\n", "line 1: “accessible” does not fit there"),
        ('glyphs = "emoji"\n', "line 1: “glyphs” does not fit there"),
        ("book = 2026-01-01\nbook\n", "is not TOML"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(SettingsTrouble) as told:
        read_settings(settings_of(tmp_path, text))
    assert sentence in str(told.value)
    assert "settings.toml" in str(told.value)


def test_a_settings_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsTrouble, match="There is no settings file"):
        read_settings({"HANDOVER_SETTINGS": str(tmp_path / "none.toml")})
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        read_settings({"HANDOVER_SETTINGS": str(tmp_path)})
