"""What stands on the sides of operators and in the parentheses of calls, in words of one kind for every author's."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import islice

LONGEST = 80
"""What is longer is no fact."""
_DEEPEST = 6
_MOST_ARGUMENTS = 8

OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not ", ast.And: "and", ast.Or: "or",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip


def dotted(node: ast.AST, aliases: dict[str, str]) -> str:
    """Return the names that dots join, with what an import gave the first of them."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute) and len(parts) < _DEEPEST:
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return "." + ".".join(reversed(parts))
    return ".".join([aliases.get(node.id, node.id), *reversed(parts)])


def function_name(node: ast.expr, aliases: dict[str, str]) -> str:
    """Return what is called: with its module, or with a dot before it where it is a method of something."""
    if isinstance(node, ast.Name):
        return aliases.get(node.id, node.id)
    if not isinstance(node, ast.Attribute):
        return "…"
    # What a method belongs to has a name of the author's own, but a module has not.
    root = dotted(node, aliases)
    of_module = root.partition(".")[0] in {name.partition(".")[0] for name in aliases.values()}
    return root if of_module or root.startswith("self.") else f".{node.attr}"


def call(node: ast.Call, aliases: dict[str, str]) -> str:
    """Return a call, with what kind of thing each argument is."""
    given = [operand(one, aliases) for one in node.args[:4]]
    given += [f"{one.arg}=" for one in node.keywords[:4] if one.arg]
    return f"{function_name(node.func, aliases)}({', '.join(given)})"


def call_by_names(node: ast.Call, aliases: dict[str, str]) -> Iterator[str]:
    """Yield a call with its arguments, where all of them are names, numbers and texts: parameters have known names."""
    given = [("", one) for one in node.args] + [(f"{one.arg}=", one.value) for one in node.keywords]
    if given and all(isinstance(one, ast.Name | ast.Constant) for _, one in given[:_MOST_ARGUMENTS]):
        told = (f"{name}{one.id if isinstance(one, ast.Name) else constant(one)}" for name, one in given)
        yield f"{function_name(node.func, aliases)}({', '.join(islice(told, _MOST_ARGUMENTS))})"


def operand(node: ast.AST, aliases: dict[str, str], depth: int = 0) -> str:
    """Return what kind of thing stands there, with nothing of what it holds but the name of a function called."""
    if isinstance(node, ast.Constant):
        return "#" if isinstance(node.value, int | float) else repr(node.value)[:20]
    if isinstance(node, ast.Name):
        return "name"
    if isinstance(node, ast.Attribute):
        return ".T" if node.attr == "T" else "attribute"
    if isinstance(node, ast.Subscript):
        return "[]"
    if isinstance(node, ast.Call):
        return f"{function_name(node.func, aliases)}()"
    if isinstance(node, ast.BinOp):
        return f"({OPERATORS[type(node.op)]})"
    if isinstance(node, ast.UnaryOp) and depth < _DEEPEST:
        return f"{OPERATORS[type(node.op)]}{operand(node.operand, aliases, depth + 1)}"
    if isinstance(node, ast.Compare):
        return f"({OPERATORS[type(node.ops[0])]})"
    if isinstance(node, ast.Tuple):
        return "(,)"
    return "[,]" if isinstance(node, ast.List) else "…"


def constant(node: ast.AST) -> str:
    """Return a constant as Python writes it; a point for anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return f"-{constant(node.operand)}"
    if isinstance(node, ast.Constant) and isinstance(node.value, bool | float | None):
        return repr(node.value)
    if isinstance(node, ast.Constant) and isinstance(node.value, int) and abs(node.value) < 10**12:
        return repr(node.value)
    return "·"
