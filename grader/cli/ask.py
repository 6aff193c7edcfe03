"""``grader ask``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classroom import GradeStore, UsageError, discover
from grader.classroom.batch import Batch
from grader.classroom.conditions import choose_isolation, course_of, worker_limits
from grader.classroom.discover import Job
from grader.classroom.stopping import Stop
from grader.cli.options import (
    AssignmentOption,
    CourseOption,
    IsolationOption,
    JobsOption,
    LanguageOption,
    StudentOption,
    chosen_exercises,
    tell_reserved,
    words,
)
from grader.course import Assignment, Course
from grader.feedback import Catalogue, harmless
from grader.grading import Grade
from grader.questions import Asker, Folder, NothingToAsk, Wanted, made_of, make_sheet, read_calls
from grader.sandbox.cores import cores
from grader.sandbox.host import SandboxDied, SandboxSilent
from grader.submission import Rejection

EPILOG = (
    "Examples: grader ask submitted/ -a ch05    (a class: <student>/<assignment>/<files>)    "
    "grader ask submitted/ -a ch05 --grades grades/    (Grades by grader grade --out grades/)    "
    "grader ask submitted/ -a ch04 -s student01 -n 8 --lang en"
)


def run(
    paths: Annotated[
        list[Path], typer.Argument(metavar="CLASS...", help="A tree <student>/<assignment>/<files>, or a file.")
    ],
    assignment: AssignmentOption = None,
    student: StudentOption = None,
    exercise: Annotated[
        list[str] | None, typer.Option("--exercise", "-e", help="Ask about this exercise alone; may be repeated.")
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="The folder that the sheets and keys are written to.")
    ] = Path("questions"),
    number: Annotated[int, typer.Option("--number", "-n", min=1, max=30, help="Questions for each student.")] = 5,
    grades: Annotated[
        Path | None,
        typer.Option(
            "--grades", metavar="DIR", help="Grades by grader grade --out; whose is there is not graded again."
        ),
    ] = None,
    course: CourseOption = None,
    jobs: JobsOption = None,
    isolation: IsolationOption = "auto",
    lang: LanguageOption = None,
) -> int:
    """Ask each student about their own code: a few multiple-choice questions about every submission that passes.

    Of the exercises with all points it is asked what an expression is for a given call, which line runs how often, what
    would come of a call if one line were another one. Every key comes of running that student's code in the sandbox;
    no model is asked, and nothing leaves this machine. Calls are those of questions.toml beside the public checks.

    --out gets sheets/ASSIGNMENT.html, to be printed, with one sheet for each student (also by themselves in
    sheets/ASSIGNMENT/), and keys/ASSIGNMENT.html, for you alone. A second run makes only what is not there yet.

    Exit codes: 0; 1 if some submission could not be graded, which is told; 2 for a usage error; 130 when interrupted
    and 143 when terminated, with the sheets made by then kept.
    """
    with Stop() as stop:
        loaded = course_of(course)
        say = words(lang, loaded)
        found = discover(paths, loaded, assignment=assignment, student=student, reserved=tell_reserved(say))
        chosen = [one for one in loaded.assignments if any(job.assignment == one.name for job in found)]
        asked = chosen_exercises(exercise, chosen)
        calls = {one.name: read_calls(one) for one in chosen}
        for one in chosen:
            if not calls[one.name]:
                typer.echo(say("ask", "no_calls", assignment=one.name), err=True)
        found = [job for job in found if calls[job.assignment]]
        if not found:
            raise UsageError(say("ask", "nothing"))
        isolated = choose_isolation(isolation, worker_limits(loaded))
        batch = Batch(loaded, isolated, jobs or len(cores()), stop, lambda _: "")
        folder = Folder(out)
        with folder.locked(), Asker(isolated, loaded.limits) as asker, _progress(len(found), say) as advance:
            making = _Making(loaded, say, folder, asker)
            for job, grade in _graded(found, batch, grades, making):
                full = {one.name for one in grade.exercises if one.is_full} & calls[job.assignment].keys()
                wanted = Wanted(calls[job.assignment], number, full & asked if asked is not None else full)
                making.make(job, loaded.assignment(job.assignment), wanted)
                advance()
                if stop.wanted:
                    break
            making.close(chosen)
        if stop.wanted:
            typer.echo(say("ask", "interrupted", folder=out), err=True)
            return stop.exit_code
    return 1 if making.undecided else 0


def _graded(jobs: Sequence[Job], batch: Batch, grades: Path | None, making: _Making) -> Iterator[tuple[Job, Grade]]:
    """Yield the jobs with their Grades: those that are kept as they are, the others graded now."""
    left = []
    for job in jobs:
        kept = GradeStore(grades).read(job.student, job.assignment) if grades is not None else None
        if kept is None:
            left.append(job)
        else:
            yield job, kept
    if not left or batch.stop.wanted:
        return

    def undecided(number: int, _: object) -> None:
        making.skip(left[number], "undecided")
        making.undecided += 1

    now = Batch(batch.course, batch.isolation, batch.jobs, batch.stop, batch.feedback, undecided=undecided)
    for done in now.run(left):
        yield left[done.number], done.grade


@dataclass
class _Making:
    """Makes the sheets, one after the other, and tells of those that there are not."""

    course: Course
    say: Catalogue
    folder: Folder
    asker: Asker
    made: int = 0
    kept: int = 0
    undecided: int = 0

    def make(self, job: Job, assignment: Assignment, wanted: Wanted) -> None:
        """Make a student's sheet, unless it is there."""
        submission = job.read(assignment)
        if isinstance(submission, Rejection):
            self.skip(job, "rejected")
            return
        seed, student = self.course.seed, job.student
        before = self.folder.kept(student, assignment.name)
        title = self._title(assignment)
        if before is not None and before.made_of == made_of(submission, assignment, student, seed, wanted):
            self.folder.keep(before, title, self.say)
            self.kept += 1
            return
        try:
            sheet = make_sheet(self.asker, submission, assignment, student, seed, wanted)
        except NothingToAsk as problem:
            self.folder.forget(student, assignment.name)
            self.skip(job, problem.reason)
        except (SandboxDied, SandboxSilent, OSError):
            self.asker.begin_anew(assignment)
            self.undecided += 1
            self.skip(job, "undecided")
        else:
            self.folder.keep(sheet, title, self.say)
            self.made += 1

    def skip(self, job: Job, reason: str) -> None:
        """Tell in one line that somebody is not asked, and why."""
        who = harmless(job.student, 40)
        typer.echo(
            self.say("ask", "skipped", student=who, assignment=job.assignment, why=self.say("ask", reason)), err=True
        )

    def close(self, chosen: Sequence[Assignment]) -> None:
        """Write what holds all sheets, and tell where it is."""
        for one in chosen:
            if (paths := self.folder.keep_all(one.name, self._title(one), self.say)) is not None:
                typer.echo(self.say("ask", "wrote", sheets=paths[0], keys=paths[1]))
        typer.echo(self.say("ask", "summary", made=self.made, kept=self.kept))

    def _title(self, assignment: Assignment) -> str:
        return assignment.title.in_(self.say.language)


@contextmanager
def _progress(total: int, say: Catalogue) -> Iterator[Callable[[], None]]:
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("ask", "asking"), total=total)
        yield lambda: bar.advance(task)
