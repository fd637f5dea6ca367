"""Only the parser of the command that is meant is made, and nobody can tell."""

from __future__ import annotations

import pytest

from handover.cli.arguments import COMMANDS, read_arguments, the_parser

MEANT = [
    ["--book", "note", "check", "--json"],
    ["--as=Theo", "drafts"],
    ["note", "add", "--about", "Noor"],
    ["notes", "--wrong"],
    ["note"],
    ["--book"],
    ["--plain", "note", "add"],
    ["nothing"],
    *([name, "--help"] for name in COMMANDS),
]


@pytest.mark.parametrize("argv", MEANT, ids=" ".join)
def test_it_is_read_as_by_the_parser_of_all_commands(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    ways = (the_parser().parse_args, read_arguments)
    ends = []
    for read in ways:
        try:
            end: object = vars(read(argv))
        except SystemExit as leaving:
            end = leaving.code
        ends.append((end, capsys.readouterr()))
    assert ends[0] == ends[1]


def test_every_command_is_known_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"])
    told = capsys.readouterr().out
    assert [name for name in COMMANDS if f"\n    {name}" not in told] == []
