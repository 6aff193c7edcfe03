"""What was collected, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.table import Table
from rich.text import Text

from grader.classroom.roster import GITHUB
from grader.collecting import Collected, Line, State
from grader.feedback import Catalogue, harmless

_STYLES = {State.NEW: "green", State.UPDATED: "green", State.SAME: "", State.EARLIER: "dim"}
_IN_THE_TREE = (State.NEW, State.SAME, State.UPDATED, State.EARLIER)
_MOST = 30


def collected_table(collected: Collected, say: Catalogue) -> Table:
    """Return a row for each submission of the source: whose it is, and what became of it."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("collect", "student"), overflow="fold")
    table.add_column(say("collect", "found"), overflow="fold")
    table.add_column(say("collect", "files"), overflow="fold")
    if collected.has_times:
        table.add_column(say("collect", "time"), no_wrap=True)
    table.add_column(say("collect", "state"))
    for line in collected.lines:
        student = f"{line.student} ({line.name})" if line.student and line.name else line.student or "?"
        row = [
            Text(harmless(student, 80)),
            Text(harmless(line.handed.found, 80)),
            Text(_listed(file.path for file in line.handed.files)),
        ]
        if collected.has_times:
            time = line.handed.time
            row.append(Text(f"{time.astimezone():%Y-%m-%d %H:%M %Z}" if time else ""))
        table.add_row(*row, Text(_state(line, say), _STYLES.get(line.state, "red")))
    return table


def _state(line: Line, say: Catalogue) -> str:
    parts = [say("collect", line.state, why=harmless(line.why) or say("collect", "link"))]
    if line.attempt:
        parts.append(say("collect", "attempt", name=line.attempt))
    if line.handed.late:
        parts.append(say("collect", "late"))
    if line.handed.left:
        parts.append(say("collect", "left", names=_listed(line.handed.left)))
    return "; ".join(parts)


def collected_text(collected: Collected, into: Path, say: Catalogue, *, dry_run: bool) -> Iterator[str]:
    """Yield what the table does not show: what belongs to nobody, who is missing, and how many are in the tree."""
    if collected.unknown:
        yield say("collect", "unknown", names=_listed(collected.unknown))
    if collected.missing:
        yield say("collect", "missing", names=_listed(person.student for person in collected.missing))
    if not collected.has_times:
        yield say("collect", "no_times")
    elif any(line.handed.platform == GITHUB for line in collected.lines):
        yield say("collect", "own_clocks")
    placed = sum(line.state in _IN_THE_TREE for line in collected.lines)
    key = "summary_dry" if dry_run else "summary"
    yield say("collect", key, placed=placed, count=len(collected.lines), folder=into)


def _listed(names: Iterable[str]) -> str:
    found = list(names)
    more = f" (+{len(found) - _MOST})" if len(found) > _MOST else ""
    return ", ".join(harmless(name, 80) for name in found[:_MOST]) + more
