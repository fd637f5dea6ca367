"""`python -m handover` is the same front door as the command `handover`."""

from handover.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
