"""What stands in the definitions of a submission, as short words that a claim about the code can be compared with.

A fact names one thing that the syntax tree shows, whatever layout and names the author chose: ``np.max``, ``.T``,
``axis=1``, ``-=``, ``np.log() + #``. Nothing of it is evaluated. Facts are told by a worker that has run nothing of the
submission, so none can hold a hidden input.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence

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
_NAMED = re.compile(r"\b(?:def|class)[\s\\]+(\w+)")
_Place = tuple[int, int]
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
    cells = _Cells([source for _, source in sources])
    if not of or cells.defined_at_most > MOST_DEFINITIONS:
        cells.parse_all()
    told: dict[str, list[str]] = {}
    waiting = list(of) or cells.names
    while waiting:
        name = waiting.pop()
        if name not in told and (about := cells.about(name)) is not None:
            told[name] = about
            waiting += about
    return [
        [name, "\n".join(told[name])]
        for name in cells.names
        if name in told and name.isidentifier() and len(name) <= LONGEST
    ]


class _Cells:
    """The definitions of cells, of which those are parsed alone that may have something to do with what is asked for.

    A syntax tree costs ten times what its text does. Who gives a function or class a name writes that name behind one
    of two words, and who imports writes that word, unless in letters that Python takes for others or within a magic.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        self._sources = sources
        self._defining: dict[str, set[int]] = {}
        self._parsed: set[int] = set()
        self._definitions: dict[str, tuple[_Place, ast.stmt]] = {}
        self._imports: dict[_Place, dict[str, str]] = {}
        self.defined_at_most = 0
        for cell, source in enumerate(sources):
            names = _NAMED.findall(source)
            self.defined_at_most += len(names)
            for name in names:
                self._defining.setdefault(name, set()).add(cell)
            if not source.isascii() or "import" in source or "get_ipython" in source:
                self.defined_at_most += self._parse(cell)

    def _parse(self, cell: int) -> int:
        """Note what a cell defines and imports; return how many definitions it has that were not noted before."""
        if cell in self._parsed:
            return 0
        self._parsed.add(cell)
        statements, _ = statements_of(self._sources[cell])
        number = 0
        for at, statement in enumerate(statements):
            if names := _imported(statement):
                self._imports[cell, at] = names
            if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
                number += 1
                known = self._definitions.get(statement.name)
                if known is None or known[0] < (cell, at):
                    self._definitions[statement.name] = (cell, at), statement
        return number

    def parse_all(self) -> None:
        """Parse what was not, and let the last definitions be all."""
        for cell in range(len(self._sources)):
            self._parse(cell)
        self._defining.clear()
        self._definitions = {name: self._definitions[name] for name in self.names[-MOST_DEFINITIONS:]}

    @property
    def names(self) -> list[str]:
        """The definitions that are known by now, in their order."""
        return sorted(self._definitions, key=lambda name: self._definitions[name][0])

    def about(self, name: str) -> list[str] | None:
        """Return what stands in the last definition of a name; None where there is none."""
        for cell in self._defining.get(name, ()):
            self._parse(cell)
        if name not in self._definitions:
            return None
        place, tree = self._definitions[name]
        aliases: dict[str, str] = {}
        for one in sorted(self._imports):
            if one < place:
                aliases |= self._imports[one]
        lines = self._sources[place[0]].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        return _about(tree, aliases, lines[tree.lineno - 1 : tree.end_lineno])


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
