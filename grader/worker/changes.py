"""Small changes of a student's own code, each of one line or two, as texts: what is shown is what is run."""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from grader.worker.worlds import Unit

MOST_LINE = 100
_OPERATORS: dict[type[ast.AST], tuple[str, str]] = {
    ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "/"), ast.Div: ("/", "*"), ast.Pow: ("**", "*"),
    ast.FloorDiv: ("//", "/"), ast.Mod: ("%", "//"), ast.BitAnd: ("&", "|"), ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"), ast.Gt: (">", "<"), ast.GtE: (">=", ">"), ast.Lt: ("<", ">"), ast.LtE: ("<=", "<"),
    ast.Eq: ("==", "!="), ast.NotEq: ("!=", "=="), ast.And: ("and", "or"), ast.Or: ("or", "and"),
    ast.Is: ("is", "is not"),
}  # fmt: skip
_MORE: dict[type[ast.AST], tuple[str, str]] = {
    ast.Gt: (">", ">="),
    ast.GtE: (">=", "<"),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", ">"),
}
_NAMES = {
    "max": "min", "min": "max", "sum": "mean", "mean": "sum", "argmax": "argmin", "argmin": "argmax", "exp": "square",
    "log": "sqrt", "zeros": "ones", "ones": "zeros", "zeros_like": "ones_like", "ones_like": "zeros_like",
    "maximum": "minimum", "minimum": "maximum", "all": "any", "any": "all", "add": "subtract", "multiply": "add",
    "reversed": "list", "vstack": "hstack", "hstack": "vstack", "negative": "abs",
}  # fmt: skip
_CONSTANTS = {0: (1,), 1: (2, 0), 2: (1, 3), 0.5: (1.0,)}
_SIMPLE = (ast.Assign, ast.AugAssign, ast.Expr, ast.Return)
_BLOCKS = ("body", "orelse", "finalbody")


class Change(NamedTuple):
    """Lines of a unit that become others: ``kind`` says what was done, ``first`` and ``last`` are of the cell.

    ``after`` is what then stands there, a line each; empty for a line that is left out.
    """

    kind: str
    first: int
    last: int
    after: tuple[str, ...]


def changed(unit: Unit, change: Change) -> ast.stmt | None:
    """Return the statement that a unit is with a change; None if it is none any more."""
    lines = list(unit.lines)
    start = change.first - unit.first
    after = list(change.after)
    if not after:
        text = lines[start]
        after = [text[: len(text) - len(text.lstrip())] + "pass"]
    lines[start : change.last - unit.first + 1] = after
    try:
        body = ast.parse("\n".join(lines)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return body[0] if len(body) == 1 else None


def changes(unit: Unit, most: int, chance: random.Random) -> list[Change]:
    """Return changes of a unit, each once, in an order drawn; so that each kind comes early, one of each in turn."""
    by_kind: dict[str, list[Change]] = {}
    for change in dict.fromkeys(_all(unit)):
        if all(len(line) <= MOST_LINE and line.isprintable() for line in change.after):
            by_kind.setdefault(change.kind, []).append(change)
    for found in by_kind.values():
        chance.shuffle(found)
    chosen: list[Change] = []
    while by_kind and len(chosen) < most:
        for kind in list(by_kind):
            chosen.append(by_kind[kind].pop())
            if not by_kind[kind]:
                del by_kind[kind]
    return chosen[:most]


def _all(unit: Unit) -> Iterator[Change]:
    for node in _code(unit.tree):
        if isinstance(node, ast.expr):
            yield from _of_expression(unit, node)
        for block in _BLOCKS:
            statements = getattr(node, block, None)
            if isinstance(statements, list) and not isinstance(node, ast.ClassDef):
                yield from _of_block(unit, statements)


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that are run when a unit is used: no annotations, decorators or texts."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
            continue
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns", "decorator_list", "type_comment", "bases"):
                continue
            if field == "func" and isinstance(value, ast.Name):
                continue
            children = value if isinstance(value, list) else [value]
            waiting.extend(one for one in reversed(children) if isinstance(one, ast.AST) and not _is_text(one))


def _is_text(node: ast.AST) -> bool:
    inner = node.value if isinstance(node, ast.Expr) else node
    return isinstance(inner, ast.JoinedStr) or (isinstance(inner, ast.Constant) and isinstance(inner.value, str))


# -- one line, with something else in it ------------------------------------------------------------------


class _Span(NamedTuple):
    line: int
    start: int
    end: int


def _line(unit: Unit, line: int) -> bytes:
    return unit.lines[line - unit.first].encode() if 0 <= line - unit.first < len(unit.lines) else b""


def _span(node: ast.expr) -> _Span | None:
    if node.end_lineno != node.lineno or node.end_col_offset is None:
        return None
    return _Span(node.lineno, node.col_offset, node.end_col_offset)


def _with(unit: Unit, kind: str, span: _Span | None, text: str) -> Iterator[Change]:
    if span is None:
        return
    line = _line(unit, span.line)
    after = (line[: span.start] + text.encode() + line[span.end :]).decode("utf-8", "replace")
    if after != line.decode("utf-8", "replace"):
        yield Change(kind, span.line, span.line, (after,))


def _of_expression(unit: Unit, node: ast.expr) -> Iterator[Change]:
    if isinstance(node, ast.BinOp):
        yield from _operator(unit, "operator", node.left, node.op, node.right)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield from _operator(unit, "comparison", node.left, node.ops[0], node.comparators[0])
    elif isinstance(node, ast.BoolOp):
        yield from _operator(unit, "operator", node.values[0], node.op, node.values[1])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Not | ast.Invert):
        if isinstance(node.operand, ast.Constant):
            return
        if (inner := _span(node.operand)) and (outer := _span(node)):
            sign = len(ast.unparse(ast.UnaryOp(node.op, ast.Name("x")))) - 1
            gap = _line(unit, outer.line)[outer.start + sign : outer.end].decode("utf-8", "replace")
            yield from _with(unit, "sign", _Span(outer.line, outer.start, outer.end), gap.lstrip() if inner else "")
    elif isinstance(node, ast.Constant):
        yield from _constant(unit, node)
    elif isinstance(node, ast.Attribute):
        yield from _attribute(unit, node)
    elif isinstance(node, ast.Call):
        yield from _of_call(unit, node)


def _operator(unit: Unit, kind: str, left: ast.expr, op: ast.AST, right: ast.expr) -> Iterator[Change]:
    if left.end_lineno != right.lineno or left.end_col_offset is None:
        return
    gap = _Span(right.lineno, left.end_col_offset, right.col_offset)
    text = _line(unit, gap.line)[gap.start : gap.end].decode("utf-8", "replace")
    for sign, other in filter(None, (_OPERATORS.get(type(op)), _MORE.get(type(op)))):
        if text.count(sign) == 1:
            yield from _with(unit, kind, gap, text.replace(sign, other))


def _constant(unit: Unit, node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield from _with(unit, "constant", _span(node), str(not value))
    elif isinstance(value, int | float):
        for other in _CONSTANTS.get(value) or (value * 2,):
            if abs(other) < 10**6:
                yield from _with(unit, "constant", _span(node), repr(type(value)(other)))
        if isinstance(value, float) and 0 < abs(value) < 0.01:
            yield from _with(unit, "constant", _span(node), "0.5")


def _attribute(unit: Unit, node: ast.Attribute) -> Iterator[Change]:
    if node.end_lineno != node.lineno or node.end_col_offset is None:
        return
    end = _Span(node.lineno, node.end_col_offset - len(node.attr.encode()), node.end_col_offset)
    if _line(unit, end.line)[end.start : end.end] != node.attr.encode():
        return
    if node.attr == "T" and isinstance(node.ctx, ast.Load):
        yield from _with(unit, "transpose", _Span(end.line, end.start - 1, end.end), "")
    elif node.attr in _NAMES and isinstance(node.ctx, ast.Load):
        yield from _with(unit, "name", end, _NAMES[node.attr])


def _of_call(unit: Unit, node: ast.Call) -> Iterator[Change]:
    span = _span(node)
    if span is None:
        return
    if isinstance(node.func, ast.Name) and node.func.id in _NAMES and (name := _span(node.func)):
        yield from _with(unit, "name", name, _NAMES[node.func.id])
    for keyword in node.keywords:
        if keyword.arg not in ("axis", "keepdims", "dtype") or keyword.lineno != node.lineno:
            continue
        yield from _without(unit, node, keyword)
        other = {"0": "1", "1": "0", "-1": "0"}.get(ast.unparse(keyword.value))
        if keyword.arg == "axis" and other is not None:
            yield from _with(unit, "other_axis", _span(keyword.value), other)
    if isinstance(node.func, ast.Attribute) and node.func.attr in ("astype", "copy", "reshape", "flatten"):
        inner = _span(node.func.value)
        if inner is not None and inner.line == span.line:
            kept = _line(unit, span.line)[span.start : inner.end].decode("utf-8", "replace")
            if kept.count("(") == kept.count(")"):
                yield from _with(unit, f"no_{node.func.attr}", span, kept)
    if len(node.args) == 2 and not node.keywords and all(_span(one) for one in node.args):
        first, second = node.args
        line = _line(unit, span.line)
        texts = [line[one.col_offset : one.end_col_offset] for one in (first, second)]
        between = line[first.end_col_offset : second.col_offset]
        swapped = (texts[1] + between + texts[0]).decode("utf-8", "replace")
        yield from _with(unit, "arguments", _Span(span.line, first.col_offset, second.end_col_offset or 0), swapped)


def _without(unit: Unit, node: ast.Call, keyword: ast.keyword) -> Iterator[Change]:
    """Yield the call without one of its keywords, and the comma before it."""
    if keyword.end_lineno != keyword.lineno or keyword.end_col_offset is None:
        return
    line = _line(unit, keyword.lineno)
    start, end = keyword.col_offset, keyword.end_col_offset
    if node.args or node.keywords[0] is not keyword:
        start = line.rfind(b",", 0, start)
    elif line[end : end + 2] == b", ":
        end += 2
    if start >= 0:
        yield from _with(unit, f"no_{keyword.arg}", _Span(keyword.lineno, start, end), "")


# -- whole lines ------------------------------------------------------------------------------------------


def _of_block(unit: Unit, statements: Sequence[ast.stmt]) -> Iterator[Change]:
    alone = [one for one in statements if _stands_alone(unit, one)]
    for one in alone:
        is_return = isinstance(one, ast.Return)
        if not is_return:
            yield Change("left_out", one.lineno, one.lineno, ())
        if isinstance(one, ast.AugAssign):
            yield from _plain_assignment(unit, one)
    for first, second in pairwise(statements):
        if first in alone and second in alone and second.lineno == first.lineno + 1:
            if isinstance(second, ast.Return):
                continue
            texts = tuple(unit.lines[one.lineno - unit.first] for one in (second, first))
            yield Change("swap", first.lineno, second.lineno, texts)


def _plain_assignment(unit: Unit, one: ast.AugAssign) -> Iterator[Change]:
    text = unit.lines[one.lineno - unit.first]
    sign = _OPERATORS.get(type(one.op), ("",))[0]
    if sign and text.count(f"{sign}=") == 1:
        yield Change("update", one.lineno, one.lineno, (text.replace(f"{sign}=", "="),))
        other = {"+": "-", "-": "+", "*": "/", "/": "*"}.get(sign)
        if other:
            yield Change("update", one.lineno, one.lineno, (text.replace(f"{sign}=", f"{other}="),))


def _stands_alone(unit: Unit, one: ast.stmt) -> bool:
    """Whether a statement is one line, and has it for itself."""
    if not isinstance(one, _SIMPLE) or one.end_lineno != one.lineno or _is_text(one):
        return False
    line = _line(unit, one.lineno)
    return not line[: one.col_offset].strip() and not line[one.end_col_offset :].split(b"#")[0].strip()
