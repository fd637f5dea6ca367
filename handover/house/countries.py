"""Countries whose telephone numbers the program knows, and the one in which a clock hangs."""

from __future__ import annotations

from collections.abc import Iterable

from handover.house.refusals import Unfit

KNOWN = ("US", "CA", "GB", "IE", "AU", "NZ", "EE")
"""Two-letter codes (ISO 3166)."""

ALSO_CALLED = {"UK": "GB", "USA": "US", "CAN": "CA", "IRL": "IE", "ROI": "IE", "AUS": "AU"}
"""What people write for them."""

_BY_AREA = {"Australia": "AU", "Canada": "CA", "US": "US"}
_ZONES = {
    "US": """
        America/Adak America/Anchorage America/Boise America/Chicago America/Denver
        America/Detroit America/Fort_Wayne America/Indianapolis America/Juneau America/Los_Angeles
        America/Louisville America/Menominee America/Metlakatla America/New_York America/Nome
        America/Phoenix America/Shiprock America/Sitka America/Yakutat Pacific/Honolulu
        """,
    "CA": """
        America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Creston
        America/Dawson America/Dawson_Creek America/Edmonton America/Fort_Nelson
        America/Glace_Bay America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit
        America/Moncton America/Montreal America/Nipigon America/Pangnirtung America/Rainy_River
        America/Rankin_Inlet America/Regina America/Resolute America/St_Johns
        America/Swift_Current America/Thunder_Bay America/Toronto America/Vancouver
        America/Whitehorse America/Winnipeg America/Yellowknife
        """,
    "GB": "Europe/London Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey GB",
    "IE": "Europe/Dublin Eire",
    "NZ": "Pacific/Auckland Pacific/Chatham NZ NZ-CHAT",
    "EE": "Europe/Tallinn",
}
_COUNTRY_OF = {zone: code for code, zones in _ZONES.items() for zone in zones.split()}
_STATES_OF_THE_US = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/")


def country_of_zone(zone: str) -> str:
    """The country in which a clock of that zone hangs; empty if it is none of those known."""
    if zone.startswith(_STATES_OF_THE_US):
        return "US"
    return _COUNTRY_OF.get(zone) or _BY_AREA.get(zone.partition("/")[0], "")


def known_countries(codes: Iterable[str]) -> tuple[str, ...]:
    """The same countries by the codes the program uses, each once.

    Raises:
        Unfit: One of them is not known here.
    """
    found = []
    for typed in codes:
        code = typed.strip().upper()
        code = ALSO_CALLED.get(code, code)
        if code not in KNOWN:
            raise Unfit(
                f"“{typed}” is not a country whose telephone numbers this program knows. "
                f"Choose among {', '.join(KNOWN)}, or leave it out: then the clock decides."
            )
        found.append(code)
    return tuple(dict.fromkeys(found))
