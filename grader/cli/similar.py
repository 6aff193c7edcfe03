"""``grader similar``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from msgspec import json
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from grader.classroom import UsageError, discover
from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, JsonOption, LanguageOption, words
from grader.similarity import THRESHOLD, find_alike, likeness_page, likeness_text

EPILOG = (
    "Examples: grader similar submitted/ --html alike.html    (a class: <student>/<assignment>/<files>)    "
    "grader similar submitted/ -a ch05 --threshold 0.7    grader similar 2025/ 2026/ -a ch03 --json > alike.json"
)


def run(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Files, or trees <student>/<assignment>/<files>.")
    ],
    assignment: Annotated[
        str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write the evidence side by side as one page.")
    ] = None,
    as_json: JsonOption = False,
    threshold: Annotated[
        float, typer.Option("--threshold", "-t", help="Tell of functions that are alike by this share and more.")
    ] = THRESHOLD,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Find submissions that are alike in structure, function by function, without the course's own material.

    Alike does not mean copied: short functions of a course that follows a book look alike, and so does the work of
    two who learnt together. Nothing is run, and nothing leaves this machine.

    Exit codes: 0, whatever is found; 2 for a usage error; 130 when interrupted.
    """
    loaded = course_of(course)
    say = words(lang, loaded)
    if not 0 < threshold <= 1:
        raise UsageError(say("similar", "bad_threshold", threshold=threshold))
    jobs = discover(paths, loaded, assignment=assignment)
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    found = []
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(say("similar", "reading"), total=len(jobs))
        for one in loaded.assignments:
            its = [job for job in jobs if job.assignment == one.name]
            if its:
                found.append(find_alike(its, one, say, threshold=threshold, advance=lambda: bar.advance(task)))
    if html:
        try:
            html.write_text(likeness_page(found, loaded.title.in_(say.language), say), encoding="utf-8")
        except OSError as problem:
            raise UsageError(say("report", "unwritable", path=html, why=problem.strerror)) from None
    if as_json:
        sys.stdout.buffer.write(json.format(json.encode(found), indent=2) + b"\n")
        return 0
    output = Console()
    for likeness in found:
        output.print(likeness_text(likeness, say))
    output.print(say("similar", "terminal_note"), style="dim")
    return 0
