"""Writing out what ``from module import *`` gives: a cell that is lifted says what it needs."""

from __future__ import annotations

import ast
import sys
from collections.abc import Collection
from importlib import import_module
from pathlib import Path

from grader.authoring.nbcourse import parsed

_KNOWN = {*sys.stdlib_module_names, "numpy", "pandas"}


def spelled_out(node: ast.stmt, words: Collection[str], folder: Path | None) -> ast.stmt:
    """Return an import with a star as one of the names that are used anywhere; any other statement as it is."""
    if not (isinstance(node, ast.ImportFrom) and node.module and not node.level and node.names[0].name == "*"):
        return node
    names = sorted(_names_of(node.module, folder) & set(words))
    return ast.ImportFrom(node.module, [ast.alias(name) for name in names], 0) if names else node


def _names_of(module: str, folder: Path | None) -> set[str]:
    path = None if folder is None else folder.joinpath(*module.split(".")).with_suffix(".py")
    if path is not None and path.is_file():
        return _defined(path)
    if module.partition(".")[0] not in _KNOWN:
        return set()
    try:
        found = import_module(module)
    except ImportError:
        return set()
    return {name for name in getattr(found, "__all__", dir(found)) if not name.startswith("_")}


def _defined(path: Path) -> set[str]:
    try:
        tree = parsed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeError, SyntaxError, ValueError):
        return set()
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {one.asname or one.name.partition(".")[0] for one in node.names}
        else:
            names |= {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return {name for name in names if not name.startswith("_")}
