"""The files that everything is read from: the course, the Grades, decisions by hand; read anew when they change."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from grader.classroom import GradeStore, UsageError
from grader.classroom.overrides import OVERRIDES_FILE
from grader.course import Course, CourseError, load_course
from grader.course.course import COURSE_FILE
from grader.course.serving import Serving
from grader.feedback import feedback_writer
from grader.grading import Grade
from grader.policies import Policies, Settled, Settling, read_policies
from grader.policies.extensions import EXTENSIONS_FILE

_Stamp = tuple[int, int] | None


def _stamp(path: str | Path) -> _Stamp:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _stamps_below(folder: str) -> Iterator[tuple[str, int, int]]:
    """Yield what tells whether a file changed, for each below a folder: asked often, so without building paths."""
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        if entry.name != "__pycache__":
                            waiting.append(entry.path)
                    else:
                        found = entry.stat(follow_symlinks=False)
                        yield entry.path, found.st_mtime_ns, found.st_size
        except OSError:
            continue


class Shelf:
    """A course with the folders of its class.

    Attributes
    ----------
    submitted, grades : Path
        ``<student>/<assignment>/<files>``, and ``<student>/<assignment>.json``.
    problem : str
        Why what stands in the files now cannot be used; what was read before is used instead. Empty where all is well.
    """

    def __init__(self, course: Course, submitted: Path, grades: Path) -> None:
        self.submitted = submitted
        self.grades = grades
        self.store = GradeStore(grades)
        self.problem = ""
        self._lock = threading.RLock()
        self._course = course
        self._looked_at: tuple[Course, tuple[str, ...]] | None = None
        self._course_stamp = self._of_course(course)
        self._policies: tuple[object, Policies] | None = None

    @property
    def course(self) -> Course:
        """The course as it is now."""
        with self._lock:
            stamp = self._of_course(self._course)
            if stamp != self._course_stamp:
                try:
                    self._course = load_course(self._course.root)
                    self.problem = ""
                except CourseError as problem:
                    self.problem = str(problem)
                self._course_stamp = self._of_course(self._course)
            return self._course

    def read_anew(self) -> tuple[Course, object]:
        """Return the course as its files say now, and what tells that nothing of it has changed since.

        Raises
        ------
        CourseError
            if it cannot be read.
        """
        with self._lock:
            self._course = load_course(self._course.root)
            self._course_stamp = self._of_course(self._course)
            return self._course, self.state()

    def state(self) -> object:
        """Return what changes when a verdict might: the course, its references and its hidden tests.

        Due times, what is late costs and what is published touch no verdict: stations go on when a teacher sets them.
        """
        course = self.course
        assignments = tuple(
            replace(one, due=None, late=None, published=True, extra_most=None) for one in course.assignments
        )
        judged_by = replace(course, assignments=assignments, serving=Serving())
        suites = [str(one.suite_path) for one in course.assignments]
        stamps = frozenset(stamp for suite in suites for stamp in _stamps_below(suite))
        return self._course_stamp[1:], judged_by, stamps

    def rules(self) -> object:
        """Return what changes when the points that count might, without any Grade changing."""
        course = self.course
        return (
            self._course_stamp,
            id(course),
            _stamp(self.grades / OVERRIDES_FILE),
            _stamp(course.root / EXTENSIONS_FILE),
        )

    def frame(self) -> object:
        """Return what all points rest on but for what is decided of single students: the assignments and their files.

        Whether they are published moves no points.
        """
        course = self.course
        return self._course_stamp[1:], tuple(replace(one, published=True) for one in course.assignments)

    def policies(self) -> Policies:
        """Return what the instructor decided, as the files say now; as they said before, if they cannot be read."""
        with self._lock:
            rules = self.rules()
            if self._policies is None or self._policies[0] != rules:
                try:
                    self._policies = rules, read_policies(self.course, self.grades)
                    self.problem = ""
                except (UsageError, CourseError) as problem:
                    self.problem = str(problem)
                    if self._policies is None:
                        raise
            return self._policies[1]

    def settling(self) -> Settling:
        """Return what tells the points that count of a kept Grade."""
        return self.policies().kept_in(self.store)

    def feedback(self, store: GradeStore) -> Callable[[Grade], str]:
        """Return what writes down what a student may read, under the decisions of the moment."""

        def settled(grade: Grade) -> Settled:
            return self.policies().kept_in(store)(grade)

        return feedback_writer(self._course, settled)

    def _of_course(self, course: Course) -> tuple[_Stamp, ...]:
        # A folder's own time tells of files that come and go, so that which they are need not be looked for each time.
        if self._looked_at is None or self._looked_at[0] is not course:
            folders = [course.root / "solutions" / one.name for one in course.assignments]
            files = [path for folder in folders for path in sorted(folder.glob("*.py"))]
            self._looked_at = course, tuple(map(str, (course.root / COURSE_FILE, *folders, *files)))
        return tuple(map(_stamp, self._looked_at[1]))
