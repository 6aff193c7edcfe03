"""Small edits of expressions: another operator, number or name, another order, something too many or missing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from grader.worker.edits.calls import FUNCTIONS, of_call, plus, swapped
from grader.worker.edits.names import Names, is_of_self, of_self
from grader.worker.edits.slots import Edit, Slot, replaced

OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult), ast.Sub: (ast.Add, ast.Div), ast.Mult: (ast.Div, ast.Add, ast.MatMult, ast.Pow),
    ast.Div: (ast.Mult, ast.FloorDiv, ast.Sub), ast.FloorDiv: (ast.Div, ast.Mod), ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,), ast.MatMult: (ast.Mult,), ast.BitXor: (ast.Pow,),
}  # fmt: skip
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE), ast.GtE: (ast.Gt, ast.LtE, ast.Lt), ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.GtE, ast.Gt), ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
_MOST_SWAPPED = 6
_VALUES = ast.Name | ast.Attribute | ast.Subscript
# What holds the rows of a batch, as a rule.
_OF_ROWS = ("x", "X", "y", "t", "dout", "col", "out", "y_batch", "x_batch")


def of_expression(slot: Slot, node: ast.expr, names: Names) -> Iterator[Edit]:
    """Yield the edits of an expression, of what it is and of what may be missing around it."""
    if isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
        yield from _of_target(slot, node, names)
        return
    if isinstance(node, ast.BinOp | ast.UnaryOp):
        yield from _of_operation(slot, node)
    elif isinstance(node, ast.Compare | ast.BoolOp | ast.IfExp):
        yield from _of_condition(slot, node)
    elif isinstance(node, ast.Constant):
        yield from _of_constant(slot, node, names)
    elif isinstance(node, ast.Call):
        yield from of_call(slot, node, names)
    elif isinstance(node, ast.Attribute):
        yield from _of_attribute(slot, node, names)
    elif isinstance(node, ast.Name):
        yield from _of_name(slot, node, names)
    elif isinstance(node, ast.Subscript):
        yield replaced("part", slot, node, node.value)
    elif isinstance(node, ast.Slice):
        yield from _of_slice(slot, node)
    else:
        yield from _of_display(slot, node)
    if isinstance(node, ast.BinOp | ast.Call | _VALUES) and not _is_called(slot):
        yield from _around(slot, node, names)


def _is_called(slot: Slot) -> bool:
    return isinstance(slot.owner, ast.Attribute) or (isinstance(slot.owner, ast.Call) and slot.field == "func")


def _of_operation(slot: Slot, node: ast.BinOp | ast.UnaryOp) -> Iterator[Edit]:
    if isinstance(node, ast.UnaryOp):
        yield replaced("sign" if isinstance(node.op, ast.USub) else "condition", slot, node, node.operand)
        if isinstance(node.op, ast.Invert):
            yield replaced("operator", slot, node, ast.UnaryOp(ast.Not(), node.operand))
        return
    for other in OPERATORS.get(type(node.op), ()):
        yield replaced("operator", slot, node, ast.BinOp(node.left, other(), node.right))
    for part in (node.left, node.right):
        yield replaced("part", slot, node, part)
    if not isinstance(node.op, ast.Add | ast.Mult):
        yield replaced("order", slot, node, ast.BinOp(node.right, node.op, node.left))
    left, right = node.left, node.right
    if isinstance(left, ast.BinOp) and isinstance(node.op, ast.Pow):
        squared = ast.BinOp(left.left, node.op, right)
        yield replaced("parentheses", slot, node, ast.BinOp(squared, left.op, left.right))
    if isinstance(left, ast.BinOp):
        inner = ast.BinOp(left.right, node.op, right)
        yield replaced("parentheses", slot, node, ast.BinOp(left.left, left.op, inner))
    if isinstance(right, ast.BinOp):
        inner = ast.BinOp(left, node.op, right.left)
        yield replaced("parentheses", slot, node, ast.BinOp(inner, right.op, right.right))


def _of_condition(slot: Slot, node: ast.Compare | ast.BoolOp | ast.IfExp) -> Iterator[Edit]:
    if isinstance(node, ast.Compare):
        for sign in _COMPARISONS.get(type(node.ops[0]), ()):
            yield replaced("comparison", slot, node, ast.Compare(node.left, [sign(), *node.ops[1:]], node.comparators))
    elif isinstance(node, ast.IfExp):
        for other in (ast.IfExp(node.test, node.orelse, node.body), node.body, node.orelse):
            yield replaced("condition", slot, node, other)
    else:
        turned = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield replaced("condition", slot, node, ast.BoolOp(turned, node.values))
        for place in range(len(node.values)):
            rest = [*node.values[:place], *node.values[place + 1 :]]
            yield replaced("condition", slot, node, rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest))


def _of_display(slot: Slot, node: ast.expr) -> Iterator[Edit]:
    if isinstance(node, ast.Tuple | ast.List):
        for pair in combinations(range(min(len(node.elts), _MOST_SWAPPED)), 2):
            yield replaced("order", slot, node, type(node)(swapped(node.elts, *pair), ast.Load()))
    elif isinstance(node, ast.Dict):
        for pair in combinations(range(len(node.values)), 2):
            yield replaced("order", slot, node, ast.Dict(node.keys, swapped(node.values, *pair)))


def _of_target(slot: Slot, node: ast.expr, names: Names) -> Iterator[Edit]:
    """Yield the edits of what gets a value."""
    if isinstance(node, ast.Tuple):
        for pair in combinations(range(min(len(node.elts), _MOST_SWAPPED)), 2):
            yield replaced("order", slot, node, ast.Tuple(swapped(node.elts, *pair), ast.Store()))
    elif isinstance(node, ast.Attribute) and is_of_self(node, ast.Store):
        for name in names.stored:
            if name != node.attr:
                yield replaced("name", slot, node, ast.Attribute(node.value, name, ast.Store()))
    elif isinstance(node, ast.Name) and isinstance(slot.owner, ast.Assign | ast.AugAssign):
        for name in names.others(node):
            yield replaced("name", slot, node, ast.Name(name, ast.Store()))


def _of_constant(slot: Slot, node: ast.Constant, names: Names) -> Iterator[Edit]:
    value, others = node.value, list[Any]()
    if isinstance(value, bool):
        others = [not value]
    elif isinstance(value, int):
        others = [value + 1, value - 1, 0, 1, 2, -1, -value, value / 2, None]
    elif isinstance(value, float):
        others = [-value, 0.0, 1.0, 2 * value, value / 2, 0.5, float("inf"), 1 - value]
    elif isinstance(value, str) and value.isidentifier():
        others = list(names.keys)
    others += names.numbers if type(value) in (int, float) else []
    for other in dict.fromkeys(others):
        if other != value or type(other) is not type(value):
            yield replaced("key" if isinstance(value, str) else "number", slot, node, ast.Constant(other))
    if type(value) in (int, float):
        for name in names.at(node):
            yield replaced("number", slot, node, ast.Name(name, ast.Load()))


def _of_name(slot: Slot, node: ast.Name, names: Names) -> Iterator[Edit]:
    for name in names.others(node):
        yield replaced("name", slot, node, ast.Name(name, ast.Load()))
    if not _is_called(slot) and node.id in names.at(node):
        for name in names.stored:
            yield replaced("name", slot, node, of_self(name))
        if isinstance(slot.owner, ast.Assign):
            yield replaced("name", slot, node, ast.Constant(1))


def _of_attribute(slot: Slot, node: ast.Attribute, names: Names) -> Iterator[Edit]:
    if node.attr == "T":
        yield replaced("transpose", slot, node, node.value)
    for name in FUNCTIONS.get(node.attr, ()):
        yield replaced("function", slot, node, ast.Attribute(node.value, name, ast.Load()))
    if is_of_self(node, ast.Load) and not _is_called(slot):
        for name in names.stored:
            if name != node.attr:
                yield replaced("name", slot, node, ast.Attribute(node.value, name, ast.Load()))
        for name in names.at(node):
            yield replaced("name", slot, node, ast.Name(name, ast.Load()))


def _of_slice(slot: Slot, node: ast.Slice) -> Iterator[Edit]:
    lower, upper = node.lower, node.upper
    bounds: list[tuple[ast.expr | None, ast.expr | None]] = []
    if lower is not None:
        bounds += [(None, upper), (plus(lower, -1), upper), (plus(lower, 1), upper)]
    if upper is not None:
        bounds += [(lower, None), (lower, plus(upper, -1)), (lower, plus(upper, 1))]
    for pair in bounds:
        yield replaced("bounds", slot, node, ast.Slice(*pair, node.step))


def _around(slot: Slot, node: ast.expr, names: Names) -> Iterator[Edit]:
    """Yield what is missing: a sign, a transposition, a square, a division, a copy, another factor or summand."""
    is_whole = isinstance(slot.owner, ast.Return | ast.Assign | ast.AugAssign)
    is_part = isinstance(slot.owner, ast.BinOp | ast.Call)
    if is_whole or is_part:
        yield replaced("sign", slot, node, ast.UnaryOp(ast.USub(), node))
    if is_part and isinstance(node, _VALUES):
        yield replaced("transpose", slot, node, ast.Attribute(node, "T", ast.Load()))
    if isinstance(node, _VALUES) and (isinstance(slot.owner, ast.Assign) or (is_part and slot.field == "args")):
        yield replaced("copy", slot, node, ast.Call(ast.Attribute(node, "copy", ast.Load()), [], []))
    if is_part and not isinstance(node, ast.Subscript):
        yield replaced("power", slot, node, ast.BinOp(node, ast.Pow(), ast.Constant(2)))
    if is_whole or (isinstance(slot.owner, ast.BinOp) and isinstance(slot.owner.op, ast.Add | ast.Sub)):
        for operator in (ast.Div(), ast.Mult()):
            yield replaced("factor", slot, node, ast.BinOp(node, operator, ast.Constant(2)))
    if is_whole:
        for name in (one for one in names.at(node) if one in _OF_ROWS):
            rows = ast.Subscript(ast.Attribute(ast.Name(name, ast.Load()), "shape", ast.Load()), ast.Constant(0))
            rows.ctx = ast.Load()
            yield replaced("division", slot, node, ast.BinOp(node, ast.Div(), rows))
    if isinstance(slot.owner, ast.Return) or (isinstance(slot.owner, ast.Tuple) and slot.field == "elts"):
        found: list[ast.expr] = [ast.Name(name, ast.Load()) for name in names.parameters_at(node)]
        for other in [*found, *map(of_self, names.stored)]:
            yield replaced("missing", slot, node, ast.BinOp(node, ast.Mult(), other))
            yield replaced("missing", slot, node, ast.BinOp(node, ast.Add(), other))
