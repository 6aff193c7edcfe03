"""``grader digits``."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from grader.classroom import UsageError
from grader.cli.options import LanguageOption, words
from grader.digits import are_handwritten, load_digits, load_mnist
from grader.digits.download import BASE, DownloadError, download
from grader.digits.idx import data_folder


def run(
    fetch: Annotated[
        bool, typer.Option("--download", help="Fetch the 28x28 digits (11 MB), check them, and keep them.")
    ] = False,
    base: Annotated[str, typer.Option("--from", metavar="URL", help="Another address that has the four files.")] = BASE,
    folder: Annotated[
        Path | None, typer.Option("--to", metavar="DIR", help="Where to keep them; by default $GRADER_DATA or a cache.")
    ] = None,
    lang: LanguageOption = None,
) -> None:
    """Show which handwritten digits are here, and get the large set on request. Grading never downloads anything."""
    say = words(lang)
    where = folder or data_folder()
    if fetch:
        try:
            _download_with_bar(where, base)
        except DownloadError as problem:
            raise UsageError(str(problem)) from None
    for name, load in (("8x8", load_digits), ("28x28", partial(load_mnist, folder=where))):
        try:
            (x_train, _), (x_test, _) = load()
        except (FileNotFoundError, ValueError) as problem:
            typer.echo(say("digits", "absent", name=name, why=problem))
        else:
            key = "drawn" if load is load_digits and not are_handwritten() else "present"
            typer.echo(say("digits", key, name=name, train=len(x_train), test=len(x_test)))


def _download_with_bar(where: Path, base: str) -> None:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        tasks = {}

        def progress(name: str, done: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(name, total=total or None)
            bar.update(tasks[name], completed=done)

        download(where, base=base if base.endswith("/") else base + "/", progress=progress)
