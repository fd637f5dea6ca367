"""What somebody at the desk does. One function is one use case and one transaction."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from handover.rules.concerns import Answer as Answer
    from handover.rules.concerns import Answers as Answers


def __getattr__(name: str) -> Any:
    """What an ask is answered with; the way in, which asks nothing, is drawn without it."""
    if name in ("Answer", "Answers"):
        from handover.rules import concerns

        return getattr(concerns, name)
    raise AttributeError(name)
