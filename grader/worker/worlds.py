"""A submission's definitions, run again in names of their own: as they are, watched, or with one of them changed.

A world is what its code finds as its globals. It begins with what the submission left when it was loaded, and all that
defines something is run in it once more, so that a change of one definition reaches whatever was made of it.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import CodeType
from typing import Any, NamedTuple

from grader.worker.program import cell_name, future_flags, statements_of

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
_ASSIGNMENTS = (ast.Assign, ast.AnnAssign, ast.AugAssign)
_MOST = 400

Probes = Mapping[str, Callable[..., Any]]


class Unit(NamedTuple):
    """A top-level statement that defines something, with the lines of its text and the names that it binds."""

    cell: int
    first: int
    lines: tuple[str, ...]
    tree: ast.stmt
    names: tuple[str, ...]

    @property
    def is_definition(self) -> bool:
        """Whether it is a function, a class, or a name for one that is written without ``def``."""
        return isinstance(self.tree, (*_DEFINITIONS, *_ASSIGNMENTS))


class Worlds:
    """Makes worlds of one submission.

    Parameters
    ----------
    left : dict
        The names that the submission left when it was loaded.
    sources : iterable of (number, source)
        Its cells.
    wanted : sequence of str
        The names that have to be bound anew, whatever binds them.
    """

    def __init__(self, left: dict[str, Any], sources: Iterable[tuple[int, str]], wanted: Sequence[str]) -> None:
        self._left = left
        found = list(_units(sources))[:_MOST]
        used = _used(found, wanted)
        self.units = [unit for unit in found if not _assigns(unit) or used & {*unit.names}]
        # What computing has left, as the `y` of a loop that tries things out. Code that finds such a name where it had
        # one of its own would find another value, or none, if the submission were loaded as it then is.
        self.left_over = {*left} - {name for unit in self.units if not _assigns(unit) for name in unit.names}
        self._codes: list[CodeType | None] = [None] * len(self.units)
        self._flags = 0
        for unit in found:
            self._flags |= future_flags(unit.tree)

    def compiled(self, unit: Unit, trees: list[ast.stmt]) -> CodeType | None:
        """Return the code of statements in the place of a unit; None where there can be none."""
        module = ast.fix_missing_locations(ast.Module(trees, []))
        try:
            code: CodeType = compile(module, cell_name(unit.cell), "exec", flags=self._flags, dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
        return code

    def world(self, codes: Mapping[int, CodeType], probes: Probes) -> dict[str, Any] | None:
        """Return a fresh world, with other code for some units by number; None if such a unit fails.

        What fails in the submission as it is has failed before, and is passed over.
        """
        names = {**self._left, "__builtins__": builtins.__dict__ | dict(probes)}
        for number, unit in enumerate(self.units):
            code = codes.get(number) or self._code(number, unit)
            if code is None:
                continue
            try:
                exec(code, names)  # noqa: S102 - this is what a sandbox is for
            except BaseException:
                if number in codes:
                    return None
        return names

    def _code(self, number: int, unit: Unit) -> CodeType | None:
        if self._codes[number] is None:
            self._codes[number] = self.compiled(unit, [unit.tree])
        return self._codes[number]


def _units(sources: Iterable[tuple[int, str]]) -> Iterator[Unit]:
    for cell, source in sources:
        lines = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")
        for tree in statements_of(source)[0]:
            if isinstance(tree, (*_DEFINITIONS, *_IMPORTS, *_ASSIGNMENTS)) or _defines(tree):
                decorators = getattr(tree, "decorator_list", [])
                first = min([tree.lineno, *(one.lineno for one in decorators)])
                yield Unit(cell, first, tuple(lines[first - 1 : tree.end_lineno]), tree, tuple(_bound(tree)))


def _assigns(unit: Unit) -> bool:
    return isinstance(unit.tree, _ASSIGNMENTS)


def _defines(tree: ast.stmt) -> bool:
    return isinstance(tree, ast.If | ast.Try | ast.With) and any(
        isinstance(node, (*_DEFINITIONS, *_IMPORTS)) for node in ast.walk(tree)
    )


def _bound(tree: ast.stmt) -> Iterator[str]:
    if isinstance(tree, _DEFINITIONS):
        yield tree.name
    elif isinstance(tree, _ASSIGNMENTS):
        targets = tree.targets if isinstance(tree, ast.Assign) else [tree.target]
        for target in targets:
            # `Relu.backward = ...` binds nothing, and changes what the name stands for.
            yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


def _used(units: Sequence[Unit], wanted: Iterable[str]) -> set[str]:
    """Return the names that definitions use, directly or by what they are made of."""
    used = set(wanted)
    waiting = list(units)
    grows = True
    while grows:
        grows = False
        for unit in list(waiting):
            if not _assigns(unit) or used & {*unit.names}:
                waiting.remove(unit)
                used |= {node.id for node in ast.walk(unit.tree) if isinstance(node, ast.Name)}
                grows = True
    return used
