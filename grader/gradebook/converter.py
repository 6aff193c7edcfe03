"""``nbgrader autograde``, judging by the hidden suites in the sandbox.

No notebook is executed. What stays nbgrader's: which submissions are due, the steps that save grades and apply late
penalties, the files, the log, and how it goes on after a failure.
"""

from __future__ import annotations

import glob
import os
import re
import unicodedata
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, ClassVar, NoReturn

from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import AssignLatePenalties, CheckCellMetadata, Execute, SaveAutoGrades
from traitlets import List

from grader.classroom import Job, Pool
from grader.classroom.conditions import choose_isolation, worker_limits
from grader.classroom.orders import Order
from grader.classroom.pool import Result
from grader.course import CourseError, load_course
from grader.course.variants import seed_for
from grader.gradebook.autograded import Words, autograded_notebook, awaits_a_person, document_alone
from grader.gradebook.master import Master, notebooks_of, read_master
from grader.gradebook.slips import handed_in_at, read_slips
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.cores import cores
from grader.sandbox.host import SandboxUnavailable
from grader.suite.outcome import SuiteError

_AT_ONCE = 64
"""Submissions judged before their grades are saved."""


class SaveGrades(SaveAutoGrades):
    """nbgrader's step, which would give full marks to a cell of tests that nobody ran."""

    def _add_score(self, cell: Any, resources: Any) -> None:
        super()._add_score(cell, resources)
        if awaits_a_person(cell):
            row = self.gradebook.find_grade(
                cell.metadata.nbgrader["grade_id"], self.notebook_id, self.assignment_id, self.student_id
            )
            row.auto_score, row.needs_manual_grade = None, True
            self.gradebook.db.commit()


class SandboxAutograde(Autograde):
    """nbgrader's converter with the hidden suites in the place of its Execute step."""

    course_root: ClassVar[Path]

    autograde_preprocessors = List([SaveAutoGrades, AssignLatePenalties, CheckCellMetadata]).tag(config=True)

    def start(self) -> None:
        """Judge and save every submission that is due."""
        self._course = load_course(self.course_root)
        self._assignments = {one.nbgrader_names: one for one in self._course.assignments}
        self._masters: dict[tuple[str, str], Master] = {}
        self._due: set[tuple[str, str]] = set()
        self._graded: dict[tuple[str, str], tuple[Job, Result]] = {}
        super().start()

    def init_notebooks(self) -> None:
        """Find every folder of the assignment, whatever is in it: a script or a damaged file is a submission too."""
        wanted = self.coursedir.assignment_id
        known = sorted({assignment for assignment, _ in self._assignments})
        if wanted not in known:
            self._refuse(f"{self.course_root} has no hidden suites for '{wanted}'; it has: {', '.join(known)}")
        with self._gradebook() as gradebook:
            names = [one for one in notebooks_of(gradebook, wanted) if fnmatch(one, self.coursedir.notebook_id)]
            self._masters = {(wanted, name): read_master(gradebook, wanted, name) for name in names}
        if not names:
            self._refuse(f"the gradebook has no notebooks of '{wanted}': run `nbgrader generate_assignment {wanted}`")
        folders = [path for path in glob.glob(self._format_source(wanted, self.coursedir.student_id)) if _is_text(path)]
        self.assignments = {path: [os.path.join(path, f"{name}.ipynb") for name in names] for path in folders}
        if not any(self.assignments.values()):
            super().init_notebooks()  # which says what it looked for, and what may have been meant

    def _gradebook(self) -> Any:
        return Gradebook(self.coursedir.db_url, self.coursedir.course_id)

    def _refuse(self, why: str) -> NoReturn:
        self.log.error(why)
        raise NbGraderException(why)

    def convert_notebooks(self) -> None:
        """Judge and save, some submissions at a time, so that memory does not grow with the class."""
        failed = []
        everything = sorted(self.assignments.items())
        for start in range(0, len(everything), _AT_ONCE):
            self.assignments = dict(everything[start : start + _AT_ONCE])
            self._judge()
            try:
                super().convert_notebooks()
            except NbGraderException as problem:
                failed.append(problem)
        if failed:
            raise failed[0]

    def _judge(self) -> None:
        self._due = {key for key in map(self._names, self.assignments) if self._is_due(*key)}
        orders = [
            self._order(path)
            for folder, notebooks in self.assignments.items()
            if self._names(folder) in self._due
            for path in notebooks
            if (self._names(folder)[0], Path(path).stem) in self._assignments
        ]
        self._graded = {}
        try:
            for order, result in self._pool().run(orders) if orders else ():
                job = order.job
                self._graded[str(job.path), job.assignment] = (job, result)
                if isinstance(result, NoVerdict):
                    self.log.error("%s of %s: %s", job.assignment, job.student, result)
                    continue
                points = result.points, result.max_points
                self.log.info("Judged %s of %s: %g of %g", job.assignment, job.student, *points)
        except (CourseError, SuiteError, SandboxUnavailable) as problem:
            self._refuse(str(problem))

    def _order(self, notebook: str) -> Order:
        path = Path(notebook)
        assignment, student = self._names(str(path.parent))
        ours, name = self._assignments[assignment, path.stem], unicodedata.normalize("NFC", student)
        return Order(Job(name, ours.name, path.parent), seed_for(self._course, ours.name, name))

    def _pool(self) -> Pool:
        return Pool(self._course, choose_isolation("auto", worker_limits(self._course)), len(cores()))

    def _names(self, folder: str) -> tuple[str, str]:
        """Return the assignment and the student that a folder belongs to."""
        found = re.match(self._format_source("(?P<assignment>.*)", "(?P<student>.*)", escape=True), folder)
        if found is None:
            self._refuse(f"'{folder}' is not where submissions lie")
        return found["assignment"], found["student"]

    def _is_due(self, assignment_id: str, student_id: str) -> bool:
        try:
            return bool(super().init_destination(assignment_id, student_id))
        except Exception as problem:  # a timestamp that means nothing, which is the student's to write
            self.log.warning("%s of %s is left as it is: %s", assignment_id, student_id, problem)
            return False

    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        """Tell whether a submission is due, which was decided, and made room for, before it was judged."""
        return (assignment_id, student_id) in self._due

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Make sure that the gradebook has the student and the submission; of the files only nbgrader's are copied."""
        folder = Path(self._format_source(assignment_id, student_id))
        slips = read_slips(folder)
        at = handed_in_at(folder, slips)
        with self._gradebook() as gradebook:
            if self.create_student:
                gradebook.update_or_create_student(student_id)
            time = {"timestamp": at} if at else {}
            gradebook.update_or_create_submission(assignment_id, student_id, **time)
        target = Path(self._format_dest(assignment_id, student_id))
        target.mkdir(parents=True, exist_ok=True)
        for name, text in slips.items():
            (target / name).write_text(text, encoding="utf-8")

    def _init_preprocessors(self) -> None:
        """Take nbgrader's steps, or those of the instructor's configuration, without the one that runs the notebook."""
        self.exporter._preprocessors = []
        ours = {SaveAutoGrades: SaveGrades, "nbgrader.preprocessors.SaveAutoGrades": SaveGrades}
        for step in self.autograde_preprocessors:
            if step is not Execute and not str(step).endswith(".Execute"):
                self.exporter.register_preprocessor(ours.get(step, step))

    def convert_single_notebook(self, notebook_filename: str) -> None:
        """Write the autograded notebook of a submission, and save what it says."""
        self.log.info("Saving %s", notebook_filename)
        resources = self.init_single_notebook_resources(notebook_filename)
        names = (resources["nbgrader"]["assignment"], resources["nbgrader"]["notebook"])
        folder = os.path.dirname(notebook_filename)
        if (assignment := self._assignments.get(names)) is not None:
            job, grade = self._graded[folder, assignment.name]
            if isinstance(grade, NoVerdict):
                raise grade  # nbgrader leaves this submission as it was, and goes on with the next
            judged = (grade, Words.of(assignment, self._course))
            notebook = autograded_notebook(job.document(assignment), self._masters[names], judged)
        else:
            notebook = autograded_notebook(document_alone(Path(folder), names[1]), self._masters[names])
        self._init_preprocessors()
        output, resources = self.exporter.from_notebook_node(notebook, resources)
        self.write_single_notebook(output, resources)


def _is_text(path: str) -> bool:
    """Whether a path is Unicode: a name that is not would be no key in the database."""
    return not any("\ud800" <= letter <= "\udfff" for letter in path)
