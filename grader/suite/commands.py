"""Command lines that run the student's file as a program: ``python3 hw1.py -v < numbers.txt``."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

_PYTHON = re.compile(r"(?:python|py)(?:\d+(?:\.\d+)?)?(?:\.exe)?")
_ALONE, _WITH_VALUE = re.compile(r"-[uBEIsSOqv]+"), ("-W", "-X")
_ERRORS_TOO = re.compile(r"\s*2>\s*(?:&1|/dev/null)\s*$")
_ENTERED = re.compile(r"^\s*cd\s+\S+\s*&&")
_BOUNDED = re.compile(r"^\s*timeout\s+[\d.]+[smh]?\s+")
_OPERATORS = set("();<>|&")


@dataclass(frozen=True)
class Command:
    """What the program is given: its arguments and, where the command line says it, what is typed for it."""

    argv: tuple[str, ...]
    typed: str | None = None


def command_of(
    command: str | os.PathLike[str] | Sequence[Any], module: str, read: Callable[[str], str] | None = None
) -> Command | None:
    """Return what a command gives the program of a module; None where it runs something else, or more than that.

    Parameters
    ----------
    command : str or sequence
        A line for a shell, or its words.
    read : callable, optional
        Reads a file that the line hands to the program. It may raise `OSError`: then nobody knows.
    """
    if isinstance(command, str):
        return _of_line(command, module, read)
    try:
        words = [os.fsdecode(one) for one in ([command] if isinstance(command, os.PathLike) else command)]
    except TypeError:
        return None
    return _of_words(words, module)


def _of_line(line: str, module: str, read: Callable[[str], str] | None) -> Command | None:
    line = _ERRORS_TOO.sub("", _ENTERED.sub("", line))
    try:
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.commenters = ""
        tokens = list(lexer)
    except ValueError:
        return None
    typed = None
    if "|" in tokens:
        at = tokens.index("|")
        typed, tokens = _printed(tokens[:at], read), tokens[at + 1 :]
        if typed is None:
            return None
    elif len(tokens) > 2 and tokens[-2] == "<":
        typed, tokens = _read(tokens[-1:], read), tokens[:-2]
        if typed is None:
            return None
    if any(_OPERATORS.issuperset(one) for one in tokens):
        return None
    found = _of_words(shlex.split(_BOUNDED.sub("", shlex.join(tokens))), module)
    return found and Command(found.argv, typed)


def _printed(words: Sequence[str], read: Callable[[str], str] | None) -> str | None:
    """Return what the part in front of a pipe prints, where that is plain."""
    match words:
        case ["echo", "-n", *rest] if rest[:1] != ["-e"]:
            return _escaped(" ".join(rest))
        case ["echo", "-e" | "-ne" | "-en", *rest]:
            return _escaped(" ".join(rest)) + ("" if "n" in words[1] else "\n")
        case ["echo", *rest]:
            return _escaped(" ".join(rest)) + "\n"
        case ["printf", form] if "%" not in form:
            return _escaped(form)
        case ["cat", *files]:
            return _read(files, read)
    return None


def _escaped(text: str) -> str:
    return re.sub(r"\\([nt\\])", lambda found: {"n": "\n", "t": "\t", "\\": "\\"}[found[1]], text)


def _read(files: Sequence[str], read: Callable[[str], str] | None) -> str | None:
    try:
        return "".join(map(read, files)) if read is not None else None
    except (OSError, UnicodeError):
        return None


def _of_words(words: Sequence[str], module: str) -> Command | None:
    if not words or not (words[0] == sys.executable or _PYTHON.fullmatch(PurePath(words[0]).name)):
        return None
    rest = list(words[1:])
    while rest:
        if _ALONE.fullmatch(rest[0]):
            del rest[0]
        elif rest[0] in _WITH_VALUE:
            del rest[:2]
        else:
            break
    match rest:
        case ["-m", name, *argv] if name.rpartition(".")[2] == module:
            return Command(tuple(argv))
        case [file, *argv] if PurePath(file).name == f"{module}.py":
            return Command(tuple(argv))
    return None
