"""``grader doctor``."""

from __future__ import annotations

import typer
from msgspec import json
from rich.console import Console
from rich.table import Table

from grader.cli.options import JsonOption, LanguageOption, words
from grader.sandbox.host import find_isolation
from grader.sandbox.levels import SAFE


def run(as_json: JsonOption = False, lang: LanguageOption = None) -> None:
    """Find out what this host enforces on a submission, by trying it from inside a sandbox."""
    say = words(lang)
    found = find_isolation()
    if as_json:
        typer.echo(json.format(json.encode(found), indent=2))
        return
    console = Console()
    console.print(f"{say('ui', 'level')}: [bold]{found.level}[/]\n")
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("ui", "attempt"))
    table.add_column(say("ui", "result"))
    for name, possible in found.possible.items():
        result = f"[red]{say('ui', 'possible')}[/]" if possible else f"[green]{say('ui', 'impossible')}[/]"
        table.add_row(say("attempt", name), result)
    console.print(table)
    console.print()
    for level, why in found.refused.items():
        console.print(say("ui", "not_available", level=level, why=why), markup=False)
    console.print(say("ui", "doctor_ok" if found.level in SAFE else "doctor_bad"))
