"""The authored file -> what students get: a notebook, a .py stub and the public checks."""

from __future__ import annotations

import ast
import hashlib
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader import __version__
from grader.course.assignment import Assignment
from grader.course.course import COURSE_FILE, Course
from grader.course.environment import PUBLIC_CHECKS, PUBLIC_TEXTS
from grader.course.percent import BEGIN_SOLUTION, AuthoredCell, without_solution
from grader.course.problem import CourseError
from grader.course.seeds import as_released
from grader.course.stub import stub_languages, stub_words
from grader.course.text import nearest
from grader.submission import DocumentCell

WHEEL = f"gradewright-{__version__}-py3-none-any.whl"
"""The file that students install the grader from."""
_WORD = re.compile(r"[^\W\d]\w*")


def released_files(assignment: Assignment, language: str, *, in_browser: bool = False) -> dict[str, bytes]:
    """Return the files that students get for an assignment, by name.

    Parameters
    ----------
    in_browser : bool, keyword only
        Whether the notebook is for JupyterLite, where its first cell installs what it needs.

    Raises
    ------
    CourseError
        if jupytext or nbgrader, which come with the instructor's installation, are missing.
    """
    notebook = _notebook(cells_in(assignment, language), language, setup="setup_site" if in_browser else "setup")
    return {f"{assignment.stem}.ipynb": notebook, **released_beside(assignment, language)}


def released_beside(assignment: Assignment, language: str) -> dict[str, bytes]:
    """Return what students get beside the notebook: the .py stub, the public checks with their texts, the files."""
    files = {f"{assignment.stem}.py": _script(cells_in(assignment, language), language).encode()}
    if assignment.public_checks_path.exists():
        files[PUBLIC_CHECKS] = assignment.public_checks_path.read_bytes()
    if assignment.public_texts_path.exists():
        # The checks speak the language of the text that they came with, whatever the student's system speaks.
        files[PUBLIC_TEXTS] = f'language = "{language}"\n\n'.encode() + assignment.public_texts_path.read_bytes()
    given = assignment.environment
    return files | {name: (given.folder / name).read_bytes() for name in given.files}


def released_words(assignment: Assignment) -> frozenset[str]:
    """Return every word that stands in what students get for an assignment, in any language."""
    languages = dict.fromkeys((*assignment.languages, *stub_languages()))
    texts = [_script(cells_in(assignment, language), language) for language in languages]
    texts += [path.read_text(encoding="utf-8") for path in (assignment.public_checks_path,) if path.exists()]
    return frozenset(word for text in texts for word in _WORD.findall(text))


def released_sources(assignment: Assignment) -> list[str]:
    """Return the code that students get, a text for each cell."""
    return [_stub(cell, "en") for cell in _released(assignment) if not cell.markdown]


def released_document(assignment: Assignment) -> tuple[DocumentCell, ...]:
    """Return what students get as a person reads it, in every language one after the other."""
    found = []
    for language in dict.fromkeys((*assignment.languages, *stub_languages())):
        for cell in cells_in(assignment, language):
            kind = "markdown" if cell.markdown else "code"
            found.append(DocumentCell(kind, _stub(cell, language), cell.exercise or ""))
            if cell.exercise is not None and not cell.manual:
                found.append(DocumentCell("code", _check_cell(cell), f"{cell.exercise}_check"))
    return tuple(found)


def released_names(assignment: Assignment) -> frozenset[str]:
    """Return the names in the code that students get: of functions and classes, parameters, attributes, and keys."""
    found: set[str] = set()
    for source in released_sources(assignment):
        try:
            tree = ast.parse(source)
        except SyntaxError:
            continue  # a magic: what it says is in no code
        for node in ast.walk(tree):
            said = (getattr(node, field, None) for field in ("name", "id", "arg", "attr", "value"))
            found |= {one for one in said if isinstance(one, str) and one.isidentifier()}
    return frozenset(found)


def write_source_notebooks(course: Course) -> list[Path]:
    """Make the instructor's notebooks beside their authored files, for nbgrader to start from; return those written.

    They have the solutions in them. One that is newer than its authored file and the course's is left as it is.

    Raises
    ------
    CourseError
        if jupytext or nbgrader, which come with the instructor's installation, are missing.
    """
    written = []
    for assignment in course.assignments:
        path = assignment.authored_path.with_suffix(".ipynb")
        sources = (assignment.authored_path, course.root / COURSE_FILE)
        if path.exists() and path.stat().st_mtime > max(source.stat().st_mtime for source in sources):
            continue
        path.write_bytes(_notebook(cells_in(assignment, course.language), course.language, solved=True))
        written.append(path)
    return written


def cells_in(assignment: Assignment, language: str) -> list[AuthoredCell]:
    """Return the authored cells that students get in a language, or in the nearest one that the text is in."""
    spoken = nearest(language, assignment.languages)
    return [cell for cell in _released(assignment) if cell.language in (None, spoken)]


def _released(assignment: Assignment) -> Sequence[AuthoredCell]:
    """Return the authored cells with the seeds that students are given."""
    if not assignment.seeds:
        return assignment.cells
    return [
        cell if cell.markdown else replace(cell, source=as_released(cell.source, assignment.seeds))
        for cell in assignment.cells
    ]


def _stub(cell: AuthoredCell, language: str) -> str:
    words = stub_words(language)
    if cell.markdown:
        # A text that is all solution leaves nothing but the words, also where its author marked none.
        marked = cell.exercise is None or BEGIN_SOLUTION in cell.source
        return without_solution(cell.source, words["answer"], text=True) if marked else words["answer"]
    return without_solution(cell.source, words["code"])


def _check_cell(cell: AuthoredCell) -> str:
    return f'from grader import check\n\ncheck("{cell.exercise}")'


def _script(cells: Sequence[AuthoredCell], language: str) -> str:
    parts = []
    for cell in cells:
        title = f" {cell.exercise}" if cell.exercise else ""
        if cell.markdown:
            text = "\n".join(f"# {line}".rstrip() for line in _stub(cell, language).split("\n"))
            parts.append(f"# %%{title} [markdown]\n{text}\n")
        else:
            parts.append(f"# %%{title}\n{_stub(cell, language)}\n")
    return "\n".join(parts)


def _notebook(cells: Sequence[AuthoredCell], language: str, *, solved: bool = False, setup: str = "setup") -> bytes:
    """Return the notebook that students get, as `nbgrader generate_assignment` makes it of the solved one."""
    try:
        import jupytext  # noqa: PLC0415 - a second to import, and needed for releasing only
        import nbformat  # noqa: PLC0415
    except ImportError as problem:
        raise CourseError(f"releasing needs {problem.name}: pip install 'gradewright[instructor]'") from None
    notebook = jupytext.reads(_script(cells, language), fmt="py:percent")
    made: list[Any] = []
    for authored, cell in zip(cells, notebook.cells, strict=True):
        cell.metadata.clear()
        made.append(cell)
        if authored.exercise is not None and authored.manual:
            cell.metadata["deletable"] = False
            kind = "markdown" if authored.markdown else "code"
            points = authored.points
            cell.metadata["nbgrader"] = _metadata(authored.exercise, solution=True, points=points, kind=kind)
            _add_checksum(cell)
        elif authored.exercise is not None:
            cell.metadata["deletable"] = False
            cell.metadata["nbgrader"] = _metadata(authored.exercise, solution=True)
            _add_checksum(cell)
            check = nbformat.v4.new_code_cell(_check_cell(authored))
            check.metadata["deletable"] = False
            check.metadata["editable"] = False
            points = authored.points
            check.metadata["nbgrader"] = _metadata(f"{authored.exercise}_check", points=points)
            _add_checksum(check)
            made.append(check)
    first = next((number for number, cell in enumerate(made) if cell.cell_type == "code"), len(made))
    if any(cell.exercise is not None and not cell.manual for cell in cells):
        made.insert(first, nbformat.v4.new_code_cell(stub_words(language)[setup].format(wheel=WHEEL).strip()))
    for number, cell in enumerate(made):
        # nbformat draws ids at random; a release must be the same every time.
        cell["id"] = hashlib.sha256(f"{number}\0{cell.source}".encode()).hexdigest()[:8]
        if cell.cell_type == "code":
            cell.execution_count, cell.outputs = None, []
    if solved:
        for authored, cell in zip(cells, notebook.cells, strict=True):
            cell.source = authored.source
    notebook.cells = made
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    text: str = nbformat.writes(notebook, ensure_ascii=False)
    return text.encode() + b"\n"


def _metadata(
    grade_id: str, *, solution: bool = False, points: float | None = None, kind: str = "code"
) -> dict[str, Any]:
    """Return nbgrader's cell metadata, version 3."""
    metadata: dict[str, Any] = {
        "grade": points is not None,
        "grade_id": grade_id,
        "locked": not solution,
        "schema_version": 3,
        "solution": solution,
        "task": False,
        "cell_type": kind,
    }
    if points is not None:
        metadata["points"] = points
    return metadata


def _add_checksum(cell: Any) -> None:
    try:
        from nbgrader.utils import compute_checksum  # noqa: PLC0415 - the instructor's, and slow to import
    except ImportError:
        raise CourseError("releasing needs nbgrader: pip install 'gradewright[instructor]'") from None
    cell.metadata["nbgrader"]["checksum"] = compute_checksum(cell)


def _target(assignment: Assignment) -> Path:
    return assignment.root / "assignments" / assignment.name


def write_release(assignments: Sequence[Assignment], language: str) -> list[Path]:
    """Write ``assignments/<name>/`` for each assignment and return the files written."""
    written = []
    for assignment in assignments:
        written += _write(_target(assignment), released_files(assignment, language))
    return written


def _write(folder: Path, files: dict[str, bytes]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return [folder / name for name in files]


def stale_files(assignments: Sequence[Assignment], language: str) -> list[Path]:
    """Return the files under ``assignments/`` that a release would change, make or not know."""
    stale: list[Path] = []
    for assignment in assignments:
        folder = _target(assignment)
        files = released_files(assignment, language)
        for name, data in files.items():
            path = folder / name
            if not path.is_file() or path.read_bytes() != data:
                stale.append(path)
        if folder.is_dir():
            stale += [path for path in sorted(folder.rglob("*")) if _is_stale(path, folder, files)]
    return stale


def _is_stale(path: Path, folder: Path, files: dict[str, bytes]) -> bool:
    name = path.relative_to(folder)
    return path.is_file() and "__pycache__" not in name.parts and name.as_posix() not in files


def _guide(course: Course, assignments: Sequence[Assignment], language: str, guide: str) -> str:
    """Return what the folder says of itself: what to do, and what each exercise is worth."""
    words = stub_words(language)
    parts = [words[guide].format(title=course.title.in_(language), wheel=WHEEL)]
    for assignment in assignments:
        rows = [f"| {one.name} | {one.points:g} |" for one in assignment.exercises]
        head = f"| {words['exercise']} | {words['points']} |\n|---|---|"
        title = f"## {assignment.title.in_(language)} (`{assignment.name}`)"
        parts.append("\n".join(["", title, "", head, *rows, ""]))
    return "".join(parts)


def bundle(
    course: Course, assignments: Sequence[Assignment], language: str, target: Path, *, in_browser: bool = False
) -> list[Path]:
    """Make the folder that a student receives, and nothing of solutions or hidden tests in it.

    Parameters
    ----------
    in_browser : bool, keyword only
        Whether it is what a site of `grader.course.site` shows.

    Raises
    ------
    CourseError
        if ``target`` exists and is not empty.
    """
    refuse_taken(target)
    written = []
    try:
        for assignment in assignments:
            written += _write(target / assignment.name, released_files(assignment, language, in_browser=in_browser))
        guide = _guide(course, assignments, language, "guide_site" if in_browser else "guide")
        (target / "README.md").write_text(guide, encoding="utf-8")
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return [*written, target / "README.md"]


def refuse_taken(target: Path) -> None:
    """Refuse a place for a new folder where something is."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CourseError(f"{target} exists and is not empty; a bundle is made in a new folder")
