"""The Python files beside the work, which it may import by their names: texts, bounded, and never parsed here."""

from __future__ import annotations

import posixpath
import sys
import unicodedata
from collections.abc import Iterable

from grader.submission.choose import is_theirs
from grader.submission.decode import decode_source
from grader.submission.model import FIRST_MODULE, Module

MAX_MODULES = 100
MAX_MODULE = 256 << 10
MAX_MODULES_TOGETHER = 1 << 20
_MAX_PATH = 200
# What the judge, pytest and Python itself import by these names is theirs, and no student's file is in its place.
_TAKEN = frozenset(sys.stdlib_module_names) | {
    "numpy", "grader", "msgpack", "pytest", "sitecustomize", "usercustomize", "conftest", "public_checks", "setup",
}  # fmt: skip


def module_paths(paths: Iterable[str], work: str) -> tuple[str, ...]:
    """Return which of the files that were handed in the work may import, in a stable order and up to a bound.

    Parameters
    ----------
    paths : iterable of str
        Of all files, with ``/`` between their parts.
    work : str
        The path of the work among them.
    """
    found = (path for path in paths if path != work and may_be_imported(path, work))
    return tuple(sorted(found, key=lambda path: (path.count("/"), path)))[:MAX_MODULES]


def may_be_imported(path: str, work: str) -> bool:
    """Whether a Python file can be meant by a name of its own, one that nothing else has."""
    if not path.lower().endswith(".py") or len(path) > _MAX_PATH or not is_theirs(path):
        return False
    parts = name_from(path, work).removesuffix(".py").split("/")
    parts = [part for part in parts if part != ".."]
    if not parts or not all(part.isidentifier() for part in parts):
        return False
    return parts[0] not in _TAKEN and not parts[-1].startswith("test_") and parts[-1] not in ("conftest", "setup")


def name_from(path: str, work: str) -> str:
    """Return the path of a file from the folder that the work is in, in composed Unicode, as Python compares names."""
    return unicodedata.normalize("NFKC", posixpath.relpath("/" + path, posixpath.dirname("/" + work)))


def read_modules(files: Iterable[tuple[str, bytes]], work: str) -> tuple[tuple[Module, ...], tuple[str, ...]]:
    """Return the modules that files hold, and the paths of those that are left out because they are too much."""
    modules: list[Module] = []
    left_out: list[str] = []
    left = MAX_MODULES_TOGETHER
    for path, data in files:
        if len(data) > min(MAX_MODULE, left):
            left_out.append(path)
            continue
        left -= len(data)
        modules.append(Module(FIRST_MODULE + len(modules), name_from(path, work), decode_source(data)))
    return tuple(modules), tuple(left_out)
