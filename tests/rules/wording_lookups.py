"""Write down by which words the shipped phrases are looked up.

python -m tests.rules.wording_lookups
"""

from __future__ import annotations

import json

from handover.rules.wording.shipping import LOOKUPS, lookups


def as_text() -> str:
    """The file as it ought to be."""
    return json.dumps(lookups(), ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    LOOKUPS.write_text(as_text(), encoding="utf-8")
