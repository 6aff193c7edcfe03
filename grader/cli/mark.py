"""``grader mark``."""

from __future__ import annotations

import getpass
import secrets
import webbrowser
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from grader.classroom import GradeStore, UsageError, discover
from grader.classroom.conditions import course_of
from grader.classroom.overrides import OVERRIDES_FILE
from grader.cli.options import CourseOption, LanguageOption, StudentOption, chosen_exercises, tell_reserved, words
from grader.marking import Desk, Marking, serve_locally
from grader.marking.desk import State

EPILOG = (
    "Examples: grader mark ch02    (submitted/ and grades/ of this folder)    "
    "grader mark ch02 handed-in/ --grades grades/ --anonymous    grader mark ch02 -e why_it_drifts"
)
_TOKEN_BYTES = 24


def run(
    assignment: Annotated[str, typer.Argument(metavar="ASSIGNMENT", help="A clear beginning of its name is enough.")],
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="A tree <student>/<assignment>/<files>; by default submitted."),
    ] = None,
    grades: Annotated[
        Path, typer.Option("--grades", metavar="DIR", help="The folder of Grades, where decisions go too.")
    ] = Path("grades"),
    exercise: Annotated[
        list[str] | None, typer.Option("--exercise", "-e", help="Only this exercise, several times for more.")
    ] = None,
    student: StudentOption = None,
    anonymous: Annotated[bool, typer.Option("--anonymous", help="Do not show whose an answer is.")] = False,
    author: Annotated[
        str | None, typer.Option("--author", metavar="NAME", help="Who decides; by default who is logged in.")
    ] = None,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="By default any that is free.")] = 0,
    browser: Annotated[bool, typer.Option("--open", help="Also open the page in the browser.")] = False,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Read answers that no test can judge, one after the other, on a page that only this machine can open.

    It is about the exercises that say manual=true. What you give is written to overrides.toml among the Grades, at once
    and beside what others write there; no Grade is changed by it.

    Exit codes: 0, also after Ctrl-C, which ends it; 2 for a usage error.
    """
    loaded = course_of(course)
    say = words(lang, loaded)
    chosen = loaded.assignment(assignment)
    jobs = discover(
        paths or [Path("submitted")], loaded, assignment=chosen.name, student=student, reserved=tell_reserved(say)
    )
    only = chosen_exercises(exercise, [chosen])
    store, console = GradeStore(grades), Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("marking", "reading"), total=len(jobs))
        desk = Desk(
            loaded, chosen, jobs, store, author or _user(), only,
            anonymous=anonymous, advance=lambda: bar.update(task, advance=1),
        )  # fmt: skip

    def ready(link: str) -> None:
        typer.echo(say("marking", "link", link=link, file=grades / OVERRIDES_FILE).lstrip())
        if browser:
            webbrowser.open(link)

    marking = Marking(desk, say, secrets.token_urlsafe(_TOKEN_BYTES))
    try:
        serve_locally(marking, secrets.token_urlsafe(_TOKEN_BYTES), port=port, ready=ready)
    except OSError as problem:
        raise UsageError(f"port {port} of this machine cannot be used: {problem.strerror}") from None
    decisions = desk.decisions()
    done = sum(desk.state(item, decisions) is State.DONE for item in desk.items.values())
    typer.echo(say("marking", "summary", done=done, count=len(desk.items)))
    return 0


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
