"""``grader collect``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from grader.classroom import UsageError
from grader.classroom.conditions import course_of
from grader.classroom.roster import read_roster
from grader.cli.collected import collected_table, collected_text
from grader.cli.options import CourseOption, KeyOption, LanguageOption, words
from grader.collecting import collect

NOT_WHOLE = 1
EPILOG = (
    "Examples: grader collect submissions.zip --into submitted/ -a ch05 --roster gradebook.csv --dry-run    "
    "(Canvas or Moodle)    "
    "grader collect ch05-submissions/ --into submitted/ -a ch05 --roster classroom_roster.csv    (gh classroom clone)"
)


def run(
    source: Annotated[
        Path,
        typer.Argument(metavar="SOURCE", help="The zip of all submissions from Canvas or Moodle; or clones."),
    ],
    into: Annotated[
        Path, typer.Option("--into", metavar="DIR", help="The class: <student>/<assignment>/<files> are put here.")
    ],
    assignment: Annotated[
        str, typer.Option("--assignment", "-a", help="What was handed in; a clear beginning is enough.")
    ],
    roster: Annotated[
        Path | None,
        typer.Option(
            "--roster",
            metavar="CSV",
            help="Who is in the class: a gradebook of Canvas, a grading worksheet of Moodle, a roster of Classroom 50 "
            "or GitHub Classroom, or a table with a column called student.",
        ),
    ] = None,
    key: KeyOption = None,
    prefix: Annotated[
        str | None, typer.Option("--prefix", help="What the names of clones begin with, before the user name.")
    ] = None,
    zone: Annotated[
        str | None,
        typer.Option("--timezone", metavar="NAME", help="Of the times in a zip, as Asia/Seoul; else this machine's."),
    ] = None,
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite",
            help="Also replace what is not known to be older than what is collected, and the time of what is the same.",
        ),
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Show the table and write nothing.")] = False,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Put what a platform hands out into the tree that `grader grade` reads, and show who was matched to what.

    Nothing of a submission is run, and running the command again changes nothing. What a newer submission replaces is
    kept beside it, as an earlier attempt.

    Exit codes: 0 when everything in the source is in the tree; 1 when something is not, as the table says; 2 for a
    usage error; 130 when interrupted, and the same command goes on from there.
    """
    say = words(lang)
    chosen = course_of(course).assignment(assignment)
    collected = collect(
        source,
        into,
        chosen,
        roster=read_roster(roster, key) if roster else None,
        prefix=prefix,
        zone=_zone(zone) if zone else None,
        overwrite=overwrite,
        dry_run=dry_run,
    )
    console = Console()
    console.print(collected_table(collected, say))
    for line in collected_text(collected, into, say, dry_run=dry_run):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    return 0 if collected.is_whole else NOT_WHOLE


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise UsageError(f"--timezone is {name!r}, expected a name such as Asia/Seoul or UTC") from None
