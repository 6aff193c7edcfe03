"""``grader list``."""

from __future__ import annotations

import typer
from msgspec import json
from rich.console import Console
from rich.table import Table

from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, JsonOption, LanguageOption, words
from grader.feedback.counting import shown_time


def run(course: CourseOption = None, as_json: JsonOption = False, lang: LanguageOption = None) -> None:
    """List the course's assignments with their exercises and points."""
    say = words(lang)
    loaded = course_of(course)
    if as_json:
        document = [
            {
                "name": one.name,
                "title": one.title,
                "points": one.points,
                **({"due": one.due} if one.due else {}),
                "exercises": [
                    {"name": ex.name, "points": ex.points, "requires": ex.requires}
                    | ({"extra": True} if ex.extra else {})
                    for ex in one.exercises
                ],
            }
            for one in loaded.assignments
        ]
        typer.echo(json.format(json.encode(document), indent=2))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("ui", "assignment"), no_wrap=True)
    table.add_column(say("ui", "exercise"), no_wrap=True)
    table.add_column(say("ui", "points"), justify="right")
    for one in loaded.assignments:
        due = f" [dim]{say('policies', 'due', due=shown_time(one.due))}[/]" if one.due else ""
        title = f"[bold]{one.title.in_(say.language)}[/]{due}"
        table.add_row(f"[bold]{one.name}[/]", title, f"[bold]{one.points:g}[/]")
        for exercise in one.exercises:
            table.add_row("", exercise.name, f"{'+' if exercise.extra else ''}{exercise.points:g}")
        table.add_row()
    console = Console()
    console.print(f"[bold]{loaded.title.in_(say.language)}[/]\n")
    console.print(table)
