"""A one-line note from the shell, sign-in included, beside `jrnl`."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench.figures import Row, noise, ratio
from tests.bench.installed import NAME, Installed

LINE = "We sat by the window and said little, then made tea for four."
FEW, MANY = 5, 45
NOTE = ("--book", "house.book", "--as", NAME, "note", "add")


def rows(there: Installed, pairs: int, jrnl: str | None) -> Iterator[Row]:
    """In turn: ours, theirs, theirs again."""
    ours, theirs, again, waited = [], [], [], []
    jrnl = jrnl or shutil.which("jrnl")
    diary = _diary(there.folder)
    for _ in range(pairs):
        took, wall = _spent(there.command(*NOTE), there.environ, there.folder, LINE)
        ours.append(took)
        waited.append(wall)
        if jrnl is not None:
            asked = [jrnl, "--config-file", str(diary), LINE]
            theirs.append(_spent(asked, there.environ, there.folder)[0])
            again.append(_spent(asked, there.environ, there.folder)[0])
    middle = f"{sorted(ours)[pairs // 2] * 1000:.0f} ms, wall {sorted(waited)[pairs // 2]:.2f} s"
    if jrnl is None:
        beside = f"jrnl is not installed here (--jrnl FILE names it); {middle}"
        yield Row("one-line note from the shell / jrnl, processor", "-", "0.8", beside)
    else:
        found = f"{ratio(ours, theirs):.2f} x"
        beside = f"{noise(theirs, again)}; {middle}"
        yield Row("one-line note from the shell / jrnl, processor", found, "0.8", beside)
    each = sorted(_each_further_line(there) for _ in range(3))[1]
    yield Row("each further line of --lines", f"{each:.1f} ms", "10 ms", "processor time")


def _diary(folder: Path) -> Path:
    config = folder / "jrnl.yaml"
    config.write_text(
        f"journals:\n  default:\n    journal: {folder / 'journal.txt'}\n"
        "editor: ''\nencrypt: false\ntemplate: false\ndefault_hour: 9\ndefault_minute: 0\n"
        "timeformat: '%F %r'\ntagsymbols: '#@'\nhighlight: true\nlinewrap: 79\n"
        "indent_character: '|'\ncolors:\n  body: none\n  date: none\n  tags: none\n"
        "  title: none\nversion: v4.2\n"
    )
    (folder / "journal.txt").touch()
    return config


def _spent(
    argv: Sequence[str], environ: Mapping[str, str], folder: Path, words: str = ""
) -> tuple[float, float]:
    """Processor time of a command and of everything it starts, and how long it took; seconds."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        argv, env=environ, cwd=folder, input=words, text=True, capture_output=True, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, time.perf_counter() - began


def _each_further_line(there: Installed) -> float:
    took = []
    for count in (FEW, MANY):
        lines = "".join(f"{LINE} {number}{os.linesep}" for number in range(count))
        argv = there.command(*NOTE, "--lines")
        took.append(_spent(argv, there.environ, there.folder, lines)[0])
    return (took[1] - took[0]) / (MANY - FEW) * 1000
