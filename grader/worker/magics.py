"""What calls of IPython's shell mean, be they made of magics or written by the export of a notebook as a script.

What a magic runs among the student's names is put in its place; every other call reaches a shell that does nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from grader.worker.ipython import PYTHON_CELLS

ParseLine = Callable[[str], list[ast.stmt]]
ParseCell = Callable[[str, int], list[ast.stmt]]
_PYTHON_LINES = {"time", "prun"}
_PLOTS = (
    "axhline", "axis", "axvline", "bar", "clf", "close", "colorbar", "contour", "contourf", "errorbar", "figure",
    "fill_between", "gca", "gcf", "grid", "hist", "imshow", "legend", "loglog", "plot", "savefig", "scatter",
    "semilogx", "semilogy", "show", "subplot", "subplots", "text", "tight_layout", "title",
    "xlabel", "xlim", "xticks", "ylabel", "ylim", "yticks",
)  # fmt: skip
_PYLAB = f"""
import numpy
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.pyplot import {", ".join(_PLOTS)}
from numpy import *
"""


def with_magics(statements: list[ast.stmt], parse_line: ParseLine, parse_cell: ParseCell) -> list[ast.stmt]:
    """Return statements with what their magics run in the place of the calls; ``parse_cell`` is told the line too."""
    try:
        module = _Magics(parse_line, parse_cell).visit(ast.Module(statements, []))
    except RecursionError:
        return statements
    return list(module.body)


class _Magics(ast.NodeTransformer):
    def __init__(self, parse_line: ParseLine, parse_cell: ParseCell) -> None:
        self._parse_line = parse_line
        self._parse_cell = parse_cell
        self._inside = 0

    def visit(self, node: ast.AST) -> Any:
        inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        self._inside += inside
        try:
            return super().visit(node)
        finally:
            self._inside -= inside

    def visit_Expr(self, node: ast.Expr) -> Any:
        match _shell_call(node.value):
            case "run_line_magic", "pylab", _ if not self._inside:  # Python has stars at the top level alone
                return _placed(self._parse_line(_PYLAB), node)
            case "run_line_magic", name, line if name in _PYTHON_LINES:
                return _placed(self._parse_line(line), node) or node
            case "run_cell_magic", name, _, body if name in PYTHON_CELLS:
                inner = with_magics(self._parse_cell(body, node.lineno), self._parse_line, self._parse_cell)
                return _placed(inner, node) or node
        return node

    def visit_Assign(self, node: ast.Assign) -> Any:
        match _shell_call(node.value):
            case "run_line_magic", name, line if name in _PYTHON_LINES:
                match self._parse_line(line):
                    case [ast.Expr(value)]:
                        node.value = value
                        return _placed([node], node)[0]
        return node


def _shell_call(node: ast.expr) -> tuple[str, ...]:
    """Return the method and the arguments of a call of the shell's that is written out; nothing for any other."""
    match node:
        case ast.Call(ast.Attribute(ast.Call(ast.Name("get_ipython"), [], []), method), arguments, []):
            texts = [one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            return (method, *texts)
    return ()


def _placed(statements: list[ast.stmt], node: ast.stmt) -> list[ast.stmt]:
    """Return statements that all stand in the lines of another."""
    for statement in statements:
        for one in ast.walk(statement):
            if isinstance(one, ast.stmt | ast.expr | ast.excepthandler | ast.arg | ast.keyword | ast.alias):
                one.lineno, one.end_lineno = node.lineno, node.end_lineno
                one.col_offset, one.end_col_offset = node.col_offset, node.end_col_offset
    return statements
