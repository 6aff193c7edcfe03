"""Packages that a solution imports and submissions may not, because the course says nothing of them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from grader.course import Assignment


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
