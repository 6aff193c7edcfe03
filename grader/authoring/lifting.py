"""Turning a notebook's cell of tests into a hidden test, as a whole or not at all.

The cell's statements become the body of one function, with what they need of the notebook's other code in front of
them. Names of the student's become ``student.NAME``; `grader.suite.notebook` gives the rest its meaning. Everything is
decided from the syntax tree. What a tree cannot tell is left to the proof that follows (`grader.authoring.proving`).
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

from grader.authoring.names import Statement, looked_up_first, scope_of
from grader.authoring.nbcourse import Cell, Notebook, Role, is_python, parsed, released, without_magics
from grader.authoring.reasons import NotLifted, Reason, refuse
from grader.authoring.renaming import HELPERS, Rename, bound_by_name, shadowed
from grader.authoring.stars import spelled_out

_AUTOTEST = re.compile(r"^\s*###\s*(HASHED\s+)?AUTOTEST\b", re.MULTILINE)
_RESERVED = {"student", *HELPERS}
_IS_MAIN = ("__name__ == '__main__'", "'__main__' == __name__")
_HARMLESS = {"%matplotlib", "%config", "%load_ext", "%autoreload", "%precision", "%reload_ext"}
_BUILTIN = frozenset(dir(builtins)) | {"__name__"}


@dataclass(frozen=True)
class LiftedTest:
    """A hidden test made from a cell.

    Attributes
    ----------
    exercise : str
        The cell's name in nbgrader.
    body : tuple of ast.stmt
        The function's statements, a docstring first if the cell has one.
    text : str
        What the cell says for students to read; empty where it says nothing openly.
    here : bool
        Whether it is about names that cells below give other values.
    name : str
        Of the test, where its exercise has several; empty for that of the exercise.
    weight : float
        Its share of the exercise's points.
    praise : str
        What a student reads who passes it.
    is_visible : bool
        Whether students can read what it expects.
    is_passed_untouched : bool
        Whether what they are given passes it.
    """

    exercise: str
    points: float
    body: tuple[ast.stmt, ...]
    text: str
    here: bool = False
    name: str = ""
    weight: float = 1.0
    praise: str = ""
    is_visible: bool = False
    is_passed_untouched: bool = False


class Lifter:
    """Lifts the cells of one notebook.

    ``given`` are names that the suite gives tests; where there are any, a number at a cell's end is no points.
    """

    def __init__(self, notebook: Notebook, given: frozenset[str] = frozenset()) -> None:
        self._notebook = notebook
        self._given = given
        self._sources = [_plain(cell) for cell in notebook.cells]
        trees = [list(_as_main(parsed(source).body)) for source in self._sources]
        words = {node.id for tree in trees for one in tree for node in ast.walk(one) if isinstance(node, ast.Name)}
        self._statements = [
            Statement(place, cell.role, spelled_out(node, words, notebook.folder))
            for place, (cell, tree) in enumerate(zip(notebook.cells, trees, strict=True))
            for node in tree
        ]
        self._ids = [cell.grade_id for cell in notebook.cells]

    @cached_property
    def _students(self) -> frozenset[str]:
        """Functions, classes and variables that the student writes; what they import is no work of theirs."""
        own = (one for one in self._statements if one.role in (Role.SOLUTION, Role.PERSON) and not one.is_import)
        return frozenset().union(*(one.scope.binds for one in own))

    def lift(self, place: int) -> LiftedTest:
        """Return the hidden test of the cell at a place.

        Raises
        ------
        NotLifted
            with the reason.
        """
        cell = self._notebook.cells[place]
        nodes = self._tests_of(cell)
        needed = _Needed(self._statements, self._students, place, nodes, self._given)
        needed.refuse()
        body = [*needed.code(), *nodes]
        docstring = ast.get_docstring(ast.Module(nodes, []))
        if docstring is not None:
            body.insert(0, body.pop(len(body) - len(nodes)))
        if isinstance(body[-1], ast.Expr) and not self._given:
            body[-1] = ast.Expr(ast.Call(ast.Name("no_points", ast.Load()), [body[-1].value], []))
        rename = Rename(needed.remote, needed.shadowed)
        try:
            rewritten = tuple(ast.parse("\n".join(map(ast.unparse, rename.cell(deepcopy(body))))).body)
        except (SyntaxError, ValueError) as problem:
            raise NotLifted(Reason.SYNTAX, str(problem)) from None
        return LiftedTest(cell.grade_id, cell.points, rewritten, self._open_text(cell), needed.here)

    def _tests_of(self, cell: Cell) -> list[ast.stmt]:
        if self._notebook.language.lower() != "python":
            raise NotLifted(Reason.LANGUAGE, self._notebook.language)
        if self._ids.count(cell.grade_id) > 1:
            raise NotLifted(Reason.DUPLICATE, cell.grade_id)
        if _AUTOTEST.search(cell.source):
            raise NotLifted(Reason.AUTOTEST)
        source = without_magics(cell.source)
        if not is_python(cell.source) and not _has_harmless_magics(cell, source):
            raise NotLifted(Reason.MAGICS if source or _has_magic(cell) else Reason.SYNTAX)
        nodes = [one.node for one in self._statements if self._notebook.cells[one.cell] is cell]
        if not any(isinstance(node, ast.Assert | ast.Raise | ast.Call) for one in nodes for node in ast.walk(one)):
            raise NotLifted(Reason.NO_CHECK)
        return nodes

    def _open_text(self, cell: Cell) -> str:
        source = released(cell.source, self._notebook.marks)
        return " ".join((ast.get_docstring(parsed(source)) or "").split()) if is_python(source) else ""


def _as_main(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a cell; in a notebook ``if __name__ == "__main__":`` is always so."""
    for node in body:
        if isinstance(node, ast.If) and ast.unparse(node.test) in _IS_MAIN:
            yield from node.body
        else:
            yield node


def _plain(cell: Cell) -> str:
    return without_magics(cell.source) if cell.code else ""


def _has_harmless_magics(cell: Cell, source: str) -> bool:
    """Whether a cell's own lines of IPython are about how it looks, and the rest is Python."""
    lines = [line.strip() for line in cell.source.split("\n") if line.lstrip().startswith(("%", "!", "?"))]
    return bool(source) and all(line.split()[0] in _HARMLESS for line in lines)


def _has_magic(cell: Cell) -> bool:
    return any(line.lstrip().startswith(("%", "!", "?")) for line in cell.source.split("\n"))


class _Needed:
    """What a cell of tests needs of the notebook: names that stay with the student, and code that comes along."""

    def __init__(
        self,
        statements: Sequence[Statement],
        students: frozenset[str],
        place: int,
        nodes: list[ast.stmt],
        given: frozenset[str],
    ) -> None:
        self._nodes = nodes
        self._known = _BUILTIN | given
        self._scope = scope_of(nodes)
        self._students = students
        self._before = [one for one in statements if one.cell < place]
        self._after = [one for one in statements if one.cell > place and one.role is not Role.TEST]
        self._all = statements
        self.remote: set[str] = set()
        self.here = False
        self._along: set[Statement] = set()
        self._undefined: set[str] = set()
        self._find()

    @cached_property
    def shadowed(self) -> frozenset[str]:
        """The names that the cell gives values of its own."""
        return shadowed(self._nodes, self.remote)

    def code(self) -> list[ast.stmt]:
        """Return the code that comes along, in the order of the notebook."""
        return [one.node for one in self._before if one in self._along]

    def _find(self) -> None:
        # What the cell binds for itself before it looks at it comes from nowhere else.
        first = looked_up_first(self._nodes)
        waiting = {name for name in self._scope.needs if name in first or self._is_remote(name)}
        seen = set[str]()
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            if self._is_remote(name):
                self.remote.add(name)
                continue
            found = self._statements_for(name)
            self._along.update(found)
            waiting.update(*(one.scope.needs for one in found))
            if not found and name not in self._scope.binds and name not in self._known:
                self._undefined.add(name)

    def _statements_for(self, name: str) -> list[Statement]:
        """Return the given code, before the cell, that makes a name what it is."""
        found = [one for one in self._before if name in one.scope.binds and self._comes_along(one, name)]
        if not found:
            return []
        if all(one.is_import for one in found):
            seeding = [one for one in self._before if one.seeds and name in one.scope.needs]
            return found + [one for one in seeding if one.role is Role.GIVEN]
        return found + [one for one in self._before if name in one.changes and one.role in (Role.GIVEN, Role.TEST)]

    def _comes_along(self, one: Statement, name: str) -> bool:
        return one.role in (Role.GIVEN, Role.TEST) or (one.is_import and name not in self._students)

    def _is_remote(self, name: str, asked: frozenset[str] = frozenset()) -> bool:
        """Whether a name stays with the student: theirs, or made in the notebook from what is theirs."""
        if name in self._students:
            return True
        changed = any(name in one.changes and one.role in (Role.SOLUTION, Role.PERSON) for one in self._before)
        for one in self._before:
            if name not in one.scope.binds or one.role is not Role.GIVEN or one.is_import or one.is_function:
                continue
            if changed:  # what is given, and the student works on
                return True
            if one.is_definition or self._depends(one, asked | {name}):
                return True
        return False

    def _depends(self, one: Statement, asked: frozenset[str]) -> bool:
        for name in one.scope.needs - asked:
            if self._is_remote(name, asked):
                return True
            if any(self._depends(other, asked | {name}) for other in self._statements_for(name)):
                return True
        return False

    def refuse(self) -> None:
        """Raise `NotLifted` for whatever keeps the cell from being lifted."""
        along = self.code()
        together = scope_of([*along, *self._nodes])
        if taken := (together.binds | together.needs | together.inner) & _RESERVED:
            raise NotLifted(Reason.RESERVED, min(taken))
        if bound := self.remote & scope_of(along).binds if along else set():
            raise NotLifted(Reason.REBINDS, min(bound))
        if bound := (self.remote - self.shadowed) & bound_by_name([*along, *self._nodes]):
            raise NotLifted(Reason.REBINDS, min(bound))
        imported = frozenset().union(*(one.scope.binds for one in self._all if one.is_import))
        defined = frozenset().union(*(one.scope.binds for one in self._all if one.is_definition)) & self.remote
        refuse([*along, *self._nodes], imported, defined)
        if self._undefined:
            raise NotLifted(Reason.UNDEFINED, min(self._undefined))
        for name in sorted(self.remote):
            self._refuse_later(name, name in defined)

    def _refuse_later(self, name: str, is_definition: bool) -> None:
        if not any(name in one.scope.binds for one in self._before) and name not in self._scope.binds:
            raise NotLifted(Reason.LATER, name)
        for one in self._after:
            # What a cell below gets hold of it may change.
            if name in one.scope.binds or (name in one.scope.needs and not is_definition):
                self.here = True
