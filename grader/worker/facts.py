"""What stands in the definitions of a submission, as short words that a claim about the code can be compared with.

A fact names one thing that the syntax tree shows, whatever layout and names the author chose: ``np.max``, ``.T``,
``axis=1``, ``-=``, ``np.log() + #``. Nothing of it is evaluated. Facts are told by a worker that has run nothing of the
submission, so none can hold a hidden input.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from grader.worker.flow import FUNCTIONS, commented_out, functions_of, of_function
from grader.worker.lines import of_lines
from grader.worker.named_values import of_named_values
from grader.worker.operands import LONGEST, OPERATORS, call, call_by_names, constant, dotted, operand
from grader.worker.parameters import of_parameters
from grader.worker.program import statements_of
from grader.worker.trees import nodes_of

MOST_DEFINITIONS = 200
MOST_FACTS = 900
_STATEMENTS: dict[type[ast.AST], str] = {
    ast.If: "if", ast.IfExp: "if", ast.For: "for", ast.While: "while", ast.Return: "return", ast.Lambda: "lambda",
    ast.Try: "try", ast.Break: "break", ast.Continue: "continue", ast.Delete: "del", ast.Global: "global",
    ast.Yield: "yield", ast.ListComp: "comprehension", ast.GeneratorExp: "comprehension",
    ast.DictComp: "comprehension", ast.Raise: "raise", ast.Assert: "assert",
}  # fmt: skip
# Added to a number near 1, it changes nothing.
_TINY = 1e-15


def facts(sources: Iterable[tuple[int, str]], of: Sequence[str] = ()) -> list[list[str]]:
    """Return the names of functions and classes, each with what stands in it, a fact a line; the last binding counts.

    Parameters
    ----------
    sources : iterable of (number, source)
        The cells, those of files beside the work first.
    of : sequence of str
        Tell only of these definitions and of those that they use; by default of all.
    """
    found: dict[str, Callable[[], list[str]]] = {}
    aliases: dict[str, str] = {}
    for _, source in sources:
        statements, _ = statements_of(source)
        lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for statement in statements:
            if names := _imported(statement):
                aliases = aliases | names
            if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
                found.pop(statement.name, None)
                inside = lines[statement.lineno - 1 : statement.end_lineno]
                found[statement.name] = partial(_about, statement, aliases, inside)
    chosen = dict(list(found.items())[-MOST_DEFINITIONS:])
    told: dict[str, list[str]] = {}
    waiting = list(of) or list(chosen)
    while waiting:
        name = waiting.pop()
        if name in chosen and name not in told:
            told[name] = chosen[name]()
            waiting += told[name]
    return [
        [name, "\n".join(told[name])]
        for name in chosen
        if name in told and name.isidentifier() and len(name) <= LONGEST
    ]


def _imported(statement: ast.stmt) -> dict[str, str]:
    """Return what the names that a statement imports stand for, with NumPy as ``np``."""
    if isinstance(statement, ast.Import):
        return {one.asname or one.name: _short(one.name) for one in statement.names}
    if isinstance(statement, ast.ImportFrom) and statement.module:
        module = _short(statement.module)
        return {one.asname or one.name: f"{module}.{one.name}" for one in statement.names if one.name != "*"}
    return {}


def _short(module: str) -> str:
    return "np" + module.removeprefix("numpy") if module.partition(".")[0] == "numpy" else module


def _about(tree: ast.stmt, aliases: dict[str, str], lines: Sequence[str]) -> list[str]:
    told: dict[str, None] = {}
    for node in nodes_of(tree):
        if len(told) >= MOST_FACTS:
            break
        for fact in _of_node(node, aliases):
            if len(fact) <= LONGEST and fact.isprintable():
                told[fact] = None
    for owner, function in functions_of(tree):
        told |= dict.fromkeys(of_function(owner, function))
        told |= dict.fromkeys(of_lines(owner, function, aliases))
        told |= dict.fromkeys(one for one in of_named_values(function, aliases) if len(one) <= LONGEST)
        more = (one for one in of_parameters(owner, function, aliases) if one.isprintable())
        told |= dict.fromkeys(one for one in more if len(one) <= LONGEST)
    if isinstance(tree, ast.ClassDef):
        told |= dict.fromkeys(f"class level {name[:40]}" for name in _class_level(tree))
    told |= dict.fromkeys(commented_out(lines, getattr(tree, "lineno", 1)))
    return list(told)[:MOST_FACTS]


def _class_level(tree: ast.ClassDef) -> Iterator[str]:
    """Yield the names that a class gives values to outside its methods."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            yield from (one.id for one in statement.targets if isinstance(one, ast.Name))


def _of_node(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    if (word := _STATEMENTS.get(type(node))) is not None:
        yield word
    if isinstance(node, ast.BinOp | ast.UnaryOp | ast.BoolOp | ast.Compare):
        yield from _of_operation(node, aliases)
    elif isinstance(node, ast.Name):
        yield aliases.get(node.id, node.id)
    elif isinstance(node, ast.Attribute):
        yield f".{node.attr}"
        yield dotted(node, aliases)
    elif isinstance(node, ast.Call):
        yield call(node, aliases)
        yield from call_by_names(node, aliases)
    elif isinstance(node, ast.keyword) and node.arg:
        yield f"{node.arg}="
        yield f"{node.arg}={constant(node.value)}"
    elif isinstance(node, ast.Subscript):
        yield f"[{operand(node.slice, aliases)}]"
    elif isinstance(node, ast.Constant):
        yield repr(node.value) if isinstance(node.value, str) else f"#{constant(node)}"
        if isinstance(node.value, float) and 0 < abs(node.value) < _TINY:
            yield "tiny"
    else:
        yield from _of_statement(node, aliases)


def _of_operation(node: ast.BinOp | ast.UnaryOp | ast.BoolOp | ast.Compare, aliases: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Compare):
        left, sign, right = node.left, OPERATORS[type(node.ops[0])], node.comparators[0]
        yield from (OPERATORS[type(one)] for one in node.ops)
        yield f"{operand(left, aliases)} {sign} {operand(right, aliases)}"
        return
    sign = OPERATORS[type(node.op)]
    if isinstance(node, ast.UnaryOp):
        yield f"{sign}x"
        return
    yield sign
    if isinstance(node, ast.BinOp):
        yield f"{operand(node.left, aliases)} {sign} {operand(node.right, aliases)}"
    elif isinstance(node, ast.BoolOp):
        yield f"{operand(node.values[0], aliases)} {sign} {operand(node.values[-1], aliases)}"


def _of_statement(node: ast.AST, aliases: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.AugAssign):
        yield f"{OPERATORS[type(node.op)]}="
        yield f"{operand(node.target, aliases)} {OPERATORS[type(node.op)]}= {operand(node.value, aliases)}"
    elif isinstance(node, ast.Assign):
        yield f"{operand(node.targets[-1], aliases)} = {operand(node.value, aliases)}"
        if len(node.targets) > 1:
            yield "= ="
    elif isinstance(node, ast.Return) and node.value is not None:
        yield f"return {operand(node.value, aliases)}"
    elif isinstance(node, ast.For | ast.While) and any(isinstance(inner, ast.Return) for inner in nodes_of(node)):
        yield "return in loop"
    elif isinstance(node, ast.Slice):
        yield "slice"
    elif isinstance(node, ast.Raise) and node.exc is not None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        yield f"raise {dotted(raised, aliases)}"
