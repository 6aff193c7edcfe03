"""What `grader import-otter` is given: notebooks, or otter's zip or test files with a solution. Only read."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from grader.authoring.nbcourse import Unread
from grader.authoring.otternotebook import OtterNotebook, Unreadable, is_master, read_master, read_solved, seeds_of
from grader.authoring.ottertests import NotATest, Questioned, of_file
from grader.course import CourseError
from grader.course.seeds import Seed
from grader.submission.zips import ArchiveError, open_zip

_PASSED_OVER = {"dist", "student", "autograder", "submissions"}
_MAX_TEST = 4 << 20
_ZIP_CONFIG = "otter_config.json"
_FORMS = (".ipynb", ".Rmd", ".qmd")
_BEGINS = re.compile(r"#\s*BEGIN\s+(?:QUESTION|ASSIGNMENT)|#\s*ASSIGNMENT\s+CONFIG", re.IGNORECASE)
_NO_NOTEBOOK = "only Jupyter notebooks (.ipynb) are read; jupytext makes one of R Markdown or Quarto"


@contextmanager
def otter_notebooks(source: Path, solution: Path | None, unread: list[Unread]) -> Iterator[list[OtterNotebook]]:
    """Give what there is while the block runs; what cannot be read is noted.

    Raises
    ------
    CourseError
        if there is nothing of otter's.
    """
    if solution is not None:
        with _tests(source, unread) as (tests, folder, seeds):
            found = _read_solved(solution.resolve(), tests, unread)
            for one in found:
                one.notebook = replace(one.notebook, folder=folder or one.notebook.folder)
                one.seeds = seeds
            yield found
        return
    if source.suffix == ".zip":
        raise CourseError(f"{source} holds tests and no solution; say --solution NOTEBOOK")
    if not source.exists():
        raise CourseError(f"{source}: no such file or folder")
    paths = [source] if source.is_file() else sorted(one for form in _FORMS for one in source.rglob(f"*{form}"))
    below = [path.relative_to(source).parts[:-1] if path != source else () for path in paths]
    found = []
    for path, parts in zip(paths, below, strict=True):
        if any(part.startswith(".") or part in _PASSED_OVER for part in parts):
            continue
        try:
            if path.suffix != ".ipynb":
                unread += [Unread(path.name, _NO_NOTEBOOK)] if path == source or _BEGINS.search(_text(path)) else []
            elif is_master(path):
                found.append(read_master(path))
            elif path == source:
                found.append(read_solved(path))
        except Unreadable as problem:
            unread.append(Unread(path.name, str(problem)))
    if not found and not unread:
        raise CourseError(f"{source}: no notebook with questions of otter's (# BEGIN QUESTION)")
    yield found


def _read_solved(solution: Path, tests: Sequence[Questioned], unread: list[Unread]) -> list[OtterNotebook]:
    """Return the solved notebook with some tests; nothing, and a note, where it cannot be read."""
    try:
        return [read_solved(solution, tests)]
    except Unreadable as problem:
        unread.append(Unread(solution.name, str(problem)))
        return []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@contextmanager
def _tests(source: Path, unread: list[Unread]) -> Iterator[tuple[list[Questioned], Path | None, tuple[Seed, ...]]]:
    """Read test files out of a zip or a folder; for a zip with its seed, and the folder its other files are in."""
    if source.is_file() and source.suffix == ".zip":
        with tempfile.TemporaryDirectory() as temporary:
            files = Path(temporary)
            texts = {}
            config: object = None
            try:
                with open_zip(source) as (members, _):
                    for member in members:
                        top, _, name = member.name.partition("/")
                        if top == "tests" and name.endswith(".py"):
                            texts[name] = member.read().decode("utf-8", "replace")
                        elif member.name == _ZIP_CONFIG:
                            config = json.loads(member.read())
                        elif top == "files" and name:
                            (files / name).parent.mkdir(parents=True, exist_ok=True)
                            (files / name).write_bytes(member.read())
            except (ArchiveError, OSError, ValueError) as problem:
                raise CourseError(str(problem)) from None
            yield _read_tests(texts, source, unread), files, tuple(seeds_of(config, "seed_variable", "seed"))
        return
    folder = source / "tests" if (source / "tests").is_dir() else source
    try:
        texts = {
            path.name: path.read_text(encoding="utf-8", errors="replace")
            for path in sorted(folder.glob("*.py"))
            if path.name != "__init__.py" and path.stat().st_size <= _MAX_TEST
        }
    except OSError as problem:
        raise CourseError(f"{folder}: {problem}") from None
    yield _read_tests(texts, folder, unread), None, ()


def _read_tests(texts: Mapping[str, str], source: Path, unread: list[Unread]) -> list[Questioned]:
    found = []
    for name, text in sorted(texts.items()):
        try:
            found.append(of_file(text, Path(name).stem))
        except NotATest as problem:
            unread.append(Unread(name, str(problem)))
    if not found and not unread:
        raise CourseError(f"{source}: no test files of otter's (tests/*.py)")
    return found
