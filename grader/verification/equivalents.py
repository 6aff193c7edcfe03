"""Mutants that no test needs to catch, each with the argument why: ``equivalent_mutants.toml`` beside the tests."""

from __future__ import annotations

import msgspec

from grader.course import Assignment, CourseError
from grader.verification.mutants import Mutant

FILE = "equivalent_mutants.toml"


class Argument(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One mutant, known by the lines it changes, and why it is right all the same."""

    exercise: str
    before: str
    after: str
    reason: str

    def is_about(self, exercise: str, mutant: Mutant) -> bool:
        """Whether this argument is the one for a mutant."""
        return (self.exercise, self.before, self.after) == (exercise, mutant.before, mutant.after)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    mutant: list[Argument] = []


def read_arguments(assignment: Assignment) -> list[Argument]:
    """Return the arguments that an assignment's author wrote; none where there is no such file.

    Raises
    ------
    CourseError
        if the file cannot be read, or an argument gives no reason.
    """
    path = assignment.suite_path / FILE
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=_File).mutant
    except FileNotFoundError:
        return []
    except (msgspec.DecodeError, UnicodeError) as problem:
        raise CourseError(f"{path}: {problem}") from None
    for one in found:
        if len(one.reason.split()) < 3:
            raise CourseError(f"{path}: {one.exercise}, {one.after!r}: a reason is an argument, not a mark")
    return found
