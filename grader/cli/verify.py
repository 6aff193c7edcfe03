"""``grader verify``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classroom import UsageError
from grader.classroom.conditions import check_packages, course_of
from grader.cli.options import CourseOption, JsonOption, LanguageOption, chosen_exercises, words
from grader.feedback import Catalogue, read_feedback_texts
from grader.feedback.proofs import proof_page, proof_text
from grader.sandbox.cores import cores
from grader.sandbox.isolation import find_isolation
from grader.verification.proof import Proof, proofs_to_json
from grader.verification.verify import verify

BELOW_THE_BAR = 1
EPILOG = (
    "Examples: grader verify    (every suite of the course)    grader verify ch03 -e softmax    "
    "grader verify --seeds 100 --html proof.html    grader verify --json > proof.json"
)


def run(
    assignment: Annotated[
        str | None, typer.Argument(metavar="[ASSIGNMENT]", help="Only this one; a clear beginning is enough.")
    ] = None,
    exercise: Annotated[
        list[str] | None, typer.Option("--exercise", "-e", help="Only this exercise; may be given several times.")
    ] = None,
    seeds: Annotated[
        int | None,
        typer.Option("--seeds", min=1, help="Try right programs under so many; by default those that students meet."),
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="How many processes; by default one per core.")
    ] = None,
    as_json: JsonOption = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write the whole proof as one page.")
    ] = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Prove the hidden tests: what is right passes under many seeds, and what is wrong is caught.

    Tries the reference, the accepted styles, right answers to a part (which keep the points of the rest), the stub, the
    misconceptions, and mutants made from the reference. The bar stands under [verify] in course.toml.

    Exit codes: 0 when the bar is met; 1 when something misses it; 2 for a usage error; 130 when interrupted.
    """
    loaded = course_of(course)
    say = words(lang, loaded)
    chosen = [loaded.assignment(assignment)] if assignment else list(loaded.assignments)
    only = chosen_exercises(exercise, chosen)
    check_packages(loaded, {one.name for one in chosen})
    isolation = find_isolation()
    proofs: list[Proof] = []
    console = Console()
    for one in chosen:
        names = only & {found.name for found in one.exercises} if only else None
        if names is not None and not names:
            continue
        with _progress(one.name, say) as advance:
            proof = verify(
                loaded,
                one,
                isolation,
                jobs=jobs or len(cores()),
                seeds=seeds,
                only=names,
                advance=advance,
            )
        proofs.append(proof)
        if not as_json:
            console.print(proof_text(proof, say, read_feedback_texts(one, loaded)))
    if html:
        try:
            html.write_text(proof_page(proofs, loaded.title.in_(say.language), say), encoding="utf-8")
        except OSError as problem:
            raise UsageError(say("report", "unwritable", path=html, why=problem.strerror)) from None
    if as_json:
        sys.stdout.buffer.write(proofs_to_json(proofs))
    missed = sum(len(proof.problems) for proof in proofs)
    if not as_json:
        console.print(say("verify", "misses", count=missed) if missed else say("verify", "holds"), style="bold")
    return BELOW_THE_BAR if missed else 0


@contextmanager
def _progress(name: str, say: Catalogue) -> Iterator[Callable[[int, int], None]]:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(f"{say('verify', 'proving')} {name}", total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance
