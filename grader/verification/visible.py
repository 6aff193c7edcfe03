"""Answers that students can read: hidden tests that ask only for what a text, a docstring or a public check shows.

A table of the answers passes such a test. It is told from the texts alone: a test is named if each call of a student's
code in it, with arguments that are written out, stands in what students get.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from pathlib import Path

from grader.course import Assignment
from grader.course.environment import PUBLIC_CHECKS
from grader.course.release import released_document
from grader.suite.names import suite_files

_CALL = re.compile(r"[^\W\d]\w*\(")
_LONGEST = 300
_OF_PROGRAMS = ("main", "run", "stdin", "Popen", "check_output", "run_path")
_MOST_CASES = 200


def copied(assignment: Assignment) -> frozenset[str]:
    """Return the test functions of an assignment's suite whose every question stands in what students get."""
    shown = "\n".join(cell.source for cell in released_document(assignment))
    checks = assignment.authored_path.with_name(PUBLIC_CHECKS)
    shown += checks.read_text(encoding="utf-8") if checks.is_file() else ""
    # What a function of the suite asks, and what a fixture made, is not looked into.
    helpers = {node.name for node in _functions(assignment.suite_path) if not node.name.startswith("test")}
    names = _defined(assignment)
    seen = {call for call in _calls_in(shown, names) if call}
    return frozenset(
        node.name
        for node in _functions(assignment.suite_path)
        if node.name.startswith("test") and not helpers & {one.arg for one in node.args.args}
        # What is made or called without arguments says nothing yet of what is asked.
        if (asked := [call for call in _asked(node, names, helpers) if not call.endswith("()")])
        and all(call in seen for call in asked)
    )


def _defined(assignment: Assignment) -> frozenset[str]:
    """Return the names by which a test asks something: functions, classes and methods of the course, whole programs."""
    found = set(_OF_PROGRAMS)
    for cell in assignment.cells:
        if not cell.markdown:
            for node in _parsed(cell.source):
                if isinstance(node, ast.FunctionDef | ast.ClassDef):
                    found.add(node.name)
                if isinstance(node, ast.ClassDef):
                    found |= {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
    return frozenset(found)


def _parsed(text: str) -> Sequence[ast.stmt]:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError):
        return ()


def _functions(suite: Path) -> Iterator[ast.FunctionDef]:
    for path in suite_files(suite):
        for top in _parsed(path.read_text(encoding="utf-8", errors="replace")):
            for node in (top, *(top.body if isinstance(top, ast.ClassDef) else ())):
                if isinstance(node, ast.FunctionDef):
                    yield node


def _calls_in(text: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the calls with written-out arguments that stand anywhere in a text."""
    for found in _CALL.finditer(text):
        name = found[0][:-1]
        end = _closing(text, found.end())
        if name in names and end:
            for node in _parsed(text[found.start() : end]):
                if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                    yield _told(name, node.value, {})


def _closing(text: str, at: int) -> int:
    """Return where the bracket that is open before a place is closed; 0 where that is far away."""
    depth = 1
    for place in range(at, min(at + _LONGEST, len(text))):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(text[place], 0)
        if not depth:
            return place + 1
    return 0


def _asked(test: ast.FunctionDef, names: frozenset[str], helpers: set[str]) -> Iterator[str]:
    """Yield the calls of the student's code in a test, case by case; an empty text for one that is computed."""
    for case in _cases(test):
        for node in ast.walk(test):
            if isinstance(node, ast.Call) and (name := _name(node.func)) in helpers | names:
                yield "" if name in helpers else _told(name, node, case)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _told(name: str, call: ast.Call, values: Mapping[str, ast.expr]) -> str:
    """Return a call with written-out arguments in one form; empty for any other."""
    given = [_told_value(one, values) for one in (*call.args, *(one.value for one in call.keywords))]
    if not all(given) or any(one.arg is None for one in call.keywords):
        return ""
    keys = [""] * len(call.args) + [f"{one.arg}=" for one in call.keywords]
    return f"{name}({', '.join(key + text for key, text in zip(keys, given, strict=True))})"


def _told_value(node: ast.expr, values: Mapping[str, ast.expr]) -> str:
    node = values.get(node.id, node) if isinstance(node, ast.Name) else node
    if isinstance(node, ast.Call) and _name(node.func) in ("array", "asarray") and len(node.args) == 1:
        node = node.args[0]
    try:
        return repr(ast.literal_eval(node))
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ""


def _cases(test: ast.FunctionDef) -> list[dict[str, ast.expr]]:
    """Return what the parameters of a test stand for, case by case, as far as that is written out."""
    tables: list[list[dict[str, ast.expr]]] = []
    for one in test.decorator_list:
        match one:
            case ast.Call(func=ast.Attribute(attr="parametrize"), args=[names, ast.List(rows) | ast.Tuple(rows), *_]):
                tables.append([row for found in rows if (row := _row(names, found)) is not None])
    return [
        {name: value for row in case for name, value in row.items()} for case in islice(product(*tables), _MOST_CASES)
    ]


def _row(names: ast.expr, values: ast.expr) -> dict[str, ast.expr] | None:
    try:
        told = ast.literal_eval(names)
    except ValueError:
        return None
    keys = [one.strip() for one in told.split(",")] if isinstance(told, str) else list(told)
    if isinstance(values, ast.Call) and _name(values.func) == "param":
        items = values.args
    else:
        items = values.elts if isinstance(values, ast.Tuple | ast.List) and len(keys) > 1 else [values]
    return dict(zip(keys, items, strict=True)) if len(keys) == len(items) else None
