"""What every export starts from: the Grades of a class, what counts of each, and what its student may read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from grader.classroom import GradeStore, UsageError
from grader.classroom.roster import Person, Roster
from grader.classroom.taking_over import lacking
from grader.course import Assignment, Course, CourseError
from grader.feedback import Catalogue, Explained, FeedbackTexts, catalogue, explain, harmless, read_feedback_texts
from grader.feedback.counting import counted
from grader.feedback.opening import opening_lines
from grader.feedback.remarks import rejection_line
from grader.grading import Grade
from grader.policies import Settled, Settling, is_published, settle


@dataclass(frozen=True)
class Result:
    """The Grade that counts, with what counts of it, and the words for its student."""

    grade: Grade
    settled: Settled
    assignment: Assignment
    texts: FeedbackTexts
    say: Catalogue

    @property
    def points(self) -> float:
        """The points that count."""
        return self.settled.points

    @property
    def is_published(self) -> bool:
        """Whether its student may see it now."""
        return is_published(self.assignment)

    @property
    def label(self) -> str:
        """Who and what, for messages."""
        return f"{harmless(self.grade.student, 80)}/{self.grade.assignment}"

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """What is said of the submission as a whole: which points count, and what went wrong while it loaded."""
        grade = self.grade
        rejected = [rejection_line(grade, self.say)] if grade.rejected is not None else []
        points = []
        read = sum(one.points for one in self.settled.exercises if one.manual)
        if round(self.points - read, 2) != grade.points:
            points = [self.say("export", "counted", graded=grade.points, points=self.points)]
        return (
            *points,
            *counted(self.settled, self.say),
            *rejected,
            *opening_lines(grade, self.texts, self.say),
        )

    @cached_property
    def explained(self) -> tuple[Explained, ...]:
        """What is said of each exercise."""
        return tuple(explain(self.grade, self.texts, self.say, settled=self.settled))

    def lines(self, exercise: Explained) -> tuple[str, ...]:
        """Return what a student reads of an exercise, also where all is well."""
        if exercise.lines or self.grade.rejected is not None:
            return exercise.lines
        return (self.say("ui", "works"),)


@dataclass(frozen=True)
class Results:
    """The results of a class, the files among the Grades that could not be read, and those of some exercises only."""

    found: tuple[Result, ...]
    unreadable: tuple[Path, ...] = ()
    partial: tuple[Path, ...] = ()


def only_assignment(results: Sequence[Result]) -> Assignment:
    """Return the assignment that all results are of.

    Raises
    ------
    UsageError
        if they are of several.
    """
    names = list(dict.fromkeys(result.grade.assignment for result in results))
    if len(names) != 1:
        raise UsageError(f"the Grades are of several assignments ({', '.join(names)}); choose one with --assignment")
    return results[0].assignment


def read_results(
    folder: Path,
    course: Course,
    *,
    assignment: str | None = None,
    student: str | None = None,
    final: Settling | None = None,
) -> Results:
    """Read the Grades under a folder.

    Parameters
    ----------
    assignment, student : str, optional
        Only these.
    final : callable
        Tells what counts of a Grade; by default its own points.

    Raises
    ------
    UsageError
        if there are none, or one is of an assignment that the course does not have.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder; expected one that `grader grade PATH --out DIR` wrote")
    store = GradeStore(folder)
    grades = list(store.grades())
    unreadable = sorted(set(folder.glob("*/*.json")) - {store.path(one.student, one.assignment) for one in grades})
    try:
        wanted = course.assignment(assignment).name if assignment else None
        asked = [one for one in grades if wanted in (None, one.assignment) and student in (None, one.student)]
        partial = [one for one in asked if lacking(one, course.assignment(one.assignment))]
        found = tuple(result_of(grade, course, final) for grade in asked if grade not in partial)
    except CourseError as problem:
        raise UsageError(str(problem)) from None
    if partial and not found:
        raise UsageError(
            f"{folder} holds Grades of some exercises only; `grader grade PATH --out {folder}` completes them"
        )
    if not found:
        of = "".join(f" of {name}" for name in (student, wanted) if name)
        raise UsageError(f"no Grade{of} under {folder}; `grader grade PATH --out {folder}` writes them")
    return Results(found, tuple(unreadable), tuple(store.path(one.student, one.assignment) for one in partial))


def result_of(grade: Grade, course: Course, final: Settling | None = None) -> Result:
    """Return one Grade with what counts of it and the words of its course.

    Raises
    ------
    CourseError
        if the course has no such assignment.
    """
    assignment, texts = _words(course, grade.assignment)
    settled = final(grade) if final else settle(grade, assignment)
    return Result(settled.grade, settled, assignment, texts, catalogue(course.language))


@cache
def _words(course: Course, name: str) -> tuple[Assignment, FeedbackTexts]:
    assignment = course.assignment(name)
    return assignment, read_feedback_texts(assignment, course)


@dataclass(frozen=True)
class Matched:
    """Whose results are whose row, those of nobody, and the people without any."""

    rows: dict[int, tuple[Result, ...]]
    unmatched: tuple[Result, ...]
    without: tuple[Person, ...]


def match(results: Sequence[Result], roster: Roster) -> Matched:
    """Find the row of each result; two results of one assignment for one row are nobody's."""
    rows: dict[int, list[Result]] = {}
    unmatched = []
    for result in results:
        person = roster.find(result.grade.student) or roster.find_name(result.grade.student)
        if person is None:
            unmatched.append(result)
        else:
            rows.setdefault(person.row, []).append(result)
    clear: dict[int, tuple[Result, ...]] = {}
    for row, theirs in rows.items():
        names = [result.grade.assignment for result in theirs]
        clear[row] = tuple(result for result in theirs if names.count(result.grade.assignment) == 1)
        unmatched += [result for result in theirs if names.count(result.grade.assignment) > 1]
    return Matched(clear, tuple(unmatched), tuple(person for person in roster.people if person.row not in rows))


@dataclass(frozen=True)
class Filled:
    """A file for another program, and what could not be put into it.

    Attributes
    ----------
    unmatched : tuple of Result
        Results of nobody in the table.
    without : tuple of Person
        People in the table who have no result; their cells are as they were.
    locked : tuple of Result
        Results whose row the platform does not let us change.
    """

    content: bytes
    unmatched: tuple[Result, ...] = ()
    without: tuple[Person, ...] = ()
    locked: tuple[Result, ...] = ()


def scaled(result: Result, possible: str, column: str, *, scale: bool) -> float:
    """Return the points as a platform's column counts them.

    Raises
    ------
    UsageError
        if the column counts to another maximum and scaling was not asked for.
    """
    try:
        most = float(possible.replace(",", "."))
    except ValueError:
        raise UsageError(f"{column}: the points possible are {possible!r}, expected a number") from None
    ours = result.settled.max_points
    if not scale and most != ours:
        raise UsageError(f"{column} counts to {most:g}, the Grade {result.label} to {ours:g}; --scale converts")
    return result.points * most / ours if ours else 0.0
