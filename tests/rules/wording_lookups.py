"""Write down what the shipped rules say, and by which words their phrases are looked up.

python -m tests.rules.wording_lookups
"""

from __future__ import annotations

import json
from pathlib import Path

from handover.rules.wording.shipping import worked_out


def as_texts() -> dict[Path, str]:
    """The files as they ought to be."""
    return {
        path: json.dumps(what, ensure_ascii=False, separators=(",", ":")) + "\n"
        for path, what in worked_out().items()
    }


if __name__ == "__main__":
    for path, text in as_texts().items():
        path.write_text(text, encoding="utf-8")
