"""What the tests of an authored suite do around the student's code, read from the suite's files.

What none of them does costs no request anything.
"""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from grader.suite.databases import IN_PLACE as OF_DATABASES
from grader.suite.exchanged import IN_PLACE as OF_FILES
from grader.suite.exchanged import says_files
from grader.suite.mirrored import replaced_by
from grader.suite.names import suite_files
from grader.suite.pickles import IN_PLACE as OF_PICKLES
from grader.suite.refusing import IN_PLACE as OF_ARCHIVES
from grader.suite.refusing import OF_NUMBERS
from grader.suite.seeding import IN_PLACE as OF_SEEDS
from grader.suite.sources import OF_DEFINITIONS

_WORDS = {
    # What a function is given is called its input too.
    "talks": re.compile(r"[.'\"]input['\"]|\binput *[(=]|\b(?:stdin|stdout|argv|capsys|capfd)\b"),
    "warns": re.compile(r"\bwarns\(|\bcatch_warnings\b|\brecwarn\b|\bdeprecated_call\b"),
    "logs": re.compile(r"\bcaplog\b|\bassertLogs\b"),
    "variables": re.compile(r"\bsetenv\b|\bdelenv\b|\bos\.environ\b"),
    "sources": re.compile(r"\bgetsource|\binspect\.is"),
    "seeds": re.compile(r"\.seed\("),
}
_OBJECTS = re.compile(r"\bMock\b|\bMagicMock\b|\bpatch\b|^\s*class (?!Test)\w", re.MULTILINE)
# The text of what `student.run` is to do is no deed of the test's.
_SENT = re.compile(r"\"lambda[^\"\n]*\"|'lambda[^'\n]*'")
_SEEN_BY = frozenset({"len", "list"})
_Where = tuple[int, int]
"""A line, and what stands before it there."""


@dataclass(frozen=True)
class Needs:
    """What the tests of a suite do.

    ``looks`` holds the names of test functions that look at what they have given to the student's code, to see what has
    become of it. ``in_place`` is what takes the place of Python's own meanwhile, as `grader.suite.inplace` has it.
    """

    talks: bool
    warns: bool
    logs: bool
    files: bool
    variables: bool
    replaces: bool
    objects: bool
    looks: frozenset[str]
    in_place: tuple[tuple[Any, str, Any, Any], ...]

    @property
    def any(self) -> bool:
        """Whether there is any of it."""
        kinds = (self.talks, self.warns, self.logs, self.files, self.variables, self.replaces, self.objects)
        return any((*kinds, self.looks, self.in_place))


@cache
def needs_of(folder: Path) -> Needs:
    """Return what the files of a suite do around the student's code."""
    files = suite_files(folder)
    texts = [one.read_text(encoding="utf-8", errors="replace") for one in files]
    works = any(says_files(_SENT.sub("", text)) for text in texts)
    said = {kind: any(words.search(text) for text in texts) for kind, words in _WORDS.items()}
    in_place = (*OF_FILES, *OF_ARCHIVES, *OF_DATABASES, *OF_PICKLES, *OF_NUMBERS) if works else ()
    in_place += (OF_SEEDS if said.pop("seeds") else ()) + (OF_DEFINITIONS if said.pop("sources") else ())
    return Needs(
        **said,
        files=works,
        replaces=bool(replaced_by(folder)),
        objects=any(_OBJECTS.search(text) for text in texts),
        looks=frozenset(name for text in texts for name in looking_at_arguments(text)),
        in_place=in_place,
    )


def looking_at_arguments(text: str) -> Iterator[str]:
    """Yield the test functions of a file that look at an argument afterwards.

    They say ``student.sort(xs)``, and ``assert xs == ...`` in the same line or further down. A call of the student's
    is one of what the test has by a name of its own, as ``student.sort`` or ``stack.push``.
    """
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            given, bound = _given(node), _bound(node)
            if any(
                call <= later and not any(call <= again <= later for again in bound.get(name, ()))
                for name, later in _looked_at(node)
                for call in given.get(name, ())
            ):
                yield node.name


def _given(test: ast.FunctionDef) -> dict[str, list[_Where]]:
    """Return the names that calls of the student's are given, each with where these stand."""
    own = {one.arg for one in ast.walk(test.args) if isinstance(one, ast.arg)}
    own |= {one.id for one in ast.walk(test) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    found: dict[str, list[_Where]] = {}
    for node in ast.walk(test):
        if not isinstance(node, ast.Call) or _root(node.func) not in own:
            continue
        for one in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(one, ast.Name):
                found.setdefault(one.id, []).append((node.lineno, node.col_offset))
    return found


def _bound(test: ast.FunctionDef) -> dict[str, list[_Where]]:
    """Return the names that stand for another object from somewhere on, each with where these places are."""
    found: dict[str, list[_Where]] = {}
    for node in ast.walk(test):
        if not isinstance(node, ast.Assign) or node.end_lineno is None or node.end_col_offset is None:
            continue
        for one in (name for target in node.targets for name in ast.walk(target)):
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                found.setdefault(one.id, []).append((node.end_lineno, node.end_col_offset))
    return found


def _looked_at(test: ast.FunctionDef) -> Iterator[tuple[str, _Where]]:
    """Yield what is compared by itself, item by item or by its attributes, with where the line of it ends."""
    for node in ast.walk(test):
        sides: list[ast.expr] = []
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and _name(node.func).startswith("assert"):
            sides = list(node.args)
        for side in sides:
            if name := _root(_inside(side)):
                yield name, (side.lineno, sys.maxsize)


def _inside(node: ast.expr) -> ast.expr:
    """Return what ``list(...)`` or ``len(...)`` is taken of."""
    while isinstance(node, ast.Call) and _name(node.func) in _SEEN_BY and len(node.args) == 1:
        node = node.args[0]
    return node


def _root(node: ast.expr) -> str:
    """Return the name that attributes and items are taken of; empty where it is none."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
