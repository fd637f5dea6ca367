"""Promises of company or contact: what is found in a note, and when it would be."""

from handover.rules.promises.dating import Reading as Reading
from handover.rules.promises.dating import readings_of as readings_of
from handover.rules.promises.dating import when_of as when_of
from handover.rules.promises.finding import find as find
from handover.rules.promises.on_shift import CHANGE_TO_SHIFT as CHANGE_TO_SHIFT
from handover.rules.promises.on_shift import FOLLOW_UP as FOLLOW_UP
from handover.rules.promises.on_shift import LEAVE_IT as LEAVE_IT
from handover.rules.promises.on_shift import NEXT_TIME as NEXT_TIME
from handover.rules.promises.on_shift import NOT_A_PROMISE as NOT_A_PROMISE
from handover.rules.promises.on_shift import SAY_WHEN as SAY_WHEN
from handover.rules.promises.on_shift import SOMEBODY_ELSE as SOMEBODY_ELSE
