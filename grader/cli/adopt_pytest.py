"""``grader import-pytest``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.authoring import PlainAdoption, TestFate, import_pytest
from grader.cli.options import JsonOption, LanguageOption, words
from grader.feedback import Catalogue, harmless
from grader.feedback.proofs import problem_text

NOTHING_TAKEN = 1
_COLOURS = {TestFate.TAKEN: "green", TestFate.REFUSED: "yellow"}
EPILOG = (
    "Examples: grader import-pytest tests --solution hw1.py --into course    "
    "grader import-pytest bank-solution --into course --name bank"
)


def run(
    tests: Annotated[
        Path,
        typer.Argument(metavar="TESTS", help="A file of tests, a folder of them, or a repository with tests/."),
    ],
    into: Annotated[
        Path, typer.Option("--into", metavar="DIR", help="A new or empty folder, or a course to add this to.")
    ],
    solution: Annotated[
        Path | None,
        typer.Option(
            "--solution", metavar="FILE", help="The solution that passes them; by default the file that they import."
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="Of the assignment; by default the module's.")
    ] = None,
    module: Annotated[
        str | None, typer.Option("--module", metavar="NAME", help="The name that tests import the student's module by.")
    ] = None,
    table: Annotated[
        Path | None,
        typer.Option("--table", metavar="CSV", help="Exercises and points: test, exercise, points."),
    ] = None,
    as_json: JsonOption = False,
    lang: LanguageOption = None,
) -> int:
    """Make plain tests of pytest or unittest the hidden suite of an assignment, as they are.

    Tests go on importing the student's module by its name. Each is tried with the solution, in the sandbox and from
    outside; one that does not pass there is left out, and the table says why. Exercises and points come from marks,
    from a table, from GitHub Classroom's autograding.json, or from classes and comments (# points: 2). Tests that do
    not pass from outside are run once more in this account, as pytest runs them, to tell whether they pass at all.

    Exit codes: 0 when a course was written, whatever was left out of it; 1 when no test could be taken, and then
    nothing is written; 2 for a usage error; 130 when interrupted, and then nothing is written either.
    """
    say = words(lang)
    found = import_pytest(tests, solution, into, name=name, module=module, table=table, language=say.language)
    if as_json:
        sys.stdout.buffer.write(found.to_json())
    else:
        _print(found, say)
    return 0 if found.course else NOTHING_TAKEN


def _print(found: PlainAdoption, say: Catalogue) -> None:
    console = Console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("test", "exercise", "points", "fate", "why"):
        number = name == "points"
        table.add_column(say("plain", name), justify="right" if number else "left", no_wrap=number, overflow="fold")
    for one in found.tests:
        why = say("reason", one.reason, what=harmless(one.what, 200)) if one.reason else ""
        fate = Text(say("plain", one.fate), style=_COLOURS[one.fate])
        table.add_row(Text(harmless(one.id, 90)), Text(harmless(one.exercise, 40)), f"{one.points:g}", fate, Text(why))
    console.print(table)
    for problem in found.problems:
        console.print(Text(f"✗ {harmless(problem_text(problem, say), 400)}", style="yellow"), soft_wrap=True)
    counts = {fate.value: found.count(fate) for fate in TestFate}
    console.print("\n" + say("plain", "summary", **counts), style="bold")
    if not found.course:
        console.print(say("plain", "nothing"))
        return
    course = Path(found.course).resolve()
    text = say("plain", "next", course=course, assignment=found.assignment)
    console.print(text, soft_wrap=True, markup=False, highlight=False)
