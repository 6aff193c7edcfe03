"""``grader grade``."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classroom import GradeStore, Job, Pool, UsageError, discover
from grader.classroom.one import choose_isolation, course_of
from grader.classroom.pool import Order
from grader.classroom.store import fingerprint
from grader.cli.options import CourseOption, JsonOption, LanguageOption, chosen_exercises, words
from grader.cli.tables import class_table, explanation
from grader.course import Assignment, Course
from grader.feedback import Catalogue, catalogue, read_feedback_texts, to_markdown
from grader.grading import Grade, grades_to_json
from grader.grading.judge import seed_for

EPILOG = (
    "Examples: grader grade submitted/ --out grades/    (a class: <student>/<assignment>/<files>)    "
    "grader grade perceptron.ipynb -a ch02    (one file)    "
    "grader grade submitted/ -a ch05 -e Affine --json > affine.json    "
    "grader grade submitted/ -a ch02 --gradebook    (into nbgrader's gradebook)"
)


def run(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="A file, or a tree <student>/<assignment>/<files>.")
    ],
    assignment: Annotated[
        str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
    ] = None,
    exercise: Annotated[
        list[str] | None, typer.Option("--exercise", "-e", help="Only this exercise; may be given several times.")
    ] = None,
    student: Annotated[str | None, typer.Option("--student", "-s", help="Only this student.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="DIR", help="Write a JSON Grade per submission here.")
    ] = None,
    gradebook: Annotated[
        bool,
        typer.Option("--gradebook", help="Also write to nbgrader's gradebook and autograded/, as its autograde would."),
    ] = False,
    db: Annotated[
        str | None, typer.Option("--db", metavar="URL", help="Another gradebook than nbgrader_config.py names.")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="How many to grade at once; by default one per core.")
    ] = None,
    as_json: JsonOption = False,
    force: Annotated[
        bool, typer.Option("--force", "-f", help="Grade again what has not changed since its Grade under --out.")
    ] = False,
    isolation: Annotated[
        str,
        typer.Option("--isolation", metavar="auto|L3|L2|L1|L0", help="The sandbox's level; below L2 only when named."),
    ] = "auto",
    seed: Annotated[int | None, typer.Option("--seed", min=0, help="Replay a Grade that carries this seed.")] = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Grade submissions and explain each grade.

    Exit codes: 0 when the batch ran, whatever the students scored; 2 for a usage error; 130 when interrupted, with
    what was graded kept under --out.
    """
    say = words(lang)
    loaded = course_of(course)
    found = discover(paths, loaded, assignment=assignment, student=student)
    exercises = chosen_exercises(exercise, map(loaded.assignment, {job.assignment for job in found}))
    level = choose_isolation(isolation)
    store = GradeStore(out) if out else None
    orders = [_order(job, loaded, seed, level.level, exercises) for job in found]
    kept = _kept(orders, store) if store and not force else {}
    todo = [order for order in orders if order not in kept]
    began = time.monotonic()
    grades = dict(kept)
    pool = Pool(loaded, level, jobs or len(os.sched_getaffinity(0)))
    try:
        with _record(loaded, db, gradebook or db is not None) as record, _progress(len(todo), say) as advance:
            for order, grade in kept.items():
                record(order.job, grade)
            for order, grade in pool.run(todo):
                grades[order] = grade
                if store:
                    _write(store, grade, loaded)
                record(order.job, grade)
                advance()
    except KeyboardInterrupt:
        key = "interrupted" if store else "interrupted_unkept"
        typer.echo(say("ui", key, folder=store.folder if store else ""), err=True)
        raise
    ordered = [grades[order] for order in orders]
    if as_json:
        sys.stdout.buffer.write(grades_to_json(ordered))
        return 0
    _print(ordered, loaded, say)
    console = Console()
    mean = sum(grade.points / grade.max_points for grade in ordered if grade.max_points) / len(ordered)
    seconds = time.monotonic() - began
    console.print(say("ui", "graded", count=len(todo), seconds=seconds, level=level.level, mean=mean))
    if kept:
        console.print(say("ui", "kept", count=len(kept)))
    if store:
        console.print(say("ui", "written", folder=store.folder), soft_wrap=True)
    return 0


def _order(job: Job, course: Course, seed: int | None, level: str, exercises: frozenset[str] | None) -> Order:
    if seed is None:
        seed = seed_for(course.seed, job.assignment, job.student)
    return Order(job, seed, fingerprint(job, course, seed, level, exercises), exercises)


def _kept(orders: list[Order], store: GradeStore) -> dict[Order, Grade]:
    kept = {}
    for order in orders:
        grade = store.read(order.job)
        if grade is not None and grade.fingerprint == order.fingerprint:
            kept[order] = grade
    return kept


def _write(store: GradeStore, grade: Grade, course: Course) -> None:
    assignment = course.assignment(grade.assignment)
    say = catalogue(course.language)
    title = assignment.title.in_(course.language)
    store.write(grade, to_markdown(grade, title, read_feedback_texts(assignment, course), say))


@contextmanager
def _record(course: Course, db: str | None, wanted: bool) -> Iterator[Callable[[Job, Grade], None]]:
    """Yield what takes grades to nbgrader's gradebook, or nowhere."""
    if not wanted:
        yield lambda *_: None
        return
    try:
        from grader.gradebook.book import Book  # noqa: PLC0415 - nbgrader, which only instructors have
    except ImportError as problem:
        raise UsageError(f"--gradebook needs {problem.name}: pip install 'grader[instructor]'") from None
    with Book(course, db) as book:
        yield book.add


def _print(grades: list[Grade], course: Course, say: Catalogue) -> None:
    console = Console()
    if len(grades) == 1:
        assignment: Assignment = course.assignment(grades[0].assignment)
        console.print(explanation(grades[0], assignment, read_feedback_texts(assignment, course), say))
    else:
        console.print(class_table(grades, say))
        console.print(say("ui", "legend"), style="dim")


@contextmanager
def _progress(total: int, say: Catalogue) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error while it is a terminal; yield what moves it on."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("ui", "grading"), total=total, rate="")
        began = time.monotonic()

        def advance() -> None:
            done = bar.tasks[0].completed + 1
            bar.update(task, advance=1, rate=f"{done / (time.monotonic() - began):.1f}/s")

        yield advance
