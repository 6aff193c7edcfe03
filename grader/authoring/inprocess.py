"""Whether tests pass at all: the instructor's own tests and solution, run by pytest in one process as ever."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from grader.authoring.plaintests import PlainTest

_SECONDS = 120


def passes_in_one_process(root: Path, tests: Sequence[PlainTest], stem: str, solution: Path) -> set[str]:
    """Return the tests that pass where they and the solution live in one process, by their names in the table.

    They run in a copy of their folder, with the rights of whoever imports them.
    """
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary) / "copy"
        shutil.copytree(root, place, ignore=shutil.ignore_patterns(".git", "__pycache__", ".venv", "venv"))
        if not list(place.rglob(f"{stem}.py")):
            for path in solution.parent.iterdir():
                if path.is_file() and not (place / path.name).exists():
                    shutil.copyfile(path, place / path.name)
            shutil.copyfile(solution, place / f"{stem}.py")
        report = Path(temporary) / "report.xml"
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            f"--junitxml={report}",
            "--rootdir=.",
        ]
        folders = {str(path.parent) for path in place.rglob(f"{stem}.py")} | {str(place)}
        environment = {
            **os.environ,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join(sorted(folders)),
            "PYTEST_ADDOPTS": "",
        }
        with suppress(subprocess.TimeoutExpired):
            subprocess.run(
                [*command, *dict.fromkeys(test.file for test in tests)],
                cwd=place, env=environment, capture_output=True, timeout=_SECONDS, check=False,
            )  # fmt: skip
        return _passed(report, tests) if report.is_file() else set()


def _passed(report: Path, tests: Sequence[PlainTest]) -> set[str]:
    """Return the tests all of whose cases passed."""
    cases: dict[tuple[str, str], list[bool]] = {}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - pytest wrote it a moment ago
        key = case.get("classname", ""), case.get("name", "").partition("[")[0]
        # What a suite notes of a test, such as a property, is no failure.
        cases.setdefault(key, []).append(not {part.tag for part in case} & {"failure", "error", "skipped"})
    found = set()
    for test in tests:
        module = test.file.removesuffix(".py").replace("/", ".")
        keys = [(f"{module}.{test.group}".rstrip("."), test.name)]
        if all(all(cases.get(key, [False])) for key in keys):
            found.add(test.id)
    return found
