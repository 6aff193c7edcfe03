"""The files of an adopted course."""

from __future__ import annotations

import ast
import re
import secrets
import shutil
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType

from grader.authoring.folder import write
from grader.authoring.lifting import LiftedTest
from grader.authoring.nbcourse import Cell, Marks, Notebook, Role, files_beside, parsed, without_magics
from grader.authoring.packages import modules_of, packages_entry
from grader.authoring.renaming import HELPERS
from grader.course import Assignment, CourseError
from grader.course.percent import AuthoringError, parse_authored
from grader.course.text import quoted

_HEAD = '''"""Hidden tests of {notebook}, lifted from its {where} by `grader {command}`."""

import pytest

{imports}


@pytest.fixture
def student(student):
    """The names of the student's notebook, as cells of tests use them."""
    with in_a_notebook(student) as names:
        yield names
'''


def safe_name(name: str) -> str:
    """Return a name of letters, digits, ``-`` and ``_``, for a folder or a part of a function's name."""
    return re.sub(r"[^\w-]+", "_", name).strip("_") or "_"


def unused(name: str, taken: Collection[str]) -> str:
    """Return the name, or the first of ``name_2``, ``name_3``, ... that is not taken."""
    candidates = (f"{name}_{number}" if number > 1 else name for number in range(1, len(taken) + 2))
    return next(one for one in candidates if one not in taken)


def course_file(name: str, entries: Sequence[tuple[str, Notebook, Sequence[str]]], language: str) -> str:
    """Return the text of ``course.toml``: an entry for each notebook, by the names that nbgrader knows it by.

    The third of an entry is what is imported before a submission of it is.
    """
    parts = [course_head(name, language)]
    for assignment, notebook, preload in entries:
        title = f"{notebook.assignment}: {notebook.name}"
        parts.append(
            f"[[assignment]]\nname = {quoted(assignment)}\n"
            f"title = {quoted(title)}\n"
            f"nbgrader = {quoted(notebook.path)}\n"
            f"{packages_entry(modules_of(notebook), preload)}"
        )
    return "\n".join(parts)


def course_head(name: str, language: str) -> str:
    """Return what ``course.toml`` begins with."""
    seed = secrets.randbelow(1 << 31)
    return (
        f"name = {quoted(name)}\n"
        f"language = {quoted(language)}          # of the feedback\n"
        f"seed = {seed}         # of inputs that hidden tests draw, which come in a few variants\n"
    )


def write_assignment(assignment: Assignment, notebook: Notebook, tests: Mapping[str, LiftedTest]) -> None:
    """Write the reference, the hidden tests and their texts.

    Raises
    ------
    CourseError
        if the notebook's code cannot be kept as a file of cells.
    """
    place = assignment.root / "solutions" / assignment.name
    write(place / f"{notebook.name}.py", _reference(notebook, tests))
    for file, name in files_beside(notebook):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place / name)
    for name, text in suite_of(notebook, tests.values()).items():
        write(assignment.suite_path / name, text)


def remove_assignment(assignment: Assignment) -> None:
    """Take away what `write_assignment` wrote."""
    shutil.rmtree(assignment.root / "solutions" / assignment.name, ignore_errors=True)
    shutil.rmtree(assignment.suite_path, ignore_errors=True)


def _reference(notebook: Notebook, tests: Mapping[str, LiftedTest]) -> str:
    parts = []
    ids = [cell.grade_id for cell in notebook.cells]
    for cell in notebook.cells:
        source = without_magics(cell.source) if cell.code else ""
        if _is_read(cell) and ids.count(cell.grade_id) == 1:
            parts.append(_read_by_hand(cell, source, notebook))
            continue
        if cell.grade_id in tests:
            exercise = tests[cell.grade_id]
            here = " here=true" if exercise.here else ""
            parts.append(
                f'# %% exercise="{cell.grade_id}" points={exercise.points:g}{here}\n'
                "# A cell of tests in nbgrader; they are in autograde_tests now.\n"
            )
        elif cell.role is not Role.TEST and source.strip():
            parts.append(f"# %%\n{kept(marked(cell, source, notebook.marks), notebook)}\n")
    text = "\n".join(parts)
    try:
        parse_authored(text)
    except AuthoringError as problem:
        raise CourseError(f"{notebook.assignment}/{notebook.name}: as a file of cells, {problem}") from None
    return text


def _is_read(cell: Cell) -> bool:
    """Whether a person gives points for a cell that can be named in a file of cells."""
    return cell.role is Role.PERSON and cell.points > 0 and re.fullmatch(r"[^\s\"\\]+", cell.grade_id) is not None


def _read_by_hand(cell: Cell, source: str, notebook: Notebook) -> str:
    """Return the cell of an exercise that a person reads, under the name that nbgrader has for it."""
    header = f'exercise="{cell.grade_id}" points={cell.points:g} manual=true'
    if cell.code:
        return f"# %% {header}\n{kept(marked(cell, source or 'pass', notebook.marks), notebook)}\n"
    text = marked(cell, cell.source, notebook.marks)
    return "\n".join([f"# %% [markdown] {header}", *(f"# {line}".rstrip() for line in text.split("\n"))]) + "\n"


def marked(cell: Cell, source: str, marks: Marks) -> str:
    """Return a cell's code with our marks around solutions; all of a solution's that has none, as nbgrader does."""
    if cell.role is Role.GIVEN:
        lines = source.split("\n")
        return "\n".join(one for one in lines if marks.begin_solution not in one and marks.end_solution not in one)
    lines, found, inside = [], False, False
    for line in source.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        # A mark that stands astray means nothing: a begin within, an end outside.
        if marks.begin_solution in line:
            if not inside:
                lines.append(f"{indent}### BEGIN SOLUTION")
            found = inside = True
        elif marks.end_solution in line:
            if inside:
                lines.append(f"{indent}### END SOLUTION")
            inside = False
        else:
            lines.append(line)
    if inside:
        lines.append(f"{indent}### END SOLUTION")
    return "\n".join(lines if found else ["### BEGIN SOLUTION", *lines, "### END SOLUTION"])


def kept(source: str, notebook: Notebook) -> str:
    """Return code in which no line begins a cell.

    Raises
    ------
    CourseError
        where that would change what a string says.
    """
    changed = re.sub(r"^# %%", "#  %%", source, flags=re.MULTILINE)
    if changed != source and ast.dump(parsed(changed)) != ast.dump(parsed(source)):
        where = f"{notebook.assignment}/{notebook.name}"
        raise CourseError(f"{where}: a string has a line that begins with '# %%'; indent it, and import again")
    return changed


def suite_of(
    notebook: Notebook,
    tests: Collection[LiftedTest],
    command: str = "import-nbgrader",
    modules: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> dict[str, str]:
    """Return the files of some lifted tests, by name: the suite, and what students read of its tests.

    ``modules`` are those of `grader.suite` beside that for notebooks which tests use names of, with these names.
    """
    functions, texts, praises = [], list[tuple[str, str, str]](), list[tuple[str, str, str]]()
    named = names_of_functions(tests)
    for name, test in zip(named, tests, strict=True):
        marks = "" if test.weight == 1 else f"@pytest.mark.weight({test.weight:g})\n"
        marks += "@pytest.mark.visible\n" if test.is_visible else ""
        marks += "@pytest.mark.passed_untouched\n" if test.is_passed_untouched else ""
        head = f"@pytest.mark.exercise({test.exercise!r})\n{marks}def {name}(student): pass"
        function = ast.parse(head).body[0]
        function.body = list(test.body)  # type: ignore[attr-defined]
        functions.append(f"{ast.unparse(function)}\n")
        texts += [(test.exercise, name, test.text)] if test.text else []
        praises += [(test.exercise, name, test.praise)] if test.praise else []
    used = {node.id for test in tests for one in test.body for node in ast.walk(one) if isinstance(node, ast.Name)}
    known = {"grader.suite.notebook": HELPERS, **modules}
    asked = {module: used & names for module, names in known.items()}
    asked["grader.suite.notebook"] |= {"in_a_notebook"}
    imports = "\n".join(
        f"from {module} import {', '.join(sorted(asked[module]))}" for module in sorted(asked) if asked[module]
    )
    where = "tests" if modules else "cells"
    top = _HEAD.format(notebook=quoted(notebook.name)[1:-1], where=where, command=command, imports=imports)
    found = {f"test_{safe_name(notebook.name)}.py": "\n\n".join([top, *functions])}
    if texts:
        found["feedback.toml"] = _tables(texts)
    if praises:
        found["success.toml"] = _tables(praises)
    return found


def names_of_functions(tests: Iterable[LiftedTest]) -> list[str]:
    """Return what the functions of lifted tests are called, in their order."""
    taken: list[str] = []
    for test in tests:
        taken.append(unused("test_" + re.sub(r"\W", "_", test.name or test.exercise), taken))
    return taken


def _tables(texts: Sequence[tuple[str, str, str]]) -> str:
    """Return texts of tests, each with its exercise and its test, as a file has them."""
    return "\n".join(
        f"[{quoted(exercise)}]\n"
        + "".join(f"{name} = {quoted(text)}\n" for one, name, text in texts if one == exercise)
        for exercise in dict.fromkeys(one for one, *_ in texts)
    )
