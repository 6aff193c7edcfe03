"""Every small edit of a definition."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from grader.worker.edits.expressions import of_expression
from grader.worker.edits.names import Names
from grader.worker.edits.slots import Edit, Slot
from grader.worker.edits.statements import of_statement
from grader.worker.trees import nodes_of

_LEFT_ALONE = {"decorator_list", "annotation", "returns", "bases", "type_params", "keywords"}


def edits_of(tree: ast.stmt) -> Iterator[Edit]:
    """Yield the edits of a definition, those of what is further out first.

    The tree is changed by an edit only while that is applied. Nothing of a ``while`` is edited: it might never end.
    """
    names = Names(tree)
    for slot, node in _slots(tree):
        if isinstance(node, ast.expr):
            yield from of_expression(slot, node, names)
        else:
            yield from of_statement(slot, node)


def _slots(tree: ast.stmt) -> Iterator[tuple[Slot, ast.expr | ast.stmt]]:
    nodes = nodes_of(tree)
    left_alone = {
        id(inner) for node in nodes if isinstance(node, ast.While | ast.JoinedStr) for inner in nodes_of(node)
    }
    for owner in nodes:
        if id(owner) in left_alone:
            continue
        for field, held in ast.iter_fields(owner):
            if field in _LEFT_ALONE:
                continue
            for place, node in enumerate(held) if isinstance(held, list) else [(None, held)]:
                if isinstance(node, ast.expr | ast.stmt) and not isinstance(node, ast.While):
                    yield Slot(owner, field, place), node
