"""What is wrong with a suite, each thing in one line with its place, for the author to mend."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

import pytest

_PLACE = re.compile(
    r'^E?\s*File "(?P<file>[^"]+)", line (?P<line>\d+)|^(?P<path>[^\s:][^:\n]*\.py):(?P<at>\d+): ', re.M
)
_ERROR = re.compile(r"^E\s+(?P<said>\w[\w.]*(?:Error|Exception|Warning|Failed)\b.*)$", re.MULTILINE)
_MODULE = re.compile(r"^(?:\w+\.)+(?=\w+(?::|$))")
_MAX = 300
_USUAL = ("student", "reference", "rng", "tmp_path", "monkeypatch", "capsys", "request")


def of_report(report: pytest.CollectReport) -> str:
    """Return why something could not be collected: pytest's last word on it, and where that was."""
    text = report.longreprtext
    said = _ERROR.findall(text) or [line[1:].strip() for line in text.splitlines() if line.startswith("E ")]
    # The last place that is the suite's own: below it stand the files of what it imports.
    own = report.nodeid.rpartition("/")[2] or report.nodeid
    places = [(one["file"] or one["path"], one["line"] or one["at"]) for one in _PLACE.finditer(text)]
    inside = [(file, line) for file, line in places if own and file.endswith(own)] or places[-1:]
    where = f"{report.nodeid}, line {inside[-1][1]}" if inside else report.nodeid
    # Of an exception's class its own name tells enough.
    return f"{where}: {_MODULE.sub('', said[-1] if said else _first(text))[:_MAX]}"


def of_fixtures(item: pytest.Item) -> str:
    """Return which fixture a test asks for that nobody has; empty where there is none."""
    if not isinstance(item, pytest.Function):
        return ""
    known = item._fixtureinfo.name2fixturedefs
    absent = [name for name in item._fixtureinfo.names_closure if name not in known and name != "request"]
    if not absent:
        return ""
    meant = get_close_matches(absent[0], sorted({*known, *_USUAL}), 1)
    hint = f"did you mean {meant[0]!r}?" if meant else "there are: student, reference, rng, pytest's own, the suite's"
    return f"{_place(item)} asks for the fixture {absent[0]!r}, which does not exist; {hint}"


def _place(item: pytest.Item) -> str:
    file, line, name = item.reportinfo()
    return f"{item.path.name}, line {(line or 0) + 1}: {name}" if line is not None else f"{file}: {name}"


def _first(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "cannot be collected")


def _trees(suite: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Yield the files of a suite that can be parsed, each with its tree."""
    for path in sorted(suite.rglob("*.py")):
        try:
            with warnings.catch_warnings(action="ignore"):
                tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue
        yield path, tree


def places_of_tests(suite: Path) -> dict[str, str]:
    """Return where each test function of a suite is defined: file and line, by its name."""
    found: dict[str, str] = {}
    for path, tree in _trees(suite):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
                found.setdefault(node.name, f"{path.relative_to(suite)}, line {node.lineno}")
    return found


def defined_twice(suite: Path) -> Iterator[tuple[str, str, int, int]]:
    """Yield each test that another one of its name takes the place of: name, file, its line, that of the other."""
    for path, tree in _trees(suite):
        for place in ast.walk(tree):
            known: dict[str, int] = {}
            for one in place.body if isinstance(place, ast.Module | ast.ClassDef) else ():
                if isinstance(one, ast.FunctionDef) and _is_test(one):
                    if one.name in known:
                        yield one.name, str(path.relative_to(suite)), known[one.name], one.lineno
                    known[one.name] = one.lineno


def words_of_tests(suite: Path) -> dict[str, frozenset[str]]:
    """Return the names and attributes that each test function uses, with those of what stands around it and it names.

    They are by the function's name; of several with one name, of all.
    """
    found: dict[str, frozenset[str]] = {}
    for path in sorted(suite.rglob("*.py")):
        try:
            with warnings.catch_warnings(action="ignore"):
                body = ast.parse(path.read_bytes()).body
        except (SyntaxError, ValueError):
            continue
        beside = {node.name: _words(node) for node in body if isinstance(node, ast.FunctionDef)}
        for node in body:
            setting_up = [_words(one) for one in getattr(node, "body", ()) if not _is_test(one)]
            for one in [node, *(getattr(node, "body", ()) if isinstance(node, ast.ClassDef) else ())]:
                if not _is_test(one):
                    continue
                words = _words(one).union(*(setting_up if isinstance(node, ast.ClassDef) else ()))
                words = words.union(*(beside[name] for name in words & beside.keys()))
                name = one.name
                found[name] = found.get(name, frozenset()) | words
    return found


def _is_test(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name.startswith("test")


def _words(node: ast.AST) -> frozenset[str]:
    words = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
    words |= {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}
    return frozenset(words | {one.arg for one in ast.walk(node) if isinstance(one, ast.arg)})
