"""What the font of a Linux console has, asked of the console itself.

Debian's console-setup loads a font with curly quotes and dashes; the one built into the kernel,
which stands where nobody has loaded another, has neither.
"""

from __future__ import annotations

import fcntl
import struct
from array import array

GIO_UNIMAP = 0x4B66
"""Asks for the pairs of letter and place in the font (ioctl_console(2))."""
ROOM = 8192
"""For so many pairs. A font has 512 places, and several letters may share one."""


def not_in_the_font(signs: str, file: int) -> str:
    """Those of the signs that the font lacks; none where nobody can tell, as behind a line."""
    pairs = array("H", bytes(4 * ROOM))
    asked = bytearray(struct.pack("@HP", ROOM, pairs.buffer_info()[0]))
    try:
        fcntl.ioctl(file, GIO_UNIMAP, asked)
    except OSError:
        return ""
    (count,) = struct.unpack_from("@H", asked)
    there = frozenset(pairs[: 2 * count : 2])
    return "".join(sign for sign in signs if ord(sign) not in there)
