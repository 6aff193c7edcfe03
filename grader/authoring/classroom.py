"""What GitHub Classroom was told to run in a repository, and how it compared: its file, or the workflow that it wrote.

``.github/classroom/autograding.json`` until 2023, ``.github/workflows/classroom.yml`` with a step for each test since.
An entry that runs the student's file as a program, with what is typed and what it has to print, becomes a hidden test.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.course import CourseError
from grader.suite.commands import Command, command_of

AUTOGRADING = ".github/classroom/autograding.json"
WORKFLOWS = (".github/workflows/classroom.yml", ".github/workflows/classroom.yaml")
GENERATED = "test_classroom.py"
"""The file of tests that `suite_of_programs` is written to."""
_STEP = re.compile(r"/autograding-(io|command|python)-grader@")


@dataclass(frozen=True)
class Entry:
    """One test of GitHub Classroom's.

    Attributes
    ----------
    command : str
        What it runs.
    typed, printed : str
        What it gives to the command, and what it compares with.
    comparison : str
        ``included``, ``exact`` or ``regex``.
    """

    name: str
    points: float
    command: str
    typed: str = ""
    printed: str = ""
    comparison: str = "included"

    @property
    def runs_tests(self) -> bool:
        """Whether it runs tests of pytest or unittest."""
        return "pytest" in self.command or "unittest" in self.command


def entries_of(tests: Path) -> list[Entry]:
    """Return what Classroom was told to run in a repository, or in the one that a folder or file of tests lies in.

    Raises
    ------
    CourseError
        if it cannot be read.
    """
    for folder in (tests, *tests.resolve().parents[:2]):
        if (path := folder / AUTOGRADING).is_file():
            return _of_file(path)
        for path in (folder / one for one in WORKFLOWS):
            if path.is_file():
                return _of_workflow(path)
    return []


def _of_file(path: Path) -> list[Entry]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["tests"]
        return [
            Entry(
                str(one["name"]), float(one.get("points") or 0), str(one.get("run") or ""), str(one.get("input") or ""),
                str(one.get("output") or ""), _comparison(one.get("comparison")),
            )
            for one in found
        ]  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise CourseError(f"{path}: not GitHub Classroom's autograding.json ({problem!r})") from None


def _of_workflow(path: Path) -> list[Entry]:
    try:
        import yaml  # type: ignore[import-untyped]  # noqa: PLC0415 - the instructor's, as notebooks are
    except ImportError:
        raise CourseError(f"{path}: reading it needs PyYAML (pip install pyyaml)") from None
    try:
        jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values()
        return [entry for job in jobs for step in job.get("steps") or () if (entry := _of_step(step)) is not None]
    except (OSError, ValueError, yaml.YAMLError, KeyError, TypeError, AttributeError) as problem:
        said = " ".join(str(problem).split())[:120]
        raise CourseError(f"{path}: not a workflow of GitHub Classroom's ({said})") from None


def _of_step(step: Mapping[str, Any]) -> Entry | None:
    found = _STEP.search(str(step.get("uses") or ""))
    if found is None:
        return None
    said = {key: "" if value is None else value for key, value in (step.get("with") or {}).items()}
    name = str(said.get("test-name") or step.get("name") or step.get("id") or "tests")
    command = "pytest" if found[1] == "python" else str(said.get("command", ""))
    return Entry(
        name, float(said.get("max-score") or 0), command, str(said.get("input", "")),
        str(said.get("expected-output", "")), _comparison(said.get("comparison-method")),
    )  # fmt: skip


def _comparison(said: object) -> str:
    return str(said) if said in ("exact", "regex") else "included"


def programs_of(entries: Sequence[Entry], module: str, folder: Path) -> dict[str, tuple[Entry, Command]]:
    """Return the entries that run a module's file as a program, by the names of the tests that they become."""

    def read(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8")

    found: dict[str, tuple[Entry, Command]] = {}
    for entry in entries:
        command = None if entry.runs_tests else command_of(entry.command, module, read)
        if command is not None:
            words = re.sub(r"\W+", "_", entry.name.lower()).strip("_") or "program"
            name = f"test_{words}"
            while name in found:
                name += "_again"
            found[name] = entry, command
    return found


def suite_of_programs(found: Mapping[str, tuple[Entry, Command]]) -> str:
    """Return a file of hidden tests that run the program and compare as Classroom did, white space around it aside."""
    imports = "import re\n\n\n" if any(entry.comparison == "regex" for entry, _ in found.values()) else ""
    tests = "\n\n".join("\n".join(_test(name, *one)) for name, one in found.items())
    return f'"""What GitHub Classroom ran in this repository, and what it compared."""\n\n{imports or chr(10)}{tests}\n'


def _test(name: str, entry: Entry, command: Command) -> Iterator[str]:
    typed = command.typed if command.typed is not None else entry.typed
    given = [f"stdin={typed!r}"] if typed else []
    given += [f"argv={list(command.argv)!r}"] if command.argv else []
    yield f"def {name}(student):"
    yield f"    ran = student.main({', '.join(given)})"
    wanted = entry.printed.replace("\r\n", "\n").strip()
    if wanted:
        yield '    printed = ran.printed.replace("\\r\\n", "\\n").strip()'
    match entry.comparison:
        case _ if not wanted:
            pass
        case "exact":
            yield f"    assert printed == {wanted!r}"
        case "regex":
            yield f"    assert re.search({entry.printed!r}, printed)"
        case _:
            yield f"    assert {wanted!r} in printed"
    yield "    assert ran.status == 0"
    yield ""
