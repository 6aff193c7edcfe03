"""Trying a submission with small edits of one definition and of those that it uses."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Any

from grader.worker.edits import Edit, edits_of
from grader.worker.program import cell_name, execute, statements_of
from grader.worker.trees import nodes_of

MOST_EDITS = 1500
MOST_NODES = 500_000
"""Of all that is compiled, since that takes most of the time."""
_MOST_DEFINITIONS = 8
_MISSING = object()
_OF_ITS_CLASS = ("super", "__class__")

Place = tuple[str, int, int]
"""The kind of an edit, its cell and its line."""
_Definition = ast.FunctionDef | ast.ClassDef


class Editing:
    """Every edit of a definition and of those that it uses, the likely ones first.

    Parameters
    ----------
    sources : iterable of (number, source)
        The cells.
    name : str
        The definition.
    others : container of str
        Definitions that are left as they are, although this one uses them: other exercises.
    """

    def __init__(self, sources: Iterable[tuple[int, str]], name: str, others: Container[str]) -> None:
        found = {
            statement.name: (cell, statement)
            for cell, source in sources
            for statement in statements_of(source)[0]
            if isinstance(statement, _Definition)
        }
        edits = [(*found[one], edit) for one in _used(name, found, others) for edit in edits_of(found[one][1])]
        edits.sort(key=lambda one: one[2].rank)
        sizes = (len(nodes_of(_method_of(one, edit.line) or one)) for _, one, edit in edits)
        most = sum(size <= MOST_NODES for size in accumulate(sizes))
        self._edits: list[tuple[int, _Definition, Edit]] = edits[: min(most, MOST_EDITS)]

    @property
    def kinds(self) -> list[str]:
        """The kind of each edit; its number is its place here."""
        return [edit.kind for *_, edit in self._edits]

    def put(self, numbers: Sequence[int], names: dict[str, Any]) -> list[Place]:
        """Put what has some edits in the place of the student's; return their places, none if that makes no program."""
        chosen = [self._edits[number] for number in numbers]
        # Two edits of one method make one method with both.
        units = {(cell, definition, _method_of(definition, edit.line)) for cell, definition, edit in chosen}
        back = [edit.apply() for *_, edit in chosen]
        try:
            for cell, definition, method in units:
                _make(cell, definition, method, names)
        except BaseException:  # what is no code any more, and whatever decorators and defaults of the student's do
            return []
        finally:
            for edit in reversed(back):
                edit.apply()
        return [(edit.kind, cell, edit.line) for cell, _, edit in chosen]

    @contextmanager
    def tried(self, numbers: Sequence[int], names: dict[str, Any]) -> Iterator[bool]:
        """Put what has some edits in the place of the student's for the time of the block; tell whether that can be."""
        changed = {self._edits[number][1].name for number in numbers}
        kept = {name: names.get(name, _MISSING) for name in changed}
        methods = {name: dict(vars(one)) for name, one in kept.items() if isinstance(one, type)}
        try:
            yield bool(self.put(numbers, names))
        finally:
            for name, one in kept.items():
                if one is _MISSING:
                    names.pop(name, None)
                else:
                    names[name] = one
                for method, made in methods.get(name, {}).items():
                    if vars(one).get(method) is not made:
                        setattr(one, method, made)


def _make(cell: int, definition: _Definition, method: ast.FunctionDef | None, names: dict[str, Any]) -> None:
    code = compile(ast.Module([method or definition], []), cell_name(cell), "exec", dont_inherit=True)
    if method is None:
        execute(code, names)
        return
    made: dict[str, Any] = {}
    exec(code, names, made)  # noqa: S102 - inside the sandbox only
    setattr(names[definition.name], method.name, made[method.name])


def _method_of(definition: _Definition, line: int) -> ast.FunctionDef | None:
    """Return the method in which a line stands, if it can be made anew without its class."""
    for one in definition.body if isinstance(definition, ast.ClassDef) else ():
        if isinstance(one, ast.FunctionDef) and one.lineno <= line <= (one.end_lineno or one.lineno):
            names = [node.id for node in nodes_of(one) if isinstance(node, ast.Name)]
            names += [node.attr for node in nodes_of(one) if isinstance(node, ast.Attribute)]
            is_bound = any(name in _OF_ITS_CLASS or _is_private(name) for name in [one.name, *names])
            return None if one.decorator_list or is_bound else one
    return None


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")


def _used(name: str, found: dict[str, tuple[int, _Definition]], others: Container[str]) -> list[str]:
    """Return a definition and those that it uses, itself first."""
    chosen = [name] if name in found else []
    for one in chosen:
        inner = (node.id for node in nodes_of(found[one][1]) if isinstance(node, ast.Name))
        chosen += [used for used in dict.fromkeys(inner) if used in found and used not in others and used not in chosen]
    return chosen[:_MOST_DEFINITIONS]
