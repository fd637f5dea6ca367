"""The README can be followed to the letter, from an empty machine on."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.contracts.the_tree import ROOT, run_python

README = ROOT / "README.md"
BLOCK = re.compile(r"^([ \t]*)```[^\n`]*\n(.*?)^\1```[ \t]*$", re.DOTALL | re.MULTILINE)
PROMPTS = ("$", ">", "%", "#")


def lines_to_run(*words: str) -> tuple[str, ...]:
    """The one line of every fenced block that is a single line and holds these words."""
    blocks = [found[2].strip() for found in BLOCK.finditer(README.read_text(encoding="utf-8"))]
    return tuple(
        block for block in blocks if "\n" not in block and all(word in block for word in words)
    )


def commands_in(help_text: str) -> frozenset[str]:
    """The commands that `handover --help` names, one a line or all in one pair of braces."""
    for braces in re.findall(r"\{([a-z,\s-]+)\}", help_text):
        return frozenset(name.strip() for name in braces.split(","))
    return frozenset(re.findall(r"^ {2,6}([a-z][a-z-]+)(?=  |$| [A-Z\[])", help_text, re.MULTILINE))


@pytest.mark.parametrize("purpose", ["demo", "pytest"])
def test_one_line_is_all_it_takes(purpose: str) -> None:
    lines = lines_to_run("pip", purpose)
    assert len(lines) == 1, f"one fenced line with `pip` and `{purpose}`, not {len(lines)}"
    (line,) = lines
    assert not line.startswith(PROMPTS)
    assert "--group" not in line
    assert not line.endswith("\\")


@pytest.mark.parametrize("purpose", ["demo", "pytest"])
def test_the_line_is_one_that_bash_understands(purpose: str) -> None:
    (line,) = lines_to_run("pip", purpose)
    assert subprocess.run(["bash", "-n", "-c", line], check=False).returncode == 0


def test_every_command_of_the_program_is_named_in_the_readme() -> None:
    ran = run_python("-m", "handover", "--help", COLUMNS="100")
    assert ran.returncode == 0, ran.stderr
    commands = commands_in(ran.stdout)
    assert {"demo", "init", "note", "sheet"} <= commands
    readme = README.read_text(encoding="utf-8")
    unnamed = [name for name in sorted(commands) if not re.search(rf"\bhandover {name}\b", readme)]
    assert not unnamed


def test_the_changelog_tells_what_people_can_now_do() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[", changelog, re.MULTILINE)


def test_commands_are_read_out_of_either_form_of_help() -> None:
    assert commands_in("usage: handover [-h] {demo,note} ...") == {"demo", "note"}
    listed = (
        "Commands:\n  demo         look around\n  follow-ups\n  note add  x\n\nand more words\n"
    )
    assert {"demo", "follow-ups"} <= commands_in(listed)
