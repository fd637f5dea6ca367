"""The shapes that telephone numbers have, region by region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from handover.house.dataclass import dataclass
from handover.house.refusals import Unfit
from handover.house.regex import regex


class Line(StrEnum):
    """Whose line a number of that shape is."""

    FREE = "free"
    """Costs the caller nothing: always a service."""
    SHARED = "shared"
    """A service's shape: shared cost, one number for a whole country, premium rate."""
    MOBILE = "mobile"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Region:
    """How numbers look in one region, as they are dialled there."""

    code: str
    """ISO 3166 code of the country."""
    dialling: str
    """Its country code."""
    trunk: str
    """What stands before the area code at home."""
    free: str
    shared: str
    mobile: str
    fixed: str
    area: bool = True
    """False where a number has no area code, so that its length alone says little."""


def _north_american(code: str) -> Region:
    return Region(
        code, "1", "",
        free=r"1?8(?:00|22|33|44|55|66|77|88)[2-9]\d{6}",
        shared=r"1?900[2-9]\d{6}",
        mobile=r"(?!)",
        fixed=r"1?(?!.11)[2-9][0-8]\d(?!.11)[2-9]\d{6}",
    )  # fmt: skip


REGIONS = {
    region.code: region
    for region in (
        _north_american("US"),
        _north_american("CA"),
        Region(
            "GB", "44", "0",
            free=r"08(?:00\d{6,7}|001111|08\d{7})|0500\d{6}",
            shared=r"03\d{9}|08[47]\d{8}|084[45]\d{6}|09\d{9}|07[06]\d{8}",
            mobile=r"07[1-57-9]\d{8}",
            fixed=r"01\d{8,9}|02\d{9}|05[56]\d{8}",
        ),
        Region(
            "IE", "353", "0",
            free=r"1800\d{6}",
            shared=r"18[59]0\d{6}|0818\d{6}|15\d{8}|076\d{7}",
            mobile=r"08[235-9]\d{7}",
            fixed=r"0(?:1\d{7}|[24-79]\d{7,8})",
        ),
        Region(
            "AU", "61", "0",
            free=r"1800\d{6}|180\d{4}",
            shared=r"1300\d{6}|13[1-9]\d{3}|190\d{7}",
            mobile=r"04\d{8}|05\d{8}",
            fixed=r"0[2378]\d{8}",
        ),
        Region(
            "NZ", "64", "0",
            free=r"0800\d{6,7}|0508\d{6}",
            shared=r"0900\d{5,6}",
            mobile=r"02[0-9]\d{6,8}",
            fixed=r"0[34679]\d{7}",
        ),
        Region(
            "EE", "372", "",
            free=r"800\d{4}(?:\d{3})?|116\d{3}",
            shared=r"900\d{4}|1\d{3,4}",
            mobile=r"5\d{6,7}|8[1-4]\d{6}",
            fixed=r"[3467]\d{6}|88\d{5}",
            area=False,
        ),
    )
}  # fmt: skip
"""The regions the program knows."""

ALL = tuple(REGIONS)
"""The codes of all regions the program knows."""

ALSO_CALLED = {"UK": "GB", "USA": "US", "IRL": "IE", "ROI": "IE", "AUS": "AU", "EST": "EE"}


def known_regions(codes: Iterable[str]) -> tuple[str, ...]:
    """The same regions by the codes the program uses.

    Raises:
        Unfit: One of them is not known here.
    """
    named = [code.strip().upper() for code in codes]
    found = [ALSO_CALLED.get(code, code) for code in named]
    for code, known in zip(named, found, strict=True):
        if known not in REGIONS:
            raise Unfit(
                f"“{code}” is not a region whose telephone numbers this program knows. "
                f"Choose among {', '.join(ALL)}."
            )
    return tuple(dict.fromkeys(found))


def regions_among(codes: Iterable[str]) -> tuple[str, ...]:
    """Those of the codes that are known, or every region when none of them is."""
    named = (ALSO_CALLED.get(str(code).upper(), str(code).upper()) for code in codes)
    return tuple(dict.fromkeys(code for code in named if code in REGIONS)) or ALL


@cache
def _shapes(regions: tuple[str, ...], *, area: bool) -> re.Pattern[str]:
    chosen = [REGIONS[code] for code in regions if REGIONS[code].area is area]
    groups = []
    for line in Line:
        shapes = dict.fromkeys(str(getattr(region, line.value)) for region in chosen)
        groups.append(f"(?P<{line.value}>{'|'.join(shapes) or '(?!)'})")
    return regex("|".join(groups))


def line_of(digits: str, regions: tuple[str, ...], *, area: bool = True) -> Line | None:
    """Whose line it would be, dialled from one of these regions."""
    found = _shapes(regions, area=area).fullmatch(digits)
    return Line(found.lastgroup) if found and found.lastgroup else None


def abroad(digits: str) -> Line | None:
    """Whose line it would be with a country code in front, the `+` or `00` left off."""
    for region in REGIONS.values():
        if not digits.startswith(region.dialling):
            continue
        rest = digits[len(region.dialling) :].removeprefix(region.trunk)
        for national in (region.trunk + rest, rest):
            if line := line_of(national, (region.code,), area=region.area):
                return line
    return None


def own_digits(digits: str) -> str:
    """The digits without whatever is dialled before the country or the area."""
    for prefix in ("0011", "011", "00"):
        if digits.startswith(prefix) and len(digits) > len(prefix) + 9:
            digits = digits.removeprefix(prefix)
            break
    for region in REGIONS.values():
        rest = digits.removeprefix(region.dialling)
        if rest != digits and 7 <= len(rest) <= 11 and abroad(digits):
            return rest.lstrip("0")
    return digits.lstrip("0")
