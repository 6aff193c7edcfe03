"""The nodes of a syntax tree, as `ast.walk` yields them, without contexts and in a fraction of its time."""

from __future__ import annotations

import ast
from functools import lru_cache

MOST_NODES = 20_000
"""Of what is larger than any student's function, the rest is not looked at."""
_CONTEXTS = (ast.Load, ast.Store, ast.Del)


@lru_cache(maxsize=32)
def nodes_of(root: ast.AST) -> tuple[ast.AST, ...]:
    """Return a node and all below it, those nearer to it first; several look at the same ones."""
    found = [root]
    for node in found:
        for value in vars(node).values():  # the fields, in their order, and places, which are no nodes
            if type(value) is list:
                found += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and not isinstance(value, _CONTEXTS):
                found.append(value)
        if len(found) >= MOST_NODES:
            break
    return tuple(found[:MOST_NODES])
