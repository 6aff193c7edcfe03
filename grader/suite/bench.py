"""What stands behind the fixtures: which submission is on the bench."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from grader.remote.student import Student
from grader.suite.local import local_student
from grader.suite.reference import load_module, load_reference, names_of_objects, operators_of_classes


@dataclass
class Bench:
    """The submission that tests are judging now.

    ``folder`` is the suite the bench was made for by its author, or None when a session put it there.
    """

    student: Student
    seed: int
    folder: Path | None = None

    @classmethod
    def for_author(cls, test_file: Path, submission: Path | None, seed: int) -> Bench:
        """Return a bench over the reference, or over a file, in this process."""
        module = load_reference(test_file) if submission is None else load_module(submission, "submission")
        student = local_student(module)
        student._conversation.own_names = names_of_objects(test_file)
        student._conversation.own_classes = operators_of_classes(test_file)
        return cls(student, seed, folder=test_file.parent)
