"""Source text -> tokens, in time proportional to its length.

Students' text is hostile and is not parsed here. The expression below is a lexer of our own because it can be held to
a bound that `tokenize` and Pygments do not promise: possessive quantifiers never look back, and whatever fits nothing
else is one character. What is no Python still becomes tokens, so that nothing has to compile to be compared.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

# Possessive are repeated classes only: of a repeated group with choices Python 3.11.2 loses where it ends.
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*+)
  | (?P<string>[rRbBuUfFtT]{0,2}+
      (?:\"{3}(?:[^"\\]++|\\.|"(?!""))*(?:\"{3}|\\?\Z)
        |'{3}(?:[^'\\]++|\\.|'(?!''))*(?:'{3}|\\?\Z)
        |"(?:[^"\\\n]++|\\.)*(?:"|(?=\n)|\\?\Z)
        |'(?:[^'\\\n]++|\\.)*(?:'|(?=\n)|\\?\Z)))
  | (?P<number>\.?\d[\w.]*+(?:(?<=[eE])[+-]\d++)?)
  | (?P<name>[^\W\d]\w*+)
  | (?P<newline>\n)
  | (?P<space>[^\S\n]++|\\\n)
  | (?P<operator>\*\*=?|//=?|<<=?|>>=?|->|:=|[-+*/%@&|^=!<>]=?|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_OPEN, _CLOSE = "([{", ")]}"
_STARTS = {"def", "class", "async", "@"}
_GOES_ON = {"elif", "else", "except", "finally"}
# Names that nobody can change without changing what the code does. All others mean nothing once they are renamed.
_KEPT = frozenset(keyword.kwlist) | {name for name in dir(builtins) if name.islower()}
_KEPT_ATTRIBUTES = frozenset(name for name in (*dir(np), *dir(np.ndarray)) if not name.startswith("_"))


class Token(NamedTuple):
    """A piece of text that means something: what kind it is, and where it stands."""

    kind: str
    text: str
    start: int
    end: int


def statements(source: str) -> Iterator[list[Token]]:
    """Yield the top-level statements of a source as tokens without comments and docstrings.

    A statement begins at the left margin outside of brackets; a decorator belongs to what it decorates. A definition
    at the margin ends brackets that were never closed, so that a slip costs one function.
    """
    found: list[Token] = []
    line: list[Token] = []
    depth = line_start = 0
    decorates = False
    for match in _TOKEN.finditer(source):
        kind, text = str(match.lastgroup), match[0]
        if kind == "newline":
            line_start = match.end()
            if depth == 0:
                found += _without_docstring(line)
                line = []
            continue
        if kind in ("comment", "space") or text == ";":
            continue
        at_margin = match.start() == line_start
        if at_margin and depth and text in _STARTS:
            found += line
            line, depth = [], 0
        if at_margin and depth == 0 and text not in _GOES_ON and text not in _CLOSE:
            if found and not decorates:
                yield found
                found = []
            decorates = text == "@"
        depth = max(0, depth + (text in _OPEN) - (text in _CLOSE))
        line.append(Token(kind, text, match.start(), match.end()))
    found += _without_docstring(line)
    if found:
        yield found


def _without_docstring(line: list[Token]) -> list[Token]:
    return [] if all(token.kind == "string" for token in line) else line


def defined_name(statement: list[Token]) -> str:
    """Return the name that a statement binds by ``def``, ``class`` or a plain assignment; empty for any other."""
    for before, token in pairwise(statement):
        if before.text in ("def", "class"):
            return token.text
        if before.text == "=":
            break
    if len(statement) > 1 and statement[0].kind == "name" and statement[1].text == "=":
        return statement[0].text
    return ""


def normalised(statement: list[Token]) -> Iterator[tuple[str, int, int]]:
    """Yield what is compared of each token, with its start and end: no names, numbers or texts of one's own choosing.

    ``self.`` is left out, so that a variable and an attribute are alike.
    """
    previous = Token("", "", 0, 0)
    skip = False
    for place, token in enumerate(statement):
        following = statement[place + 1].text if place + 1 < len(statement) else ""
        if token.text == "self" and following == ".":
            skip = True
            continue
        if skip and token.text == ".":
            continue
        yield _symbol(token, previous, own_attribute=skip), token.start, token.end
        previous, skip = token, False


def _symbol(token: Token, previous: Token, *, own_attribute: bool) -> str:
    if token.kind == "name":
        kept = _KEPT_ATTRIBUTES if previous.text == "." else _KEPT
        return token.text if token.text in kept and not own_attribute else "name"
    return token.text if token.kind == "operator" else token.kind
