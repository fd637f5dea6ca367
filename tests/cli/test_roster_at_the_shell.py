"""The roster at the shell: shown first, done with --yes, and out again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.cli.conftest import Shell


def a_table(shell: Shell) -> str:
    """A table with one shift in a month, and one line nobody understands."""
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    path = shell.folder / "next.csv"
    path.write_text(f"date,shift,name\n{day},day,Mags\n{day},brunch,Mags\n", encoding="utf-8")
    return str(path)


def test_a_file_is_shown_first_and_put_on_the_roster_with_yes(shell: Shell) -> None:
    table = a_table(shell)
    shown = shell.run("roster", "import", table, "--as", "Ines")
    assert shown.code == 1
    assert shown.out.startswith("+ ")
    assert "? line 3: “Mags”: There is no such shift." in shown.out
    assert "put right in it" in shown.err
    refused = shell.run("roster", "import", table, "--as", "Ines", "--yes")
    assert (refused.code, refused.out, refused.err) == (1, shown.out, shown.err)
    left_out = ("roster", "import", table, "--as", "Ines", "--leave-out")
    looked = shell.run(*left_out)
    assert (looked.code, looked.out) == (0, shown.out)
    assert "--yes puts it on the roster" in looked.err
    done = shell.run(*left_out, "--yes")
    assert done.code == 0
    assert done.out == shown.out
    assert "1 not understood and left out" in done.err
    again = shell.run(*left_out, "--yes")
    assert again.out == "? line 3: “Mags”: There is no such shift. There are day, evening, " + (
        "night, sleep-over night, middle, admin day, training, on call.\n"
    )
    assert "1 on the roster already" in again.err


def test_everything_that_is_wrong_with_a_line_is_said_at_once(shell: Shell) -> None:
    path = shell.folder / "next.csv"
    day = (datetime.now(UTC) + timedelta(days=30)).date()
    path.write_text(
        "date,shift,name,start,end\n16.3.,brunch,Zoe,7,12:00\n"
        f"{day},day,,25:00,07:00\n{day},day,Zoe,07:00,07:10\n",
        encoding="utf-8",
    )
    shown = shell.run("roster", "import", str(path), "--as", "Ines").out.splitlines()
    first, second, third = shown
    for words in ("The date is not", "There is no such shift.", "Start and end are", "“Zoe”"):
        assert words in first
    assert second == (
        "? line 3: There is no name. Start and end are written like 07:00; leave both empty for "
        "the usual times."
    )
    assert third == (
        "? line 4: Nobody on the team is named in “Zoe”. "
        "A shift lasts between half an hour and 17 hours."
    )


def test_only_a_coordinator_reads_in_and_everybody_may_write_out(shell: Shell) -> None:
    refused = shell.run("roster", "import", a_table(shell), "--as", "Theo")
    assert (refused.code, refused.out) == (3, "")
    for form, begins in (("ics", "BEGIN:VCALENDAR"), ("csv", "date,shift,name,start,end")):
        out = shell.run("roster", "export", "--as", "Theo", "--format", form)
        assert (out.code, out.err) == (0, "")
        assert out.out.startswith(begins)
        assert "Theo" in out.out
        assert "Ines" not in out.out


def test_a_file_of_another_kind_is_not_read(shell: Shell) -> None:
    for file, why in (("roster.txt", "neither .ics nor .csv"), ("nowhere.ics", "cannot be read")):
        ran = shell.run("roster", "import", file, "--as", "Ines")
        assert ran.code == 2
        assert why in ran.err


def test_who_is_here_when_goes_to_the_printer(shell: Shell) -> None:
    ran = shell.run("sheet", "--who-is-here", "--as", "Theo")
    assert ran.code == 0
    assert ran.out.startswith("WHO IS HERE WHEN")
    assert "Theo" in ran.out
    assert all(len(line) <= 72 for line in ran.out.splitlines())
    none = shell.run("sheet", "--who-is-here", "--week", "2031-01-06", "--as", "Theo")
    assert "not out yet" in none.out
    assert shell.run("sheet", "--week", "2031-01-06", "--as", "Theo").code == 2


def test_the_columns_stand_in_the_help(shell: Shell) -> None:
    ran = shell.run("roster", "import", "--help")
    assert "date,shift,name,start,end" in ran.out
    assert "2026-03-16,night,Jun,23:00,07:30" in ran.out
