"""What a submission does while calls are made that everybody may know, and what it would do with one line changed.

Everything here runs where the submission does, and what it tells is what the submission's code does, or says it does.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from types import CodeType
from typing import Any

from grader.worker.calls import NOTHING, Call, Check
from grader.worker.chance import has_drawn
from grader.worker.changes import Change, changed, changes
from grader.worker.plainly import Plain
from grader.worker.probes import Recorder, counting_calls, docstrings, stepping, watched
from grader.worker.worlds import Unit, Worlds

MOST_CHANGES = 60
_SEEDS = (11, 222)
# What two draws leave alike may be alike by chance; what so many do is not.
_MORE_SEEDS = tuple(range(1001, 1023))
# Statements of a call that can be made so often; of a longer one that draws, no number is told that could depend on it.
_FEW_STEPS = 300
_UNWRITTEN = ("empty(", "empty_like(", "as_strided", "ndarray(", "frombuffer")
_BUDGET_SECONDS = 5.0
_GENERATORS = ("default_rng", "Generator", "RandomState", "secrets", "urandom", "Random(")


def observe(
    left: dict[str, Any],
    sources: Sequence[Sequence[Any]],
    exercise: str,
    others: Sequence[str],
    calls: Sequence[str],
    check: Sequence[Any] | None,
    seed: int,
) -> dict[str, Any]:
    """Return what is to be told of an exercise.

    Parameters
    ----------
    left : dict
        The names that the submission left when it was loaded.
    sources : sequence of [number, source]
        Its cells.
    others : sequence of str
        Names that are no part of this exercise: the other exercises, and what the course gives.
    calls : sequence of str
        Statements that use the exercise; the last one of each is an expression.
    check : [setup, loss, {name: gradient}], optional
        What a gradient check compares: after ``setup`` each gradient, with what central differences say that ``loss``
        does when the array of that name changes.
    """
    worlds = Worlds(left, [(cell, source) for cell, source in sources], [exercise, *others])
    observing = _Observing(worlds, exercise, others, calls, check)
    return observing.told(random.Random(seed))  # noqa: S311 - the same questions every time


class _Observing:
    def __init__(
        self,
        worlds: Worlds,
        exercise: str,
        others: Sequence[str],
        calls: Sequence[str],
        check: Sequence[Any] | None,
    ) -> None:
        self._worlds = worlds
        self._calls = [Call(text) for text in calls]
        self._check = None if check is None else Check(*check)
        foreign = {*others} - {exercise}
        self._own = [
            number
            for number, unit in enumerate(worlds.units)
            if unit.is_definition and (exercise in unit.names or not foreign & {*unit.names})
        ]
        self._exercise = exercise
        # Generators of their own draw what no state tells of.
        self._draws_unseen = any(word in line for unit in worlds.units for line in unit.lines for word in _GENERATORS)
        self._drawing: list[bool] = []
        self._stepping: dict[int, CodeType] = {}
        for number, unit in enumerate(worlds.units):
            if unit.is_definition and (code := worlds.compiled(unit, [stepping(unit)])) is not None:
                self._stepping[number] = code

    def told(self, chance: random.Random) -> dict[str, Any]:
        """Return what the code does, and what its changes do."""
        started = time.process_time()
        seeds = list(_SEEDS)
        runs, ran = None, set()
        while seeds:
            again = self._watched(seeds.pop(0))
            if again is None:
                return {"calls": [], "units": [], "changes": []}
            runs = again[0] if runs is None else [_steady(*both) for both in zip(runs, again[0], strict=True)]
            ran |= again[1]
            if not seeds and len(self._drawing) < len(self._calls):
                self._drawing = [run["drawn"] for run in runs]
                seeds = list(_MORE_SEEDS) if any(self._drawing) else []
        assert runs is not None
        for run in runs:
            if run["drawn"] and run["steps"] > _FEW_STEPS:
                run |= {"value": _without_numbers(run["value"]), "given": []}
                run["values"] = [[*row[:5], *map(_without_numbers, row[5:])] for row in run["values"]]
        shown = sorted(ran)
        units = [self._worlds.units[number] for number in shown]
        for run in runs:
            run["lines"] = [row for row in run["lines"] if any(_holds(unit, *row[:2]) for unit in units)]
        told: list[list[Any]] = []
        share = max(4, MOST_CHANGES // max(1, len(shown)))
        # With a line changed, what was written before it was read may be read as memory happens to hold it.
        unwritten = any(word in line for unit in units for line in unit.lines for word in _UNWRITTEN)
        for number in [] if unwritten else shown:
            unit = self._worlds.units[number]
            for change in changes(unit, share, chance):
                if time.process_time() - started > _BUDGET_SECONDS or len(told) >= MOST_CHANGES:
                    break
                if (row := self._changed(number, unit, change, runs)) is not None:
                    told.append(row)
        outcome = self._twice(self._check, {}) if self._check is not None else None
        described = [self._described(unit) for unit in units]
        return {"calls": runs, "units": described, "changes": told, "check": NOTHING if outcome is None else outcome}

    def _described(self, unit: Unit) -> list[Any]:
        name = unit.names[0] if unit.names else self._exercise
        return [name, unit.cell, unit.first, unit.first + len(unit.lines) - 1, docstrings(unit.tree)]

    def _watched(self, seed: int) -> tuple[list[dict[str, Any]], set[int]] | None:
        """Return what is seen of each call, and the units that had a part in one."""
        recorder = Recorder()
        codes = dict(self._stepping)
        for number, unit in enumerate(self._worlds.units):
            if not unit.is_definition:
                continue
            tree = watched(unit, recorder) if number in self._own else counting_calls(unit, recorder)
            if (code := self._worlds.compiled(unit, [tree])) is not None:
                codes[number] = code
        runs = []
        ran: set[int] = set()
        for call in self._calls:
            world = self._worlds.world(codes, recorder.probes)
            if world is None:
                return None
            recorder.start()
            run = call.made(world, seed)
            drawn = self._draws_unseen or has_drawn(seed)
            runs.append({**run, **_seen(recorder), "drawn": drawn, "steps": recorder.steps})
            places = [recorder.lines[number][:2] for number in recorder.runs]
            places += [recorder.spots[number][1:3] for number in recorder.values]
            ran |= {number for number in self._own if any(_holds(self._worlds.units[number], *one) for one in places)}
        ran |= {number for number in self._own if self._exercise in self._worlds.units[number].names}
        return runs, ran

    def _changed(self, number: int, unit: Unit, change: Change, runs: Sequence[dict[str, Any]]) -> list[Any] | None:
        """Return a change with what every call gives then; None if it is none, or cannot be run."""
        tree = changed(unit, change)
        if tree is None:
            return None
        other = unit._replace(tree=tree)
        code = self._worlds.compiled(other, [stepping(other)])
        before = self._stepping.get(number)
        if code is None or before is None or self._worlds.left_over & (_names(code) - _names(before)):
            return None
        outcomes = []
        reached = False
        for call, run in zip(self._calls, runs, strict=True):
            if not _touches(unit, change, run):
                outcomes.append(run["value"])
                continue
            reached = True
            outcome = self._twice(call, {number: code})
            if outcome is None:
                return None
            outcomes.append(outcome)
        check = self._twice(self._check, {number: code}) if self._check is not None and reached else None
        after = list(change.after)
        return [change.kind, unit.cell, change.first, change.last, after, outcomes, check or NOTHING]

    def _twice(self, call: Call | Check, codes: Mapping[int, CodeType]) -> Plain | None:
        """Return what comes of a call in worlds of its own, if that does not depend on what is drawn."""
        found: list[Plain] = []
        recorder = Recorder()
        world: dict[str, Any] = {}
        for seed in _SEEDS:
            made = self._worlds.world({**self._stepping, **codes}, recorder.probes)
            if made is None:
                return None
            world = made
            recorder.start()
            found.append(call.outcome(world, seed, recorder.start))
            if not self._draws_unseen and not has_drawn(seed):
                return found[0]
        if found[0] != found[1] or (isinstance(call, Call) and recorder.steps > _FEW_STEPS):
            return NOTHING
        for seed in _MORE_SEEDS if isinstance(call, Call) else ():
            recorder.start()
            if call.outcome(world, seed, recorder.start) != found[0]:
                return NOTHING
        return found[0]


def _steady(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return of what is seen twice of a call what depends on no chance, and on nothing that ran before."""
    told = {**one, "values": [row for row in one["values"] if row in other["values"]]}
    told |= {"drawn": one["drawn"] or other["drawn"], "steps": max(one["steps"], other["steps"])}
    if one["value"] != other["value"]:
        told |= {"value": NOTHING, "given": []}
    if any(one[part] != other[part] for part in ("lines", "after", "entered")):
        told |= {"lines": [], "after": [], "entered": []}
    return told


def _without_numbers(value: Plain) -> Plain:
    """Return of what a long call that draws has given what hardly depends on that: forms, names, Python's integers."""
    if value[0] == "array":
        return [*value[:3], None]
    if value[0] in ("list", "tuple") and value[1] is not None:
        parts = [_without_numbers(part) for part in value[1]]
        return [value[0], None if NOTHING in parts else parts]
    return value if value[0] in ("none", "int", "text", "raised", "other") else NOTHING


def _names(code: CodeType) -> set[str]:
    """Return the names that code looks up outside of its functions, and those of attributes."""
    inner = (one for one in code.co_consts if isinstance(one, CodeType))
    return {*code.co_names}.union(*map(_names, inner))


def _touches(unit: Unit, change: Change, run: Mapping[str, Any]) -> bool:
    """Whether a line that is changed runs in a call; what stands in no function always has."""
    lines = range(change.first, change.last + 1)
    rows = [row for row in run["lines"] if row[0] == unit.cell and row[1] in lines]
    seen = any(row[1] == unit.cell and row[2] in lines for row in run["values"])
    return not run["lines"] or not rows or seen or any(row[4] for row in rows)


def _holds(unit: Unit, cell: int, line: int) -> bool:
    return unit.cell == cell and unit.first <= line < unit.first + len(unit.lines)


def _seen(recorder: Recorder) -> dict[str, Any]:
    lines = [[*line, recorder.runs.get(number, 0)] for number, line in enumerate(recorder.lines)]
    values = [
        [*recorder.spots[number], recorder.times[number], value, recorder.last[number]]
        for number, value in recorder.values.items()
    ]
    after = [[*recorder.lines[one][:2], *recorder.lines[other][:2]] for one, other in recorder.after.items()]
    entered = [[name[:80], times] for name, times in recorder.calls.items()][:40]
    return {"lines": lines, "values": values, "after": after, "entered": entered}
