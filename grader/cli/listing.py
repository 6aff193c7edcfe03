"""``grader list``."""

from __future__ import annotations

import typer
from msgspec import json
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, JsonOption, LanguageOption, words
from grader.feedback.counting import shown_time

_POINTS = 20
"""What a row takes beside its names."""


def run(course: CourseOption = None, as_json: JsonOption = False, lang: LanguageOption = None) -> None:
    """List the course's assignments with their exercises and points."""
    loaded = course_of(course)
    say = words(lang, loaded)
    if as_json:
        document = [
            {
                "name": one.name,
                "folder": one.folder,
                "title": one.title.written,
                "points": one.points,
                **({"due": one.due} if one.due else {}),
                "exercises": [
                    {"name": ex.name, "points": ex.points, "requires": ex.requires}
                    | ({"extra": True} if ex.extra else {})
                    | ({"manual": True} if ex.manual else {})
                    for ex in one.exercises
                ],
            }
            for one in loaded.assignments
        ]
        typer.echo(json.format(json.encode(document), indent=2))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    # A name that is cut off is none that a command or a folder of the class accepts.
    names = [[one.name for one in loaded.assignments]]
    names.append([exercise.name for one in loaded.assignments for exercise in one.exercises])
    widths = [max(map(cell_len, column), default=0) for column in names]
    table.add_column(say("ui", "assignment"), no_wrap=True, min_width=widths[0])
    table.add_column(say("ui", "exercise"), overflow="fold", min_width=widths[1])
    table.add_column(say("ui", "points"), justify="right", no_wrap=True)
    for one in loaded.assignments:
        title = Text(one.title.in_(say.language), style="bold")
        if one.due:
            title.append(f" {say('policies', 'due', due=shown_time(one.due))}", style="not bold dim")
        table.add_row(Text(one.name, style="bold"), title, Text(f"{one.points:g}", style="bold"))
        if one.folder != one.name:
            table.add_row("", Text(say("ui", "handed_in_under", folder=one.folder), style="dim"))
        for exercise in one.exercises:
            name = Text(exercise.name)
            if exercise.manual:
                name.append(f" {say('by_hand', 'listed')}", style="dim")
            table.add_row("", name, f"{'+' if exercise.extra else ''}{exercise.points:g}")
        table.add_row()
    console = Console()
    console.width = max(console.width, sum(widths) + _POINTS)
    console.print(Text(loaded.title.in_(say.language), style="bold"), end="\n\n")
    console.print(table)
