"""A solution without marks as an authored file: cells, exercises, and marks around what students are to write."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Mapping, Sequence
from itertools import pairwise

from grader.course import CourseError
from grader.course.percent import AuthoringError, parse_authored

_MARK = re.compile(r"^\s*### (?:BEGIN|END) SOLUTION\s*$", re.MULTILINE)


def definitions(source: str) -> dict[str, ast.stmt]:
    """Return what a solution defines at its top level and a student would write: functions, classes, values."""
    found: dict[str, ast.stmt] = {}
    for node in _parsed(source).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found.update({one.id: node for one in targets if isinstance(one, ast.Name)})
    return found


def authored(
    source: str,
    exercises: Mapping[str, float],
    own: Mapping[str, str],
    about: Mapping[str, str],
    *,
    is_program: bool = False,
) -> str:
    """Return a solution as a file of cells, with a cell for each exercise.

    Parameters
    ----------
    exercises : mapping of str to float
        The exercises' points, by name.
    own : mapping of str to str
        Of those that are about one definition alone, its name: its cell is the exercise's. The others have a cell of
        their own at the end.
    about : mapping of str to str
        What stands in such a cell for people to read.
    is_program : bool, keyword only
        Whether tests run it: then what its top level does is a student's to write as well.

    Raises
    ------
    CourseError
        if the solution cannot be kept as a file of cells.
    """
    lines = [re.sub(r"^# %%", "#  %%", line) for line in source.split("\n")]
    marked = _MARK.search(source) is not None
    cells: list[tuple[str, list[str]]] = [("", [])]
    owner = {definition: exercise for exercise, definition in own.items()}
    done = 0
    body = _parsed(source).body
    for number, node in enumerate(body):
        start, end = _span(node, lines, done)
        following = _span(body[number + 1], lines, end)[0] if number + 1 < len(body) else len(lines)
        before, text, after = lines[done:start], lines[start:end], lines[end:following]
        name = next((one for one in _names(node) if one in owner), "")
        if not marked:
            text = _with_marks(node, text, always=bool(name) or (is_program and not _is_given(node)))
        cells[-1][1].extend(before)
        if name:
            exercise = owner.pop(name)
            cells.append((f'exercise="{exercise}" points={exercises[exercise]:g}', text))
            cells.append(("", after))
        else:
            cells[-1][1].extend([*text, *after])
        done = following
    if not body:
        cells[-1][1].extend(lines)
    for exercise, points in exercises.items():
        if exercise not in own:
            cells.append((f'exercise="{exercise}" points={points:g}', [f"# {about.get(exercise, '')}".rstrip()]))
    parts = [
        f"# %% {header}".rstrip() + "\n" + "\n".join(text).strip("\n") + "\n"
        for header, text in cells
        if any(map(str.strip, text))
    ]
    made = "\n".join(parts)
    try:
        parse_authored(made)
    except AuthoringError as problem:
        raise CourseError(f"the solution as a file of cells: {problem}") from None
    return made


def _parsed(source: str) -> ast.Module:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(source)
    except (SyntaxError, ValueError) as problem:
        raise CourseError(f"the solution is no Python that can be read: {problem}") from None


def _is_given(node: ast.stmt) -> bool:
    """Whether a statement at the top level is there for students too: an import, a text, what begins the program."""
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(ast.Constant()):
            return True
        case ast.If(ast.Compare(left=ast.Name(id="__name__"))):
            return True
    return False


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [one.id for one in targets if isinstance(one, ast.Name)]


def _span(node: ast.stmt, lines: Sequence[str], done: int) -> tuple[int, int]:
    """Return the lines of a statement, with its decorators and the comments right above it."""
    decorators = getattr(node, "decorator_list", [])
    start = min([node.lineno, *(one.lineno for one in decorators)]) - 1
    while start > done and lines[start - 1].startswith("#"):
        start -= 1
    end = node.end_lineno or node.lineno
    while end < len(lines) and lines[end].startswith((" ", "\t")) and lines[end].lstrip().startswith("#"):
        end += 1  # a comment at the end of a body, such as a mark
    return max(start, done), end


def _with_marks(node: ast.stmt, text: list[str], *, always: bool) -> list[str]:
    """Return the lines of a statement with marks around what a student writes in it."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return ["### BEGIN SOLUTION", *text, "### END SOLUTION"] if always else text
    above = min([node.lineno, *(one.lineno for one in node.decorator_list)]) - 1
    shift = above - next(at for at, line in enumerate(text) if not line.startswith("#"))  # lines before the text's
    bodies = _bodies(node)
    if any(body[0].lineno == one.lineno or _shares_a_line(body) for one, body in bodies):
        with_line_each = ast.unparse(node).split("\n")
        return _with_marks(ast.parse("\n".join(with_line_each)).body[0], with_line_each, always=always)
    made = list(text)
    for _, body in sorted(bodies, key=lambda pair: -pair[1][0].lineno):
        start = min([body[0].lineno, *(one.lineno for one in getattr(body[0], "decorator_list", []))]) - 1 - shift
        end = (body[-1].end_lineno or body[-1].lineno) - shift
        indent = made[start][: len(made[start]) - len(made[start].lstrip())]
        made[start:end] = [f"{indent}### BEGIN SOLUTION", *made[start:end], f"{indent}### END SOLUTION"]
    return made


def _bodies(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[tuple[ast.stmt, list[ast.stmt]]]:
    """Return what students write of a definition: a function's body, of a class the bodies of its methods."""
    body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
    if not isinstance(node, ast.ClassDef):
        return [(node, body)] if body else []
    methods = [one for one in body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    if not methods:
        return [(node, body)] if body else []
    return [pair for method in methods for pair in _bodies(method)]


def _shares_a_line(body: list[ast.stmt]) -> bool:
    return any(one.end_lineno == other.lineno for one, other in pairwise(body))
