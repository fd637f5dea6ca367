"""What the house agrees at its meetings: by consensus, with names, and never for good."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.limits import house_limits
from handover.desk.residents import residents_here
from handover.house.agreements import AgreementState, HouseAgreement, StoodAside
from handover.house.dataclass import dataclass, replace
from handover.house.houses import House
from handover.house.meetings import names_of_all_there
from handover.house.plain_text import fit, fit_line, same_name
from handover.house.refusals import NotPossible, Unfit
from handover.house.times import house_day
from handover.rules.boundaries import Effective
from handover.store import agreements as kept
from handover.store import people
from handover.store.agreements import Decided

TEXT_LIMIT = 1200
"""Characters one agreement may have: all of them stand on one page."""
REVIEW_AFTER = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a house meeting came to."""

    text: str
    present: tuple[str, ...]
    """Everybody who was there, by the names they use."""
    consensus: bool
    """Did everybody agree or stand aside? There is no vote."""
    stood_aside: tuple[StoodAside, ...] = ()
    review_on: date | None = None
    """When to look at it again; None takes four weeks."""


def propose(desk: Desk, text: str) -> HouseAgreement:
    """Something to talk about at the next house meeting.

    Raises:
        Unfit: There are no words, or too many for one page.
    """
    words = _text(text)
    with desk.book.writing():
        number = kept.propose(desk.book, words, by=desk.who.id, at=desk.now())
        return kept.agreement(desk.book, number)


def agree(
    desk: Desk,
    made: Agreed,
    *,
    proposal: HouseAgreement | None = None,
    in_place_of: HouseAgreement | None = None,
) -> HouseAgreement:
    """The meeting has agreed: to a proposal, to something new, or to something in place of the old.

    Raises:
        NotPossible: There is no consensus, or what it stands in place of does not hold any more.
        Unfit: Nobody was there, or somebody stood aside who was not.
        MovedOn: Somebody changed the proposal or the old agreement since it was read.
    """
    if not made.consensus:
        raise NotPossible(
            "Without consensus it stays a proposal. Talk on, or let somebody stand aside.",
            of="consensus",
        )
    decided = _decided(desk, made)
    with desk.book.writing():
        if in_place_of is not None:
            if not kept.agreement(desk.book, in_place_of.id).in_force:
                raise NotPossible("What it would stand in place of does not hold any more.")
            decided = replace(decided, supersedes=in_place_of.id)
        number = kept.agree(desk.book, decided, proposal, by=desk.who.id, at=desk.now())
        if in_place_of is not None:
            kept.change(desk.book, in_place_of, state=AgreementState.SUPERSEDED)
        return kept.agreement(desk.book, number)


def let_go(desk: Desk, agreement: HouseAgreement) -> HouseAgreement:
    """A proposal nobody wants to talk about any more, or an agreement the house has let go.

    Raises:
        NotPossible: It does not hold any more anyway.
        MovedOn: Somebody changed it since it was read.
    """
    if agreement.state in (AgreementState.SUPERSEDED, AgreementState.LET_GO):
        raise NotPossible("It does not hold any more already.")
    with desk.book.writing():
        kept.change(desk.book, agreement, state=AgreementState.LET_GO)
        return kept.agreement(desk.book, agreement.id)


def _text(text: str) -> str:
    words = fit(text, "The agreement", limit=TEXT_LIMIT)
    fit_line(words, "The agreement", limit=TEXT_LIMIT)
    return words


def _decided(desk: Desk, made: Agreed) -> Decided:
    present = names_of_all_there(made.present)
    if not present:
        raise Unfit(
            "Who was there? An agreement names everybody who was at the meeting.", of="present"
        )
    aside = tuple(
        StoodAside(
            fit_line(one.name, "The name", limit=80),
            fit(one.words, "What they want remembered", limit=1000),
        )
        for one in made.stood_aside
    )
    for one in aside:
        if not any(same_name(one.name, name) for name in present):
            raise Unfit(
                f"{one.name} stood aside and is not among those who were there. Add them.",
                of="present",
            )
    if len({one.name.casefold() for one in aside}) >= len(present):
        raise Unfit("Somebody has to agree: everybody who was there stood aside.", of="aside")
    today = house_day(desk.now(), desk.zone)
    review = made.review_on or today + REVIEW_AFTER
    if review <= today:
        raise Unfit("It is looked at again on a day to come. Choose a later day.", of="review")
    return Decided(_text(made.text), present, aside, review)


@dataclass(frozen=True, slots=True)
class AgreementsPage:
    """What is proposed, what holds, and what held before."""

    proposed: tuple[HouseAgreement, ...]
    in_force: tuple[HouseAgreement, ...]
    """The newest first."""
    earlier: tuple[HouseAgreement, ...]
    """Superseded or let go, the newest first; every text as it stood."""
    everybody: tuple[str, ...]
    """Names of those who could be at a meeting now: residents first."""
    look_again: frozenset[int]
    """Numbers of those whose day to be looked at again is here."""
    staff: dict[int, str]

    def now_in_place_of(self, agreement: HouseAgreement) -> HouseAgreement | None:
        """What stands in its place."""
        everything = (*self.in_force, *self.earlier)
        return next((one for one in everything if one.supersedes == agreement.id), None)


def agreements_page(desk: Desk) -> AgreementsPage:
    """Everything the house has agreed or is to talk about."""
    with desk.book.reading():
        found = kept.agreements(desk.book)
        team = [one.name for one in people.staff(desk.book) if one.active]
        here = [one.name for one in residents_here(desk)]
    today = house_day(desk.now(), desk.zone)
    newest = tuple(reversed(found))
    gone = (AgreementState.SUPERSEDED, AgreementState.LET_GO)
    return AgreementsPage(
        proposed=tuple(one for one in found if one.state is AgreementState.PROPOSED),
        in_force=tuple(one for one in newest if one.in_force),
        earlier=tuple(one for one in newest if one.state in gone),
        everybody=(*here, *team),
        look_again=frozenset(
            one.id for one in found if one.in_force and one.review_on and one.review_on <= today
        ),
        staff=dict(desk.names()),
    )


@dataclass(frozen=True, slots=True)
class OnePage:
    """What hangs in the kitchen: what the house has agreed, and its line on every row."""

    house: House
    made_at: datetime
    """UTC."""
    agreements: tuple[HouseAgreement, ...]
    limits: tuple[Effective, ...]


def one_page(desk: Desk) -> OnePage:
    """The page that is printed and hangs where everybody can read it."""
    with desk.book.reading():
        return OnePage(
            house=desk.house,
            made_at=desk.now(),
            agreements=agreements_page(desk).in_force,
            limits=house_limits(desk).rows,
        )
