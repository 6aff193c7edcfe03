"""Source text of cells -> statements that can each run on their own.

Compiling runs inside the sandbox, because a parser is too large a thing to expose to hostile text on the
trusted side. Each top-level statement is compiled by itself, so that an error in one costs that one.
"""

from __future__ import annotations
import __future__

import ast
import dis
import inspect
import marshal
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from types import CodeType
from typing import Any, NamedTuple

from grader.worker.imports import parted
from grader.worker.ipython import as_python, without_margin
from grader.worker.later import later_version
from grader.worker.magics import with_magics
from grader.worker.plainsource import Definition as Plain
from grader.worker.plainsource import groups, plain_statements

MAX_MESSAGE = 500
MAX_FLAWS = 50
MAX_PIECES = 40_000
MAX_DEFINITIONS = 500
MAX_NAME = 100
LATER = "later_python"
CONFLICT = "merge_conflict"
_MAX_LATER = 4
# What git writes around two versions that it cannot merge.
_MARK = re.compile(r"[ \t]*(?:<{7}|\|{7}|={7}|>{7})(?: |$)")
_READING = ("LOAD_NAME", "LOAD_GLOBAL", "LOAD_FROM_DICT_OR_GLOBALS")
_INCOMPLETE = ("was never closed", "unterminated triple-quoted", "unexpected EOF")


_Flawed = tuple[int, str, str]


class Piece(NamedTuple):
    """One statement: where it stands, whether it can take time, what it is good for, its code, and the name it binds.

    ``use`` is a number of `grader.remote.loaded.Use`; ``defines`` is True for a function or class, ``guarded`` for what
    stands under ``if __name__ == "__main__":``.
    """

    cell: int
    line: int
    end: int
    slow: bool
    use: int
    code: CodeType
    name: str = ""
    defines: bool = False
    guarded: bool = False


class Definition(NamedTuple):
    """A function or class: how often its name is bound, and the lines of the last binding, which is what counts."""

    name: str
    times: int
    cell: int
    line: int
    end: int


class Flaw(NamedTuple):
    """A place that does not compile.

    ``type_name`` is the exception's class; or `LATER`, and the message names the version of Python whose syntax it is;
    or `CONFLICT`, where git left a mark of a merge.
    """

    cell: int
    line: int
    type_name: str
    message: str


def cell_name(cell: int) -> str:
    """Return the file name that the code of a cell is compiled under."""
    return f"<cell {cell}>"


def cell_number(file_name: str) -> int | None:
    """Return the cell that `cell_name` gave this name to."""
    number = file_name[6:-1]
    return int(number) if file_name.startswith("<cell ") and number.isdecimal() else None


def compile_cells(
    cells: Sequence[tuple[int, str]],
    file_name: Callable[[int], str] = cell_name,
    *,
    main: bool = True,
    alone: bool = True,
) -> tuple[list[Piece], list[Flaw]]:
    """Compile numbered cells; whatever can be compiled is, and the rest is told with its place.

    Of the ``main`` module, what stands under its guard is compiled statement by statement too; what is ``alone`` lies
    in no package.
    """
    pieces: list[Piece] = []
    flaws: list[Flaw] = []
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    for number, source in cells:
        statements: Sequence[ast.stmt | Plain] | None = plain_statements(source, file_name(number), flags)
        if statements is None:
            statements, broken = statements_of(source)
            flaws += [Flaw(number, line, kind, message[:MAX_MESSAGE]) for line, kind, message in broken]
        for statement, guarded in _parts(statements, main=main, alone=alone):
            if len(pieces) == MAX_PIECES:
                flaw = Flaw(number, statement.lineno, "OverflowError", "too many statements; the rest is left out")
                return pieces, [flaw, *flaws[: MAX_FLAWS - 1]]
            if isinstance(statement, Plain):
                name, line, last, is_class, code = statement
                pieces.append(Piece(number, line, last, is_class, 0, code, name, defines=True))
                continue
            flags |= future_flags(statement)
            try:
                code = compile(ast.Module([statement], []), file_name(number), "exec", flags=flags, dont_inherit=True)
            except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
                line = getattr(problem, "lineno", None) or statement.lineno
                message = getattr(problem, "msg", None) or str(problem)
                flaws.append(Flaw(number, line, type(problem).__name__, message[:MAX_MESSAGE]))
            else:
                end = statement.end_lineno or statement.lineno
                about = _is_slow(statement), _use(statement)
                pieces.append(Piece(number, statement.lineno, end, *about, code, *_binding(statement), guarded))
    return pieces, flaws[:MAX_FLAWS]


def _parts(
    statements: Iterable[ast.stmt | Plain], *, main: bool, alone: bool
) -> Iterator[tuple[ast.stmt | Plain, bool]]:
    """Yield what is compiled by itself, and whether it stands under the guard of a ``main`` module."""
    for statement in statements:
        if isinstance(statement, Plain):
            yield statement, False
            continue
        inner = _under_guard(statement) if main else None
        for whole in [statement] if inner is None else inner:
            for part in parted(whole, alone=alone):
                yield part, inner is not None


def reads(code: CodeType, name: str) -> bool:
    """Whether some code, or a function in it, reads a variable of this name; an attribute of that name is none."""
    if name in code.co_names and any(
        one.argval == name and one.opname in _READING for one in dis.get_instructions(code)
    ):
        return True
    return any(reads(inner, name) for inner in code.co_consts if isinstance(inner, CodeType))


def definitions(pieces: Sequence[Piece], *beside: Sequence[Piece]) -> list[Definition]:
    """Return the functions and classes, each where its name was bound last, be it to something else.

    Those of own modules, ``beside`` the work, are told where the work itself binds no such name.
    """
    found = _definitions(pieces)
    bound = {piece.name for piece in pieces}
    for others in beside:
        found += [one for one in _definitions(others) if one.name not in bound]
        bound.update(one.name for one in found)
    return found[:MAX_DEFINITIONS]


def _definitions(pieces: Sequence[Piece]) -> list[Definition]:
    times: dict[str, int] = {}
    last: dict[str, Piece] = {}
    for piece in pieces:
        if piece.name:
            times[piece.name] = times.get(piece.name, 0) + 1
            last[piece.name] = piece
    defined = dict.fromkeys(piece.name for piece in pieces if piece.defines and len(piece.name) <= MAX_NAME)
    return [Definition(name, times[name], *last[name][:3]) for name in defined][:MAX_DEFINITIONS]


def _binding(statement: ast.stmt) -> tuple[str, bool]:
    """Return the name that a statement binds, and whether it is a definition."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return statement.name, True
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        return (target.id, isinstance(statement.value, ast.Lambda)) if isinstance(target, ast.Name) else ("", False)
    return "", False


def dump(pieces: Iterable[Piece]) -> bytes:
    """Return ``pieces`` as bytes that only another worker of the same submission reads."""
    return marshal.dumps([tuple(piece) for piece in pieces])


def load(data: bytes) -> list[Piece]:
    """Read what `dump` wrote."""
    return [Piece(*fields) for fields in marshal.loads(data)]  # noqa: S302 - inside the sandbox only


def execute(code: CodeType, namespace: dict[str, object]) -> None:
    """Run a piece's code; one that waits is driven to its end, since here nothing else goes on meanwhile."""
    waiting = eval(code, namespace)  # noqa: S307 - this is what a sandbox is for
    if code.co_flags & inspect.CO_COROUTINE:
        with suppress(StopIteration):
            while True:
                waiting.send(None)


def future_flags(statement: ast.stmt) -> int:
    """Return the flags of what a statement imports of `__future__`."""
    if not (isinstance(statement, ast.ImportFrom) and statement.module == "__future__"):
        return 0
    features = (getattr(__future__, alias.name, None) for alias in statement.names)
    return sum(feature.compiler_flag for feature in features if feature is not None)


def _is_slow(statement: ast.stmt) -> bool:
    """Whether running the statement may take time; a plain ``def`` or ``import`` does not."""
    if isinstance(statement, ast.FunctionDef):
        return bool(statement.decorator_list)
    if isinstance(statement, ast.Expr | ast.Assign):
        return not isinstance(statement.value, ast.Constant)
    return not isinstance(statement, ast.Import | ast.ImportFrom)


def _use(statement: ast.stmt) -> int:
    """Return 0 for what defines or imports, somewhere in it; 1 for what binds a name; 2 for what tries things out."""
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
    if isinstance(statement, ast.If | ast.Try | ast.With):
        return 0 if any(isinstance(node, definitions) for node in ast.walk(statement)) else 2
    if isinstance(statement, definitions) or not _is_slow(statement):
        return 0
    return 1 if isinstance(statement, ast.Assign | ast.AnnAssign) else 2


def statements_of(source: str) -> tuple[list[ast.stmt], list[_Flawed]]:
    """Parse a cell as it is, then as IPython would see it, then piece by piece."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    tree = _try_parse(source)
    if isinstance(tree, ast.Module) and "get_ipython" not in source:
        return tree.body, []
    statements, flaws = (tree.body, []) if isinstance(tree, ast.Module) else _parse_as_ipython(source)

    def parse_cell(body: str, line: int) -> list[ast.stmt]:
        inner, broken = _parse_whole(body)
        flaws.extend((line, kind, message) for _, kind, message in broken)
        return inner

    if "get_ipython" in source or "%" in source:
        statements = with_magics(statements, _parse_line, parse_cell)
    lines = source.split("\n")
    flaws = [(one[0], CONFLICT, "") if _MARK.match(lines[one[0] - 1]) else one for one in flaws]
    return statements, flaws


def _parse_whole(source: str) -> tuple[list[ast.stmt], list[_Flawed]]:
    tree = _try_parse(source)
    return (tree.body, []) if isinstance(tree, ast.Module) else _parse_as_ipython(source)


def _parse_as_ipython(source: str) -> tuple[list[ast.stmt], list[_Flawed]]:
    source = as_python(without_margin(source))
    tree = _try_parse(source)
    return (tree.body, []) if isinstance(tree, ast.Module) else _parse_piecewise(source)


def _parse_line(source: str) -> list[ast.stmt]:
    """Return the statements that a magic of one line runs; none where it is given something else."""
    tree = _try_parse(source)
    return tree.body if isinstance(tree, ast.Module) else []


def _under_guard(statement: ast.stmt) -> list[ast.stmt] | None:
    """Return the statements under ``if __name__ == "__main__":``; None where a statement is no such guard."""
    match statement:
        case ast.If(ast.Compare(left, [ast.Eq()], [right]), body, []):
            named = [one.id for one in (left, right) if isinstance(one, ast.Name)]
            fixed = [one.value for one in (left, right) if isinstance(one, ast.Constant)]
            if (named, fixed) == (["__name__"], ["__main__"]):
                return body
    return None


def _try_parse(source: str) -> ast.Module | _Flawed:
    try:
        return ast.parse(source)
    except SyntaxError as problem:
        return problem.lineno or 1, type(problem).__name__, problem.msg
    except (ValueError, RecursionError, MemoryError) as problem:
        return 1, type(problem).__name__, str(problem)


def _parse_piecewise(source: str) -> tuple[list[ast.stmt], list[_Flawed]]:
    lines = source.split("\n")
    runs = list(groups(lines))
    statements: list[ast.stmt] = []
    flaws: list[_Flawed] = []
    if not runs:
        problem = _try_parse(source)
        return [], [problem] if isinstance(problem, tuple) else []
    at = 0
    while at < len(runs):
        start, first_end = runs[at]
        flaw = None
        for last in range(at, min(at + 40, len(runs))):
            text = "\n".join(lines[start : runs[last][1]])
            tree = _try_parse(text)
            if isinstance(tree, tuple) and last == at:
                # Below a bracket that is never closed IPython's own lines are still as they were.
                plain = _try_parse(as_python(text))
                tree = plain if isinstance(plain, ast.Module) else tree
            if isinstance(tree, ast.Module):
                statements += [ast.increment_lineno(statement, start) for statement in tree.body]
                at = last
                flaw = None
                break
            flaw = flaw or (tree[0] + start, tree[1], tree[2])
            if last < at + _MAX_LATER and (version := later_version(text)):
                flaw, at = (flaw[0], LATER, version), last
                break
            if not any(sign in tree[2] for sign in _INCOMPLETE):
                break
        if flaw is not None:
            flaws.append((min(flaw[0], first_end), flaw[1], flaw[2]))
        at += 1
    return statements, flaws


def run(pieces: Sequence[Piece], names: dict[str, Any]) -> Iterator[tuple[Piece, BaseException]]:
    """Run an author's statements one after the other, and yield those that fail with what they raised."""
    for piece in pieces:
        try:
            execute(piece.code, names)
        except (Exception, SystemExit) as problem:
            yield piece, problem
