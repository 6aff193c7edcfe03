"""Small edits of calls: their function, their arguments, and what names them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import combinations

from grader.worker.edits.names import Names
from grader.worker.edits.slots import Edit, Slot, replaced

_REDUCING = {
    "sum", "mean", "max", "min", "argmax", "argmin", "amax", "amin", "std", "var", "prod", "cumsum", "all", "any",
}  # fmt: skip
_AXES = (0, 1, -1)
FUNCTIONS = {
    "max": ("min", "argmax"), "min": ("max",), "argmax": ("argmin", "max"), "argmin": ("argmax",), "sum": ("mean",),
    "mean": ("sum",), "zeros": ("ones",), "ones": ("zeros",), "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",), "maximum": ("minimum",), "minimum": ("maximum",), "rand": ("randn",),
    "random": ("randn",), "uniform": ("normal",), "log10": ("log",), "log2": ("log",), "log": ("exp",), "exp": ("log",),
    "floor": ("ceil",), "ceil": ("floor",), "choice": ("permutation",), "hstack": ("vstack",), "vstack": ("hstack",),
    "keys": ("values", "items"), "items": ("values",), "any": ("all",), "all": ("any",),
    "logical_or": ("logical_and",), "logical_and": ("logical_or",), "std": ("var",), "var": ("std",),
    "abs": ("square",), "dot": ("multiply",), "multiply": ("dot",), "append": ("extend",), "extend": ("append",),
    "greater": ("greater_equal",), "greater_equal": ("greater",), "less": ("less_equal",), "less_equal": ("less",),
}  # fmt: skip
"""What is taken for what."""


def of_call(slot: Slot, node: ast.Call, names: Names) -> Iterator[Edit]:
    """Yield the edits of a call."""
    if not isinstance(slot.owner, ast.Expr):  # as a statement it is left out as a whole
        if node.args and not isinstance(node.args[0], ast.Starred):
            yield replaced("call", slot, node, node.args[0])
        if isinstance(node.func, ast.Attribute):
            yield replaced("call", slot, node, node.func.value)
    for first, second in combinations(range(len(node.args)), 2):
        yield replaced("order", slot, node, _with(node, swapped(node.args, first, second)))
    yield from _of_keywords(slot, node, names)
    last = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if last in _REDUCING:
        yield from _of_axis(slot, node)
    elif last == "range" and 0 < len(node.args) < 3:
        yield from _of_range(slot, node)


def swapped(items: Sequence[ast.expr], first: int, second: int) -> list[ast.expr]:
    """Return a list in which two elements have changed their places."""
    found = list(items)
    found[first], found[second] = found[second], found[first]
    return found


def plus(node: ast.expr, number: int) -> ast.expr:
    """Return a sum or a difference."""
    return ast.BinOp(node, ast.Sub() if number < 0 else ast.Add(), ast.Constant(abs(number)))


def _with(node: ast.Call, args: Sequence[ast.expr], keywords: Sequence[ast.keyword] | None = None) -> ast.Call:
    return ast.Call(node.func, list(args), list(node.keywords if keywords is None else keywords))


def _of_keywords(slot: Slot, node: ast.Call, names: Names) -> Iterator[Edit]:
    for place, keyword in enumerate(node.keywords):
        rest = [*node.keywords[:place], *node.keywords[place + 1 :]]
        kind = "axis" if keyword.arg == "axis" else "keyword"
        yield replaced(kind, slot, node, _with(node, node.args, rest))
        others: list[ast.expr] = []
        if kind == "axis":
            others = [ast.Constant(axis) for axis in _AXES]
        elif isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, bool):
            others = [ast.Constant(not keyword.value.value)]
        elif isinstance(keyword.value, ast.Name):
            kind = "name"
            others = [ast.Name(name, ast.Load()) for name in names.others(keyword.value)]
        for other in others:
            yield replaced(kind, slot, node, _with(node, node.args, [*rest, ast.keyword(keyword.arg, other)]))


def _of_axis(slot: Slot, node: ast.Call) -> Iterator[Edit]:
    """Yield an axis, and that it is kept, for a call that has none."""
    kept = ast.keyword("keepdims", ast.Constant(value=True))
    given = {one.arg for one in node.keywords}
    if "keepdims" not in given:
        yield replaced("keyword", slot, node, _with(node, node.args, [*node.keywords, kept]))
    if "axis" in given or len(node.args) > 1:
        return
    for axis in _AXES:
        named = ast.keyword("axis", ast.Constant(axis))
        yield replaced("axis", slot, node, _with(node, node.args, [*node.keywords, named]))
        if "keepdims" not in given:
            yield replaced("axis", slot, node, _with(node, node.args, [*node.keywords, named, kept]))


def _of_range(slot: Slot, node: ast.Call) -> Iterator[Edit]:
    for by in (-1, 1):
        yield replaced("bounds", slot, node, _with(node, [*node.args[:-1], plus(node.args[-1], by)]))
    if len(node.args) == 1:
        yield replaced("bounds", slot, node, _with(node, [ast.Constant(1), *node.args]))
        yield replaced("bounds", slot, node, _with(node, [ast.Constant(1), plus(node.args[0], 1)]))
    yield replaced("bounds", slot, node, ast.Call(ast.Name("reversed", ast.Load()), [node], []))
