"""Nothing leaves the machine: no room of the house loads what speaks on a network."""

from tests.contracts.the_tree import run_python

SPEAK_ON_A_NETWORK = (
    "ssl", "http", "urllib.request", "smtplib", "ftplib", "imaplib", "poplib", "xmlrpc",
    "socketserver", "requests", "httpx", "urllib3", "aiohttp",
)  # fmt: skip

EVERY_ROOM = """
import importlib, pkgutil, sys, handover
from handover.cli.screens import manners_here
manners_here()
for room in pkgutil.walk_packages(handover.__path__, "handover."):
    if not room.name.endswith("__main__"):
        importlib.import_module(room.name)
print(*sorted(sys.modules))
"""


def test_no_room_of_the_house_loads_what_speaks_on_a_network() -> None:
    ran = run_python("-c", EVERY_ROOM)
    assert ran.returncode == 0, ran.stderr
    loaded = set(ran.stdout.split())
    assert {"textual.app", "handover.tui.app", "handover.store.engine.book"} <= loaded
    assert not loaded & set(SPEAK_ON_A_NETWORK)


def test_whoever_asks_for_ssl_after_the_screens_were_loaded_gets_it() -> None:
    ran = run_python(
        "-c",
        "from handover.cli.screens import manners_here; manners_here();"
        "import ssl; print(ssl.OPENSSL_VERSION)",
    )
    assert "SSL" in ran.stdout, ran.stderr
