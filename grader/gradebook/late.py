"""The course's late penalties, for nbgrader's database and formgrader."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from nbgrader.plugins import LateSubmissionPlugin
from traitlets import Unicode

from grader.course import Assignment, load_course
from grader.policies import lateness, read_extensions

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands for a due time that only nbgrader knows: what counts is how long after it."""


class LatePolicy(LateSubmissionPlugin):
    """nbgrader's plugin, taking off what ``[late]`` and ``extensions.toml`` say.

    Whether and by how much something is late nbgrader decides, from the due times in its own database. Of the course
    come the rule, and how much longer an extension gives.
    """

    course_root = Unicode(help="The course directory.").tag(config=True)

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float | None:
        """Return the points to take off of a notebook's score; None for none.

        The parameters are those of nbgrader, which calls this for submissions after its due time. The notebook is the
        one that the step of nbgrader's, our ``parent``, is at.
        """
        course = load_course(Path(self.course_root))
        found = _among(course.assignments, self.parent.assignment_id, self.parent.notebook_id)
        if found is None:
            return None
        extension = read_extensions(course).get((unicodedata.normalize("NFC", student_id), found.name))
        due = found.due or _ANY_TIME
        late = lateness(due, due + timedelta(seconds=total_seconds_late), found.late, extension)
        earned = Decimal(repr(float(score)))
        return float(max(Decimal(0), earned - late.left_of(earned))) or None


def _among(assignments: tuple[Assignment, ...], assignment_id: str, notebook_id: str) -> Assignment | None:
    """Return the assignment of a notebook, or one of the same assignment of nbgrader's: they share its due time."""
    of_it = [one for one in assignments if one.nbgrader_names[0] == assignment_id]
    exact = [one for one in of_it if one.nbgrader_names[1] == notebook_id]
    return next(iter(exact or of_it), None)
