"""What is done with the parameters of a function and the attributes of an object, which have names that are given.

Of other names only the author knows what they stand for. But ``y - t`` and ``t - y`` are two things wherever y and t
are parameters. What a variable was given once can be put in its place.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence, Set
from itertools import islice

from grader.worker.operands import LONGEST, OPERATORS, constant, dotted, function_name, operand
from grader.worker.trees import nodes_of
from grader.worker.writes import Writes

_MOST_ARGUMENTS = 4
_MOST_RETURNED = 6
_IN_METHODS = {ast.Div: "/", ast.Mult: "*", ast.Pow: "**", ast.FloorDiv: "//"}

_MOST_WRITTEN_OUT = 25
_WRITTEN_OUT = (ast.Constant, ast.Tuple, ast.List, ast.Slice, ast.UnaryOp, ast.operator, ast.unaryop, ast.expr_context)
_DEEPEST = 8
# What is longer is told of nothing: a line of facts is short.
_MOST_PARTS = 60

Function = ast.FunctionDef | ast.AsyncFunctionDef


def of_parameters(owner: str, function: Function, aliases: dict[str, str]) -> Iterator[str]:
    """Yield operations and calls with the parameters by their names, and which of them is written into."""
    arguments = function.args
    given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    parameters = {one.arg: one.arg for one in given if one.arg != "self"}
    nodes = nodes_of(function)
    values = _given_once(nodes, parameters)
    known = parameters | _other_names(values, parameters)
    written, short = (_Written(parameters, put, aliases) for put in (values, {}))
    own = {"self", "cls", owner.partition(".")[0]}
    for node in nodes:
        yield from _operation(node, known, aliases)
        if isinstance(node, ast.Assign | ast.Dict):
            yield from _under_keys(node, values)
        elif isinstance(node, ast.For):
            yield from _in_turn(node, values, written)
        if isinstance(node, ast.BinOp | ast.Call):
            text = written.text(node)
            # Of what is too long with all of it written out, it is told what is done with variables.
            yield text if len(text) <= LONGEST else short.text(node)
        elif isinstance(node, ast.Return) and node.value is not None:
            yield f"return {written.text(node.value)}"
            if isinstance(node.value, ast.Tuple):
                parts = (_part(one, values, aliases) for one in node.value.elts[:_MOST_RETURNED])
                yield f"return ({', '.join(parts)})"
        yield from (f"{one} in {function.name[:40]}" for one in _done(node, aliases, own))
    yield from Writes(parameters, aliases).of(function.body)


def _operation(node: ast.AST, known: dict[str, str], aliases: dict[str, str]) -> Iterator[str]:
    """Yield what is done with what, each by the name that it was given."""
    if isinstance(node, ast.BinOp) and not isinstance(node.op, ast.BitOr):
        yield f"{_side(node.left, known, aliases)} {OPERATORS[type(node.op)]} {_side(node.right, known, aliases)}"
    elif isinstance(node, ast.Compare):
        one, other = node.left, node.comparators[0]
        yield f"{_side(one, known, aliases)} {OPERATORS[type(node.ops[0])]} {_side(other, known, aliases)}"
    elif isinstance(node, ast.UnaryOp):
        yield f"{OPERATORS[type(node.op)]}{_side(node.operand, known, aliases)}"
    elif isinstance(node, ast.AugAssign):
        yield f"{_side(node.target, known, aliases)} {OPERATORS[type(node.op)]}= {_side(node.value, known, aliases)}"
    elif isinstance(node, ast.Assign):
        for target, value in _pairs(node.targets[-1], node.value):
            yield f"{_side(target, known, aliases)} = {_side(value, known, aliases)}"
    elif isinstance(node, ast.Return) and node.value is not None:
        yield f"return {_side(node.value, known, aliases)}"
    elif isinstance(node, ast.Call) and (node.args or node.keywords):
        told = [_side(one, known, aliases) for one in node.args]
        told += [f"{one.arg}={_side(one.value, known, aliases)}" for one in node.keywords if one.arg]
        yield f"{function_name(node.func, aliases)}({', '.join(told[:_MOST_ARGUMENTS])})"
    elif isinstance(node, ast.For | ast.comprehension) and _is_written_out(node.iter):
        yield f"over {ast.unparse(node.iter)}"
    elif isinstance(node, ast.Subscript) and _is_written_out(node.slice):
        yield ast.unparse(ast.Subscript(ast.Name(""), node.slice, ast.Load()))
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        yield from _cut(node.value, node.slice, _part(node, {}, aliases), known)


def _cut(of: ast.expr, cut: ast.Slice, told: str, known: dict[str, str]) -> Iterator[str]:
    """Yield a part of something, by the name that was given and by the number that it begins with, if it has them."""
    yield told
    if isinstance(cut.lower, ast.Constant) and cut.upper is not None:
        told = f"[{constant(cut.lower)}:·]"
        yield told
    if name := known.get(_name(of)):
        yield f"{name}{told}"


def _in_turn(loop: ast.For, values: dict[str, ast.expr], written: _Written) -> Iterator[str]:
    """Yield which methods a loop calls of things that are listed, with the first and the last of them."""
    through = values.get(_name(loop.iter), loop.iter)
    if isinstance(through, ast.List | ast.Tuple) and through.elts:
        first, last = written.text(through.elts[0]), written.text(through.elts[-1])
        for node in nodes_of(loop):
            if isinstance(node, ast.Attribute) and _name(node.value) == _name(loop.target) != "":
                yield f".{node.attr} from {first} to {last}"


def _under_keys(node: ast.Assign | ast.Dict, values: dict[str, ast.expr]) -> Iterator[str]:
    """Yield of which thing with a key an attribute is put under which other key."""
    if isinstance(node, ast.Dict):
        put = list(zip(node.keys, node.values, strict=True))
    else:
        pairs = _pairs(node.targets[-1], node.value)
        put = [(target.slice, value) for target, value in pairs if isinstance(target, ast.Subscript)]
    for key, value in put:
        of = values.get(_name(value.value), value.value) if isinstance(value, ast.Attribute) else None
        if isinstance(value, ast.Attribute) and isinstance(of, ast.Subscript):
            texts = [one.value for one in (key, of.slice) if isinstance(one, ast.Constant)]
            if len(texts) == 2 and all(isinstance(one, str) for one in texts):
                yield f"{texts[0]!r} from {texts[1]!r}.{value.attr}"


def _part(node: ast.expr, values: dict[str, ast.expr], aliases: dict[str, str]) -> str:
    """Return what kind of thing a result is; of a part of an array, at which of its ends it was cut."""
    for _ in range(_DEEPEST):
        if not (isinstance(node, ast.Name) and node.id in values):
            break
        node = values[node.id]
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        lower, upper = ("·" if end is not None else "" for end in (node.slice.lower, node.slice.upper))
        return f"[{lower}:{upper}]"
    return operand(node, aliases)


def _done(node: ast.AST, aliases: dict[str, str], own: Set[str]) -> Iterator[str]:
    """Yield what a function does that matters by where it is done; ``own`` are names of its object and its class."""
    if isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in _IN_METHODS:
        yield _IN_METHODS[type(node.op)]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        yield f"{aliases.get(node.func.id, node.func.id)[:40]}()"
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _name(node.value) in own:
        yield "stores"


def _is_self(node: ast.expr) -> bool:
    return _name(node) == "self"


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_written_out(node: ast.expr) -> bool:
    """Whether there are only constants in an expression, and few of them."""
    inside = list(islice(ast.walk(node), _MOST_WRITTEN_OUT + 1))
    return len(inside) <= _MOST_WRITTEN_OUT and all(isinstance(one, _WRITTEN_OUT) for one in inside)


def _given_once(nodes: Sequence[ast.AST], parameters: dict[str, str]) -> dict[str, ast.expr]:
    """Return the variables that are given a value once, each with the value."""
    stored: dict[str, int] = {}
    values: dict[str, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            stored[node.id] = stored.get(node.id, 0) + 1
        elif isinstance(node, ast.Assign) and len(node.targets) == 1:
            for target, value in _pairs(node.targets[0], node.value):
                if isinstance(target, ast.Name):
                    values[target.id] = value
    return {name: value for name, value in values.items() if stored[name] == 1 and name not in parameters}


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    """Return what is assigned to what; of several at once each to its own."""
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        return list(zip(target.elts, value.elts, strict=True))
    return [(target, value)]


def _other_names(values: dict[str, ast.expr], parameters: dict[str, str]) -> dict[str, str]:
    """Return the variables that are another name for a parameter or an attribute."""
    found = {}
    for name, value in values.items():
        if isinstance(value, ast.Name) and value.id in parameters:
            found[name] = value.id
        elif isinstance(value, ast.Attribute) and _is_self(value.value):
            found[name] = f"self.{value.attr}"
    return found


class _Written:
    """Writes an expression out: with the values of variables in their place, as far as that is not too deep."""

    def __init__(self, parameters: dict[str, str], values: dict[str, ast.expr], aliases: dict[str, str]) -> None:
        self._parameters, self._values, self._aliases = parameters, values, aliases
        self._left = 0

    def text(self, node: ast.expr, depth: int = 0) -> str:
        """Return an expression in which only parameters, attributes, functions and constants have names."""
        self._left = self._left - 1 if depth else _MOST_PARTS
        if depth == _DEEPEST or self._left < 0:
            return "…"
        if isinstance(node, ast.Name):
            if node.id in self._values:
                return self.text(self._values[node.id], depth + 1)
            return self._parameters.get(node.id, "name")
        if isinstance(node, ast.BinOp):
            one, other = self.text(node.left, depth + 1), self.text(node.right, depth + 1)
            return f"({one} {OPERATORS[type(node.op)]} {other})".replace("|", "or")
        if isinstance(node, ast.UnaryOp):
            return f"{OPERATORS[type(node.op)]}{self.text(node.operand, depth + 1)}"
        if isinstance(node, ast.Call):
            given = [self.text(one, depth + 1) for one in node.args[:_MOST_ARGUMENTS]]
            named = [one for one in node.keywords[:_MOST_ARGUMENTS] if one.arg]
            given += [f"{one.arg}={self.text(one.value, depth + 1)}" for one in named]
            called = function_name(node.func, self._aliases)
            if isinstance(node.func, ast.Attribute) and called.startswith("."):
                called = f"{self.text(node.func.value, depth + 1)}{called}"
            return f"{called}({', '.join(given)})"
        if isinstance(node, ast.Attribute) and not _is_self(node.value):
            root = dotted(node, self._aliases)
            return root if root.startswith("np.") else f"{self.text(node.value, depth + 1)}.{node.attr}"
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant | ast.Name):
            key = node.slice.value if isinstance(node.slice, ast.Constant) else None
            inside = repr(key)[:20] if isinstance(key, str) else self.text(node.slice, depth + 1)
            return f"{self.text(node.value, depth + 1)}[{inside}]"
        return _side(node, self._parameters, self._aliases)


def _side(node: ast.expr, known: dict[str, str], aliases: dict[str, str]) -> str:
    if isinstance(node, ast.Constant) or (isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)):
        return constant(node)
    if isinstance(node, ast.Name):
        return known.get(node.id, "name")
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        if node.value.id == "self":
            return f"self.{node.attr}"
        if node.value.id in known:
            return f"{known[node.value.id]}.{node.attr}"
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in known:
        key = node.slice
        inside = repr(key.value) if isinstance(key, ast.Constant) and isinstance(key.value, str | int) else "·"
        return f"{known[node.value.id]}[{inside[:20]}]"
    if isinstance(node, ast.Attribute):
        return dotted(node, aliases)
    return operand(node, aliases)
