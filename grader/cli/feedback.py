"""``grader feedback``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classroom import GradeStore, UsageError, discover
from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, words
from grader.feedback import Catalogue
from grader.feedback.hand_back import Form, Handed, hand_back
from grader.policies import only_published, read_policies

EPILOG = (
    "Examples: grader grade submitted/ --out grades/    and then    "
    "grader feedback submitted/ --grades grades/ --out feedback/    (feedback/<student>/<assignment>.html)    "
    "grader feedback submitted/ -a ch05 -s student01 --grades grades/ --out feedback/ --lang en --format markdown"
)
_NAMED = 5


def run(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="What was graded: a tree <student>/<assignment>/<files>.")
    ],
    grades: Annotated[
        Path, typer.Option("--grades", "-g", metavar="DIR", help="The Grades that grader grade --out wrote.")
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Write <student>/<assignment> as one file each here.")
    ],
    form: Annotated[
        Form, typer.Option("--format", help="A page that opens from disk, Markdown, or plain text.")
    ] = Form.HTML,
    assignment: Annotated[
        str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
    ] = None,
    student: Annotated[str | None, typer.Option("--student", "-s", help="Only this student.")] = None,
    unpublished: Annotated[
        bool, typer.Option("--unpublished", help="Also what course.toml says is not published yet.")
    ] = False,
    course: CourseOption = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="ko|en", help="Language; by default that of the course.")
    ] = None,
) -> int:
    """Write what students read of their grades: one self-contained file for each submission.

    A page shows the points, what works, what does not and why, pictures, and the student's own code. It needs no
    network and no JavaScript, links to no other student, and holds nothing of the hidden tests. Assignments that
    course.toml says are not published yet are left out, and named on standard error.

    Exit codes: 0 when there was something to write, also where some submissions have no grade yet; 2 for a usage
    error; 130 when interrupted, with what was written kept.
    """
    loaded = course_of(course)
    say, told = words(lang or loaded.language, loaded), words(lang, loaded)
    found = discover(paths, loaded, assignment=assignment, student=student)
    if not grades.is_dir():
        raise UsageError(f"--grades {grades} is no folder; grader grade PATH --out {grades} makes it")
    if not unpublished:
        found, hidden = only_published(found, loaded)
        if hidden:
            left_out = told("policies", "unpublished", names=", ".join(one.name for one in hidden))
            if not found:
                raise UsageError(left_out)
            typer.echo(left_out, err=True)
    store, done = GradeStore(grades), list[Handed]()
    settle = read_policies(loaded, grades).kept_in(store)
    with _progress(len(found), told) as advance:
        for one in hand_back(found, loaded, store, out, form, say, settle):
            done.append(one)
            advance()
    if not any(one.graded for one in done):
        raise UsageError(f"none of the {len(done)} submissions has a grade under {grades}; grade them first")
    _summary(done, out, told)
    return 0


def _summary(done: list[Handed], out: Path, say: Catalogue) -> None:
    written = sum(one.rewritten for one in done)
    typer.echo(say("hand_back", "written", count=written, folder=out))
    if unchanged := sum(one.graded and not one.rewritten for one in done):
        typer.echo(say("hand_back", "unchanged", count=unchanged))
    for key, which in (
        ("outdated", [one for one in done if one.graded and not one.current]),
        ("ungraded", [one for one in done if not one.graded]),
    ):
        if which:
            names = ", ".join(f"{one.job.student} {one.job.assignment}" for one in which[:_NAMED])
            more = " …" if len(which) > _NAMED else ""
            typer.echo(say("hand_back", key, count=len(which), names=names + more), err=True)


@contextmanager
def _progress(total: int, say: Catalogue) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error while it is a terminal; yield what moves it on."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("hand_back", "pages"), total=total)
        yield lambda: bar.update(task, advance=1)
