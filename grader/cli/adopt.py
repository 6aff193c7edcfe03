"""``grader import-nbgrader``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from grader.authoring import Adoption, Fate, import_nbgrader
from grader.cli.options import JsonOption, LanguageOption, words
from grader.feedback import Catalogue, harmless
from grader.feedback.proofs import problem_text
from grader.sandbox.cores import cores

NOTHING_LIFTED = 1
_COLOURS = {Fate.LIFTED: "green", Fate.PERSON: "", Fate.NOT_LIFTED: "yellow"}
EPILOG = (
    "Examples: grader import-nbgrader course101 --into course101-tests    "
    "grader import-nbgrader . --into ../tests --json > cells.json"
)


def run(
    nbgrader_course: Annotated[
        Path, typer.Argument(metavar="NBGRADER_COURSE", help="The folder with nbgrader_config.py and source/.")
    ],
    into: Annotated[
        Path, typer.Option("--into", metavar="DIR", help="The new course: a new or empty folder, or one to go on with.")
    ],
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="The source folder; by default as configured there.")
    ] = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="How many processes; by default one per core.")
    ] = None,
    as_json: JsonOption = False,
    lang: LanguageOption = None,
) -> int:
    """Adopt an nbgrader course: lift the tests out of its notebooks into hidden suites that judge from outside.

    A cell of tests is lifted as a whole or not at all, and only if the notebook's own solution passes what came of it.
    The table says cell by cell what was lifted, what a person goes on grading, and what was not lifted and why. Nothing
    is written into the nbgrader course; its nbgrader_config.py is run, as nbgrader does.

    Exit codes: 0 when a course was written, whatever was left out of it; 1 when nothing could be lifted, and then
    nothing is written; 2 for a usage error; 130 when interrupted:
    the same command goes on from there.
    """
    say = words(lang)
    with importing(say) as advance:
        found = import_nbgrader(
            nbgrader_course, into, source=source, language=say.language, jobs=jobs or len(cores()), advance=advance
        )
    if as_json:
        sys.stdout.buffer.write(found.to_json())
    else:
        print_adoption(found, say)
    return 0 if found.course else NOTHING_LIFTED


def print_adoption(found: Adoption, say: Catalogue, *, texts: str = "adopt") -> None:
    """Print what became of each cell; what to do next stands in the section ``texts`` of the catalogue."""
    console = Console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("notebook", "cell", "points", "fate", "why"):
        number = name == "points"
        table.add_column(say("adopt", name), justify="right" if number else "left", no_wrap=number, overflow="fold")
    for one in found.cells:
        why = say("reason", one.reason, what=harmless(one.what, 200)) if one.reason else ""
        notebook = harmless(f"{one.assignment}/{one.notebook}", 60)
        fate = Text(say("adopt", one.fate), style=_COLOURS[one.fate])
        table.add_row(Text(notebook), Text(harmless(one.grade_id, 40)), f"{round(one.points, 2):g}", fate, Text(why))
    console.print(table)
    for problem in found.problems:
        console.print(Text(f"✗ {harmless(problem_text(problem, say), 400)}", style="yellow"), soft_wrap=True)
    for missed in found.unread:
        text = say("adopt", "unread", notebook=missed.path, why=missed.why)
        console.print(Text(f"✗ {harmless(text, 400)}", style="red"), soft_wrap=True)
    counts = {fate.value: found.count(fate) for fate in Fate}
    console.print("\n" + say("adopt", "summary", **counts), style="bold")
    if not found.course:
        console.print(say("adopt", "nothing"))
        return
    course = Path(found.course).resolve()
    console.print(say(texts, "next", course=course), soft_wrap=True, markup=False, highlight=False)


@contextmanager
def importing(say: Catalogue) -> Iterator[Callable[[int, int], None]]:
    """Show how many notebooks are done while the block runs, where somebody looks."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("adopt", "importing"), total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance
