"""``grader check``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import UsageError
from grader.cli.exits import finish
from grader.cli.options import JsonOption, LanguageOption, words
from grader.feedback import catalogue, default_language, harmless
from grader.selfcheck import CheckError, as_json, as_junit, check_file, chosen, report, saved, show
from grader.suite.outcome import SuiteError

EPILOG = (
    "Examples: grader check    (the file of this folder)    grader check softmax    (only this exercise)    "
    "grader check perceptron.ipynb AND    grader check softmax --watch    (again whenever the file is saved)    "
    "grader check perceptron.py --junit report.xml"
)


def run(
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="Your notebook or .py file, or its folder; by default this folder."),
    ] = None,
    exercise: Annotated[
        str | None, typer.Argument(metavar="EXERCISE", help="Only this exercise; its name may also stand alone.")
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Check again whenever the file is saved.")] = False,
    as_document: JsonOption = False,
    junit: Annotated[
        Path | None, typer.Option("--junit", metavar="FILE", help="Also write JUnit XML, which CI services read.")
    ] = None,
    lang: LanguageOption = None,
) -> int:
    """Check your own work with the public checks. Runs on your machine; no hidden test is involved.

    Of several files the one is checked that would be graded: where most is written. Where that does not tell, it is the
    one that was saved last.

    Exit codes: 0 when every check passed, 1 when one did not, 2 for a usage error, 130 after Ctrl-C. Ctrl-C is also how
    --watch ends; the exit code is 0 then.
    """
    try:
        path, exercise, rivals = chosen(file, exercise, Path.cwd())
    except CheckError as problem:
        raise UsageError(problem.text(words(lang))) from None
    if rivals:
        typer.echo(words(lang)("check", "rivals", file=path.name, names=", ".join(map(harmless, rivals))), err=True)
    if not watch:
        return _once(path, exercise, lang, as_document, junit)
    try:
        for _ in saved(path):
            _once_more(path, exercise, lang, as_document, junit)
    except KeyboardInterrupt:
        pass  # that is how watching ends
    return 0


def _once_more(path: Path, exercise: str | None, lang: str | None, as_document: bool, junit: Path | None) -> None:
    try:
        _once(path, exercise, lang, as_document, junit, clear=True)
    except (UsageError, SuiteError) as problem:
        # The file may be half written; the next time it is saved may be better.
        typer.echo(f"grader: {problem}", err=True)


def _once(
    path: Path,
    exercise: str | None,
    lang: str | None,
    as_document: bool,
    junit: Path | None,
    *,
    clear: bool = False,
) -> int:
    try:
        checks = check_file(path, exercise)
    except CheckError as problem:
        raise UsageError(problem.text(words(lang))) from None
    found = report(checks, words(lang) if lang else catalogue(checks.material.language or default_language()))
    if junit is not None:
        try:
            junit.write_bytes(as_junit(found))
        except OSError as problem:
            raise UsageError(f"{junit} cannot be written: {problem.strerror}") from None
    if as_document:
        typer.echo(as_json(found).encode())
    else:
        show(found, clear=clear)
    return 0 if checks.passed else 1


def main(arguments: Sequence[str]) -> None:
    """Run this command alone."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(epilog=EPILOG)(run)
    finish(app, (UsageError, SuiteError), list(arguments), "grader check")
