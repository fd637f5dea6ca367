"""The note beside a backup, as it is written and as it is read by somebody who trusts nothing."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from handover.house.backups import BackupReason, Manifest
from handover.house.refusals import BookDamaged

FORMAT = "handover backup 1"
LONGEST = 16_384
"""Bytes of such a note; it has a few hundred."""


def written_manifest(manifest: Manifest) -> str:
    """The note as text. Moments are UTC."""
    told = {**asdict(manifest), "made_at": f"{manifest.made_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"}
    return json.dumps({"format": FORMAT, **told}, indent=1, ensure_ascii=True) + "\n"


def note_beside(backup: Path) -> Path:
    """Where the note of a backup lies."""
    return backup.with_name(f"{backup.name}.json")


def read_manifest(note: Path) -> Manifest:
    """The note as it was written.

    Raises:
        BookDamaged: It is no such note, or was changed.
        OSError: It cannot be read.
    """
    with note.open("rb") as file:
        text = file.read(LONGEST + 1)
    try:
        if len(text) > LONGEST:
            raise ValueError("too long")
        return _manifest(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BookDamaged(
            f"{note} is not the note that was written beside the backup. Nothing was changed; "
            "take another backup."
        ) from None


def _manifest(told: Any) -> Manifest:
    if not isinstance(told, dict) or told.pop("format", None) != FORMAT:
        raise ValueError("not ours")
    kinds = Manifest.__annotations__
    for name, value in told.items():
        wanted = {"int": int, "str": str, "int | None": int | None}.get(kinds[name], str)
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise TypeError(name)
    made_at = datetime.fromisoformat(told.pop("made_at"))
    if made_at.tzinfo is None:
        raise ValueError("no zone")
    return Manifest(made_at=made_at, reason=BackupReason(told.pop("reason")), **told)
