"""Mutants: the reference with one small change, made from its syntax tree.

They prove suites (a mutant that passes every test shows a behaviour that no test looks at), and they name causes: what
behaves exactly like the reference without a division has, in effect, no division. A mutant's ``kind`` is all of it
that a student may be told.
"""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass
from itertools import islice

from grader.diagnosis.mutations import Change, Surroundings, changes

_BEGIN, _END = "### BEGIN SOLUTION", "### END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """One change of the reference.

    Attributes
    ----------
    kind : str
        What was done, a key of the message catalogue, such as ``division_dropped``.
    before, after : str
        The changed lines, as Python's own unparser writes them. They identify the mutant, and are secret.
    source : str
        Code that takes the place of the exercise's cell.
    lacks : tuple of str
        What it claims not to be in the code of whoever is told of it (`grader.diagnosis.code.Claims`).
    """

    kind: str
    before: str
    after: str
    source: str
    lacks: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How much text it changes, in letters."""
        same = difflib.SequenceMatcher(None, self.before, self.after, autojunk=False).get_matching_blocks()
        return len(self.before) + len(self.after) - 2 * sum(block.size for block in same)


def mutants(source: str) -> list[Mutant]:
    """Return every mutant of an exercise's cell, in the order of its text.

    Only what stands between the solution marks is changed: the rest is given to students.
    """
    tree = ast.parse(source)
    original = ast.unparse(tree)
    inside, around = _solution_lines(source), Surroundings(tree)
    numbers = {node: number for number, node in enumerate(ast.walk(tree))}
    found: dict[str, Mutant] = {}
    nodes = sorted(
        (node for node in ast.walk(tree) if getattr(node, "lineno", 0) in inside),
        key=lambda node: (node.lineno, node.col_offset),  # type: ignore[attr-defined]
    )
    for node in nodes:
        for kind, change in changes(node, around):
            text = _changed(source, numbers[node], change)
            if text is not None and text != original and text not in found:
                before, after = _difference(original, text)
                found[text] = Mutant(kind, before, after, text, _lacks(kind, tree, text))
    return list(found.values())


def _solution_lines(source: str) -> set[int]:
    inside, lines = False, set()
    for number, line in enumerate(source.split("\n"), 1):
        mark = line.strip()
        inside = mark == _BEGIN or (inside and mark != _END)
        if inside:
            lines.add(number)
    return lines


def _changed(source: str, number: int, change: Change) -> str | None:
    # To parse again is several times faster than to copy a tree.
    fresh = ast.parse(source)
    copied = next(islice(ast.walk(fresh), number, None))
    changed = _Replace(copied, change(copied)).visit(fresh)
    assert changed is not None
    try:
        text = ast.unparse(ast.fix_missing_locations(changed))
        ast.parse(text)
    except (ValueError, SyntaxError):
        return None
    return text


_GONE: dict[str, str] = {
    "/": "/ | /= | // | //= | mean | np.mean | .mean | np.average | np.divide | np.true_divide",
    "**": "** | **= | pow | np.power | np.square | math.pow",
    "@": "@ | @= | np.dot | .dot | np.matmul | np.einsum | np.tensordot",
    ".T": ".T | np.transpose | .transpose | np.swapaxes | .swapaxes",
}
_OPERATORS: dict[type[ast.operator], str] = {ast.Div: "/", ast.Pow: "**", ast.MatMult: "@"}
# Of sums and products there are many in any code, and of steps and branches nobody else's are the same.
_CLAIMING = {
    "batch_division_dropped", "division_dropped", "function_dropped", "keyword_dropped", "power_dropped",
    "product_dropped", "transpose_dropped",
}  # fmt: skip


def _lacks(kind: str, tree: ast.Module, text: str) -> tuple[str, ...]:
    """Return what nobody has whose code lacks what was dropped, where the reference has it once."""
    if kind == "constant_changed":
        # Whoever has the constant that is asked for has no other in its place.
        return tuple(sorted(_constants(tree) - _constants(ast.parse(text))))
    if kind in _OF_CONDITIONS:
        # Nor is a condition another where the right one stands in the code.
        return tuple(sorted(_comparisons(tree) - _comparisons(ast.parse(text))))
    gone = _elements(tree) - _elements(ast.parse(text)) if kind in _CLAIMING else ()
    return tuple(sorted(_GONE.get(one, one) for one in gone))


def _constants(tree: ast.Module) -> set[str]:
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {f"#{value!r}" for value in constants if isinstance(value, int | float)}


_OF_CONDITIONS = {"comparison_changed", "comparison_negated", "condition_negated"}
_SIGNS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", ">"), ast.LtE: ("<=", ">="), ast.Gt: (">", "<"), ast.GtE: (">=", "<="), ast.Eq: ("==", "=="),
    ast.NotEq: ("!=", "!="),
}  # fmt: skip


def _comparisons(tree: ast.Module) -> set[str]:
    """Return what is compared with a number, and how, as facts of code tell it."""
    found, negated = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            negated.add(node.operand)
        elif isinstance(node, ast.Compare) and node not in negated and type(node.ops[0]) in _SIGNS:
            side = {ast.Name: "name", ast.Attribute: "attribute", ast.Subscript: "[]"}.get(type(node.left))
            number = node.comparators[0]
            if side and isinstance(number, ast.Constant) and isinstance(number.value, int | float):
                sign, turned = _SIGNS[type(node.ops[0])]
                found.add(f"{side} {sign} # | # {turned} {side}")
    return found


def _elements(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _OPERATORS:
            found.add(_OPERATORS[type(node.op)])
        elif isinstance(node, ast.Attribute) and node.attr == "T":
            found.add(".T")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            found.add(f"{name} | np.{name} | .{name}")
        elif isinstance(node, ast.keyword) and node.arg:
            found.add(f"{node.arg}=")
    return found


_WITH_BODY = (ast.FunctionDef, ast.ClassDef, ast.For, ast.While, ast.If, ast.With)


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, by: ast.AST | None) -> None:
        self.target, self.by = target, by

    def visit(self, node: ast.AST) -> ast.AST | None:
        if node is not self.target:
            self.generic_visit(node)
            if isinstance(node, _WITH_BODY) and not node.body:
                node.body = [ast.Pass()]
            return node
        return self.by


def _difference(original: str, text: str) -> tuple[str, str]:
    before, after = [], []
    for line in difflib.ndiff(original.split("\n"), text.split("\n")):
        if line.startswith("- "):
            before.append(line[2:].strip())
        elif line.startswith("+ "):
            after.append(line[2:].strip())
    return "\n".join(before), "\n".join(after)
