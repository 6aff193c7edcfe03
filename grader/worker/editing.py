"""Trying a submission with small edits of one definition and of those that it uses."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterable, Iterator
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
"""The kind of an edit, its cell and its line; no kind where it makes no program."""
NO_PLACE: Place = ("", 0, 0)
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

    def __len__(self) -> int:
        return len(self._edits)

    def put(self, number: int, names: dict[str, Any]) -> Place:
        """Put an edited definition in the place of the student's, and return the place of the edit."""
        cell, definition, edit = self._edits[number]
        method = _method_of(definition, edit.line)
        back = edit.apply()
        try:
            code = compile(ast.Module([method or definition], []), cell_name(cell), "exec", dont_inherit=True)
            if method is None:
                execute(code, names)
            else:
                made: dict[str, Any] = {}
                exec(code, names, made)  # noqa: S102 - inside the sandbox only
                setattr(names[definition.name], method.name, made[method.name])
        except BaseException:  # what is no code any more, and whatever decorators and defaults of the student's do
            return NO_PLACE
        finally:
            back.apply()
        return edit.kind, cell, edit.line

    @contextmanager
    def tried(self, number: int, names: dict[str, Any]) -> Iterator[Place]:
        """Put an edited definition in the place of the student's for the time of the block."""
        definition = self._edits[number][1]
        kept = names.get(definition.name, _MISSING)
        methods = dict(vars(kept)) if isinstance(kept, type) else {}
        try:
            yield self.put(number, names)
        finally:
            if kept is _MISSING:
                names.pop(definition.name, None)
            else:
                names[definition.name] = kept
            for name, method in methods.items():
                if vars(kept).get(name) is not method:
                    setattr(kept, name, method)


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
