"""What a student may see of their own work in an assignment, at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from grader.classroom import Job
from grader.classroom.discover import UsageError
from grader.course import Assignment, Course
from grader.course.serving import Reveal
from grader.feedback import Catalogue, catalogue
from grader.feedback.counting import counted
from grader.feedback.opening import load_lines
from grader.feedback.remarks import rejection_line, rejection_text
from grader.grading import Grade
from grader.policies import Lateness, Settled, is_published, lateness
from grader.serve.front import Front
from grader.serve.ground.tables import State
from grader.serve.inbox.inbox import HandIn
from grader.serve.judging.live import Progress
from grader.serve.judging.public_checks import Checked
from grader.serve.standing.looks import Look
from grader.submission import Found, Rejection
from grader.submission.choose import is_archive
from grader.submission.work import written_in

_MAX_LOOKED_AT = 4 << 20


@dataclass(frozen=True)
class AboutFile:
    """What can be said of files at once, before anything of them runs.

    Attributes
    ----------
    rejected : str
        Why they cannot be graded.
    written, untouched, missing : tuple of str
        Exercises that say more than the stub, those that are as they were given, and those without a definition.
    """

    rejected: str = ""
    written: tuple[str, ...] = ()
    untouched: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mine:
    """A student's work for one assignment as its student sees it.

    Attributes
    ----------
    reveal : Reveal
        How much of a verdict is shown now.
    settled : Settled, optional
        What counts, where there is a verdict on what was handed in last and points are shown.
    checks : tuple of Checked
        How the public checks went, where that is what is shown.
    lines : tuple of str
        What went wrong with the file while it was loaded; shown in any case.
    """

    assignment: Assignment
    latest: HandIn | None
    hand_ins: tuple[HandIn, ...]
    progress: Progress | None
    late: Lateness
    published: bool
    reveal: Reveal
    has_verdict: bool
    settled: Settled | None
    counted: tuple[str, ...]
    lines: tuple[str, ...]
    looks: tuple[Look, ...]
    checks: tuple[Checked, ...]
    checks_to_come: bool

    @property
    def is_waiting(self) -> bool:
        """Whether a verdict, its causes, or what the public checks say, is still to come."""
        waits = self.checks_to_come or self.causes_to_come
        return waits or (self.latest is not None and self.latest.state == State.RECEIVED)

    @property
    def causes_to_come(self) -> bool:
        """Whether the points are known, and why some are missing is not."""
        return causes_to_come(self.latest, self.reveal)

    @property
    def state(self) -> str:
        """The state as a key of the catalogue."""
        if self.latest is None:
            return "graded" if self.has_verdict else "nothing"
        if self.latest.state == State.RECEIVED:
            return "judging" if self.progress is not None and not self.progress.over else "received"
        if self.latest.state.has_verdict:
            return "judged"
        return {State.SET_ASIDE: "set_aside", State.REPLACED: "received"}[self.latest.state]


def reveal_of(course: Course, assignment: Assignment) -> Reveal:
    """Return how much of a verdict a student sees now."""
    return Reveal.FEEDBACK if is_published(assignment) else course.serving.reveal


def causes_to_come(found: HandIn | None, reveal: Reveal) -> bool:
    """Whether a student waits for the causes of what failed.

    Where less is shown nobody is told that somebody looks for them: all points need no causes.
    """
    return found is not None and found.state == State.UNEXPLAINED and reveal is Reveal.FEEDBACK


def zone_of(assignment: Assignment | None) -> tzinfo | None:
    """Return the zone that times of an assignment are shown in: of its due time, else of this machine."""
    return assignment.due.tzinfo if assignment is not None and assignment.due is not None else None


def zone_of_course(course: Course) -> tzinfo | None:
    """Return the zone of times that are of no single assignment: that of the first due time."""
    return next((one.due.tzinfo for one in course.assignments if one.due is not None), None)


def mine(front: Front, student: str, assignment: Assignment, language: str) -> Mine:
    """Return what a student sees of an assignment."""
    say = catalogue(language)
    found = front.inbox.of(student, assignment.name)
    latest = found[0] if found else None
    published, reveal = is_published(assignment), reveal_of(front.course, assignment)
    policies = front.shelf.policies()
    late = lateness(
        assignment.due,
        None if latest is None else latest.received,
        assignment.late,
        policies.extensions.get((student, assignment.name)),
    )
    grade = front.shelf.store.read(student, assignment.name)
    # A Grade that is older than what was handed in last says nothing about that.
    valid = grade is not None and (latest is None or latest.state.has_verdict)
    settled = policies.kept_in(front.shelf.store)(grade) if grade is not None and valid else None
    shows = reveal in (Reveal.POINTS, Reveal.FEEDBACK) and settled is not None
    return Mine(
        assignment,
        latest,
        tuple(found),
        None if latest is None else front.live.of(latest.id),
        late,
        published,
        reveal,
        settled is not None,
        settled if shows else None,
        tuple(counted(settled, say)) if settled is not None and shows else (),
        about_loading(settled.grade, say) if settled is not None else (),
        tuple(front.looks.of(student, assignment.name)),
        () if latest is None else front.checking.of(latest.key, latest.id),
        latest is not None and front.checking.is_to_come(latest.key, latest.id),
    )


def about_loading(grade: Grade, say: Catalogue) -> tuple[str, ...]:
    """Return what is wrong with the file itself: no word of it is about a hidden test."""
    if grade.rejected is not None:
        return (rejection_line(grade, say),)
    return tuple(text for _, text in load_lines(grade, say))


def about_file(front: Front, student: str, assignment: Assignment, language: str) -> AboutFile:
    """Look at what a student has in place, without running or unpacking anything; once, and again when it changes."""
    folder = front.inbox.place(student, assignment.name).folder
    return front.looked.at(
        folder, assignment, language, lambda: _about_file(student, assignment, folder, catalogue(language))
    )


def _about_file(student: str, assignment: Assignment, folder: Path, say: Catalogue) -> AboutFile:
    if not folder.is_dir():
        return AboutFile()
    job = Job(student, assignment.name, folder)
    try:
        found = job.find(assignment) if not _is_packed(folder) else None
        if isinstance(found, Rejection):
            return AboutFile(rejected=rejection_text(found.reason, found.detail, say))
        if found is None or not _is_small(found):
            return AboutFile()
        read = job.read(assignment)
        if isinstance(read, Rejection):
            return AboutFile(rejected=rejection_text(read.reason, read.detail, say))
    except (OSError, UsageError):
        return AboutFile()
    stubs = assignment.released.stubs
    degrees = written_in([cell.source for cell in read.cells], stubs).degrees
    return AboutFile(
        written=tuple(name for name in stubs if degrees.get(name, 0) > 0),
        untouched=tuple(name for name in stubs if degrees.get(name) == 0),
        missing=tuple(name for name in stubs if name not in degrees),
    )


def _is_packed(folder: Path) -> bool:
    return any(is_archive(path.name) for path in folder.iterdir())


def _is_small(found: Found) -> bool:
    return found.path.stat().st_size <= _MAX_LOOKED_AT


def local(time: datetime, zone: tzinfo | None) -> datetime:
    """Return a time as clocks in a zone show it; without one, as those of this machine."""
    return time.astimezone(zone) if zone is not None else time.astimezone(UTC).astimezone()
