"""Puts the man page and the completions into the wheel, made from the very parser it ships."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MAN_PAGE = "share/man/man1/handover.1"


class ForTheShell(BuildHookInterface[Any]):
    """Called by hatchling before and after a wheel is put together."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files; an editable install goes without."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)  # the commands are read out of what is being built
        try:
            from handover.cli.shells.completions import WHERE
            from handover.cli.shells.man_page import man_page

            made = {name: make() for name, make in WHERE.items()}
            made[MAN_PAGE] = man_page(self.metadata.version)
        finally:
            sys.path.remove(self.root)
        self.folder = tempfile.TemporaryDirectory(prefix="handover-build-")
        for name, words in made.items():
            path = Path(self.folder.name) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(words, encoding="utf-8")
            build_data["shared_data"][str(path)] = name

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """What was made lies in the wheel now."""
        if version != "editable":
            self.folder.cleanup()
