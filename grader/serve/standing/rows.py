"""The rows of the class table: a student's is made anew only when something in it has changed.

A page of a thousand students by twelve assignments has twelve thousand cells, and it is asked for whenever somebody
hands in. Most rows are then what they were.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from grader.serve.ground.tables import State
from grader.serve.ground.words import templates, texts
from grader.serve.inbox.lasts import Last
from grader.serve.standing.standings import Standing

MANY_TRIES = 4
"""Who has handed in so often and still lacks points may want to be asked how it goes."""
_MAX_KEPT = 10_000
_KINDS = {"missing": "missing", "waiting": "waiting", "aside": "set_aside"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A student's place in the table: what is shown, how, and what is said besides."""

    assignment: str
    text: str
    kind: str
    late: bool = False
    asks: bool = False
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands in the page, with what is counted of it: states, and answers to read by assignment."""

    html: Markup
    counts: Mapping[str, int]
    to_read: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Column:
    """An assignment of the table, and whether its time is over."""

    name: str
    is_over: bool


@dataclass(frozen=True, slots=True)
class Note:
    """What a row tells of an assignment besides the points.

    Attributes
    ----------
    last : Last, optional
        What was handed in last, where it waits, was set aside, has no verdict, or came after many others.
    """

    last: Last | None = None
    is_judging: bool = False
    asks: bool = False
    has_more_time: bool = False


class Rows:
    """Rows by language and student, kept as long as everything in them holds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], tuple[object, Mapping[str, Standing], Row]] = OrderedDict()

    def of(
        self,
        language: str,
        student: str,
        name: str,
        columns: tuple[Column, ...],
        standings: Mapping[str, Standing],
        notes: Mapping[str, Note],
    ) -> Row:
        """Return the row of a student.

        Parameters
        ----------
        standings : mapping
            By assignment; the same object as long as it says the same.
        """
        told = name, columns, notes
        with self._lock:
            kept = self._kept.get((language, student))
        if kept is not None and kept[1] is standings and kept[0] == told:
            return kept[2]
        made = _made(language, student, name, columns, standings, notes)
        with self._lock:
            self._kept[language, student] = told, standings, made
            while len(self._kept) > _MAX_KEPT:
                self._kept.popitem(last=False)
        return made


def _made(
    language: str,
    student: str,
    name: str,
    columns: Sequence[Column],
    standings: Mapping[str, Standing],
    notes: Mapping[str, Note],
) -> Row:
    say = texts(language)
    cells = []
    counts: Counter[str] = Counter()
    for one in columns:
        standing, note = standings.get(one.name), notes.get(one.name, Note())
        cell = _cell(one, standing, note, lambda key: say("cell", key))
        if kind := _KINDS.get(cell.kind):
            counts[kind] += 1
        if cell.late:
            counts["late"] += 1
        if cell.tries:
            counts["stuck"] += 1
        cells.append(cell)
    html = templates().get_template("row.html").render(student=student, name=name, cells=cells, say=say)
    to_read = {one: standing.to_read for one, standing in standings.items() if standing.to_read}
    return Row(Markup(html), counts, to_read)  # noqa: S704 - of a template, which escapes


def _cell(column: Column, standing: Standing | None, note: Note, say: Callable[[str], str]) -> Cell:
    name, last, late = column.name, note.last, standing is not None and standing.late
    if last is not None and last.state == State.RECEIVED:
        return Cell(name, say("judging" if note.is_judging else "received"), "waiting", late, note.asks)
    if last is not None and last.state == State.SET_ASIDE:
        return Cell(name, say("set_aside"), "aside", late, note.asks)
    if standing is None:
        is_missing = column.is_over and not note.has_more_time and last is None
        text, kind = ("missing", "missing") if is_missing else ("nothing", "none")
        return Cell(name, say(text), kind, asks=note.asks)
    # A score of nothing is a score.
    shown, share = f"{standing.points:g}", standing.share
    tries = last.tries if last is not None and last.tries >= MANY_TRIES and share < 1 else 0
    if standing.rejected:
        return Cell(name, f"{shown} {say('rejected')}", "h0", late, note.asks, tries)
    kind = f"h{5 if share >= 1 else 0 if share <= 0 else 1 + int(share * 4)}"
    return Cell(name, shown, kind, late, note.asks, tries)
