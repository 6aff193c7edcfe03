"""Which exercise each test is about, where tests do not say it themselves: ``exercises.toml`` beside them.

::

    visible = ["*"]                          # what students can read, for `grader verify`
    passed_untouched = ["test_stack.py::test_given"]  # what is given passes it: it pays where something is written

    [[exercise]]
    name = "Stack"
    tests = ["test_stack.py::TestStack"]     # files, classes, functions; `*` stands for any letters

    [weights]
    "test_stack.py::TestStack::test_push" = 2.0

    [[left_out]]
    test = "test_stack.py::TestStack::test_speed"
    why = "asks the clock"
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec

from grader.suite.outcome import SuiteError

TABLE = "exercises.toml"


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An exercise and its tests."""

    name: str
    tests: tuple[str, ...]


class LeftOut(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A test that is not run, and why."""

    test: str
    why: str = ""


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file says."""

    exercise: tuple[Row, ...] = ()
    weights: dict[str, float] = {}
    left_out: tuple[LeftOut, ...] = ()
    visible: tuple[str, ...] = ()
    passed_untouched: tuple[str, ...] = ()

    def exercise_of(self, test: str) -> str | None:
        """Return the exercise of a test: that of the longest name that it falls under."""
        found = [(len(one), row.name) for row in self.exercise for one in row.tests if falls_under(test, one)]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def weight_of(self, test: str) -> float:
        """Return the weight of a test; 1 where none is said."""
        found = [(len(name), weight) for name, weight in self.weights.items() if falls_under(test, name)]
        return max(found)[1] if found else 1.0

    def shows(self, test: str) -> bool:
        """Whether students can read a test."""
        return any(falls_under(test, one) for one in self.visible)

    def is_passed_untouched(self, test: str) -> bool:
        """Whether what students are given passes a test."""
        return any(falls_under(test, one) for one in self.passed_untouched)

    def leaves_out(self, test: str) -> bool:
        """Whether a test is not run."""
        return any(falls_under(test, one.test) for one in self.left_out)


def falls_under(test: str, name: str) -> bool:
    """Whether a test is the one of a name, or lies below it: in a file, a class, or among the cases of a function."""
    return test == name or test.startswith((f"{name}::", f"{name}[", f"{name}/")) or fnmatchcase(test, name)


def read_table(folder: Path) -> Table | None:
    """Return the table of a suite; None where it has none.

    Raises
    ------
    SuiteError
        if it cannot be read.
    """
    path = folder / TABLE
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Table)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeError) as problem:
        raise SuiteError(f"{path}: {problem}") from None


def weights_of(tests: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Return what a table has to say of tests and their weights: nothing of a weight of 1."""
    return {name: weight for name, weight in tests if weight != 1}
