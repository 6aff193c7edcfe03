"""Which exercises a plain suite has and what they give: by marks, a table, GitHub Classroom's file, or classes."""

from __future__ import annotations

import csv
import re
import shlex
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from grader.authoring.classroom import Entry
from grader.authoring.plaintests import PlainTest
from grader.course import CourseError
from grader.suite.table import falls_under


@dataclass
class Grouped:
    """The exercises of a suite, in order: their tests with what each weighs, and what some are said to give in all."""

    whole: dict[str, float] = field(default_factory=dict)
    tests: dict[str, list[tuple[PlainTest, float]]] = field(default_factory=dict)
    not_read: list[tuple[str, str]] = field(default_factory=list)
    """Entries of GitHub Classroom's file that run no tests, with what they run."""

    def points(self, exercise: str, left_out: Collection[str] = ()) -> float:
        """Return what an exercise gives, without what tests that are left out would have given."""
        kept = [weight for test, weight in self.tests[exercise] if test.id not in left_out]
        return self.whole.get(exercise) or sum(kept) or float(len(kept))

    def add(self, exercise: str, test: PlainTest, weight: float) -> None:
        """Count a test for an exercise."""
        self.tests.setdefault(exercise, []).append((test, weight))


def grouped(
    tests: Sequence[PlainTest],
    definitions: Collection[str],
    table: Mapping[str, tuple[str, float | None]] | None = None,
    entries: Sequence[Entry] = (),
    programs: Mapping[str, str] = MappingProxyType({}),
) -> Grouped:
    """Return the exercises of some tests.

    Parameters
    ----------
    definitions : collection of str
        What the solution defines: tests that stand in no class belong together if they are about the same definition.
    table : mapping, optional
        By names of tests (as `grader.suite.table` reads them) the exercise and the points.
    entries : sequence of Entry
        What GitHub Classroom was told to run.
    programs : mapping
        By the ids of tests that were made of such an entry, its name.
    """
    found = Grouped()
    for entry in entries:
        name, command = entry.name, entry.command
        chosen = [test for test in tests if programs.get(test.id) == name]
        if entry.runs_tests:
            chosen = [test for test in tests if test.id not in programs and _is_run(test, command)]
        if not chosen:
            found.not_read.append((name, command))
            continue
        found.whole[_usable(name)] = entry.points
        for test in chosen:
            if not any(test is known for rows in found.tests.values() for known, _ in rows):
                found.add(_usable(name), test, test.points or 1.0)
    placed = {id(test) for rows in found.tests.values() for test, _ in rows}
    for test in tests:
        if id(test) in placed:
            continue
        exercise, points = _said(test, table or {})
        exercise = exercise or test.exercise or test.group or _about(test, definitions)
        weight = test.points if points is None else points
        found.add(_usable(exercise), test, 1.0 if weight is None else weight)
        if test.class_points is not None and not test.exercise:
            found.whole[_usable(exercise)] = test.class_points
    return found


def read_table(path: Path) -> dict[str, tuple[str, float | None]]:
    """Return a table of a row for each test (or file, class, pattern): columns ``test``, ``exercise``, ``points``.

    Raises
    ------
    CourseError
        if it cannot be read.
    """
    try:
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
        return {row["test"].strip(): ((row.get("exercise") or "").strip(), _number(row.get("points"))) for row in rows}
    except (OSError, UnicodeError, KeyError, ValueError, csv.Error) as problem:
        raise CourseError(f"{path}: expected a CSV file with the columns test, exercise, points ({problem})") from None


def _number(text: str | None) -> float | None:
    return float(text) if text and text.strip() else None


def _said(test: PlainTest, table: Mapping[str, tuple[str, float | None]]) -> tuple[str, float | None]:
    names = [name for name in table if falls_under(test.id, name) or name in (test.name, test.group)]
    return table[max(names, key=len)] if names else ("", None)


def _about(test: PlainTest, definitions: Collection[str]) -> str:
    """Return the one definition that a test uses; several or none make it one of its file's."""
    used = [name for name in definitions if name in test.words]
    return used[0] if len(used) == 1 else re.sub(r"^test_|_test$", "", Path(test.file).stem) or "tests"


def _is_run(test: PlainTest, command: str) -> bool:
    """Whether a command of pytest or unittest runs a test."""
    try:
        words = shlex.split(command)
    except ValueError:
        return False
    wanted = next((words[at + 1] for at, word in enumerate(words[:-1]) if word == "-k"), "")
    paths = [word for at, word in enumerate(words) if ".py" in word or (at and words[at - 1] in ("pytest", "unittest"))]
    paths = [word.removeprefix("./") for word in paths if not word.startswith("-")]
    id_ = test.id
    dotted = id_.replace("/", ".").replace(".py::", ".").replace("::", ".")
    named = [one for one in paths if falls_under(id_, one.rstrip("/")) or id_.endswith("/" + one) or one in (".",)]
    named += [one for one in paths if dotted == one or dotted.startswith(one + ".")]
    if (
        paths
        and not named
        and not any(falls_under(id_.partition("/")[2], one.partition("/")[2]) for one in paths if "/" in one)
    ):
        return False
    return not wanted or all(part in id_ for part in re.split(r"\s+and\s+", wanted) if part)


def _usable(name: str) -> str:
    """Return a name as the header of a cell can hold it."""
    return " ".join(name.replace('"', "'").split()) or "tests"
