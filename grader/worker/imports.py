"""Import statements of several names, in parts: what is missing costs its own name and no other.

A file is loaded by itself, whatever package it lies in: what it imports from beside itself is found by its name.
"""

from __future__ import annotations

import ast


def parted(statement: ast.stmt, *, alone: bool = False) -> list[ast.stmt]:
    """Return the statements that import one name each, or the statement itself where it imports no more than one.

    Of a file that is loaded ``alone``, in no package, they name none.
    """
    if alone and isinstance(statement, ast.ImportFrom) and statement.level:
        # ``from .prices import PRICES`` and ``from . import prices``
        here = ast.ImportFrom(statement.module, statement.names, 0) if statement.module else ast.Import(statement.names)
        return parted(ast.copy_location(here, statement))
    if isinstance(statement, ast.Import) and len(statement.names) > 1:
        return [ast.copy_location(ast.Import([alias]), statement) for alias in statement.names]
    if isinstance(statement, ast.ImportFrom) and len(statement.names) > 1 and statement.module != "__future__":
        parts = [ast.ImportFrom(statement.module, [alias], statement.level) for alias in statement.names]
        return [ast.copy_location(part, statement) for part in parts]
    return [statement]
