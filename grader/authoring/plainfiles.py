"""Which files of other people's tests are tests, which is the solution, and what the tests call it."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from grader.authoring.classroom import Entry
from grader.authoring.plaintests import is_test_file
from grader.course import CourseError
from grader.suite.table import TABLE

_PASSED_OVER = {".git", "__pycache__", ".pytest_cache", ".venv", "venv", ".github", "node_modules", ".idea", ".vscode"}
_NAMED = re.compile(r"[^\W\d]\w*\.py\b")
MAX_FILE = 16 << 20
"""In bytes: what is larger is not taken along."""


def solution_of(tests: Path, entries: Sequence[Entry] = ()) -> Path:
    """Return the file that tests are about, where only one beside them or below their folder can be meant.

    Those of ``entries`` run it as a program.
    """
    folder = tests if tests.is_dir() and tests.name not in ("tests", "test") else tests.parent
    below = [path for path in _below(folder, tests) if path.suffix == ".py"]
    asked = {one.replace(":", ".") for path in {tests, *below} if is_test_file(path) for one in _imported(path)}
    asked |= {name for path in below if is_test_file(path) for name in named_in(path)}
    run = {word for entry in entries for word in _NAMED.findall(entry.command)}
    asked |= {word.removesuffix(".py") for word in run}
    found = [
        path
        for path in below
        if not is_test_file(path)
        and path.name not in ("conftest.py", "__init__.py", "setup.py")
        and not {"tests", "test"} & set(path.relative_to(folder).parts)
        and any(path.stem in one.split(".") for one in asked)
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(path.relative_to(folder).as_posix() for path in found) or "none"
    raise CourseError(
        f"which file is the solution? The tests import, of what lies beside them: {names}; say --solution FILE"
    )


def files_of(tests: Path, solution: Path) -> tuple[Path, list[Path]]:
    """Return the folder that paths of tests begin at, and the files of tests and what lies beside them."""
    if tests.is_file():
        return tests.parent, [tests]
    if not tests.is_dir():
        raise CourseError(f"{tests} is neither a file of tests nor a folder")
    inside = [one for one in (tests / "tests", tests / "test") if one.is_dir()]
    if inside:  # a repository: the folder of tests, and what pytest reads above it
        above = [one for one in sorted(tests.glob("*.py")) if is_test_file(one) or one.name == "conftest.py"]
        return tests, [*above, *_below(inside[0], solution)]
    return tests, list(_below(tests, solution))


def _below(folder: Path, solution: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = set(path.relative_to(folder).parts)
        if not path.is_file() or parts & _PASSED_OVER or path.resolve() == solution.resolve():
            continue
        if path.name != TABLE and path.stat().st_size <= MAX_FILE:
            yield path


def module_name(root: Path, files: Sequence[Path], solution: Path) -> str:
    """Return the name by which tests import the solution's module."""
    asked: dict[str, None] = {}
    for file in files:
        if file.suffix == ".py":
            asked.update(dict.fromkeys(_imported(file)))
    if any(one.replace(":", ".").rpartition(".")[2] == solution.stem for one in asked):
        return solution.stem
    said = re.compile(rf"['\"](?:[\w./]*[./])?{re.escape(solution.stem)}(?:\.py)?['\"]")
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files if is_test_file(file)]
    if not texts or any(map(said.search, texts)):
        return solution.stem  # it is run as a program, or imported by a name that is said elsewhere
    asked = {one: None for one in asked if ":" not in one}
    beside = {path.stem for path in files} | {path.name for path in root.rglob("*") if path.is_dir()}
    known = sys.stdlib_module_names | beside | {"gradescope_utils"}
    tops = {one: one.partition(".")[0] for one in asked}
    unknown = [one for one, top in tops.items() if top not in known and _is_missing(top)]
    names = list(dict.fromkeys(one.rpartition(".")[2] for one in unknown))
    if len(names) == 1:
        return names[0]
    found = ", ".join(names) or "none"
    raise CourseError(f"which module do the tests mean by the student's? They import: {found}; say --module NAME")


def _imported(file: Path) -> Iterator[str]:
    try:
        tree = ast.parse(file.read_text(encoding="utf-8", errors="replace"))
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}:{one.name}" for one in node.names)


def named_in(file: Path) -> set[str]:
    """Return the names of Python files that a file of tests says, as where it runs one."""
    text = file.read_text(encoding="utf-8", errors="replace") if file.suffix == ".py" else ""
    return {name.removesuffix(".py") for name in _NAMED.findall(text)}


def _is_missing(name: str) -> bool:
    try:
        return find_spec(name) is None
    except (ImportError, ValueError):
        return True
