"""What the kinds of questions are made from: an exercise as it was observed, with its code as it is shown."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from grader.feedback import harmless
from grader.questions.calls import Calls
from grader.questions.model import Option, Question, Row
from grader.questions.observed import Change, Line, Observed, Place, Run, Unit
from grader.questions.values import Value, alike
from grader.submission import Submission

MOST_OPTIONS = 4
_LEAST_OPTIONS = 3
_MOST_LINES = 60
# The exercise itself is shown if it fills two sheets: nothing can be asked about what nobody sees.
_MOST_OF_EXERCISE = 120
_MAX_COLUMNS = 140
_MOST_CALL_LINES = 3
_LONGEST_CALL = 170


def listing(units: Sequence[Unit], submission: Submission, exercise: str) -> tuple[Row, ...]:
    """Return the code of an exercise without texts and empty lines, its lines numbered from 1.

    The exercise itself comes first where not all has room.
    """
    sources = {cell.number: cell.source for cell in submission.cells}
    chosen: dict[tuple[int, int], list[tuple[int, int, str]]] = {}
    room = _MOST_LINES
    for unit in sorted(units, key=lambda one: one.name != exercise):
        lines = sources.get(unit.cell, "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        shown = [
            (unit.cell, number, lines[number - 1])
            for number in range(unit.first, min(unit.last, len(lines)) + 1)
            if lines[number - 1].strip() and not any(first <= number <= last for first, last in unit.texts)
        ]
        if len(shown) <= (_MOST_OF_EXERCISE if unit.name == exercise else room):
            room -= len(shown)
            chosen[unit.cell, unit.first] = shown
    rows: list[Row] = []
    for _, shown in sorted(chosen.items()):
        for cell, line, text in shown:
            shown_text = harmless(text[: _MAX_COLUMNS + 1].expandtabs(4), _MAX_COLUMNS)
            rows.append(Row(len(rows) + 1, cell, line, shown_text))
    return tuple(rows)


class Material:
    """An exercise that can be asked about.

    Parameters
    ----------
    exercise : str
        Its name.
    asked : Calls
        What was run.
    observed : Observed
        What came of them.
    rows : sequence of Row
        Its code as it is shown.
    chance : random.Random
        What is drawn from.
    """

    def __init__(
        self, exercise: str, asked: Calls, observed: Observed, rows: Sequence[Row], chance: random.Random
    ) -> None:
        self.exercise = exercise
        self.calls = asked.calls
        self.check = asked.check
        self.observed = observed
        self.rows = rows
        self.chance = chance
        self.numbers: Mapping[Place, int] = {(row.cell, row.line): row.number for row in rows}
        self.texts: Mapping[int, str] = {row.number: row.text for row in rows}

    @cached_property
    def runs(self) -> list[tuple[int, str, Run]]:
        """The calls that end with a value or can be looked into, with their numbers and texts."""
        pairs = zip(self.calls, self.observed.runs, strict=True)
        return [(at, call, run) for at, (call, run) in enumerate(pairs) if not run.value.has_raised]

    @cached_property
    def changes(self) -> list[Change]:
        """The changes of lines that are shown."""
        return [
            one
            for one in self.observed.changes
            if all((one.cell, line) in self.numbers for line in range(one.first, one.last + 1))
        ]

    def ran(self, change: Change, run: Run) -> bool:
        """Whether a line that is changed ran in a call, or is one of no function, which always has."""
        touched = range(change.first, change.last + 1)
        lines = [line for line in run.lines if line.place[0] == change.cell and line.place[1] in touched]
        spots = [spot for spot in run.spots if spot.place[0] == change.cell and spot.place[1] in touched]
        return any(line.times for line in lines) or bool(spots) or (not lines and bool(run.lines))

    def shown_lines(self, run: Run) -> Iterator[tuple[int, Line]]:
        """Yield the statements that are shown, by their numbers."""
        for line in run.lines:
            if line.place in self.numbers:
                yield self.numbers[line.place], line

    def change_option(self, change: Change) -> Option:
        """Return a change as an option."""
        first = self.numbers[change.cell, change.first]
        if change.kind == "swap":
            return Option(word="swapped", values={"line": str(first), "other": str(first + 1)})
        if not change.after:
            return Option(word="left_out", values={"line": str(first)})
        return Option(word="becomes", values={"line": str(first), "code": change.after[0].strip()})

    def of_values(
        self,
        kind: str,
        call: str,
        values: Mapping[str, object],
        key: Value,
        wrong: Iterable[Value],
        usual: Value | None = None,
    ) -> Iterator[Question]:
        """Yield a question whose options are values, if there are enough that nobody could take for each other.

        Those that look like the key come first. Of another family than the others is one at most, an exception or what
        is ``usual`` before a change, and it is the key only where that raises: what stands out is seen without reading.
        """
        option = value_option(key)
        if option is None:
            return
        chosen = [key]
        candidates = list(wrong)
        self.chance.shuffle(candidates)
        candidates.sort(key=lambda one: _unlikeness(one, key))
        if key.has_raised:
            families = Counter(one.family for one in candidates if not one.has_raised and value_option(one))
            family, strangers = next((name for name, _ in families.most_common(1)), ""), 1
        else:
            family, strangers = key.family, 0
        for other in candidates:
            is_strange = other.family != family
            if is_strange and not other.has_raised and other is not usual:
                continue
            if len(chosen) == MOST_OPTIONS or (is_strange and (strangers or len(chosen) < _LEAST_OPTIONS - 1)):
                continue
            if value_option(other) and not any(alike(other, one) for one in chosen):
                chosen.append(other)
                strangers += is_strange
        options = [found for found in map(value_option, chosen) if found is not None]
        yield from self.of_options(kind, call, values, options[0], options[1:])

    def of_options(
        self,
        kind: str,
        call: str,
        values: Mapping[str, object],
        key: Option,
        wrong: Sequence[Option],
        *,
        least: int = 0,
    ) -> Iterator[Question]:
        """Yield a question, if its options are enough; the first of the wrong ones are taken."""
        others = [one for one in {str(one): one for one in wrong}.values() if str(one) != str(key)]
        options = [key, *others][:MOST_OPTIONS]
        if len(options) < (least or _LEAST_OPTIONS):
            return
        self.chance.shuffle(options)
        told = {name: str(value) for name, value in values.items()}
        yield Question(kind, self.exercise, call, told, tuple(options), options.index(key))

    def short(self, call: str) -> bool:
        """Whether a call can be an option."""
        return call.count("\n") < _MOST_CALL_LINES and len(call) <= _LONGEST_CALL

    def drawn(self, items: Sequence[Option]) -> list[Option]:
        """Return options in an order drawn."""
        found = list(items)
        self.chance.shuffle(found)
        return found


def value_option(value: Value) -> Option | None:
    """Return a value as an option; None for what cannot be shown."""
    if value.has_raised:
        return Option(word="raises", values={"name": value.name})
    return Option(code=value.text) if value.text else None


def _unlikeness(one: Value, key: Value) -> tuple[bool, bool, bool, bool]:
    return one.has_raised, one.family != key.family, one.kind != key.kind, one.shape != key.shape
