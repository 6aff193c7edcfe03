"""Import statements of several names, in parts: what is missing costs its own name and no other."""

from __future__ import annotations

import ast


def parted(statement: ast.stmt) -> list[ast.stmt]:
    """Return the statements that import one name each, or the statement itself where it imports no more than one."""
    if isinstance(statement, ast.Import) and len(statement.names) > 1:
        return [ast.copy_location(ast.Import([alias]), statement) for alias in statement.names]
    if isinstance(statement, ast.ImportFrom) and len(statement.names) > 1 and statement.module != "__future__":
        parts = [ast.ImportFrom(statement.module, [alias], statement.level) for alias in statement.names]
        return [ast.copy_location(part, statement) for part in parts]
    return [statement]
