"""Calls that everybody may know and a gradient check, made with what a submission has defined, told as plain data."""

from __future__ import annotations

import ast
import random
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.worker.chance import LEFTOVERS
from grader.worker.plainly import Plain, plainly, raised
from grader.worker.probes import TooLong

NOTHING: Plain = ["stopped"]
_STEP = 1e-4
# Of a gradient and central differences: what is as near is the same, what is as far is not; between them nobody says.
_NEAR, _FAR = 1e-4, 1e-2


class Call:
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
        """Return what comes of it, and what becomes of the arrays that it hands over."""
        names = {**world, "np": np}
        given: dict[str, tuple[np.ndarray, np.ndarray]] = {}

        def call() -> Any:
            for name, code in self._steps:
                exec(code, names)  # noqa: S102
                if name and type(names[name]) is np.ndarray:
                    given[name] = names[name], names[name].copy()
            return eval(self._last, names)  # noqa: S307

        result, value = played(call, seed)
        told = [[name, _relation(result, item), not _same(item, before)] for name, (item, before) in given.items()]
        return {"value": value, "given": told[:8]}


class Check:
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

        return played(compared, seed)[1]

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


def played(call: Callable[[], Any], seed: int) -> tuple[Any, Plain]:
    """Return what a call returns, and the same as plain data; of one that raises what it raises."""
    random.seed(seed)
    np.random.seed(seed)
    try:
        with LEFTOVERS.under(seed), warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            result = call()
            return result, plainly(result)
    except (TooLong, MemoryError):
        return None, NOTHING
    except BaseException as problem:
        return None, raised(problem)


def _target(statement: ast.stmt) -> str:
    match statement:
        case ast.Assign([ast.Name(name)]):
            return name
    return ""


def _relation(result: Any, item: np.ndarray) -> str:
    """Return what a result is to an array that was handed over: the same object, a view of it, or another one."""
    if result is item:
        return "same"
    if isinstance(result, np.ndarray):
        return "view" if np.shares_memory(result, item) else "new"
    return "other"


def _same(item: np.ndarray, before: np.ndarray) -> bool:
    return item.shape == before.shape and bool(np.array_equal(item, before, equal_nan=item.dtype.kind in "fc"))
