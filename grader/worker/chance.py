"""What a submission's code draws, and memory that nobody has written to: what depends on either shows.

Random numbers are drawn under a seed, and `has_drawn` tells whether any were. What NumPy's ``empty`` gives holds other
numbers under every seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np


def has_drawn(seed: int) -> bool:
    """Whether random numbers were drawn since the seed was set, or what memory held by chance."""
    fresh = random.Random(seed).getstate()  # noqa: S311
    return LEFTOVERS.asked or random.getstate() != fresh or not _is_fresh(np.random.get_state(), seed)


def _is_fresh(state: Any, seed: int) -> bool:
    fresh: Any = np.random.RandomState(seed).get_state()
    return bool(state[2:] == fresh[2:] and np.array_equal(state[1], fresh[1]))


class Leftovers:
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


LEFTOVERS = Leftovers()
