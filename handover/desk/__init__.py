"""What somebody at the desk does. One function is one use case and one transaction."""

from handover.rules.concerns import Answer as Answer
from handover.rules.concerns import Answers as Answers
