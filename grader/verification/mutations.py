"""The small changes that mutants are made by.

The operators are those of the mutation testing literature (Offutt, Lee, Rothermel, Untch and Zapf 1996), and what
learners of array programming get wrong besides: axes, transposes, copies and keyword arguments.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Change = Callable[[Any], ast.AST | None]
"""Takes a copy of the node; returns what stands in its place, or None to leave the statement out."""


class Surroundings:
    """What a tree says of its nodes, looked up once for all of them: the tree must not change."""

    def __init__(self, tree: ast.Module) -> None:
        nodes = list(ast.walk(tree))
        self._statements = {id(one.value) for one in nodes if isinstance(one, ast.Expr)}
        self._names: dict[int, list[tuple[str, int]]] = {}
        for function in nodes:
            if isinstance(function, ast.FunctionDef):
                inner = list(ast.walk(function))
                names = _names_of(function, inner)
                for one in inner:
                    self._names.setdefault(id(one), names)
        self.stored = list(
            dict.fromkeys(
                one.attr
                for one in nodes
                if isinstance(one, ast.Attribute)
                and isinstance(one.ctx, ast.Store)
                and isinstance(one.value, ast.Name)
                and one.value.id == "self"
            )
        )

    def is_statement(self, node: ast.expr) -> bool:
        """Whether an expression is all of a statement."""
        return id(node) in self._statements

    def names_before(self, node: ast.Name) -> list[str]:
        """Return the parameters and variables of the outermost function around a name that have a value by then."""
        names = self._names.get(id(node), [])
        return list(dict.fromkeys(name for name, line in names if line < node.lineno))


def _names_of(function: ast.FunctionDef, nodes: Iterable[ast.AST]) -> list[tuple[str, int]]:
    names = [(argument.arg, 0) for argument in function.args.args if argument.arg != "self"]
    stored = (one for one in nodes if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
    return [*names, *((one.id, one.lineno) for one in stored)]


def changes(node: ast.AST, around: Surroundings) -> Iterator[tuple[str, Change]]:
    """Yield every small change of a node, with its kind."""
    if isinstance(node, ast.BinOp):
        yield from _of_operation(node)
    elif isinstance(node, ast.UnaryOp):
        yield ("sign_dropped" if isinstance(node.op, ast.USub) else "condition_negated"), lambda old: old.operand
    elif isinstance(node, ast.Compare):
        yield from _of_comparison(node)
    elif isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "condition_changed", _set("op", other)
    elif isinstance(node, ast.Constant):
        yield from _of_constant(node)
    elif isinstance(node, ast.Call):
        yield from _of_call(node, is_statement=around.is_statement(node))
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        yield from _of_attribute(node, around)
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        for name in _next_after(node.id, around.names_before(node)):
            yield "name_swapped", _set("id", name)
    elif isinstance(node, ast.Tuple | ast.Dict):
        yield from _of_display(node)
    elif isinstance(node, ast.Slice):
        yield from _of_slice(node)
    elif isinstance(node, ast.stmt):
        yield from _of_statement(node)


def _set(field: str, value: object) -> Change:
    def change(node: ast.AST) -> ast.AST:
        setattr(node, field, value)
        return node

    return change


_SWAPPED: dict[type[ast.operator], tuple[str, ast.operator]] = {
    ast.Add: ("sign_changed", ast.Sub()),
    ast.Sub: ("sign_changed", ast.Add()),
    ast.Mult: ("operator_changed", ast.Div()),
    ast.Div: ("operator_changed", ast.Mult()),
    ast.FloorDiv: ("operator_changed", ast.Div()),
    ast.Mod: ("operator_changed", ast.FloorDiv()),
    ast.Pow: ("operator_changed", ast.Mult()),
    ast.MatMult: ("operator_changed", ast.Mult()),
}
_LEFT_OUT: dict[type[ast.operator], str] = {
    ast.Add: "summand_dropped",
    ast.Sub: "summand_dropped",
    ast.Mult: "factor_dropped",
    ast.Div: "division_dropped",
    ast.FloorDiv: "division_dropped",
    ast.Pow: "power_dropped",
    ast.MatMult: "product_dropped",
}

_OF_PARTS = (ast.Add, ast.Mult, ast.MatMult)


def _of_operation(node: ast.BinOp) -> Iterator[tuple[str, Change]]:
    operator = type(node.op)
    if operator in _SWAPPED:
        kind, other = _SWAPPED[operator]
        yield kind, _set("op", other)
    dropped = _LEFT_OUT.get(operator, "side_dropped")
    if operator is ast.Div and _is_batch_size(node.right):
        dropped = "batch_division_dropped"
    yield dropped, lambda old: old.left
    # What is left of a sum or a product is one of its parts; of the others the right side alone is none.
    yield (dropped if operator in _OF_PARTS else "side_dropped"), lambda old: old.right
    if operator in (ast.Sub, ast.Div, ast.MatMult):
        yield "operands_swapped", lambda old: ast.BinOp(old.right, old.op, old.left)


def _is_batch_size(node: ast.expr) -> bool:
    text = ast.unparse(node)
    return "batch_size" in text or text.endswith(".shape[0]") or text.startswith("len(") or text in ("count", "n", "N")


_COMPARISONS: dict[type[ast.cmpop], tuple[ast.cmpop, ...]] = {
    ast.Gt: (ast.GtE(), ast.Lt()),
    ast.GtE: (ast.Gt(), ast.Lt()),
    ast.Lt: (ast.LtE(), ast.Gt()),
    ast.LtE: (ast.Lt(), ast.Gt()),
    ast.Eq: (ast.NotEq(),),
    ast.NotEq: (ast.Eq(),),
    ast.Is: (ast.IsNot(),),
    ast.IsNot: (ast.Is(),),
    ast.In: (ast.NotIn(),),
    ast.NotIn: (ast.In(),),
}

_ORDERING = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)


def _of_comparison(node: ast.Compare) -> Iterator[tuple[str, Change]]:
    kind = "comparison_changed" if type(node.ops[0]) in _ORDERING else "comparison_negated"
    for other in _COMPARISONS[type(node.ops[0])]:
        yield kind, _set("ops", [other, *node.ops[1:]])


def _of_constant(node: ast.Constant) -> Iterator[tuple[str, Change]]:
    value = node.value
    if isinstance(value, bool):
        yield "flag_changed", _set("value", not value)
    elif isinstance(value, int):
        yield "constant_changed", _set("value", value + 1)
        if value > 0:
            yield "constant_changed", _set("value", value - 1)
    elif isinstance(value, float):
        for other in (value * 2, value / 100, -value):
            yield "constant_changed", _set("value", other)


_COMMUTATIVE = (
    "add",
    "multiply",
    "maximum",
    "minimum",
    "equal",
    "allclose",
    "array_equal",
    "logical_and",
    "logical_or",
)


# What a file is read with says something only of files that no exercise has.
_OF_NO_CONSEQUENCE = ("newline", "encoding", "errors")
# Nothing is shown where submissions are judged.
_SHOWING = ("show", "tight_layout")


def _of_call(node: ast.Call, *, is_statement: bool) -> Iterator[tuple[str, Change]]:
    named = isinstance(node.func, ast.Name | ast.Attribute)
    # To leave a whole statement out is another change, and does the same.
    if len(node.args) == 1 and named and not isinstance(node.args[0], ast.Starred) and not is_statement:
        yield "function_dropped", lambda old: old.args[0]
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value) and not is_statement:
        yield "function_dropped", lambda old: old.func.value
    if len(node.args) >= 2 and ast.unparse(node.func).split(".")[-1] not in _COMMUTATIVE:
        swapped = [node.args[1], node.args[0], *node.args[2:]]
        yield "arguments_swapped", _set("args", swapped)
    for place, keyword in enumerate(node.keywords):
        if keyword.arg in _OF_NO_CONSEQUENCE:
            continue
        kind = "axis_changed" if keyword.arg == "axis" else "keyword_dropped"
        yield kind, _set("keywords", [*node.keywords[:place], *node.keywords[place + 1 :]])
        if keyword.arg == "axis":
            for axis in (0, 1):
                if ast.unparse(keyword.value) != str(axis):
                    changed = ast.keyword("axis", ast.Constant(axis))
                    yield kind, _set("keywords", [*node.keywords[:place], changed, *node.keywords[place + 1 :]])
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        yield "one_step_short", _set("args", [*node.args[:-1], _plus(node.args[-1], -1)])
        if len(node.args) == 1:
            yield "one_step_short", _set("args", [ast.Constant(1), *node.args])


def _is_module(node: ast.expr) -> bool:
    return ast.unparse(node).split(".")[0] in ("np", "numpy", "random")


def _plus(node: ast.expr, number: int) -> ast.expr:
    return ast.BinOp(copy.deepcopy(node), ast.Sub() if number < 0 else ast.Add(), ast.Constant(abs(number)))


_FUNCTIONS = {"max": "min", "min": "max", "argmax": "argmin", "sum": "mean", "mean": "sum", "zeros": "ones"}


def _of_attribute(node: ast.Attribute, around: Surroundings) -> Iterator[tuple[str, Change]]:
    if node.attr == "T":
        yield "transpose_dropped", lambda old: old.value
    elif node.attr in _FUNCTIONS:
        kind = "ones_for_zeros" if node.attr == "zeros" else "function_swapped"
        yield kind, _set("attr", _FUNCTIONS[node.attr])
    elif isinstance(node.value, ast.Name) and node.value.id == "self":
        for name in _next_after(node.attr, around.stored):
            yield "name_swapped", _set("attr", name)


def _next_after(name: str, names: list[str]) -> list[str]:
    if name not in names or len(names) < 2:
        return []
    return [names[(names.index(name) + 1) % len(names)]]


def _of_display(node: ast.Tuple | ast.Dict) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.Dict):
        for place in range(len(node.values) - 1):
            values = list(node.values)
            values[place], values[place + 1] = values[place + 1], values[place]
            yield "results_swapped", _set("values", values)
    elif isinstance(node.ctx, ast.Load) and len(node.elts) >= 2:
        yield "results_swapped", _set("elts", [node.elts[1], node.elts[0], *node.elts[2:]])


def _of_slice(node: ast.Slice) -> Iterator[tuple[str, Change]]:
    for field in ("lower", "upper"):
        bound = getattr(node, field)
        if bound is not None and not isinstance(bound, ast.Constant):
            yield "one_step_short", _set(field, _plus(bound, -1))


def _of_statement(node: ast.stmt) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.If | ast.While):
        yield "condition_negated", _set("test", ast.UnaryOp(ast.Not(), node.test))
    if isinstance(node, ast.If):
        yield "branch_dropped", _set("test", ast.Constant(False))
        yield "branch_dropped", _set("test", ast.Constant(True))
    if isinstance(node, ast.AugAssign):
        if isinstance(node.op, ast.Add | ast.Sub):
            yield "sign_changed", _set("op", ast.Sub() if isinstance(node.op, ast.Add) else ast.Add())
        yield "update_replaced", lambda old: ast.Assign([old.target], old.value)
        yield "statement_dropped", lambda _: None
    elif _can_be_left_out(node):
        yield "statement_dropped", lambda _: None
    elif isinstance(node, ast.Return) and node.value is not None:
        yield "return_dropped", lambda old: ast.Expr(old.value)
    elif isinstance(node, ast.For):
        yield "loop_cut", _with_break


def _with_break(node: ast.For) -> ast.For:
    node.body = [*node.body, ast.Break()]
    return node


def _can_be_left_out(node: ast.stmt) -> bool:
    """Whether the rest still runs without a statement: a name that is never assigned would only raise."""
    if isinstance(node, ast.Expr):
        called = node.value.func if isinstance(node.value, ast.Call) else None
        shows = isinstance(called, ast.Attribute) and called.attr in _SHOWING
        return not isinstance(node.value, ast.Constant) and not shows
    return isinstance(node, ast.Assign) and not isinstance(node.targets[0], ast.Name | ast.Tuple)
