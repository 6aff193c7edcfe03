"""``grader import-otter``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from grader.authoring import import_otter
from grader.cli.adopt import NOTHING_LIFTED, importing, print_adoption
from grader.cli.options import JsonOption, LanguageOption, words

EPILOG = (
    "Examples: grader import-otter hw01/hw01.ipynb --into course    "
    "grader import-otter course101 --into course    "
    "grader import-otter hw01-autograder.zip --solution autograder/hw01.ipynb --into course"
)


def run(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="SOURCE",
            help="A master notebook of otter assign, a folder of them, an autograder zip, or a folder of test files.",
        ),
    ],
    into: Annotated[
        Path, typer.Option("--into", metavar="DIR", help="A new or empty folder, or a course to add this to.")
    ],
    solution: Annotated[
        Path | None,
        typer.Option(
            "--solution", metavar="FILE", help="For a zip or test files: the notebook or .py that solves them."
        ),
    ] = None,
    as_json: JsonOption = False,
    lang: LanguageOption = None,
) -> int:
    """Adopt assignments of otter-grader: questions become exercises, their tests hidden suites that judge from outside.

    Master notebooks are read with their marks: texts, stubs, solutions, seeds, public and hidden tests, points of
    questions and cases, questions that a person reads. Test cells compare with the output that the notebook was saved
    with. A test is kept only if the solution passes it in the sandbox; the table says of each what became of it, and
    why one is left out. Nothing is written beside the notebooks, and none of their code runs outside of the sandbox
    but the solution, which hidden tests compare with.

    Exit codes: 0 when a course was written, whatever was left out of it; 1 when nothing could be taken, and then
    nothing is written; 2 for a usage error; 130 when interrupted: the same command goes on from
    there.
    """
    say = words(lang)
    with importing(say) as advance:
        found = import_otter(source, into, solution=solution, language=say.language, advance=advance)
    if as_json:
        sys.stdout.buffer.write(found.to_json())
    else:
        print_adoption(found, say, texts="otter")
    return 0 if found.course else NOTHING_LIFTED
