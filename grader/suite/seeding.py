"""Random numbers that a plain test fixes: ``random.seed(42)`` means those of the student's code."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np

from grader.suite.late import NotYet, on_the_bench

_seed, _numpy_seed = random.seed, np.random.seed


def _there_too(own: Callable[..., None], source: str) -> Callable[..., None]:
    def seed(*args: Any, **how: Any) -> None:
        own(*args, **how)
        with suppress(NotYet):
            if (view := on_the_bench()).is_apart:
                view.request("run", source, [list(args), how])

    return seed


IN_PLACE = (
    (random, "seed", _seed, _there_too(_seed, "lambda args, how: __import__('random').seed(*args, **how)")),
    (
        np.random,
        "seed",
        _numpy_seed,
        _there_too(_numpy_seed, "lambda args, how: __import__('numpy').random.seed(*args, **how)"),
    ),
)
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""
