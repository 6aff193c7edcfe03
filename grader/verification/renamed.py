"""The reference with other names for what only a solution has: a test that looks there refuses right answers.

``self._items`` and a function that a solution makes for itself are nobody's business: neither the stub nor a text names
them. Where they go by another name, every answer is as right as before.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import warnings

import numpy as np

from grader.course import Assignment
from grader.course.percent import without_solution

_WORD = re.compile(r"[^\W\d]\w*")
_ENDING = "_of_another"
# Of these names others than the student's may be meant.
_OF_OTHERS = frozenset(
    name for kind in (str, bytes, list, dict, set, tuple, int, float, complex, np.ndarray, object, BaseException)
    for name in dir(kind)
) | frozenset(dir(builtins)) | frozenset(dir(np)) | frozenset(keyword.kwlist)  # fmt: skip


def private_names(assignment: Assignment) -> frozenset[str]:
    """Return the names that the solutions give and nothing that students get says."""
    given: set[str] = set()
    fixed: set[str] = set()
    shown: set[str] = set()
    for cell in assignment.cells:
        shown.update(_WORD.findall(cell.source if cell.markdown else without_solution(cell.source, "")))
        tree = None if cell.markdown else _parsed(cell.source)
        if tree is None:
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(attr=name, ctx=ast.Store()):
                    given.add(name)
                case ast.arg(arg=name) | ast.keyword(arg=str(name)):
                    fixed.add(name)
                case ast.alias(name=name, asname=other):
                    fixed.update(_WORD.findall(f"{name} {other}"))
                case ast.Constant(value=str(text)):
                    fixed.update(_WORD.findall(text))
        given |= _at_top(tree)
        given |= {one.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for one in _methods(node)}
    return frozenset(
        name for name in given - fixed - shown - _OF_OTHERS if not (name.startswith("__") and name.endswith("__"))
    )


def renamed(source: str, names: frozenset[str]) -> str:
    """Return code in which these names are others; as it is where it is no Python."""
    tree = _parsed(source)
    return source if tree is None else ast.unparse(_Renaming(names).visit(tree))


class _Renaming(ast.NodeTransformer):
    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def _other(self, name: str) -> str:
        return name + _ENDING if name in self._names else name

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._other(node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        node.attr = self._other(node.attr)
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self._other(node.name)
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.name = self._other(node.name)
        return self.generic_visit(node)

    def visit_Global(self, node: ast.Global) -> ast.AST:
        node.names = [self._other(name) for name in node.names]
        return node


def _parsed(source: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings(action="ignore"):
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return None


def _at_top(tree: ast.Module) -> set[str]:
    found = set()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            found |= {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return found


def _methods(node: ast.ClassDef) -> list[ast.FunctionDef]:
    return [one for one in node.body if isinstance(one, ast.FunctionDef)]
