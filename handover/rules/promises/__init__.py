"""Promises of company or contact: what is found in a note, and when it would be."""

from handover.rules.promises.dating import Reading as Reading
from handover.rules.promises.dating import readings_of as readings_of
from handover.rules.promises.dating import when_of as when_of
from handover.rules.promises.finding import find as find
from handover.rules.promises.plans import ToKeep as ToKeep
from handover.rules.promises.plans import to_keep as to_keep
