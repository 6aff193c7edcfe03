"""What stations do with each Grade of ``grader grade``: keep it, and say what the table of the class has of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.classroom import GradeStore, handed_in_at
from grader.classroom.orders import Finished, Order
from grader.course import Course
from grader.feedback import Catalogue, catalogue, default_language, feedback_writer
from grader.finishing.rows import ClassRow, class_row
from grader.grading import Grade, grade_to_json
from grader.policies import Settled, as_graded, read_policies


@dataclass(frozen=True)
class Told:
    """What is told of a Grade at the end: its row, its share of the points, and where no cause could be looked for.

    ``undiagnosed`` holds the assignment, the exercise and why.
    """

    row: ClassRow
    share: float
    undiagnosed: tuple[tuple[str, str, str], ...]


def told_of(grade: Grade, settled: Settled, say: Catalogue) -> Told:
    """Return what is told of a Grade, and of what counts of it."""
    return Told(
        class_row(settled, say),
        settled.share,
        tuple((grade.assignment, one.name, one.undiagnosed) for one in grade.exercises if one.undiagnosed),
    )


@dataclass(frozen=True)
class Keeping:
    """Sent to stations: the folder in which they keep Grades, if any, and the language in which is spoken of them."""

    folder: Path | None
    language: str | None

    def __call__(self, course: Course) -> Callable[[Order, Grade], Finished]:
        """Return what keeps a Grade of a course."""
        say, policies = catalogue(self.language or default_language()), read_policies(course, self.folder)
        # Who gives the orders waits for the disk.
        store = GradeStore(self.folder, waits=False) if self.folder is not None else None
        feedback = feedback_writer(course, policies.kept_in(store) if store else as_graded, self.language)

        def finish(order: Order, grade: Grade) -> Finished:
            job, data = order.job, grade_to_json(grade)
            at = handed_in_at(job)
            if store is not None:
                # The time comes first: feedback tells what it means.
                store.write_handed_in(job.student, job.assignment, at, job.attempt)
                store.write(grade, "" if job.attempt else feedback(grade), job.attempt, data)
            return Finished(data, told_of(grade, policies.settle(grade, at), say))

        return finish
