"""Right programs, disguised as somebody who copies them might do it. Only for code of the course's own."""

from __future__ import annotations

import ast
import builtins
import random
import re
from collections.abc import Callable

_BUILTINS = set(dir(builtins))


def renamed(source: str, rng: random.Random) -> str:
    """Every variable, parameter and attribute of one's own has another name."""
    tree = ast.parse(source)
    fixed = _BUILTINS | {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            fixed |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    new: dict[str, str] = {}

    def other(name: str) -> str:
        if name in fixed or name.startswith("__"):
            return name
        return new.setdefault(name, f"{rng.choice(('tmp', 'my', '값', 'v'))}_{len(new)}")

    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            node.arg = other(node.arg)
        elif isinstance(node, ast.Name):
            node.id = other(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == new.get("self"):
            node.attr = other(node.attr)
    # `self` stays: hardly anybody dares to rename it.
    return re.sub(rf"\b{new['self']}\b", "self", ast.unparse(tree)) if "self" in new else ast.unparse(tree)


def reordered(source: str, rng: random.Random) -> str:
    """Functions, classes and methods stand in another order, and so do neighbouring assignments."""
    tree = ast.parse(source)
    definitions = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    others = [node for node in tree.body if node not in definitions]
    rng.shuffle(definitions)
    tree.body = [*others, *definitions]
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            rng.shuffle(node.body)
        elif isinstance(node, ast.FunctionDef):
            for place in range(len(node.body) - 1):
                if all(isinstance(each, ast.Assign) for each in node.body[place : place + 2]) and rng.random() < 0.5:
                    node.body[place : place + 2] = reversed(node.body[place : place + 2])
    return ast.unparse(tree)


def commented(source: str, rng: random.Random) -> str:
    """Comments and docstrings of one's own."""
    lines = []
    for line in ast.unparse(ast.parse(source)).split("\n"):
        lines.append(line + ("  # 여기서 계산한다" if line and not line.endswith("\\") and rng.random() < 0.3 else ""))
        if line.endswith(":") and line.lstrip().startswith(("def ", "class ")):
            lines.append(" " * (len(line) - len(line.lstrip()) + 4) + '"""내가 쓴 설명."""')
    return "\n".join(lines)


def reformatted(source: str, rng: random.Random) -> str:
    """Other indentation, spaces and blank lines, and statements joined by semicolons."""
    lines: list[str] = []
    for line in ast.unparse(ast.parse(source)).split("\n"):
        body = line.lstrip(" ")
        indent = "\t" * ((len(line) - len(body)) // 4)
        plain = not body.endswith(":") and not body.startswith(("@", "if ", "for ", "while ", "with ", "return"))
        before = lines[-1] if lines else ""
        joins = plain and before.startswith(indent) and before[len(indent) :][:1].strip() and "=" in before
        if joins and not before.endswith(":") and '"""' not in before + body and rng.random() < 0.5:
            lines[-1] += "; " + body
        else:
            lines.append(indent + re.sub(r" ([-+*/=]) ", r"\1", body))
            if rng.random() < 0.2:
                lines.append("")
    return "\n".join(lines)


class _Loops(ast.NodeTransformer):
    """``for`` becomes ``while`` over an index, ``x += y`` becomes ``x = x + y``."""

    def __init__(self) -> None:
        self.loops = 0

    def visit_For(self, node: ast.For) -> list[ast.stmt]:
        self.generic_visit(node)
        self.loops += 1
        i = f"index{self.loops}"
        begin = ast.parse(f"{i} = 0\nsequence{self.loops} = list({ast.unparse(node.iter)})").body
        loop = ast.parse(
            f"while {i} < len(sequence{self.loops}):\n    x = sequence{self.loops}[{i}]\n    {i} += 1"
        ).body[0]
        assert isinstance(loop, ast.While)
        first = loop.body[0]
        assert isinstance(first, ast.Assign)
        first.targets = [node.target]
        loop.body = [first, *node.body, loop.body[1]]
        return [*begin, loop]

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        target = ast.unparse(node.target)
        operation = ast.BinOp(ast.parse(target, mode="eval").body, node.op, node.value)
        return ast.parse(f"{target} = {ast.unparse(ast.fix_missing_locations(operation))}").body[0]


def loops_rewritten(source: str, rng: random.Random) -> str:
    """Loops and in-place operators written in the other way there is."""
    return ast.unparse(ast.fix_missing_locations(_Loops().visit(ast.parse(source))))


class _Temporaries(ast.NodeTransformer):
    """A returned expression goes through a variable, and a call's first argument too, here and there."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def visit_Return(self, node: ast.Return) -> ast.stmt | list[ast.stmt]:
        if node.value is None or isinstance(node.value, ast.Name) or self.rng.random() < 0.3:
            return node
        return ast.parse(f"answer = {ast.unparse(node.value)}\nreturn answer").body

    def visit_Assign(self, node: ast.Assign) -> ast.stmt | list[ast.stmt]:
        if not isinstance(node.value, ast.BinOp) or self.rng.random() < 0.5:
            return node
        left = ast.unparse(node.value.left)
        node.value.left = ast.Name("half", ast.Load())
        return [*ast.parse(f"half = {left}").body, node]


def temporaries(source: str, rng: random.Random) -> str:
    """Intermediate results get names."""
    return ast.unparse(ast.fix_missing_locations(_Temporaries(rng).visit(ast.parse(source))))


def everything(source: str, rng: random.Random) -> str:
    """All of it at once."""
    for disguise in (temporaries, loops_rewritten, reordered, renamed, commented):
        source = disguise(source, rng)
    return source


DISGUISES: tuple[Callable[[str, random.Random], str], ...] = (
    renamed, reordered, commented, reformatted, loops_rewritten, temporaries, everything,
)  # fmt: skip
