"""All detectors over one text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from handover.house.regex import regex
from handover.rules.concerns import Concern, Level, in_order
from handover.rules.contact_details.addresses import addresses
from handover.rules.contact_details.emails import emails
from handover.rules.contact_details.folding import fold
from handover.rules.contact_details.found import Found, Kind, without_overlaps
from handover.rules.contact_details.handles import handles
from handover.rules.contact_details.known import Known, known_from
from handover.rules.contact_details.links import links
from handover.rules.contact_details.mail_in_parts import mail_in_parts
from handover.rules.contact_details.number_shapes import ALL, regions_among
from handover.rules.contact_details.offers import offers
from handover.rules.contact_details.phones import phones
from handover.rules.contact_details.platforms import Platform, platforms
from handover.rules.contact_details.words import Words

if TYPE_CHECKING:
    from handover.house.directory import MayStand


def find(
    text: str, *, directory: Iterable[MayStand] = (), regions: Iterable[str] = ALL
) -> list[Concern]:
    """What the house rule on contact details says about a text, in order.

    `directory` holds what the house lets stand: `PublicContact`s, or plain strings with a number,
    an e-mail address, a site, a public name or the name of a service; a `NotADetail` lets exactly
    its words stand. Regions that are not known are left out; without any that is, every region
    counts.
    """
    folded = fold(text)
    words = Words(folded)
    known = known_from(directory)
    lettered = bool(_a_letter().search(folded.low))
    mentions = platforms(words) if lettered else []
    values = list(phones(words, known, regions_among(regions)))
    if lettered:
        values += _in_letters(words, known, mentions)
    if known.phrases:
        marked = known.but_not_here(folded.low)
        values = [one for one in values if 0 in marked[one.start : one.end]]
    told = _sentences_with_a_value(words, values)
    contact = [one for one in offers(words, mentions) if _sentence(words, one) not in told]
    found = without_overlaps([*values, *contact])
    return list(in_order(one.concern(folded) for one in found))


def _in_letters(words: Words, known: Known, mentions: list[Platform]) -> Iterator[Found]:
    """Every detail that no figures and signs alone can be."""
    yield from emails(words, known)
    yield from mail_in_parts(words)
    yield from links(words, known)
    yield from handles(words, known, mentions)
    yield from addresses(words, known)


@cache
def _a_letter() -> re.Pattern[str]:
    return regex(r"[^\W\d_]")


def _sentence(words: Words, found: Found) -> int:
    """The first word of the sentence it stands in."""
    return words.sentence(words.index_from(found.start))[0]


def _sentences_with_a_value(words: Words, values: list[Found]) -> frozenset[int]:
    """Sentences that hold the detail itself: an offer there needs no question of its own."""
    return frozenset(
        _sentence(words, value)
        for value in values
        if value.level is Level.BLOCK and value.kind is not Kind.ADDRESS
    )
