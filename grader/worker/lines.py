"""What stands on a line that a remark can point at: a return that ends a loop at once, and where a range is made."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from grader.worker.operands import function_name
from grader.worker.trees import nodes_of

_ASKED_BY = {"all", "any", "bool", "filter", "max", "min", "sorted"}


def of_lines(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef, aliases: dict[str, str]) -> Iterator[str]:
    """Yield loops that never come to a second round, and lines that choose elements or on which only np.arange asks.

    `np.arange` asks what it is given whether it is true: of an array, nobody can say.
    """
    ranges: set[int] = set()
    asking: set[int] = set()
    indexed: set[int] = set()
    for node in nodes_of(function):
        if isinstance(node, ast.For) and (last := _returned(node.body)) and not _goes_on(node):
            yield f"once {owner}:{last.lineno}"
        elif (
            isinstance(node, ast.Call)
            and function_name(node.func, aliases) == "np.arange"
            and not all(isinstance(one, ast.Constant) for one in node.args)
        ):
            ranges.add(node.lineno)
        elif isinstance(node, ast.Subscript):
            indexed.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        if (asked := _asked(node)) is not None:
            asking.update(range(asked.lineno, (asked.end_lineno or asked.lineno) + 1))
    yield from (f"indexed :{line}" for line in sorted(indexed))
    yield from (f"arange :{line}" for line in sorted(ranges - asking))


def _returned(body: Sequence[ast.stmt]) -> ast.Return | None:
    """Return the last return of statements that end in one, whichever branch is taken."""
    last = body[-1]
    if isinstance(last, ast.If) and last.orelse:
        return _returned(last.orelse) if _returned(last.body) else None
    return last if isinstance(last, ast.Return) else None


def _goes_on(loop: ast.For) -> bool:
    return any(isinstance(node, ast.Continue) for node in nodes_of(loop))


def _asked(node: ast.AST) -> ast.expr | None:
    """Return what is asked, in a statement or an operation, whether it is true."""
    if isinstance(node, ast.If | ast.While | ast.IfExp | ast.Assert):
        return node.test
    if isinstance(node, ast.comprehension):
        return node.iter
    is_asked = (
        isinstance(node, ast.BoolOp)
        or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not))
        or (isinstance(node, ast.Compare) and any(isinstance(one, ast.In | ast.NotIn) for one in node.ops))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ASKED_BY)
    )
    return node if isinstance(node, ast.expr) and is_asked else None
