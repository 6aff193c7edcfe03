"""What plain test files say of themselves: their tests, and which exercise and how many points each is about.

Read from the syntax tree and the comments; nothing is run. An exercise is told by ``@pytest.mark.exercise("name")``,
points by ``@pytest.mark.points(2)`` or by ``# points: 2`` on the line of the test or class or right above it.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_POINTS = re.compile(r"#.*?\b(?:points?|pts)\s*[:=]\s*(\d+(?:\.\d+)?)", re.IGNORECASE)
_POINTS_AFTER = re.compile(r"#.*?\b(\d+(?:\.\d+)?)\s*(?:points?|pts)\b", re.IGNORECASE)


@dataclass(frozen=True)
class PlainTest:
    """A test function or method; all cases of one that is parametrised.

    Attributes
    ----------
    id : str
        File, class and function, as pytest writes it.
    points, class_points : float or None
        What the test, or its class as a whole, is said to give.
    exercise : str
        As a mark says it; empty for none.
    words : frozenset of str
        Names and attributes that the test uses; with those of what its class sets up.
    """

    id: str
    file: str
    group: str
    name: str
    points: float | None
    class_points: float | None
    exercise: str
    words: frozenset[str]

    @classmethod
    def of_program(cls, id_: str) -> PlainTest:
        """Return a test that runs the whole submission."""
        file, _, name = id_.partition("::")
        return cls(id_, file, "", name, None, None, "", frozenset())


def read_tests(folder: Path, file: Path) -> list[PlainTest]:
    """Return the tests of a file below a folder; none where it is no Python."""
    try:
        text = file.read_text(encoding="utf-8")
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (OSError, SyntaxError, ValueError, RecursionError):
        return []
    return list(_tests(tree, text.split("\n"), file.relative_to(folder).as_posix()))


def is_test_file(path: Path) -> bool:
    """Whether pytest takes tests from a file of this name."""
    return path.suffix == ".py" and (
        path.stem.startswith("test_") or path.stem.endswith("_test") or path.stem == "tests"
    )


def _tests(tree: ast.Module, lines: list[str], file: str) -> Iterator[PlainTest]:
    cases = _unittest_names(tree)
    fixtures = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef) and not _is_test(node)}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test"):
            marks = _marks(node)
            yield PlainTest(
                f"{file}::{node.name}", file, "", node.name, _first(marks[1], _commented(node, lines)), None, marks[0],
                _words(node, fixtures),
            )  # fmt: skip
        elif isinstance(node, ast.ClassDef) and (node.name.startswith("Test") or node.name in cases):
            whole, points = _marks(node)
            setting_up = _words(ast.Module([one for one in node.body if not _is_test(one)], []), fixtures)
            for one in node.body:
                if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) and one.name.startswith("test"):
                    marks = _marks(one)
                    yield PlainTest(
                        f"{file}::{node.name}::{one.name}", file, node.name, one.name,
                        _first(marks[1], _commented(one, lines)), _first(points, _commented(node, lines)),
                        marks[0] or whole,
                        _words(one, fixtures) | setting_up,
                    )  # fmt: skip


def _first(said: float | None, other: float | None) -> float | None:
    return other if said is None else said


def _is_test(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test")


def _unittest_names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = {base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "") for base in node.bases}
            if bases & ({"TestCase", "IsolatedAsyncioTestCase"} | names):
                names.add(node.name)
    return names


def _marks(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> tuple[str, float | None]:
    exercise, points = "", None
    for one in node.decorator_list:
        match one:
            case ast.Call(func=ast.Attribute(attr="exercise"), args=[ast.Constant(value=str(name))]):
                exercise = name
            case ast.Call(func=ast.Attribute(attr="points" | "score" | "weight"), args=[ast.Constant(value=number)]):
                points = float(number) if isinstance(number, int | float) else points
            case ast.Call(func=ast.Name(id="weight" | "points"), args=[ast.Constant(value=number)]):
                points = float(number) if isinstance(number, int | float) else points
    return exercise, points


def _commented(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, lines: list[str]) -> float | None:
    first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
    for line in (lines[node.lineno - 1], lines[first - 2] if first > 1 else ""):
        found = _POINTS.search(line) or _POINTS_AFTER.search(line)
        if found and (line is lines[node.lineno - 1] or line.lstrip().startswith("#")):
            return float(found[1])
    return None


def _words(node: ast.AST, fixtures: dict[str, ast.FunctionDef]) -> frozenset[str]:
    found = {
        one.id if isinstance(one, ast.Name) else one.attr
        for one in ast.walk(node)
        if isinstance(one, ast.Name | ast.Attribute)
    }
    found |= {one.arg for one in ast.walk(node) if isinstance(one, ast.arg)}
    for name in found & fixtures.keys():
        if fixtures[name] is not node:
            found = found | _words(fixtures[name], {key: one for key, one in fixtures.items() if key != name})
    return frozenset(found)
