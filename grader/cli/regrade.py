"""``grader regrade``."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from grader.classroom import Batch, GradeStore, Stop, UsageError, discover, read_overrides
from grader.classroom.conditions import choose_isolation, course_of, worker_limits
from grader.classroom.difference import Difference
from grader.classroom.regrade import regrade
from grader.cli.options import (
    AssignmentOption,
    CourseOption,
    IsolationOption,
    JobsOption,
    JsonOption,
    LanguageOption,
    PathsArgument,
    StudentOption,
    tell_reserved,
    words,
)
from grader.cli.progress import grading_progress
from grader.cli.tables import difference_table, moving_tests_table
from grader.cli.undecided import Undecided
from grader.feedback import Catalogue, feedback_writer
from grader.policies import read_policies
from grader.sandbox.cores import cores

EPILOG = (
    "Examples: grader regrade submitted/ --out grades/    (after a hidden test was mended: who would move?)    "
    "grader regrade submitted/ --out grades/ --accept    (put the new grades in place)    "
    "grader regrade submitted/ --out grades/ -a ch05 --json > change.json"
)


def run(
    paths: PathsArgument,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="The folder of the Grades to compare with.")],
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    accept: Annotated[
        bool, typer.Option("--accept", help="Put the new Grades in place; nothing is graded twice.")
    ] = False,
    jobs: JobsOption = None,
    as_json: JsonOption = False,
    isolation: IsolationOption = "auto",
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Grade what changed and show, before any grade is replaced, who moves and by which hidden test.

    This is for the instructor: it names hidden tests and shows expected values. overrides.toml in the folder is left as
    it is; decisions whose grounds changed are listed.

    Exit codes: 0 when the batch ran; 1 when it ran and some submissions have no verdict, whose kept grades stay; 2 for
    a usage error, or a folder that cannot be written; 130 when interrupted and 143 when terminated, with the grades as
    they were.
    """
    with Stop() as stop:
        loaded = course_of(course)
        say = words(lang, loaded)
        if not out.is_dir():
            raise UsageError(f"{out} is no folder of grades; make one with: grader grade PATH --out {out}")
        found = discover(paths, loaded, assignment=assignment, student=student, reserved=tell_reserved(say))
        overrides = read_overrides(out, loaded)
        store = GradeStore(out)
        policies = read_policies(loaded, out)
        feedback = feedback_writer(loaded, policies.kept_in(store), lang)
        batch = Batch(loaded, choose_isolation(isolation, worker_limits(loaded)), jobs or len(cores()), stop, feedback)
        with grading_progress(len(found), say) as advance:
            undecided = Undecided(found, say, advance)
            difference = regrade(
                replace(batch, undecided=undecided.note),
                found,
                store,
                overrides,
                accept=accept,
                counting=policies.counting,
                advance=advance,
            )
        if stop.wanted:
            typer.echo(say("classroom", "stopped"), err=True)
            return stop.exit_code
    if as_json:
        sys.stdout.buffer.write(difference.to_json(accepted=accept))
    else:
        _print(difference, out, say, accepted=accept)
    return undecided.tell()


def _print(difference: Difference, out: Path, say: Catalogue, *, accepted: bool) -> None:
    console = Console()
    if difference.moves:
        console.print(difference_table(difference, say))
        console.print()
    if difference.tests:
        console.print(moving_tests_table(difference, say))
        console.print()
    for number, one in enumerate(difference.stale):
        if number == 0:
            console.print(say("classroom", "stale_title"), style="bold yellow")
        decided = one.override
        console.print(
            say(
                "classroom", "stale_override", student=decided.student, assignment=decided.assignment,
                exercise=decided.exercise, points=decided.points, was=one.was, now=one.now,
            ),
            markup=False,
        )  # fmt: skip
    old, new = ("-" if mean is None else f"{mean:.1%}" for mean in difference.means)
    console.print(
        say(
            "classroom", "summary", compared=difference.compared, regraded=difference.regraded,
            moved=len(difference.moves), up=difference.up, down=difference.down, old=old, new=new,
        )
    )  # fmt: skip
    key = "nothing_changed" if not difference.regraded else "accepted_all" if accepted else "not_accepted"
    console.print(say("classroom", key, folder=out), soft_wrap=True, markup=False)
