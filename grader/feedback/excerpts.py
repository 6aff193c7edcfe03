"""The student's own code, a few lines at a time: where something failed, or the definition of an exercise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.grading import Place
from grader.submission import Submission
from grader.submission.model import FIRST_MODULE

_MAX_LINES = 40
_MAX_COLUMNS = 160
_MAX_EXCERPTS = 3
_AROUND = 3


@dataclass(frozen=True)
class Excerpt:
    """Some lines of a submission.

    Attributes
    ----------
    title : str
        Where they stand.
    first : int
        The number of the first line.
    lines : tuple of str
        Harmless and cut, so that nothing in them steers a terminal or reorders what stands around it.
    marked : frozenset of int
        The numbers of the lines that something happened in.
    """

    title: str
    first: int
    lines: tuple[str, ...]
    marked: frozenset[int] = frozenset()


def definition(
    place: Place | None, marked: Sequence[tuple[int, int]], submission: Submission, form: str, say: Catalogue
) -> tuple[Excerpt, ...]:
    """Return the lines of a definition, with marks in it, and what surrounds the marks that stand elsewhere."""
    found: list[Excerpt] = []
    rest = list(dict.fromkeys(marked))
    if place is not None:
        inside = [line for cell, line in rest if cell == place.cell and place.line <= line <= place.end]
        # Of a long definition what is shown begins where it still holds its first mark.
        first = place.line
        if inside and min(inside) >= first + _MAX_LINES:
            first = min(inside) - _AROUND
        found += _excerpt(place.cell, first, min(place.end, first + _MAX_LINES - 1), inside, submission, form, say)
        rest = [(cell, line) for cell, line in rest if cell != place.cell or line not in inside]
    for one in rest:
        if not any(one[1] in excerpt.marked for excerpt in found):
            found += surroundings(one, submission, form, say)
    return tuple(found[:_MAX_EXCERPTS])


def surroundings(place: tuple[int, int], submission: Submission, form: str, say: Catalogue) -> tuple[Excerpt, ...]:
    """Return the lines around a (cell, line); empty where there is no such line."""
    cell, line = place
    return _excerpt(cell, line - _AROUND, line + _AROUND, [line], submission, form, say)


def _excerpt(
    cell: int, first: int, last: int, marked: list[int], submission: Submission, form: str, say: Catalogue
) -> tuple[Excerpt, ...]:
    parts = {one.number: one.source for one in submission.cells} | {
        one.number: one.source for one in submission.modules
    }
    source = parts.get(cell, "")
    # The lines that the compiler counted: form feeds and Unicode's separators are none.
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first, last = max(1, first), min(last, len(lines))
    while first < last and not lines[first - 1].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    inside = frozenset(line for line in marked if first <= line <= last)
    if not source or first > last or (marked and not inside):
        return ()
    key = "line" if first == last else "lines"
    if cell >= FIRST_MODULE:
        file = next(one.path for one in submission.modules if one.number == cell)
        title = say("page", f"{key}_module", file=harmless(file, 80), first=first, last=last)
    else:
        title = say("page", f"{key}_{form}", cell=cell, first=first, last=last)
    shown = tuple(_shown(line) for line in lines[first - 1 : last])
    return (Excerpt(title, first, shown, inside),)


def _shown(line: str) -> str:
    return harmless(line[: _MAX_COLUMNS + 1].expandtabs(4), _MAX_COLUMNS)
