"""What is wrong with a solution before it is tried: no Python, or packages that the course says nothing of."""

from __future__ import annotations

import ast
import sys
import warnings
from collections.abc import Iterator

from grader.course import Assignment, CourseError


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
