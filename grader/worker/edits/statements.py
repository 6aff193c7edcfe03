"""Small edits of statements: one too many, at another place, one step elsewhere, or another kind of update."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from grader.worker.edits.expressions import OPERATORS
from grader.worker.edits.slots import Edit, Slot, located, replaced

_BLOCKS = ast.For | ast.If | ast.With


def of_statement(slot: Slot, node: ast.stmt) -> Iterator[Edit]:
    """Yield the edits of a statement as a whole."""
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    if slot.place is None or is_text or isinstance(node, ast.FunctionDef | ast.ClassDef):
        return
    if isinstance(node, ast.AugAssign):
        for other in OPERATORS.get(type(node.op), ()):
            yield replaced("operator", slot, node, ast.AugAssign(node.target, other(), node.value))
        yield replaced("update", slot, node, ast.Assign([node.target], node.value))
        if isinstance(node.target, ast.Name):
            made = ast.BinOp(ast.Name(node.target.id, ast.Load()), node.op, node.value)
            yield replaced("copy", slot, node, ast.Assign([node.target], made))
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name | ast.Subscript | ast.Attribute):
        for operator in (ast.Add(), ast.Sub()):
            yield replaced("update", slot, node, ast.AugAssign(node.targets[0], operator, node.value))
    elif isinstance(node, ast.If):
        negated = ast.UnaryOp(ast.Not(), node.test)
        yield replaced("condition", slot, node, ast.If(negated, node.body, node.orelse))
        for body in filter(None, (node.body, node.orelse)):
            yield replaced("condition", slot, node, _always(body))
    if not isinstance(node, ast.Return):
        yield replaced("statement", slot, node, ast.Pass())
    yield from _moved(slot, node)


def _always(body: Sequence[ast.stmt]) -> ast.stmt:
    return ast.If(ast.Constant(value=True), list(body), [])


def _moved(slot: Slot, node: ast.stmt) -> Iterator[Edit]:
    """Yield a statement one line further down, and what is indented one step too far, or too little."""
    assert slot.place is not None
    held = getattr(slot.owner, slot.field)
    after = held[slot.place + 1] if slot.place + 1 < len(held) else None
    below = Slot(slot.owner, slot.field, slot.place + 1)
    if after is not None:
        yield Edit("lines_swapped", node.lineno, ((slot, after), (below, node)))
    if isinstance(node, _BLOCKS) and len(node.body) > 1:
        *rest, last = node.body
        yield Edit("indentation", last.lineno, ((slot, _both(_with_body(node, rest), last)),))
    if isinstance(node, _BLOCKS) and after is not None:
        gone = ast.Pass()
        located(gone, after)
        inside = _with_body(node, [*node.body, after])
        yield Edit("indentation", after.lineno, ((slot, inside), (below, gone)))
    if isinstance(node, ast.For) and isinstance(inner := node.body[0], ast.For) and len(node.body) == 1:
        turned = ast.For(node.target, node.iter, inner.body, inner.orelse)
        outer = ast.For(inner.target, inner.iter, [turned], node.orelse)
        yield replaced("lines_swapped", slot, node, outer)


def _with_body(node: ast.stmt, body: list[ast.stmt]) -> ast.stmt:
    changed = type(node)(**{**dict(ast.iter_fields(node)), "body": body})
    located(changed, node)
    return changed


def _both(first: ast.stmt, second: ast.stmt) -> ast.stmt:
    whole = _always([first, second])
    located(whole, first)
    return whole
