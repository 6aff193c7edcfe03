"""What the files of a suite may call the student's module, and what names it has."""

from __future__ import annotations

import ast
import builtins
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from grader.suite.reference import reference_path

_ASKED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_FIXTURE = re.compile(r"\bdef \w+\([^)]*\bstudent\b")
_PROGRAMS = {"misconceptions", "accepted", "partial"}


@dataclass(frozen=True)
class Names:
    """What tests may mean by the student's module.

    ``asked`` says whether a file of the suite imports it, or, where no test has it as ``student``, names it as
    ``monkeypatch.setattr("hw1.area", ...)`` or ``run(["python", "hw1.py"])`` does, ``at_top`` whether one imports it
    before any test begins; ``module`` is the authored file's name, ``packages`` what files of the suite write before
    it, ``public`` the names that a star gives, ``exceptions`` the (name, bases) of its exception classes.
    """

    asked: bool
    at_top: bool
    module: str
    packages: frozenset[str]
    public: tuple[str, ...]
    exceptions: tuple[tuple[str, tuple[str, ...]], ...]


NAMES: dict[Path, Names | None] = {}
"""By the suite's folder, as long as its files are not read again."""


def names_of(folder: Path) -> Names | None:
    """Return what the files of a suite may call the student's module; None where there is no one authored file."""
    if folder not in NAMES:
        NAMES[folder] = _read_names(folder)
    return NAMES[folder]


def _read_names(folder: Path) -> Names | None:
    try:
        path = reference_path(folder / "test_")
        source = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    packages: set[str] = set()
    imported = r"(?:import_module|__import__|importorskip)\("
    by_name = rf"\S.*{imported}"
    imports = re.compile(rf"(?:^\s*(?:from|import)\b|{imported}).*\b{path.stem}\b", re.MULTILINE)
    # A word in quotes, or a file, that may be anything where tests have the submission as `student`.
    names = re.compile(rf"['\"](?:\w+[./ ])*{path.stem}\b|\b{path.stem}\.py\b")
    top = re.compile(rf"^(?:(?:from|import)\b|{by_name}).*\b{path.stem}\b", re.MULTILINE)
    asked = at_top = named = has_fixture = False
    for file in suite_files(folder):
        text = file.read_text(encoding="utf-8", errors="replace")
        asked = asked or imports.search(text) is not None
        named = named or names.search(text) is not None
        has_fixture = has_fixture or _FIXTURE.search(text) is not None
        at_top = at_top or top.search(text) is not None
        for found in _ASKED.findall(text):
            parts = found.split(".")
            for end in [at for at, part in enumerate(parts) if part == path.stem and at]:
                packages.update(".".join(parts[:at]) for at in range(1, end + 1))
    public, exceptions = _defined(source)
    return Names(asked or (named and not has_fixture), at_top, path.stem, frozenset(packages), public, exceptions)


def suite_files(folder: Path) -> list[Path]:
    """Return the Python files of a suite, without programs that proofs are tried on."""
    return [path for path in sorted(folder.rglob("*.py")) if not _PROGRAMS & set(path.relative_to(folder).parts)]


@cache
def own_modules(folder: Path) -> frozenset[str]:
    """Return the names of the modules of a suite, read once: a suite stays as it is while submissions are judged."""
    return frozenset(path.stem for path in suite_files(folder))


def _defined(source: str) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    try:
        with warnings.catch_warnings(action="ignore"):
            body = list(_top_level(ast.parse(source)))
    except (SyntaxError, ValueError):
        return (), ()
    public: dict[str, None] = {}
    exceptions: dict[str, tuple[str, ...]] = {}
    for node in body:
        match node:
            case ast.ClassDef(name=name, bases=bases):
                public[name] = None
                named = [one.id for one in bases if isinstance(one, ast.Name)]
                if any(one in exceptions or _is_exception(one) for one in named):
                    exceptions[name] = tuple(named)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                public[name] = None
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                public.update(
                    dict.fromkeys(one.asname or one.name.partition(".")[0] for one in names if one.name != "*")
                )
            case ast.Assign() | ast.AnnAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found = [one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)]
                public.update(dict.fromkeys(found))
    return tuple(name for name in public if not name.startswith("_")), tuple(exceptions.items())


def _top_level(node: ast.AST) -> Iterator[ast.stmt]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
            if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                yield from _top_level(child)
        elif isinstance(child, ast.ExceptHandler):
            yield from _top_level(child)


def _is_exception(name: str) -> bool:
    kind = getattr(builtins, name, None)
    return isinstance(kind, type) and issubclass(kind, BaseException)
