"""Larkspur House: three weeks of an invented house, moved to today."""

from handover.demo.building import build as build
from handover.demo.building import suggest_name as suggest_name
from handover.demo.people import PASSPHRASE as PASSPHRASE
