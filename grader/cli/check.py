"""``grader check``."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from grader.cli.exits import INTERRUPTED, Unusable, finish
from grader.cli.options import JsonOption, LanguageOption, words
from grader.feedback import harmless
from grader.selfcheck import CheckError, Superseded, Watch, as_json, as_junit, check_apart, chosen, show
from grader.selfcheck.work import Work

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
        list[str] | None,
        typer.Argument(metavar="EXERCISE", help="Only these exercises; their names may also stand alone."),
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
    one that was saved last. A check that takes longer than 10 seconds is stopped, and nobody answers input().

    Exit codes: 0 when every check passed, 1 when one did not, 2 for a usage error, 130 after Ctrl-C. Ctrl-C is also how
    --watch ends; the exit code is 0 then.
    """
    if lang is not None:
        words(lang)  # one that is not there is said so before anything runs
    try:
        work = chosen([file, *(exercise or ())] if file else (), Path.cwd())
    except CheckError as problem:
        raise Unusable(problem.text(words(lang))) from None
    if work.rivals:
        others = ", ".join(map(harmless, work.rivals))
        typer.echo(words(lang)("check", "rivals", file=work.path.name, names=others), err=True)
    once = partial(_once, work, lang, as_document, junit)
    try:
        if not watch:
            return once()
        _again_and_again(Watch(work.path), once, work.path.name, lang)
    except KeyboardInterrupt:
        if watch:
            return 0  # that is how watching ends
        typer.echo(words(lang)("check", "interrupted"), err=True)
        return INTERRUPTED


def _again_and_again(watch: Watch, once: Callable[..., int], name: str, lang: str | None) -> NoReturn:
    while True:
        try:
            once(clear=True, superseded=watch.saved)
        except Superseded:
            pass
        except Unusable as problem:
            # The file may be half written; the next time it is saved may be better.
            typer.echo(f"grader: {problem}", err=True)
        now = time.strftime("%H:%M:%S")
        if not watch.saved():
            typer.echo(words(lang)("check", "watching", time=now, file=harmless(name)), err=True)
        watch.wait()


def _once(
    work: Work,
    lang: str | None,
    as_document: bool,
    junit: Path | None,
    *,
    clear: bool = False,
    superseded: Callable[[], bool] = lambda: False,
) -> int:
    try:
        found = check_apart(work.path, list(work.exercises), language=lang, superseded=superseded)
    except CheckError as problem:
        raise Unusable(problem.text(words(lang))) from None
    if junit is not None:
        try:
            junit.write_bytes(as_junit(found))
        except OSError as problem:
            raise Unusable(f"{junit} cannot be written: {problem.strerror}") from None
    if as_document:
        typer.echo(as_json(found).encode())
    else:
        show(found, clear=clear)
    return 0 if found.passed else 1


def main(arguments: Sequence[str]) -> None:
    """Run this command alone."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(epilog=EPILOG)(run)
    finish(app, (), list(arguments), "grader check")
