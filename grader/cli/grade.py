"""``grader grade``."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from grader.classroom import (
    Batch,
    Done,
    GradeStore,
    Job,
    JsonArray,
    Stop,
    UsageError,
    discover,
    handed_in_at,
)
from grader.classroom.attempts import MAX_ATTEMPTS
from grader.classroom.batch import Stations
from grader.classroom.conditions import choose_isolation, course_of, worker_limits
from grader.classroom.orders import Finished, Memory
from grader.classroom.overrides import Overrides
from grader.cli.options import (
    AssignmentOption,
    CourseOption,
    IsolationOption,
    JobsOption,
    JsonOption,
    LanguageOption,
    PathsArgument,
    StudentOption,
    chosen_exercises,
    tell_reserved,
    words,
)
from grader.cli.progress import grading_progress
from grader.cli.tables import ClassTable, explanation
from grader.cli.undecided import Undecided
from grader.course import Course
from grader.feedback import Catalogue, feedback_writer, harmless, read_feedback_texts
from grader.finishing import ClassRow, Keeping, Told, told_of
from grader.grading.no_verdict import NoVerdict
from grader.policies import Policies, Settled, as_graded, read_policies
from grader.sandbox.cores import cores
from grader.sandbox.levels import Isolation

EPILOG = (
    "Examples: grader grade submitted/ --out grades/    (a class: <student>/<assignment>/<files>)    "
    "grader grade perceptron.ipynb -a ch02    (one file)    "
    "grader grade submitted/ -a ch05 -e Affine --json > affine.json    "
    "grader grade submitted/ -a ch02 --gradebook    (into nbgrader's gradebook)    "
    "grader grade submitted/ --out grades/ --scheduler tcp://10.0.0.1:8786    (on a Dask cluster)"
)


def run(
    paths: PathsArgument,
    assignment: AssignmentOption = None,
    exercise: Annotated[
        list[str] | None,
        typer.Option(
            "--exercise", "-e", help="Only this exercise, several times for more; with --out, into the kept Grade."
        ),
    ] = None,
    student: StudentOption = None,
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
    jobs: JobsOption = None,
    as_json: JsonOption = False,
    force: Annotated[
        bool, typer.Option("--force", "-f", help="Grade again what has not changed since its Grade under --out.")
    ] = False,
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="Grade on the workers of the Dask cluster at this address."
        ),
    ] = None,
    isolation: IsolationOption = "auto",
    seed: Annotated[int | None, typer.Option("--seed", min=0, help="Replay a Grade that carries this seed.")] = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Grade submissions and explain each grade.

    Exit codes: 0 when the batch ran, whatever the students scored; 1 when it ran and some submissions have no verdict,
    since the machine, a suite or the grader was at fault: run the same command again; 2 for a usage error, or a folder
    that cannot be written; 130 when interrupted and 143 when terminated, with what was graded kept under --out. A
    second Ctrl-C ends at once.
    """
    with Stop() as stop:
        loaded = course_of(course)
        say = words(lang, loaded)
        found = discover(paths, loaded, assignment=assignment, student=student, reserved=tell_reserved(say))
        store = GradeStore(out) if out else None
        policies = read_policies(loaded, out)
        if scheduler and jobs:
            raise UsageError("--jobs is about this machine; with --scheduler the cluster has as many as its workers")
        asked = chosen_exercises(exercise, map(loaded.assignment, {job.assignment for job in found}))
        _check_kept(asked, seed, out, gradebook=gradebook or db is not None)
        if asked is not None:
            found = [job for job in found if asked & {one.name for one in loaded.assignment(job.assignment).exercises}]
        isolated = choose_isolation(isolation, worker_limits(loaded))
        batch = Batch(
            loaded,
            isolated,
            jobs or len(cores()),
            stop,
            feedback_writer(loaded, policies.kept_in(store) if store else as_graded, lang),
            seed,
            asked,
            store,
            # Exercises that are asked for by name are judged again in any case, and put into what is kept.
            (store,) if store and (asked or not force) else (),
            _elsewhere(scheduler, loaded, isolated, stop, say) if scheduler else None,
            Keeping(out and out.absolute(), lang) if len(found) > 1 and not as_json else None,
        )
        report = _Report(loaded, say, explains=len(found) == 1, array=as_json)
        with (
            _record(loaded, found, db, policies.overrides, wanted=gradebook or db is not None) as record,
            grading_progress(len(found), say) as advance,
        ):
            undecided = Undecided(found, say, advance)

            def note(number: int, problem: NoVerdict) -> None:
                undecided.note(number, problem)
                report.skip(number)

            for done in replace(batch, undecided=note).run(found, report.note_memory):
                job = found[done.number]
                record(job, done)
                report.add(job, done, policies)
                advance()
        report.close(batch)
        if stop.wanted:
            key = "interrupted" if store else "interrupted_unkept"
            typer.echo(say("ui", key, folder=out or ""), err=True)
            return stop.exit_code
    return undecided.tell()


def _check_kept(asked: frozenset[str] | None, seed: int | None, out: Path | None, *, gradebook: bool) -> None:
    """Refuse what would be kept as a student's Grade and is none: of some exercises, or under another seed.

    Raises
    ------
    UsageError
    """
    if seed is not None and (out or gradebook):
        where = "--out" if out else "--gradebook"
        raise UsageError(f"--seed replays a Grade for you to read, and {where} keeps those of each student's own seed")
    if asked is not None and gradebook and not out:
        raise UsageError("--gradebook takes whole Grades: with --exercise give --out too, the folder of those to mend")


def _elsewhere(
    address: str, course: Course, isolation: Isolation, stop: Stop, say: Catalogue
) -> Callable[[], AbstractContextManager[Stations]]:
    """Return what opens the cluster at an address."""
    try:
        from grader.cluster import Cluster  # noqa: PLC0415 - Dask, which only clusters need
    except ImportError as problem:
        raise UsageError(f"--scheduler needs {problem.name}: pip install 'gradewright[cluster]'") from None

    def tell(key: str, **facts: str) -> None:
        typer.echo(say("cluster", key, **facts), err=True)

    return lambda: Cluster(address, course, isolation, stop, tell)


@contextmanager
def _record(
    course: Course, jobs: Sequence[Job], db: str | None, overrides: Overrides, *, wanted: bool
) -> Iterator[Callable[[Job, Done], None]]:
    """Yield what takes grades to nbgrader's gradebook, or nowhere."""
    if not wanted:
        yield lambda *_: None
        return
    try:
        from grader.gradebook.book import Book  # noqa: PLC0415 - nbgrader, which only instructors have
    except ImportError as problem:
        raise UsageError(f"--gradebook needs {problem.name}: pip install 'gradewright[instructor]'") from None
    with Book(course, db, overrides) as book:
        # Before anything is graded.
        book.expect(job.assignment for job in jobs)
        yield lambda job, done: book.add(job, done.grade)


class _Report:
    """What is printed of a batch; of each Grade no more is kept than its row."""

    def __init__(self, course: Course, say: Catalogue, *, explains: bool, array: bool) -> None:
        self._course = course
        self._say = say
        self._explains = explains
        self._array = JsonArray(sys.stdout.buffer) if array else None
        self._began = time.monotonic()
        self._rows: dict[int, ClassRow] = {}
        self._explained: Settled | None = None
        self._kept = 0
        self._whole = 0
        self._shares = 0.0
        self._memory = Memory()
        self._left_out: list[str] = []
        self._undiagnosed: dict[tuple[str, str, str], None] = {}

    def note_memory(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, job: Job, done: Done, policies: Policies) -> None:
        if done.left_out:
            facts = {"student": harmless(job.student, 40), "assignment": job.assignment, "most": MAX_ATTEMPTS}
            self._left_out.append(self._say("attempts", "left_out", count=done.left_out, **facts))
        if isinstance(done.result, Finished) and not done.earlier:
            told: Told = done.result.told
        else:
            settled = policies.settle(done.grade, handed_in_at(job), done.earlier)
            told = told_of(done.grade, settled, self._say)
            self._explained = settled if self._explains else None
            if self._array:
                self._array.add(done.number, settled.grade)
        self._undiagnosed |= dict.fromkeys(told.undiagnosed)
        if self._array:
            return
        self._rows[done.number] = told.row
        self._kept += done.kept
        self._whole += done.whole
        self._shares += told.share

    def skip(self, number: int) -> None:
        """Take note that the job of this number has no Grade."""
        if self._array:
            self._array.skip(number)

    def close(self, batch: Batch) -> None:
        for line in self._left_out:
            typer.echo(line, err=True)
        for name, exercise, why in self._undiagnosed:
            facts = {"assignment": name, "exercise": exercise, "why": harmless(why)}
            typer.echo(self._say("ui", "undiagnosed", **facts), err=True)
        if self._array:
            self._array.close()
            return
        if batch.stop.wanted or not self._rows:
            return
        console, say, total = Console(), self._say, len(self._rows)
        if self._explained is not None:
            assignment = self._course.assignment(self._explained.grade.assignment)
            texts = read_feedback_texts(assignment, self._course)
            console.print(explanation(self._explained, assignment, texts, say))
        else:
            console.print(ClassTable([self._rows[number] for number in sorted(self._rows)], say), end="")
            console.print(say("ui", "legend"), style="dim")
        seconds, level = time.monotonic() - self._began, batch.isolation.level
        count, mean = total - self._kept, self._shares / total
        console.print(say("ui", "graded", count=count, seconds=seconds, level=level, mean=mean))
        if self._memory.station:
            station, worker = self._memory.station / 1024, self._memory.worker / 1024
            console.print(say("classroom", "memory", station=station, worker=worker))
        if self._kept:
            console.print(say("ui", "kept", count=self._kept))
        if self._whole:
            console.print(say("ui", "graded_whole", count=self._whole))
        if batch.store:
            console.print(say("ui", "written", folder=batch.store.folder), soft_wrap=True)
