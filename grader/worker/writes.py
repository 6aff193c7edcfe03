"""Which parameters of a function have their arrays written into: what came is somebody else's."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from grader.worker.operands import function_name
from grader.worker.trees import nodes_of

_DEEPEST = 50
_IN_PLACE = {"fill", "sort", "shuffle", "update", "clear", "pop", "append", "insert"}
_NO_COPY = {"np.asarray", "np.asanyarray", "np.atleast_1d", "np.atleast_2d"}


class Writes:
    """Follows the names of what came through the statements of a function, in the order that they stand in."""

    def __init__(self, parameters: dict[str, str], aliases: dict[str, str]) -> None:
        self._same = dict(parameters)
        self._aliases = aliases

    def of(self, body: Sequence[ast.stmt], depth: int = 0) -> Iterator[str]:
        """Yield ``writes x`` for each parameter that is written into, and whether that is done by another name."""
        if depth == _DEEPEST:
            return
        for statement in body:
            yield from self._of_statement(statement)
            if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                for name in ("body", "orelse"):
                    yield from self.of(getattr(statement, name, []), depth + 1)

    def _of_statement(self, statement: ast.stmt) -> Iterator[str]:
        for child in ast.iter_child_nodes(statement):
            if isinstance(child, ast.expr):
                for node in nodes_of(child):
                    if isinstance(node, ast.Call):
                        yield from self._of_call(node)
        if isinstance(statement, ast.Assign):
            for target in statement.targets:
                yield from self._stored(target)
            for target in statement.targets:
                if isinstance(target, ast.Name):
                    self._name(target.id, self._source(statement.value))
        elif isinstance(statement, ast.AugAssign):
            yield from self._stored(statement.target)
            if isinstance(statement.target, ast.Name):
                yield from self._written(statement.target.id)
        elif isinstance(statement, ast.For):
            self._name_in_loop(statement)

    def _of_call(self, node: ast.Call) -> Iterator[str]:
        for one in node.keywords:
            if one.arg == "out" and isinstance(one.value, ast.Name):
                yield from self._written(one.value.id)
        if (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in _IN_PLACE
            and isinstance(node.func.value, ast.Name)
        ):
            yield from self._written(node.func.value.id)

    def _stored(self, target: ast.expr) -> Iterator[str]:
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
            yield from self._written(target.value.id)

    def _written(self, name: str) -> Iterator[str]:
        if name in self._same:
            yield f"writes {self._same[name]}"
            if name != self._same[name]:
                yield f"writes {self._same[name]} by another name"

    def _name(self, name: str, source: str) -> None:
        if source:
            self._same[name] = source
        else:
            self._same.pop(name, None)

    def _source(self, value: ast.expr) -> str:
        """Return the parameter, or the part of one, that another name is given to; empty for anything else."""
        if (
            isinstance(value, ast.Call)
            and function_name(value.func, self._aliases) in _NO_COPY
            and len(value.args) == 1
        ):
            value = value if value.keywords else value.args[0]
        if isinstance(value, ast.Name):
            return self._same.get(value.id, "")
        if not (isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name)):
            return ""
        is_key = isinstance(value.slice, ast.Constant | ast.Name) and value.value.id in self._same
        return f"{self._same[value.value.id]}[·]" if is_key else ""

    def _name_in_loop(self, loop: ast.For) -> None:
        """Let what a loop takes out of a parameter be a part of it."""
        source = loop.iter
        if isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute) and not source.args:
            source = source.func.value
        names = [node.id for node in nodes_of(loop.target) if isinstance(node, ast.Name)]
        found = self._same.get(source.id, "") if isinstance(source, ast.Name) else ""
        for name in names:
            self._same.pop(name, None)
        if found and names:
            self._same[names[-1]] = f"{found}[·]"
