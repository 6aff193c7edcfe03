"""What the tests of an authored suite do around the student's code, read from the suite's files.

What none of them does costs no request anything.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from grader.suite.exchanged import IN_PLACE as OF_FILES
from grader.suite.exchanged import says_files
from grader.suite.mirrored import replaced_by
from grader.suite.names import suite_files
from grader.suite.seeding import IN_PLACE as OF_SEEDS
from grader.suite.sources import OF_DEFINITIONS

_WORDS = {
    "talks": ("input", "stdin", "stdout", "argv", "capsys", "capfd"),
    "warns": ("warns(", "catch_warnings", "recwarn", "deprecated_call"),
    "logs": ("caplog", "assertLogs"),
    "variables": ("setenv", "delenv", "os.environ"),
    "sources": ("getsource", "inspect.is"),
    "seeds": (".seed(",),
}
_OBJECTS = re.compile(r"\bMock\b|\bMagicMock\b|\bpatch\b|^\s*class (?!Test)\w", re.MULTILINE)
# The text of what `student.run` is to do is no deed of the test's.
_SENT = re.compile(r"\"lambda[^\"\n]*\"|'lambda[^'\n]*'")
_SEEN_BY = frozenset({"len", "list"})


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

    def says(words: Sequence[str]) -> bool:
        return any(word in text for word in words for text in texts)

    said = {kind: says(words) for kind, words in _WORDS.items()}
    in_place = OF_FILES if works else ()
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
            given = _given(node)
            seen = {name: line for name, line in _looked_at(node) if name in given}
            if any(line >= given[name] for name, line in seen.items()):
                yield node.name


def _given(test: ast.FunctionDef) -> dict[str, int]:
    """Return the names that calls of the student's are given, each with the line of the first one."""
    own = {one.arg for one in ast.walk(test.args) if isinstance(one, ast.arg)}
    own |= {one.id for one in ast.walk(test) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    found: dict[str, int] = {}
    for node in ast.walk(test):
        if not isinstance(node, ast.Call) or _root(node.func) not in own:
            continue
        for one in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(one, ast.Name):
                found[one.id] = min(node.lineno, found.get(one.id, node.lineno))
    return found


def _looked_at(test: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """Yield what is compared by itself, item by item or by its attributes, with the line of the latest time."""
    found: dict[str, int] = {}
    for node in ast.walk(test):
        sides: list[ast.expr] = []
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
            sides = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and _name(node.func).startswith("assert"):
            sides = list(node.args)
        for side in sides:
            name = _root(_inside(side))
            if name:
                found[name] = max(side.lineno, found.get(name, 0))
    yield from found.items()


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
