"""The man page and the completions name every command and option there is, and do nothing else."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from handover.cli.shells.commands import commands
from handover.cli.shells.completions import WHERE, bash, fish, zsh
from handover.cli.shells.man_page import man_page, text
from tests.contracts.the_tree import run_python

ALL = tuple(commands().everything())
PAGE = man_page("1.2.3")


def test_the_man_page_names_every_command_option_and_example() -> None:
    plain = PAGE.replace("\\-", "-")
    for one in ALL:
        assert f"handover {' '.join(one.words)}".strip() in plain
        assert text(one.example) in PAGE
        for option in one.options:
            assert all(f"\\fB{name}\\fR" in plain for name in option.names), option


def test_every_line_of_the_man_page_is_ours() -> None:
    known = (".TH", ".SH", ".SS", ".PP", ".TP", ".B ", ".RS", ".RE", ".nf", ".fi")
    acting = [line for line in PAGE.splitlines() if line.startswith((".", "'"))]
    assert all(line.startswith(known) for line in acting)
    assert text(".x\\y 'z") == "\\&.x\\ey \\(aqz"


def test_the_man_page_is_clean_where_it_can_be_checked() -> None:
    if (mandoc := shutil.which("mandoc")) is None:
        pytest.skip("there is no mandoc here")
    ran = subprocess.run(
        [mandoc, "-Tlint", "-Wwarning"], input=PAGE, capture_output=True, text=True, check=False
    )
    assert [line for line in ran.stdout.splitlines() if "missing date" not in line] == []


@pytest.mark.parametrize(("shell", "made"), [("bash", bash()), ("zsh", zsh()), ("fish", fish())])
def test_a_shell_understands_its_completions(shell: str, made: str, tmp_path: Path) -> None:
    for one in ALL:
        for option in one.options:
            assert all(name.lstrip("-") in made for name in option.names)
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    path = tmp_path / "completions"
    path.write_text(made, encoding="utf-8")
    ran = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("handover fol", {"follow-ups"}),
        ("handover note a", {"add"}),
        ("handover --as Theo sheet --form", {"--format"}),
        ("handover sheet --format h", {"html"}),
        ("handover note add --carry n", {"no"}),
        ("handover sheet --as ", set()),
    ],
)
def test_tab_in_bash_offers_what_may_stand_there(typed: str, offered: set[str]) -> None:
    words = typed.split(" ")
    script = (
        f"{bash()}\nCOMP_WORDS=({' '.join(w or repr('') for w in words)})\n"
        f"COMP_CWORD={len(words) - 1}\n_handover\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    )
    ran = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert set(ran.stdout.split()) == offered
    assert ran.stderr == ""


def test_they_are_made_for_the_wheel_and_never_at_run_time() -> None:
    assert set(WHERE) == {
        "share/bash-completion/completions/handover",
        "share/zsh/site-functions/_handover",
        "share/fish/vendor_completions.d/handover.fish",
    }
    ran = run_python("-X", "importtime", "-m", "handover", "--help")
    assert "handover.cli.shells" not in ran.stderr
    assert "hatchling" not in ran.stderr
