"""``grader init``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from grader.authoring import DEFAULT, examples, start_course
from grader.cli.options import LanguageOption, words

EPILOG = (
    'Examples: grader init my-course    grader init my-course --lang en --name "Numerics 1"    '
    "grader init my-course --example programs"
)


def run(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.")],
    name: Annotated[
        str | None,
        typer.Option("--name", metavar="TEXT", help="The course's title; by default the folder's name."),
    ] = None,
    example: Annotated[
        str, typer.Option("--example", metavar="|".join(examples()), help="What kind of course to start from.")
    ] = DEFAULT,
    lang: LanguageOption = None,
) -> None:
    """Start a course of your own: a small assignment with its hidden tests, ready to grade, to change and to add to.

    --lang is the language of what students get, and of the README; by default that of the environment.

    Exit codes: 0; 2 for a usage error, such as a folder that is not empty; 130 when interrupted. Only with 0 is
    anything written.
    """
    say = words(lang)
    for path in start_course(folder, name=name, language=say.language, example=example):
        typer.echo(path)
    typer.echo("\n" + say("init", "next", folder=folder))
