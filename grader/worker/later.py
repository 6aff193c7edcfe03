"""Syntax of a later Python than the one that runs: told apart from what is wrong in every version.

Each kind is rewritten into what the running version knows. What then compiles was right, for the version named.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from contextlib import suppress

_HEAD = re.compile(r"^([ \t]*(?:(?:async[ \t]+)?def|class)[ \t]+\w+[ \t]*)\[", re.MULTILINE)
_TYPE = re.compile(r"^([ \t]*)type[ \t]+(\w+)[ \t]*(\[|=(?!=))", re.MULTILINE)
_CLASS = r"(?:\w+\.)*[A-Z]\w*"
_EXCEPT = re.compile(rf"^([ \t]*except\*?[ \t]+)({_CLASS}(?:[ \t]*,[ \t]*{_CLASS})+)([ \t]*:)", re.MULTILINE)
_STRING = re.compile(r"(?<![\w.])(?P<prefix>[A-Za-z]{0,2})(?P<quote>\"{3}|'{3}|\"|')|\#[^\n]*")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_CONVERSION = re.compile(r"[ \t]*=?[ \t]*(?:![sra])?[ \t]*\Z")
_MAX_TEXT = 100_000


class _Wrong(Exception):
    """A text that is no text of any version."""


def later_version(source: str) -> str | None:
    """Return the first version of Python whose syntax a text is, if that is later than the one that runs."""
    if len(source) > _MAX_TEXT:
        return None
    needed = (3, 0)
    with suppress(SyntaxError, ValueError, RecursionError, MemoryError):
        ast.parse(source)
        return None
    try:
        for version, rewrite in (((3, 12), _texts), ((3, 12), _parameters), ((3, 14), _excepts)):
            rewritten, found = rewrite(source)
            if rewritten != source:
                source, needed = rewritten, max(needed, found or version)
        ast.parse(source)
    except (_Wrong, SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return f"{needed[0]}.{needed[1]}" if needed > sys.version_info[:2] else None


def _excepts(source: str) -> tuple[str, tuple[int, int] | None]:
    # Python 2 caught `except Error, e`: a name in small letters is no class of exceptions.
    return _EXCEPT.sub(r"\1(\2)\3", source), None


def _parameters(source: str) -> tuple[str, tuple[int, int] | None]:
    """Take away the type parameters of functions, classes and ``type`` statements."""
    version = (3, 12)
    while found := _HEAD.search(source) or _TYPE.search(source):
        start, end = found.end() - 1, found.end() - 1
        if source[start] == "[":
            end = _closing(source, start)
            if "=" in source[start:end]:
                version = (3, 13)
            _check(f"f{source[start:end].replace('**', '').replace('*', '')}")
        head = found[1] + (found[2] if found.re is _TYPE else "")
        source = source[: found.start()] + head.rstrip() + source[end:]
    return source, version


def _check(expression: str) -> None:
    """Hold a list of type parameters to being one: names with bounds read like slices, with defaults like arguments."""
    match ast.parse(re.sub(r"=[^,\]]*", "", expression), mode="eval").body:
        case ast.Subscript(slice=ast.Tuple(elts)):
            pass
        case ast.Subscript(slice=only):
            elts = [only]
    names = [one.lower if isinstance(one, ast.Slice) else one for one in elts]
    if not all(isinstance(one, ast.Name) for one in names):
        raise _Wrong


def _closing(source: str, start: int) -> int:
    """Return where the bracket at ``start`` is closed again."""
    waiting: list[str] = []
    at = start
    while at < len(source):
        letter = source[at]
        if letter in _CLOSING:
            waiting.append(_CLOSING[letter])
        elif letter in ")]}":
            if not waiting or waiting.pop() != letter:
                raise _Wrong
            if not waiting:
                return at + 1
        at += 1
    raise _Wrong


# -- texts with expressions in them ------------------------------------------------------------------


def _texts(source: str) -> tuple[str, tuple[int, int] | None]:
    """Put a plain text in the place of every f-string and t-string."""
    parts, at, version = [], 0, (3, 12)
    for start, end, prefix in _strings(source):
        if "f" in prefix or "t" in prefix:
            parts += [source[at:start], '"" ', "\\\n" * source.count("\n", start, end), '""']
            at = end
            if "t" in prefix:
                version = (3, 14)
    return "".join([*parts, source[at:]]), version


def _strings(source: str) -> Iterator[tuple[int, int, str]]:
    at = 0
    while found := _STRING.search(source, at):
        if found["quote"] is None:
            at = found.end()
            continue
        prefix = found["prefix"].lower()
        at = _end_of_text(source, found.end(), found["quote"], prefix)
        yield found.start(), at, prefix


def _end_of_text(source: str, at: int, quote: str, prefix: str) -> int:
    """Return where a text ends that has begun before ``at``, and look into the expressions in it."""
    replaced = "f" in prefix or "t" in prefix
    while at < len(source):
        letter = source[at]
        if source.startswith(quote, at):
            return at + len(quote)
        if letter == "\n" and len(quote) == 1:
            raise _Wrong
        if replaced and source[at : at + 2] in ("{{", "}}"):
            at += 2
        elif replaced and letter == "}":
            raise _Wrong
        elif replaced and letter == "{":
            at = _end_of_field(source, at + 1, quote)
        elif letter == "\\":
            named = source.startswith("\\N{", at) and "r" not in prefix
            at = source.find("}", at) + 1 or len(source) if named else at + 2
        else:
            at += 1
    raise _Wrong


def _end_of_field(source: str, at: int, quote: str) -> int:
    """Return where a replacement field ends, whose bracket stands before ``at``."""
    start, waiting = at, [""]
    while at < len(source):
        letter = source[at]
        found = _STRING.match(source, at)
        if found and found["quote"]:
            at = _end_of_text(source, found.end(), found["quote"], found["prefix"].lower())
        elif found:
            at = found.end()
        elif letter in _CLOSING:
            waiting.append(_CLOSING[letter])
            at += 1
        elif letter == waiting[-1]:
            waiting.pop()
            at += 1
        elif len(waiting) == 1 and (letter == "}" or (letter == ":" and source[at + 1 : at + 2] != "=")):
            _check_field(source[start:at])
            return at + 1 if letter == "}" else _end_of_format(source, at + 1, quote)
        elif letter in ")]}":
            raise _Wrong
        else:
            at += 1
    raise _Wrong


def _end_of_format(source: str, at: int, quote: str) -> int:
    while at < len(source):
        if source[at] == "{":
            at = _end_of_field(source, at + 1, quote)
        elif source[at] == "}":
            return at + 1
        elif source.startswith(quote, at):
            raise _Wrong
        else:
            at += 1
    raise _Wrong


def _check_field(field: str) -> None:
    found = _CONVERSION.search(field)
    expression = field[: found.start()] if found else field
    if not expression.strip():
        raise _Wrong
    ast.parse(f"({_texts(expression)[0]}\n)", mode="eval")
