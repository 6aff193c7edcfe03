"""An nbgrader course as its instructor wrote it: the notebooks of its source folder, cell by cell. Only read."""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from grader.course import CourseError
from grader.course.environment import MAX_BYTES
from grader.worker.ipython import PYTHON_CELLS, cell_magic

CONFIG = "nbgrader_config.py"
_WORD = re.compile(r"[\w.-]+")


class Role(StrEnum):
    """What nbgrader does with a cell that matters to an import.

    ``given`` code that students get; ``solution`` code that they write; ``test`` code that judges by itself; ``person``
    what somebody reads and gives points for.
    """

    GIVEN = "given"
    SOLUTION = "solution"
    TEST = "test"
    PERSON = "person"


@dataclass(frozen=True)
class Cell:
    """A cell of code, or a text that a person gives points for.

    Attributes
    ----------
    code : bool
        Whether it is run.
    grade_id : str
        Its name in nbgrader; empty for a cell that nbgrader does not know.
    """

    role: Role
    source: str
    code: bool = True
    grade_id: str = ""
    points: float = 0.0


@dataclass(frozen=True)
class Marks:
    """The words by which a course marks solutions and hidden tests."""

    begin_solution: str = "BEGIN SOLUTION"
    end_solution: str = "END SOLUTION"
    begin_hidden: str = "BEGIN HIDDEN TESTS"
    end_hidden: str = "END HIDDEN TESTS"


@dataclass(frozen=True)
class Notebook:
    """A notebook of the source folder; ``language`` is that of its kernel, ``folder`` the one that it lies in."""

    assignment: str
    name: str
    language: str
    cells: tuple[Cell, ...]
    marks: Marks = field(default_factory=Marks)
    folder: Path | None = None

    @property
    def path(self) -> str:
        """Its names in nbgrader, as one."""
        return f"{self.assignment}/{self.name}"


@dataclass(frozen=True)
class Unread:
    """A notebook that cannot be read, and why."""

    path: str
    why: str


def read_nbgrader_course(root: Path, source: str | None = None) -> tuple[list[Notebook], list[Unread]]:
    """Return the notebooks of an nbgrader course, by assignment and name, and those that cannot be read.

    Parameters
    ----------
    root : Path
        The folder with the course's ``nbgrader_config.py``. That file is run, as nbgrader runs it.
    source : str, optional
        The name of the source folder; by default what the configuration says.

    Raises
    ------
    CourseError
        if there is no such course, or its configuration fails.
    """
    if not root.is_dir():
        raise CourseError(f"{root} is not a folder; name the folder of an nbgrader course")
    try:
        configured, marks = _configured(root)
    except ImportError as problem:
        raise CourseError(f"importing needs {problem.name}: pip install 'gradewright[instructor]'") from None
    folder = root / (source or configured)
    paths = [path for path in sorted(folder.glob("*/*.ipynb")) if not path.parent.name.startswith(".")]
    if not paths:
        raise CourseError(f"no notebooks in {folder}/<assignment>/; --source names another source folder")
    notebooks, unread = [], []
    for path in paths:
        try:
            notebooks.append(_read(path, marks))
        except _Unreadable as problem:
            unread.append(Unread(str(path.relative_to(root)), str(problem)))
    return notebooks, unread


class _Unreadable(Exception):
    """A notebook that is none."""


def _configured(root: Path) -> tuple[str, Marks]:
    from nbgrader.coursedir import CourseDirectory  # noqa: PLC0415 - the instructor's, and slow to import
    from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions  # noqa: PLC0415
    from traitlets.config.loader import Config, PyFileConfigLoader  # noqa: PLC0415

    config = Config()
    if (root / CONFIG).is_file():
        try:
            with redirect_stdout(sys.stderr):  # standard output may be one JSON document
                config = PyFileConfigLoader(CONFIG, path=str(root.resolve())).load_config()
        except Exception as problem:  # the instructor's own code
            raise CourseError(f"{root / CONFIG} fails with {type(problem).__name__}: {problem}") from None
    solutions, hidden = ClearSolutions(config=config), ClearHiddenTests(config=config)
    return str(CourseDirectory(config=config).source_directory), Marks(
        solutions.begin_solution_delimeter,
        solutions.end_solution_delimeter,
        hidden.begin_test_delimeter,
        hidden.end_test_delimeter,
    )


def read_document(path: Path) -> tuple[Any, str]:
    """Return a notebook as nbformat has it; None and the reason where it cannot be read."""
    try:
        import nbformat  # noqa: PLC0415 - slow to import
    except ImportError:
        raise CourseError("importing needs nbformat: pip install 'grader[instructor]'") from None

    # Not nbgrader's own reader, which refuses whole notebooks over what their cells say in the words of older versions.
    try:
        with warnings.catch_warnings(action="ignore"), path.open(encoding="utf-8") as file:
            return nbformat.read(file, as_version=4), ""  # type: ignore[no-untyped-call]
    except Exception as problem:  # nbformat raises many kinds, none of them ours
        why = str(problem).split("\n", 1)[0][:200]
        return None, f"{type(problem).__name__}: {why}"


def _read(path: Path, marks: Marks) -> Notebook:
    notebook, why = read_document(path)
    if notebook is None:
        raise _Unreadable(why)
    language = notebook.metadata.get("kernelspec", {}).get("language", "python")
    cells = tuple(cell for found in notebook.cells if (cell := _cell(found)) is not None)
    return Notebook(path.parent.name, path.stem, language, cells, marks, path.parent)


def _cell(cell: Any) -> Cell | None:
    known = cell.metadata.get("nbgrader", {})
    known = known if isinstance(known, dict) else {}
    code = cell.cell_type == "code"
    grade, solution = known.get("grade", False), known.get("solution", False)
    if known.get("task", False) or (grade and (solution or not code)):
        role = Role.PERSON
    elif not code:
        return None
    else:
        role = Role.TEST if grade else Role.SOLUTION if solution else Role.GIVEN
    return Cell(role, cell.source, code, str(known.get("grade_id") or ""), _points(known.get("points")))


def _points(said: object) -> float:
    """Return the points of a cell; older versions of nbgrader leave them empty, or write them as a text."""
    try:
        return max(0.0, float(said)) if isinstance(said, int | float | str) else 0.0
    except ValueError:
        return 0.0


def files_beside(notebook: Notebook) -> Iterator[tuple[Path, str]]:
    """Yield the files beside a notebook that its code names, and the modules; each with its place from there."""
    if notebook.folder is None:
        return
    words = set(_WORD.findall("\n".join(cell.source for cell in notebook.cells if cell.code)))
    size = 0
    for path in sorted(notebook.folder.rglob("*")):
        name = path.relative_to(notebook.folder).as_posix()
        parts = name.split("/")
        if (
            not path.is_file()
            or path.suffix == ".ipynb"
            or any(one[0] in "._" and one != "__init__.py" for one in parts)
        ):
            continue
        named = path.name in words or path.stem in words or parts[0].removesuffix(".py") in words
        if not named or name == f"{notebook.name}.py" or size + path.stat().st_size > MAX_BYTES:
            continue
        size += path.stat().st_size
        yield path, name


def released(source: str, marks: Marks) -> str:
    """Return what a student's copy of a cell of tests has: all but the hidden ones."""
    kept, hidden = [], False
    for line in source.split("\n"):
        if marks.begin_hidden in line:
            hidden = True
        elif marks.end_hidden in line:
            hidden = False
        elif not hidden:
            kept.append(line)
    return "\n".join(kept)


def parsed(source: str) -> ast.Module:
    """Return the tree of a cell, without a word about what Python would warn of."""
    with warnings.catch_warnings(action="ignore"):
        return ast.parse(source)


def is_python(source: str) -> bool:
    """Whether a cell is Python that can stand in a file, without IPython's own lines."""
    try:
        with warnings.catch_warnings(action="ignore"):
            compile(source, "cell", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def without_magics(source: str) -> str:
    """Return a cell without IPython's own lines; empty where nothing else can be made of it."""
    while (magic := cell_magic(source)) and magic.name in PYTHON_CELLS:  # it runs, timed or with its output kept
        source = magic.body
    if is_python(source):
        return source
    from IPython.core.inputtransformer2 import TransformerManager  # noqa: PLC0415

    try:
        source = TransformerManager().transform_cell(source)  # type: ignore[no-untyped-call]
    except SyntaxError:  # Python's own, of what has no tokens
        return ""
    if not is_python(source):
        return ""
    lines = source.rstrip("\n").split("\n")
    for statement in parsed(source).body:
        if any(isinstance(node, ast.Name) and node.id == "get_ipython" for node in ast.walk(statement)):
            for number in range(statement.lineno - 1, statement.end_lineno or statement.lineno):
                lines[number] = ""
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
