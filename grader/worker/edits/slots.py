"""Places in a syntax tree, and what is put there for a while."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

KINDS = (
    "function", "operator", "comparison", "axis", "keyword", "transpose", "condition", "update", "order", "parentheses",
    "sign", "copy", "bounds", "indentation", "number", "factor", "part", "call", "division", "power", "missing",
    "lines_swapped", "statement", "key", "name",
)  # fmt: skip
"""Kinds of edits, keys of the message catalogue. Those come first that are frequent and say most of a mistake."""


@dataclass(frozen=True)
class Slot:
    """A place in a tree that holds a node: a field, or the element of a field that is a list."""

    owner: ast.AST
    field: str
    place: int | None = None

    def put(self, node: Any) -> Any:
        """Put something in the place, and return what was there."""
        held = getattr(self.owner, self.field)
        if self.place is None:
            setattr(self.owner, self.field, node)
            return held
        before, held[self.place] = held[self.place], node
        return before


@dataclass(frozen=True)
class Edit:
    """One small change of a tree: its kind, its line, and what is put where."""

    kind: str
    line: int
    puts: tuple[tuple[Slot, Any], ...]

    @property
    def rank(self) -> int:
        """How late it is tried."""
        return KINDS.index(self.kind)

    def apply(self) -> Edit:
        """Change the tree; return the edit that takes it back."""
        before = [(slot, slot.put(node)) for slot, node in self.puts]
        return Edit(self.kind, self.line, tuple(reversed(before)))


def replaced(kind: str, slot: Slot, node: ast.expr | ast.stmt, by: ast.AST) -> Edit:
    """Return the edit that puts one node in the place of another."""
    located(by, node)
    return Edit(kind, node.lineno, ((slot, by),))


def located(new: ast.AST, old: ast.AST) -> None:
    """Give what is new the place of what was there; what is taken over from there has its own."""
    if hasattr(new, "lineno"):
        return
    ast.copy_location(new, old)
    for child in ast.iter_child_nodes(new):
        located(child, old)
