"""Mutants: the reference with one small change, made from its syntax tree.

A mutant that passes every test shows a behaviour that no test looks at.
"""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass
from itertools import islice

from grader.verification.mutations import Change, Surroundings, changes

_BEGIN, _END = "### BEGIN SOLUTION", "### END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """One change of the reference.

    Attributes
    ----------
    kind : str
        What was done, such as ``division_dropped``.
    before, after : str
        The changed lines, as Python's own unparser writes them. They identify the mutant, and are secret.
    source : str
        Code that takes the place of the exercise's cell.
    """

    kind: str
    before: str
    after: str
    source: str

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
                found[text] = Mutant(kind, before, after, text)
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
