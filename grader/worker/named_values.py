"""What operations are done with once what a name was given is put in its place: authors name other things."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from grader.worker.operands import function_name, operand
from grader.worker.trees import nodes_of

_DEEPEST = 6
_AS_OPERATORS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "power": "**", "dot": "@", "matmul": "@"}


def of_named_values(function: ast.FunctionDef | ast.AsyncFunctionDef, aliases: dict[str, str]) -> Iterator[str]:
    """Yield what operations are done with once what is put in the place of a name is what the name was given.

    ``z = np.log(y)`` and ``z + 1e-7`` below it is ``np.log() + #`` as well, and so is ``np.add(np.log(y), 1e-7)``.
    """
    given: dict[str, list[ast.expr]] = {}
    nodes = nodes_of(function)
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            given.setdefault(node.id, []).append(node)
        elif isinstance(node, ast.arg):
            given.setdefault(node.arg, []).extend([ast.Constant(None)] * 2)
    values = {
        node.targets[0].id: node.value
        for node in nodes
        if isinstance(node, ast.Assign)
        and len(node.targets) == 1
        and isinstance(node.targets[0], ast.Name)
        and len(given[node.targets[0].id]) == 1
    }
    for node in nodes:
        left, right = _sides(node, aliases)
        if left is not None and right is not None:
            sign = operand(node, aliases).strip("()") if isinstance(node, ast.BinOp) else _sign(node, aliases)
            one, other = (_behind(side, values, aliases) for side in (left, right))
            yield f"{one} {sign} {other}"
        elif isinstance(node, ast.Return) and node.value is not None:
            yield f"return {_behind(node.value, values, aliases)}"
        elif isinstance(node, ast.Assign):
            yield f"{operand(node.targets[-1], aliases)} = {_behind(node.value, values, aliases)}"


def _sides(node: ast.AST, aliases: dict[str, str]) -> tuple[ast.expr | None, ast.expr | None]:
    if isinstance(node, ast.BinOp):
        return node.left, node.right
    if isinstance(node, ast.Call) and len(node.args) == 2 and _sign(node, aliases):
        return node.args[0], node.args[1]
    return None, None


def _sign(node: ast.AST, aliases: dict[str, str]) -> str:
    """Return the operator that a function of NumPy stands for; empty for any other node."""
    name = function_name(node.func, aliases) if isinstance(node, ast.Call) else ""
    return _AS_OPERATORS.get(name.removeprefix("np."), "") if name.startswith("np.") else ""


def _behind(node: ast.expr, values: dict[str, ast.expr], aliases: dict[str, str]) -> str:
    for _ in range(_DEEPEST):
        if not (isinstance(node, ast.Name) and node.id in values):
            break
        node = values[node.id]
    sign = _sign(node, aliases)
    return f"({sign})" if sign else operand(node, aliases)
