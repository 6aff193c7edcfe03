"""Grades straight into nbgrader's database and its autograded folder, many submissions a transaction.

What is written is what ``nbgrader autograde`` writes with our converter: the same notebooks, and through nbgrader's own
classes the same rows. A test compares the two.
"""

from __future__ import annotations

import os
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any

import nbformat
from nbgrader import api
from nbgrader.apps import NbGrader
from nbgrader.preprocessors import AssignLatePenalties, SaveCells
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution, is_task
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from grader.classroom import Job
from grader.classroom.overrides import Override, Overrides
from grader.course import Assignment, Course, CourseError
from grader.course.release import released_files
from grader.gradebook.autograded import Words, autograded_notebook, awaits_a_person, document_alone
from grader.gradebook.master import Master, read_master
from grader.gradebook.settings import let_alembic_be_found
from grader.gradebook.slips import handed_in_at, read_slips
from grader.grading import Grade

_AT_ONCE = 100
"""Submissions in a transaction."""
_READ_ONLY = 0o444
_NO_DECISIONS: Overrides = MappingProxyType({})


class GradebookError(CourseError):
    """nbgrader's database, or its configuration, cannot take the grades; the text says why."""


class _Transaction(Session):
    """A session in which the commits of nbgrader's own methods, one after each change, wait for `settle`."""

    def commit(self) -> None:
        self.flush()

    def settle(self) -> None:
        super().commit()


class Book:
    """nbgrader's gradebook of a course.

    Use it as a context: what was added is saved by and by, and at the end.

    Parameters
    ----------
    course : Course
        Its ``nbgrader_config.py`` says where the database and the folders are.
    db_url : str, optional
        Another database, as SQLAlchemy names it.
    overrides : mapping
        What instructors decided. Of exercises that a person reads it becomes nbgrader's manual score and comment.

    Raises
    ------
    GradebookError
        if there is no such database, or it lacks an assignment that it would have to know.
    """

    def __init__(self, course: Course, db_url: str | None = None, overrides: Overrides = _NO_DECISIONS) -> None:
        self._course = course
        self._overrides = overrides
        let_alembic_be_found()
        self._app = NbGrader()
        self._app.initialize([], root=str(_nbgrader_root(course)))
        self._folders = self._app.coursedir
        self._url = db_url or self._folders.db_url
        self._waiting: list[tuple[Job, Grade]] = []
        self._with_suites = {one.nbgrader_names for one in course.assignments}
        self._master = cache(self._read_master)
        self._master_alone = cache(self._read_master_alone)
        self._words = cache(self._read_words)

    def __enter__(self) -> Book:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.save()

    def expect(self, assignments: Iterable[str]) -> None:
        """Look at what grades for these assignments will need: the database, its driver, their notebooks.

        Raises
        ------
        GradebookError
            if something is missing.
        """
        with self._errors():
            with self._gradebook():
                pass
            for name in sorted(set(assignments)):
                self._master(self._course.assignment(name))

    def add(self, job: Job, grade: Grade) -> None:
        """Take a grade, which is saved along with others."""
        self._waiting.append((job, grade))
        if len(self._waiting) >= _AT_ONCE:
            self.save()

    def save(self) -> None:
        """Save what was added so far, all of it or nothing."""
        if not self._waiting:
            return
        assignments = {name: self._course.assignment(name) for name in {grade.assignment for _, grade in self._waiting}}
        with self._errors():
            masters = {name: self._master(one) for name, one in assignments.items()}
            with self._gradebook() as gradebook:
                gradebook.db = scoped_session(
                    sessionmaker(class_=_Transaction, autoflush=False, bind=gradebook.engine, future=True)
                )
                for job, grade in self._waiting:
                    self._save(gradebook, job, grade, assignments[grade.assignment], masters[grade.assignment])
                gradebook.db().settle()
        self._waiting = []

    def _save(self, gradebook: api.Gradebook, job: Job, grade: Grade, assignment: Assignment, master: Master) -> None:
        student = _nbgrader_id(job)
        slips = read_slips(job.path)
        at = handed_in_at(job.path, slips)
        gradebook.update_or_create_student(student)
        time = {"timestamp": at} if at else {}
        submission = gradebook.update_or_create_submission(master.assignment, student, **time)
        folder = Path(self._folders.format_path(self._folders.autograded_directory, student, master.assignment))
        for name, text in slips.items():
            _write_read_only(folder / name, text)
        for row in submission.notebooks:
            if row.name == master.notebook:
                notebook = autograded_notebook(job.document(assignment), master, (grade, self._words(assignment)))
            elif (master.assignment, row.name) not in self._with_suites:
                alone = self._master_alone(master.assignment, row.name)
                notebook = autograded_notebook(document_alone(job.path, row.name), alone)
            else:
                continue
            _write_read_only(folder / f"{row.name}.ipynb", nbformat.writes(notebook) + "\n")
            self._save_row(gradebook, row, notebook, submission, student, self._decided(grade, assignment))

    def _decided(self, grade: Grade, assignment: Assignment) -> dict[str, Override]:
        """Return what was decided of exercises that a person reads, by their names, which are those of their cells."""
        keys = {one.name: (grade.student, grade.assignment, one.name) for one in assignment.manual}
        return {name: self._overrides[key] for name, key in keys.items() if key in self._overrides}

    def _save_row(
        self,
        gradebook: api.Gradebook,
        row: Any,
        notebook: Any,
        submission: Any,
        student: str,
        decided: Mapping[str, Override],
    ) -> None:
        _save_scores(row, notebook)
        _save_comments(row, notebook)
        _save_decisions(row, decided)
        row.late_submission_penalty = None
        if submission.total_seconds_late > 0:
            gradebook.db.flush()
            gradebook.db.refresh(row)
            row.late_submission_penalty = self._penalty(row, submission.name, student, submission.total_seconds_late)

    def _penalty(self, row: Any, assignment: str, student: str, seconds_late: float) -> float | None:
        """Return what nbgrader's step takes off, by the plugin that its configuration names."""
        self._late.assignment_id, self._late.notebook_id = assignment, row.name
        penalty = self._late.plugin_inst.late_submission_penalty(student, row.score, seconds_late)
        return None if penalty is None else float(self._late._check_late_penalty(row, penalty))

    @cached_property
    def _late(self) -> Any:
        step = AssignLatePenalties(parent=self._app)
        step.init_plugin()
        return step

    def _gradebook(self) -> Any:
        return api.Gradebook(self._url, self._folders.course_id)

    def _read_words(self, assignment: Assignment) -> Words:
        return Words.of(assignment, self._course)

    def _read_master_alone(self, assignment: str, notebook: str) -> Master:
        with self._gradebook() as gradebook:
            return read_master(gradebook, assignment, notebook)

    def _read_master(self, assignment: Assignment) -> Master:
        """Return what the database knows of a notebook; a notebook of ours that it does not know yet is added."""
        names = assignment.nbgrader_names
        with self._gradebook() as gradebook:
            try:
                return read_master(gradebook, *names)
            except api.MissingEntry:
                if assignment.nbgrader:
                    raise GradebookError(
                        f"the gradebook does not have {'/'.join(names)}: run `nbgrader generate_assignment {names[0]}`"
                    ) from None
            gradebook.update_or_create_assignment(names[0])
        released = released_files(assignment, self._course.language)[f"{assignment.stem}.ipynb"]
        where = {"assignment": names[0], "notebook": names[1], "db_url": self._url}
        SaveCells().preprocess(nbformat.reads(released.decode(), as_version=4), {"nbgrader": where})
        with self._gradebook() as gradebook:
            return read_master(gradebook, *names)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Tell what goes wrong with a database in one line, which never holds its password."""
        try:
            yield
        except (SQLAlchemyError, api.InvalidEntry) as problem:
            raise GradebookError(f"the gradebook cannot be written: {str(problem).splitlines()[0]}") from None
        except ImportError as problem:
            raise GradebookError(f"this database needs the package {problem.name}, which is not installed") from None


def _nbgrader_root(course: Course) -> Path:
    """Return nbgrader's course directory: that of the course, or for an adopted one the working directory."""
    if not any(one.nbgrader for one in course.assignments):
        return course.root
    for folder in (course.root, Path.cwd()):
        if (folder / "nbgrader_config.py").is_file():
            return folder
    raise GradebookError(f"no nbgrader_config.py in {Path.cwd()}; run this in nbgrader's course directory")


def _nbgrader_id(job: Job) -> str:
    """Return the student's id as nbgrader's commands spell it: the folder's name, composed or not."""
    folder = job.path.absolute().parent.name
    return folder if unicodedata.normalize("NFC", folder) == job.student else job.student


def _save_scores(row: Any, notebook: Any) -> None:
    """Save the scores of cells, by nbgrader's rule of reading them; what a person gave stays and is to be looked at."""
    grades = {grade.name: grade for grade in row.grades}
    for cell in filter(is_grade, notebook.cells):
        grade = grades[cell.metadata.nbgrader["grade_id"]]
        grade.auto_score = None if awaits_a_person(cell) else determine_grade(cell)[0]
        grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None


def _save_comments(row: Any, notebook: Any) -> None:
    comments = {comment.name: comment for comment in row.comments}
    for cell in notebook.cells:
        if is_solution(cell) or is_task(cell):
            metadata = cell.metadata.nbgrader
            untouched = metadata.get("checksum") == compute_checksum(cell) and not is_task(cell)
            comments[metadata["grade_id"]].auto_comment = "No response." if untouched else None


def _save_decisions(row: Any, decided: Mapping[str, Override]) -> None:
    """Save what a person gave by `grader mark`, as the formgrader would."""
    for grade in row.grades:
        if grade.name in decided:
            grade.manual_score = decided[grade.name].points
            grade.needs_manual_grade = False
    for comment in row.comments:
        if comment.name in decided and decided[comment.name].comment:
            comment.manual_comment = decided[comment.name].comment


def _write_read_only(path: Path, text: str) -> None:
    """Write a file whole or not at all, with the permissions that nbgrader gives it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(temporary, _READ_ONLY)
    os.replace(temporary, path)
