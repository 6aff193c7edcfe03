"""What a submission does while calls are made that everybody may know, and what it would do with one line changed.

Everything here runs where the submission does, and what it tells is what the submission's code does, or says it does.
"""

from __future__ import annotations

import ast
import copy
import random
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import CodeType
from typing import Any

import numpy as np

from grader.worker.changes import Change, changed, changes
from grader.worker.plainly import Plain, plainly, raised
from grader.worker.probes import Recorder, TooLong, counting_calls, docstrings, stepping, watched
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
_NOTHING: Plain = ["stopped"]
_STEP = 1e-4
# Of a gradient and central differences: what is as near is the same, what is as far is not; between them nobody says.
_NEAR, _FAR = 1e-4, 1e-2


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
        self._calls = [_Call(text) for text in calls]
        self._check = None if check is None else _Check(*check)
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
        return {"calls": runs, "units": described, "changes": told, "check": _NOTHING if outcome is None else outcome}

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
            drawn = self._draws_unseen or _has_drawn(seed)
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
        other = unit._replace(tree=tree, lines=unit.lines)
        code = self._worlds.compiled(other, [stepping(other)])
        if code is None:
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
        return [change.kind, unit.cell, change.first, change.last, after, outcomes, check or _NOTHING]

    def _twice(self, call: _Call | _Check, codes: Mapping[int, CodeType]) -> Plain | None:
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
            if not self._draws_unseen and not _has_drawn(seed):
                return found[0]
        if found[0] != found[1] or (isinstance(call, _Call) and recorder.steps > _FEW_STEPS):
            return _NOTHING
        for seed in _MORE_SEEDS if isinstance(call, _Call) else ():
            recorder.start()
            if call.outcome(world, seed, recorder.start) != found[0]:
                return _NOTHING
        return found[0]


def _steady(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return of what is seen twice of a call what depends on no chance, and on nothing that ran before."""
    told = {**one, "values": [row for row in one["values"] if row in other["values"]]}
    told |= {"drawn": one["drawn"] or other["drawn"], "steps": max(one["steps"], other["steps"])}
    if one["value"] != other["value"]:
        told |= {"value": _NOTHING, "given": []}
    if any(one[part] != other[part] for part in ("lines", "after", "entered")):
        told |= {"lines": [], "after": [], "entered": []}
    return told


def _without_numbers(value: Plain) -> Plain:
    """Return of what a long call that draws has given what hardly depends on that: forms, names, Python's integers."""
    if value[0] == "array":
        return [*value[:3], None]
    if value[0] in ("list", "tuple") and value[1] is not None:
        parts = [_without_numbers(part) for part in value[1]]
        return [value[0], None if _NOTHING in parts else parts]
    return value if value[0] in ("none", "int", "text", "raised", "other") else _NOTHING


def _has_drawn(seed: int) -> bool:
    """Whether random numbers were drawn since the seed was set, or what memory held by chance."""
    fresh = random.Random(seed).getstate()  # noqa: S311
    return _leftovers.asked or random.getstate() != fresh or not _is_fresh(np.random.get_state(), seed)


def _is_fresh(state: Any, seed: int) -> bool:
    fresh: Any = np.random.RandomState(seed).get_state()
    return bool(state[2:] == fresh[2:] and np.array_equal(state[1], fresh[1]))


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


class _Call:
    """Statements that use the exercise, the last one an expression; in a world they see its names, and NumPy's."""

    def __init__(self, text: str) -> None:
        *before, last = ast.parse(text).body
        if not isinstance(last, ast.Expr):
            raise ValueError("the last statement of a call has to be an expression")
        self._steps = [
            (_target(one), compile(ast.Module([one], []), "<call>", "exec", dont_inherit=True)) for one in before
        ]
        self._last = compile(ast.Expression(last.value), "<call>", "eval", dont_inherit=True)

    def outcome(self, world: dict[str, Any], seed: int, _: Callable[[], None]) -> Plain:
        """Return what comes of it."""
        value: Plain = self.made(world, seed)["value"]
        return value

    def made(self, world: dict[str, Any], seed: int) -> dict[str, Any]:
        """Return what comes of it, and what becomes of the arrays and lists that it hands over."""
        names = {**world, "np": np}
        given: dict[str, tuple[Any, Any]] = {}

        def call() -> Any:
            for name, code in self._steps:
                exec(code, names)  # noqa: S102
                if name and isinstance(names[name], np.ndarray | list):
                    given[name] = names[name], copy.deepcopy(names[name])
            return eval(self._last, names)  # noqa: S307

        result, value = _played(call, seed)
        told = [[name, _relation(result, item), not _same(item, before)] for name, (item, before) in given.items()]
        return {"value": value, "given": told[:8]}


class _Check:
    """A gradient check: gradients of the student's, and what central differences of a loss say in their place."""

    def __init__(self, setup: str, loss: str, gradients: Mapping[str, str]) -> None:
        self._setup = compile(setup, "<call>", "exec", dont_inherit=True)
        self._loss = compile(loss, "<call>", "eval", dont_inherit=True)
        self._gradients = {name: compile(text, "<call>", "eval", dont_inherit=True) for name, text in gradients.items()}

    def outcome(self, world: dict[str, Any], seed: int, start: Callable[[], None]) -> Plain:
        """Return the names whose gradient is another one; what raises ends it."""
        names = {**world, "np": np}

        def compared() -> Any:
            start()
            exec(self._setup, names)  # noqa: S102
            said = {name: np.array(eval(code, names), float) for name, code in self._gradients.items()}  # noqa: S307
            return [name for name, gradient in said.items() if self._differs(names, name, gradient, start)]

        return _played(compared, seed)[1]

    def _differs(self, names: dict[str, Any], name: str, said: Any, start: Callable[[], None]) -> bool:
        array = names[name]
        true = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            losses = []
            for step in (_STEP, -_STEP):
                start()
                array[place] = kept + step
                losses.append(float(eval(self._loss, names)))  # noqa: S307
            array[place] = kept
            true[place] = (losses[0] - losses[1]) / (2 * _STEP)
        if said.shape != true.shape:
            return True
        apart = np.max(np.abs(said - true)) / (1 + np.max(np.abs(true)))
        if not np.isfinite(apart) or _NEAR < apart < _FAR:
            raise TooLong
        return bool(apart >= _FAR)


def _played(call: Callable[[], Any], seed: int) -> tuple[Any, Plain]:
    """Return what a call returns, and the same as plain data; of one that raises what it raises."""
    random.seed(seed)
    np.random.seed(seed)
    try:
        with _leftovers.under(seed), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            result = call()
            return result, plainly(result)
    except (TooLong, MemoryError):
        return None, _NOTHING
    except BaseException as problem:
        return None, raised(problem)


class _Leftovers:
    """While it is entered, memory that nobody has written to holds other numbers under every seed.

    What depends on it shows then; ``asked`` says whether there was any. NumPy's own generators ask too.
    """

    _NAMES = ("empty", "empty_like")

    def __init__(self) -> None:
        self.asked = False
        self._seed = 0
        self._real = {name: getattr(np, name) for name in self._NAMES}
        self._filled = {name: self._filling(make) for name, make in self._real.items()}

    def _filling(self, make: Callable[..., Any]) -> Callable[..., Any]:
        def empty(*args: Any, **kwargs: Any) -> Any:
            array = make(*args, **kwargs)
            self.asked = True
            if type(array) is np.ndarray and array.dtype.kind in "biuf":
                numbers = (np.arange(array.size) * (self._seed % 13 + 3) + self._seed) % 97
                array[...] = (numbers % 2 == 0 if array.dtype == bool else numbers).reshape(array.shape)
            return array

        return empty

    @contextmanager
    def under(self, seed: int) -> Iterator[None]:
        """Fill what is asked for as this seed says, until the block ends."""
        self.asked, self._seed = False, seed
        try:
            for name, make in self._filled.items():
                setattr(np, name, make)
            yield
        finally:
            for name, make in self._real.items():
                setattr(np, name, make)


_leftovers = _Leftovers()


def _target(statement: ast.stmt) -> str:
    match statement:
        case ast.Assign([ast.Name(name)]):
            return name
    return ""


def _relation(result: Any, item: Any) -> str:
    """Return what a result is to something that was handed over: the same object, a view of it, or another one."""
    if result is item:
        return "same"
    if isinstance(result, np.ndarray) and isinstance(item, np.ndarray):
        return "view" if np.shares_memory(result, item) else "new"
    return "other"


def _same(item: Any, before: Any) -> bool:
    if isinstance(item, np.ndarray):
        return item.shape == before.shape and bool(np.array_equal(item, before, equal_nan=item.dtype.kind in "fc"))
    return bool(item == before)
