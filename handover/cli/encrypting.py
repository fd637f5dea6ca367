"""`handover encrypt` and `handover decrypt`."""

from __future__ import annotations

import argparse

from handover.cli.endings import Exit, say
from handover.cli.progress import shown
from handover.cli.signing_in import at_desk
from handover.desk import encrypting

HALF_WAY = "Stopped. The book is whole: `handover doctor` says whether it is encrypted."


def encrypt(arguments: argparse.Namespace) -> int:
    """Encrypt a book that was plain."""
    desk = at_desk(arguments)
    with shown(HALF_WAY) as told:
        done = encrypting.encrypt(desk, told)
    say(
        f"The book {desk.book.path} is encrypted. Everybody's passphrase and the recovery code "
        "stay what they were. The old file is gone; on some disks traces of it remain until they "
        "are written over."
    )
    if done.removed:
        names = ", ".join(one.name for one in done.removed)
        say(f"Copies that were not encrypted are gone as well: {names}. Make a backup now.")
    if done.need:
        say(f"They need a new first passphrase from a coordinator: {', '.join(done.need)}.")
    return Exit.DONE


def decrypt(arguments: argparse.Namespace) -> int:
    """Take the encryption away."""
    desk = at_desk(arguments)
    with shown(HALF_WAY) as told:
        encrypting.decrypt(desk, told)
    say(
        f"The book {desk.book.path} is no longer encrypted: whoever may read the file can read "
        "everything in it. Keep it on a disk that is encrypted."
    )
    return Exit.DONE
