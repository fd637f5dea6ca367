"""At the shell: how the house is arranged is written down, and taken into a new book."""

from __future__ import annotations

import json

import pytest

from handover.cli import main
from tests.cli.conftest import Shell


def test_it_is_written_down_and_a_new_book_begins_from_it(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in shell.environment().items():
        monkeypatch.setenv(name, value)
    file, new = shell.folder / "elm.json", shell.folder / "new.book"
    assert main(["export", "--house", "--as", "Theo", str(file)]) == 3
    assert main(["export", "--house", "--as", "Ines", "--taken"]) == 2
    assert not file.exists()
    assert main(["export", "--house", "--as", "Ines", str(file)]) == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one["name"] for one in json.loads(file.read_text())["team"]] == ["Ines", "Theo", "Mags"]
    place = ["--timezone", "America/New_York", "--coordinator", "Ines", "--plain"]
    assert main(["init", "--name", "Oak House", *place, "--book", str(new)]) == 0
    capsys.readouterr()
    asked = ["import", str(file), "--as", "Ines", "--book", str(new)]
    assert main(asked) == 0
    said = capsys.readouterr()
    assert "+ Theo joins the team: peer supporter\n" in said.out
    assert "Nothing was changed yet" in said.err
    assert main([*asked, "--yes"]) == 0
    said = capsys.readouterr()
    assert "Theo\t" in said.out
    assert "kept nowhere" in said.err
    assert main([*asked, "--yes"]) == 0
    assert "Nothing was changed." in capsys.readouterr().err
    file.write_text(file.read_text().replace('"Mags"', '""'), encoding="utf-8")
    assert main([*asked, "--yes"]) == 1
    refused = capsys.readouterr().err
    assert "team, number 3: name is not what stands there" in refused
    assert main(["import", "/nowhere/at/all", "--as", "Ines"]) == 2
