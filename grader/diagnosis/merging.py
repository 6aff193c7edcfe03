"""Two known mistakes in one program: what each changes of the reference, put into it together.

Where two mistakes change the same numbers, neither of them answers as the student did. But the program that has both
is known as exactly as each of them is: the changes of one are made to the other (a three-way merge, the reference being
what both began as). What cannot be put together, since both changed the same piece, is no pair.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_SPACE = {tokenize.NL, tokenize.COMMENT, tokenize.ENDMARKER, tokenize.ENCODING}
_MOST_ROUNDS = 30
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_REPEATED = (*_FUNCTIONS, ast.For, ast.While, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp)

Token = tuple[int, str]


class _Change(NamedTuple):
    begin: int
    end: int
    put: tuple[Token, ...]


class Merging:
    """Puts the changes of two programs into one.

    Parameters
    ----------
    sources : mapping of str to str
        The known wrong programs of an exercise, by name.
    reference : str
        What they may have begun as. Each of the others may stand in its place: of two that were made of one text,
        each differs from a third by its own change, and both alike by the way back from the third.
    """

    def __init__(self, sources: Mapping[str, str], reference: str) -> None:
        self._sources = {"": reference, **sources}
        self._read: dict[str, tuple[list[str], list[Token]]] = {}
        self._known: dict[tuple[str, str], list[_Change]] = {}
        self._made: dict[tuple[str, str], str | None] = {}

    def both(self, one: str, other: str) -> str | None:
        """Return a program with the changes of two; None where they are in each other's way, whatever they began as."""
        if (one, other) not in self._made:
            self._made[one, other] = self._put_together(one, other)
        return self._made[one, other]

    def _put_together(self, one: str, other: str) -> str | None:
        bases = [base for base in self._sources if base not in (one, other)]
        by_length = sorted(bases, key=lambda base: sum(map(_length, (*self._of(base, one), *self._of(base, other)))))
        tried = (_merged(self._tokens(base)[1], self._of(base, one), self._of(base, other)) for base in by_length)
        # What was made of one text with both comes of most of the others made of it.
        texts = Counter(text for text in tried if text is not None)
        if not texts:
            return None
        imports = dict.fromkeys([*self._tokens(one)[0], *self._tokens(other)[0]])
        return "\n".join([*imports, texts.most_common(1)[0][0]])

    def _of(self, base: str, changed: str) -> list[_Change]:
        if (base, changed) not in self._known:
            self._known[base, changed] = _changes(self._tokens(base)[1], self._tokens(changed)[1])
        return self._known[base, changed]

    def _tokens(self, name: str) -> tuple[list[str], list[Token]]:
        if name not in self._read:
            imports, text = _plain(self._sources[name])
            self._read[name] = imports, _tokens(text)
        return self._read[name]


def _merged(base: Sequence[Token], one: Sequence[_Change], other: Sequence[_Change]) -> str | None:
    if not set(one) - set(other) or not set(other) - set(one):
        return None
    merged: list[_Change] = []
    for change in sorted({*one, *other}):
        before = merged[-1] if merged else None
        # What one puts in stands before what the other takes out; of two that are put in, nobody knows which is first.
        if before is not None and (change.begin < before.end or change.end == before.begin):
            return None
        merged.append(change)
    found = list(base)
    for begin, end, put in reversed(merged):
        found[begin:end] = put
    try:
        return ast.unparse(ast.parse(tokenize.untokenize(found)))
    except (ValueError, SyntaxError, IndexError):
        return None


def _length(change: _Change) -> int:
    return change.end - change.begin + len(change.put)


def _changes(base: Sequence[Token], changed: Sequence[Token]) -> list[_Change]:
    matcher = SequenceMatcher(None, base, changed, autojunk=False)
    return [
        _Change(begin, end, tuple(changed[first:last]))
        for what, begin, end, first, last in matcher.get_opcodes()
        if what != "equal"
    ]


def _tokens(source: str) -> list[Token]:
    return [
        (one.type, one.string)
        for one in tokenize.generate_tokens(io.StringIO(source).readline)
        if one.type not in _SPACE
    ]


# -- one way of writing what can be written in several ---------------------------------------------------------------


def _plain(source: str) -> tuple[list[str], str]:
    """What code imports, and the rest without docstrings and names of what is used once: authors differ."""
    tree = ast.parse(source)
    imports = [one for one in tree.body if isinstance(one, ast.Import | ast.ImportFrom)]
    tree.body = [one for one in tree.body if one not in imports]
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            node.body = body[1:] or [ast.Pass()]
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            for _ in range(_MOST_ROUNDS):
                if not _is_shorter(node):
                    break
    return [ast.unparse(one) for one in imports], ast.unparse(tree)


def _is_shorter(function: ast.FunctionDef) -> bool:
    """Put the first value that has a name for nothing in the place of the name; False if there is none."""
    for body in _bodies(function):
        for place, statement in enumerate(body):
            if pairs := _pairs(statement):
                body[place : place + 1] = pairs
                return True
            if isinstance(statement, ast.Assign) and _is_put(function, statement, body[place + 1 :]):
                del body[place]
                return True
    return False


def _bodies(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(function):
        for name in ("body", "orelse"):
            body = getattr(node, name, None)
            if isinstance(body, list) and body:
                yield body


def _pairs(statement: ast.stmt) -> list[ast.stmt]:
    """Return ``a, b = x, y`` as two statements, where that is the same."""
    if not (isinstance(statement, ast.Assign) and len(statement.targets) == 1):
        return []
    target, value = statement.targets[0], statement.value
    if not (isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts)):
        return []
    names = {one.id for one in target.elts if isinstance(one, ast.Name)}
    if len(names) != len(target.elts) or names & {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}:
        return []
    return [
        ast.copy_location(ast.Assign([one], given), statement)
        for one, given in zip(target.elts, value.elts, strict=True)
    ]


def _is_put(function: ast.FunctionDef, statement: ast.Assign, rest: list[ast.stmt]) -> bool:
    if len(statement.targets) != 1 or not isinstance(statement.targets[0], ast.Name):
        return False
    name, value = statement.targets[0].id, statement.value
    stored, read = _stored(function), Counter(_read(function))
    used = set(_read(value))
    here = [node for one in rest for node in ast.walk(one) if isinstance(node, ast.Name) and node.id == name]
    if stored[name] != 1 or len(here) != read[name] or not here or any(stored[one] for one in used):
        return False
    is_simple = isinstance(value, ast.Name | ast.Attribute | ast.Subscript)
    if not is_simple and (len(here) > 1 or _is_repeated(rest, name)):
        return False
    put = _Put(name, value)
    for one in rest:
        put.visit(one)
    return True


def _stored(function: ast.FunctionDef) -> Counter[str]:
    """Return how often each name is given a value, or what it stands for is changed."""
    found: Counter[str] = Counter()
    for node in ast.walk(function):
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
            whole: ast.expr = node
            while isinstance(whole, ast.Attribute | ast.Subscript):
                whole = whole.value
            if isinstance(whole, ast.Name):
                found[whole.id] += 1
    return found


def _read(tree: ast.AST) -> Iterator[str]:
    return (node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))


def _is_repeated(statements: Sequence[ast.stmt], name: str) -> bool:
    """Whether a name is read where code may run more than once."""
    return any(isinstance(node, _REPEATED) and name in set(_read(node)) for one in statements for node in ast.walk(one))


class _Put(ast.NodeTransformer):
    def __init__(self, name: str, value: ast.expr) -> None:
        self._name, self._value = name, value

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._value if node.id == self._name and isinstance(node.ctx, ast.Load) else node
