"""How an export ends: the file is written, and standard error lists whatever is not in it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.classroom import UsageError
from grader.classroom.store import write_whole
from grader.exports import Result, Results
from grader.exports.results import Filled
from grader.feedback import Catalogue, harmless

LEFT_OUT = 1


def write_one(filled: Filled, results: Results, out: Path | None, say: Catalogue) -> int:
    """Write one file, or to standard output; return the exit code."""
    if out is None:
        sys.stdout.buffer.write(filled.content)
    else:
        write_whole(out, filled.content)
    return _tell_left_out(filled, results, say)


def write_each(documents: Sequence[tuple[Result, bytes]], results: Results, out: Path | None, say: Catalogue) -> int:
    """Write one document to a file, or several below a folder; return the exit code."""
    if len(documents) == 1 and not (out and out.is_dir()):
        return write_one(Filled(documents[0][1]), results, out, say)
    if out is None or out.is_file():
        raise UsageError(f"{len(documents)} submissions; choose one with --student and --assignment, or give -o DIR")
    for result, content in documents:
        write_whole(out / result.grade.student / result.grade.assignment / "results.json", content)
    return _tell_left_out(Filled(b""), results, say)


def _tell_left_out(filled: Filled, results: Results, say: Catalogue) -> int:
    """List on standard error whatever is not in the file."""
    console = Console(stderr=True)
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("export", "student"), overflow="fold")
    table.add_column(say("export", "problem"))
    for key, found in (("unmatched", filled.unmatched), ("locked", filled.locked)):
        for result in found:
            table.add_row(Text(result.label), say("export", key))
    for key, paths in (("unreadable", results.unreadable), ("partial", results.partial)):
        for path in paths:
            table.add_row(Text(harmless(str(path))), say("export", key))
    if table.row_count:
        console.print(table)
    if filled.without:
        names = ", ".join(harmless(person.student, 80) for person in filled.without)
        console.print(say("export", "without", names=names), markup=False, highlight=False, soft_wrap=True)
    if waiting := [result for result in results.found if result.settled.open]:
        names = ", ".join(dict.fromkeys(one.name for result in waiting for one in result.settled.open))
        console.print(
            say("export", "open", count=len(waiting), names=names), markup=False, highlight=False, soft_wrap=True
        )
    return LEFT_OUT if table.row_count else 0
