"""What `encrypt` and `decrypt` are asked for with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def encrypt_and_decrypt(commands: Any, command: Callable[..., Any]) -> None:
    """`handover encrypt` and `handover decrypt`."""
    command(
        commands,
        "encrypt",
        "encrypt a book that was made with --plain",
        act="encrypting.encrypt",
        example="handover encrypt --as Ines",
    )
    command(
        commands,
        "decrypt",
        "take the encryption of the book away",
        act="encrypting.decrypt",
        example="handover decrypt --as Ines",
    )
