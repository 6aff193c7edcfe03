"""A submission's statements with probes in them: which lines run, and what stands where while they do.

Probes are calls that are put into the syntax tree. They change no value and no order of evaluation.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from grader.worker.plainly import Plain, plainly
from grader.worker.worlds import Probes, Unit

MOST_STEPS = 10_000
"""Statements that one call may run; what a change made endless ends here."""
_MOST_SEEN = 400
_LONGEST = 60
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKS = ("body", "orelse", "finalbody")
_WATCHED = (ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.Call, ast.Subscript, ast.Attribute, ast.IfExp)
_PLAIN = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Expr, ast.Return, ast.Raise, ast.Assert, ast.Pass, ast.Delete)


class TooLong(BaseException):
    """More statements than a call may run: nothing that a student's code catches by its kind."""


class Line(NamedTuple):
    """A statement of a function: where it stands and what it is, ``name`` being the function's."""

    cell: int
    line: int
    kind: str
    name: str


class Spot(NamedTuple):
    """Something in a function whose value is looked at: an expression, a name after a statement or after a pass."""

    what: str
    cell: int
    line: int
    text: str


class Recorder:
    """What the probes tell of one call after the other."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.spots: list[Spot] = []
        self._numbers: dict[Spot, int] = {}
        self.start()

    def start(self) -> None:
        """Forget the call before."""
        self.steps = 0
        self.runs: dict[int, int] = {}
        self.after: dict[int, int] = {}
        self._latest: int | None = None
        self.times: dict[int, int] = {}
        self.values: dict[int, Plain] = {}
        self.last: dict[int, Plain] = {}
        self.calls: dict[str, int] = {}

    def line(self, *fields: Any) -> int:
        """Return the number of a line that is to be watched."""
        self.lines.append(Line(*fields))
        return len(self.lines) - 1

    def spot(self, *fields: Any) -> int | None:
        """Return the number of a place that is to be watched; None where there are too many, or this one twice."""
        spot = Spot(*fields)
        if spot in self._numbers or len(self.spots) >= _MOST_SEEN:
            return None
        self._numbers[spot] = len(self.spots)
        self.spots.append(spot)
        return self._numbers[spot]

    @property
    def probes(self) -> Probes:
        """What the calls in the syntax tree call."""
        return {
            "__step__": self._step, "__line__": self._line, "__see__": self._see, "__held__": self._held,
            "__kept__": self._kept, "__pass__": self._pass, "__enter__": self._enter,
        }  # fmt: skip

    def _step(self) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise TooLong

    def _line(self, number: int) -> None:
        self._step()
        self.runs[number] = self.runs.get(number, 0) + 1
        if self._latest is not None:
            self.after.setdefault(self._latest, number)
        self._latest = number

    def _see(self, number: int, value: Any) -> Any:
        self._held(number, value)
        return value

    def _held(self, number: int, value: Any) -> None:
        self.times[number] = self.times.get(number, 0) + 1
        self.last[number] = plainly(value)
        self.values.setdefault(number, self.last[number])

    def _kept(self, number: int, owner: Any, name: str) -> None:
        # What has to be computed to be read would run lines of the student's.
        names = getattr(owner, "__dict__", None)
        if type(names) is dict and name in names:
            self._held(number, names[name])

    def _pass(self, numbers: dict[str, int], names: dict[str, Any]) -> None:
        for name, number in numbers.items():
            if name in names:
                self._held(number, names[name])

    def _enter(self, name: str) -> None:
        self.calls[name] = self.calls.get(name, 0) + 1


def stepping(unit: Unit) -> ast.stmt:
    """Return a unit whose statements are only counted."""
    return _Probing(unit, None).visited()


def watched(unit: Unit, recorder: Recorder) -> ast.stmt:
    """Return a unit whose lines and values are told to a recorder."""
    return _Probing(unit, recorder).visited()


def counting_calls(unit: Unit, recorder: Recorder) -> ast.stmt:
    """Return a unit whose functions tell a recorder that they are called, and nothing else."""
    return _Probing(unit, recorder, calls_alone=True).visited()


def _call(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


class _Probing(ast.NodeTransformer):
    def __init__(self, unit: Unit, recorder: Recorder | None, *, calls_alone: bool = False) -> None:
        self._unit = unit
        self._recorder = recorder
        self._watching = recorder is not None and not calls_alone
        self._names: list[str] = []
        self._inside = 0
        self._crowded = _crowded(unit.tree)

    def visited(self) -> ast.stmt:
        found: ast.stmt = self.visit(copy.deepcopy(self._unit.tree))
        return found

    def _text(self, node: ast.AST) -> str:
        """Return the text of an expression that stands once on a line of its own; else nothing."""
        line = getattr(node, "lineno", 0)
        if getattr(node, "end_lineno", None) != line:
            return ""
        text = self._unit.lines[line - self._unit.first]
        try:
            found = text.encode()[node.col_offset : node.end_col_offset].decode()  # type: ignore[attr-defined]
        except UnicodeDecodeError:
            return ""
        once = 1 < len(found) <= _LONGEST and text.count(found) == 1 and found.isprintable()
        return found if once and _means(found, node) else ""

    # -- statements ---------------------------------------------------------------------------------

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self._names.append(node.name)
        node.body = [self.visit(one) if isinstance(one, (*_FUNCTIONS, ast.ClassDef)) else one for one in node.body]
        if not self._inside:
            # A method may be written as a name for a lambda.
            for one in node.body:
                if isinstance(one, ast.Assign):
                    self.generic_visit(one)
        self._names.pop()
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._names.append(node.name)
        self._inside += 1
        node.body = self._block(node.body)
        if self._recorder is not None:
            entered: ast.stmt = ast.Expr(_call("__enter__", ast.Constant(".".join(self._names))))
            node.body = [entered, *node.body]
        self._inside -= 1
        self._names.pop()
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        # Its body is told of no call: it runs only where something waits for it.
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        node.body = self.visit(node.body)
        return node

    def _block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        return [part for one in body for part in self._statement(one)]

    def _statement(self, node: ast.stmt) -> Iterator[ast.stmt]:
        if isinstance(node, ast.Global | ast.Nonlocal) or _is_docstring(node):
            yield node
            return
        if self._watching and node.lineno not in self._crowded:
            assert self._recorder is not None
            number = self._recorder.line(self._unit.cell, node.lineno, _kind(node), ".".join(self._names))
            yield ast.Expr(_call("__line__", ast.Constant(number)))
        else:
            yield ast.Expr(_call("__step__"))
        held = list(self._held(node)) if self._watching else []
        passes = self._passes(node) if self._watching else None
        for block in _BLOCKS:
            if isinstance(getattr(node, block, None), list) and not isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
                setattr(node, block, self._block(getattr(node, block)))
        for handler in getattr(node, "handlers", []):
            handler.body = self._block(handler.body)
        for case in getattr(node, "cases", []):
            case.body = self._block(case.body)
        if passes is not None and isinstance(node, ast.For | ast.While):
            node.body.append(passes)
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            yield self.visit(node)
        else:
            yield self._expressions(node)
        yield from held

    def _held(self, node: ast.stmt) -> Iterator[ast.stmt]:
        """Yield what looks at the names that an assignment has bound or changed."""
        if not isinstance(node, ast.Assign | ast.AugAssign) or node.lineno in self._crowded:
            return
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        parts = [inner for one in targets for inner in (one.elts if isinstance(one, ast.Tuple) else [one])]
        for target in parts:
            changed = target.value if isinstance(target, ast.Subscript) else target
            owner = changed.value if isinstance(changed, ast.Attribute) else None
            if not isinstance(changed if owner is None else owner, ast.Name):
                continue
            name = ast.unparse(changed)
            assert self._recorder is not None
            number = self._recorder.spot("held", self._unit.cell, node.lineno, name) if len(name) < 30 else None
            if number is None:
                continue
            if isinstance(changed, ast.Attribute) and isinstance(owner, ast.Name):
                parts_of = ast.Name(owner.id, ast.Load()), ast.Constant(changed.attr)
                yield ast.Expr(_call("__kept__", ast.Constant(number), *parts_of))
            elif isinstance(changed, ast.Name):
                yield ast.Expr(_call("__held__", ast.Constant(number), ast.Name(changed.id, ast.Load())))

    def _passes(self, node: ast.stmt) -> ast.stmt | None:
        """Return what looks at the names that a loop binds when one pass is over."""
        if not isinstance(node, ast.For | ast.While) or node.lineno in self._crowded:
            return None
        inside = [inner for one in node.body for inner in ast.walk(one)]
        if any(isinstance(one, ast.Continue) for one in inside):
            return None
        assert self._recorder is not None
        numbers: dict[str, int] = {}
        for one in inside:
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store) and one.id not in numbers:
                number = self._recorder.spot("pass", self._unit.cell, node.lineno, one.id)
                if number is not None:
                    numbers[one.id] = number
        if not numbers:
            return None
        told = ast.Dict([ast.Constant(name) for name in numbers], [ast.Constant(at) for at in numbers.values()])
        return ast.Expr(_call("__pass__", told, _call("locals")))

    # -- expressions --------------------------------------------------------------------------------

    def _expressions(self, node: ast.stmt) -> ast.stmt:
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, field, self.visit(value))
        for item in getattr(node, "items", []):
            item.context_expr = self.visit(item.context_expr)
        return node

    def visit(self, node: ast.AST) -> Any:
        if not isinstance(node, ast.expr):
            return super().visit(node)
        if isinstance(node, ast.Lambda):
            return self.visit_Lambda(node)
        if isinstance(node, ast.JoinedStr | ast.Constant | ast.Name) or not self._watching:
            return node
        if isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
            return node
        number = None
        is_watched = isinstance(node, _WATCHED) and not _is_number(node)
        if is_watched and (text := self._text(node)):
            assert self._recorder is not None
            number = self._recorder.spot("seen", self._unit.cell, node.lineno, text)
        self._inner(node)
        return node if number is None else _call("__see__", ast.Constant(number), node)

    def _inner(self, node: ast.expr) -> None:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            # The method itself is no value to ask about, and `super()` has to stand as it is.
            node.func.value = self._receiver(node.func.value)
            node.args = [self.visit(one) for one in node.args]
            for keyword in node.keywords:
                keyword.value = self.visit(keyword.value)
        elif isinstance(node, ast.Call):
            node.args = [self.visit(one) for one in node.args]
            for keyword in node.keywords:
                keyword.value = self.visit(keyword.value)
        elif isinstance(node, ast.Subscript | ast.NamedExpr):
            node.value = self.visit(node.value)
        else:
            self.generic_visit(node)

    def _receiver(self, node: ast.expr) -> ast.expr:
        is_super = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
        found: ast.expr = node if is_super else self.visit(node)
        return found


def _means(text: str, node: ast.AST) -> bool:
    """Whether a text is that of an expression: what IPython reads otherwise than Python has moved its columns."""
    try:
        return ast.dump(ast.parse(text, mode="eval").body) == ast.dump(node)
    except SyntaxError:
        return False


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)


def _kind(node: ast.stmt) -> str:
    """Return what a statement is: ``plain`` for one whose running is one thing, which a loop's head is not."""
    if isinstance(node, ast.Return):
        return "return"
    if isinstance(node, ast.If):
        return "if"
    return "plain" if isinstance(node, _PLAIN) else "block"


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _crowded(tree: ast.AST) -> set[int]:
    """Return the lines that more than one statement stands on, or part of one: nobody can tell which runs."""
    found: dict[int, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Global | ast.Nonlocal):
            head: Sequence[ast.stmt] = getattr(node, "body", [])
            last = head[0].lineno - 1 if head else node.end_lineno or node.lineno
            for line in range(node.lineno, max(last, node.lineno) + 1):
                found[line] = found.get(line, 0) + 1
    return {line for line, times in found.items() if times > 1}


def docstrings(tree: ast.AST) -> list[list[int]]:
    """Return the first and last lines of texts that stand there as statements."""
    return [
        [node.lineno, node.end_lineno or node.lineno]
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    ]
