"""What is wrong with a solution before it is tried: no Python, or packages that the course says nothing of."""

from __future__ import annotations

import ast
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from difflib import get_close_matches
from typing import Any

from grader.course import Assignment, CourseError
from grader.course.text import read_toml_file
from grader.suite.mistakes import defined_twice
from grader.suite.runner import HiddenTest
from grader.verification.proof import Problem


def check_solution(assignment: Assignment) -> None:
    """Make sure that the exercises' own cells are Python: they are what is changed.

    Raises
    ------
    CourseError
        if one is not, with the place in the authored file.
    """
    path = assignment.authored_path
    for cell in assignment.cells:
        if cell.exercise is None or cell.markdown:
            continue
        try:
            with warnings.catch_warnings(action="ignore"):
                ast.parse(cell.source)
        except (SyntaxError, ValueError) as problem:
            line = cell.line + (getattr(problem, "lineno", None) or 0)
            raise CourseError(f"{path}, exercise {cell.exercise}, about line {line}: {problem.args[0]}") from None


def lost_tests(assignment: Assignment) -> list[Problem]:
    """Return the hidden tests that are never run, since another one of the same name stands below."""
    return [
        Problem("defined_twice", assignment.name, {"test": name, "file": file, "line": str(line), "below": str(below)})
        for name, file, line, below in defined_twice(assignment.suite_path)
    ]


def stray_texts(assignment: Assignment, tests: Iterable[HiddenTest]) -> list[Problem]:
    """Return the entries of feedback.toml and success.toml that are about no test: nobody ever reads them."""
    names: dict[str, set[str]] = {}
    for test in tests:
        names.setdefault(test.exercise, set()).add(test.name.partition("[")[0])
    stray: list[tuple[str, str, str]] = []
    for file in ("feedback.toml", "success.toml"):
        with suppress(FileNotFoundError):
            written = read_toml_file(assignment.suite_path / file, dict[str, dict[str, Any]])
            stray += [(file, exercise, name) for exercise, texts in written.items() for name in texts]
    return [
        Problem(
            "stray_text_near" if _near(name, names.get(exercise, ())) else "stray_text",
            assignment.name,
            {"file": file, "exercise": exercise, "test": name, "meant": _near(name, names.get(exercise, ()))},
        )
        for file, exercise, name in stray
        if name not in names.get(exercise, ())
    ]


def _near(name: str, known: Iterable[str]) -> str:
    return (get_close_matches(name, sorted(known), 1) or [""])[0]


def undeclared(assignment: Assignment) -> dict[str, int]:
    """Return the packages that the authored file imports beyond what is there for submissions, with the first line."""
    known = {
        *sys.stdlib_module_names,
        "numpy",
        *(name.partition(".")[0] for name in (*assignment.packages, *assignment.preload, *dict(assignment.modules))),
        *assignment.environment.modules,
    }
    found: dict[str, int] = {}
    for name, line in _imports(assignment.authored_path.read_text(encoding="utf-8")):
        if name not in known:
            found.setdefault(name, line)
    return found


def _imports(source: str) -> Iterator[tuple[str, int]]:
    try:
        nodes = sorted(
            (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)),
            key=lambda node: node.lineno,
        )
    except (SyntaxError, ValueError):
        return
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((one.name.partition(".")[0], node.lineno) for one in node.names)
        elif not node.level and node.module:
            yield node.module.partition(".")[0], node.lineno
