"""``grader check``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import UsageError
from grader.cli.options import LanguageOption, words
from grader.course import PUBLIC_CHECKS
from grader.selfcheck import CheckError, check_file, report
from grader.suite.outcome import Status


def run(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="Your notebook or .py file; by default the one beside public_checks.py."),
    ] = None,
    exercise: Annotated[str | None, typer.Argument(metavar="[EXERCISE]", help="Only this exercise.")] = None,
    lang: LanguageOption = None,
) -> int:
    """Check your own work with the public checks. Runs on your machine; no hidden test is involved.

    Exit codes: 0 when every check passed, 1 when one did not, 2 for a usage error.
    """
    say = words(lang)
    path = file or _only_file()
    if not path.is_file():
        raise UsageError(f"{path} does not exist")
    try:
        found = check_file(path, exercise, say)
    except CheckError as problem:
        raise UsageError(str(problem)) from None
    typer.echo(report(found, say, "script" if path.suffix.lower() == ".py" else "notebook"))
    passed = all(one.status is Status.PASSED for checked in found for one in checked.outcomes)
    return 0 if passed else 1


def _only_file() -> Path:
    scripts = [path for path in sorted(Path.cwd().glob("*.py")) if path.name != PUBLIC_CHECKS]
    files = scripts or sorted(Path.cwd().glob("*.ipynb"))
    if len(files) != 1:
        raise UsageError(f"found {len(files)} files here; say which one to check: grader check FILE")
    return files[0]
