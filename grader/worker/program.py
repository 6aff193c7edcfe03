"""Source text of cells -> statements that can each run on their own.

Compiling runs inside the sandbox, because a parser is too large a thing to expose to hostile text on the
trusted side. Each top-level statement is compiled by itself, so that an error in one costs that one.
"""

from __future__ import annotations
import __future__

import ast
import marshal
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import CodeType
from typing import Any, NamedTuple

from grader.worker.imports import parted

MAX_MESSAGE = 500
MAX_FLAWS = 50
MAX_PIECES = 40_000
MAX_DEFINITIONS = 500
MAX_NAME = 100
_PYTHON_CELL_MAGICS = {"time", "timeit", "capture", "prun"}
_MAGIC_LINE = re.compile(r"[%!?]|[A-Za-z_][\w.]*\s*=\s*[%!]|.*[\w\])]\?{1,2}\s*$")
_PROMPT = re.compile(r"^[ \t]*(?:>>>|\.\.\.)(?: |$)|^[ \t]*(?:In ?\[\d*\]:|\.{3,}:)(?: |$)")
_PROMPTED = re.compile(r"[ \t]*(?:>>> |In ?\[\d*\]: )")
_CONTINUES_ABOVE = re.compile(r"[\s)\]}#]|(elif|else|except|finally)\b|$")
_INCOMPLETE = ("was never closed", "unterminated triple-quoted", "unexpected EOF")


class Piece(NamedTuple):
    """One statement: where it stands, whether it can take time, its code, and the name it binds.

    ``defines`` is True for a function or class.
    """

    cell: int
    line: int
    end: int
    slow: bool
    code: CodeType
    name: str = ""
    defines: bool = False


class Definition(NamedTuple):
    """A function or class: how often its name is bound, and the lines of the last binding, which is what counts."""

    name: str
    times: int
    cell: int
    line: int
    end: int


class Flaw(NamedTuple):
    """A place that does not compile."""

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
    cells: Sequence[tuple[int, str]], file_name: Callable[[int], str] = cell_name
) -> tuple[list[Piece], list[Flaw]]:
    """Compile numbered cells; whatever can be compiled is, and the rest is told with its place."""
    pieces: list[Piece] = []
    flaws: list[Flaw] = []
    flags = 0
    for number, source in cells:
        statements, broken = _parse(source)
        flaws += [Flaw(number, line, kind, message[:MAX_MESSAGE]) for line, kind, message in broken]
        for statement in (part for whole in statements for part in parted(whole)):
            if len(pieces) == MAX_PIECES:
                flaw = Flaw(number, statement.lineno, "OverflowError", "too many statements; the rest is left out")
                return pieces, [flaw, *flaws[: MAX_FLAWS - 1]]
            flags |= _future_flags(statement)
            try:
                code = compile(ast.Module([statement], []), file_name(number), "exec", flags=flags, dont_inherit=True)
            except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
                line = getattr(problem, "lineno", None) or statement.lineno
                message = getattr(problem, "msg", None) or str(problem)
                flaws.append(Flaw(number, line, type(problem).__name__, message[:MAX_MESSAGE]))
            else:
                end = statement.end_lineno or statement.lineno
                pieces.append(Piece(number, statement.lineno, end, _is_slow(statement), code, *_binding(statement)))
    return pieces, flaws[:MAX_FLAWS]


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


def _future_flags(statement: ast.stmt) -> int:
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


def _parse(source: str) -> tuple[list[ast.stmt], list[tuple[int, str, str]]]:
    """Parse a cell as it is, then as IPython would see it, then without its magics, then piece by piece."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    tree = _try_parse(source)
    if isinstance(tree, ast.Module):
        return tree.body, []
    source = _without_margin(source)
    for indented_too in (False, True):
        plain = _without_magics(source, indented_too=indented_too)
        tree = _try_parse(plain)
        if isinstance(tree, ast.Module):
            return tree.body, []
    return _parse_piecewise(_without_magics(source, indented_too=False))


def _try_parse(source: str) -> ast.Module | tuple[int, str, str]:
    try:
        return ast.parse(source)
    except SyntaxError as problem:
        return problem.lineno or 1, type(problem).__name__, problem.msg
    except (ValueError, RecursionError, MemoryError) as problem:
        return 1, type(problem).__name__, str(problem)


def _without_magics(source: str, *, indented_too: bool) -> str:
    """Replace IPython's own lines by ``pass``; a cell in another language becomes empty."""
    lines = source.split("\n")
    first = next((i for i, line in enumerate(lines) if line.strip()), None)
    if first is not None and lines[first].startswith("%%"):
        words = lines[first][2:].split()
        if not words or words[0] not in _PYTHON_CELL_MAGICS:
            return ""
        lines[first] = ""
    for i, line in enumerate(lines):
        body = line.lstrip() if indented_too else line
        if _MAGIC_LINE.match(body):
            lines[i] = line[: len(line) - len(body)] + "pass"
    return "\n".join(lines)


def _without_margin(source: str) -> str:
    """Take away what IPython does: prompts that were copied along, and the indentation of the first line."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    if _PROMPTED.match(first):
        return "\n".join(_PROMPT.sub("", line, count=1) for line in lines)
    margin = first[: len(first) - len(first.lstrip(" \t"))]
    return "\n".join(line.removeprefix(margin) for line in lines) if margin else source


def _groups(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of runs of lines that begin at the left margin like a statement."""
    starts = [i for i, line in enumerate(lines) if not _CONTINUES_ABOVE.match(line.lstrip("\f"))]
    # A decorator belongs to the statement below it.
    starts = [i for n, i in enumerate(starts) if n == 0 or not lines[starts[n - 1]].startswith("@")]
    yield from zip(starts, [*starts[1:], len(lines)], strict=True)


def _parse_piecewise(source: str) -> tuple[list[ast.stmt], list[tuple[int, str, str]]]:
    lines = source.split("\n")
    groups = list(_groups(lines))
    statements: list[ast.stmt] = []
    flaws: list[tuple[int, str, str]] = []
    if not groups:
        problem = _try_parse(source)
        return [], [problem] if isinstance(problem, tuple) else []
    at = 0
    while at < len(groups):
        start, first_end = groups[at]
        flaw = None
        for last in range(at, min(at + 40, len(groups))):
            tree = _try_parse("\n".join(lines[start : groups[last][1]]))
            if isinstance(tree, ast.Module):
                statements += [ast.increment_lineno(statement, start) for statement in tree.body]
                at = last
                flaw = None
                break
            flaw = flaw or (tree[0] + start, tree[1], tree[2])
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
            exec(piece.code, names)  # noqa: S102 - what the author wrote, as an import would run it
        except (Exception, SystemExit) as problem:
            yield piece, problem
