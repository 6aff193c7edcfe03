"""From functional programming: itertools, operator, map and reduce, a dataclass for the state."""

import operator
from dataclasses import dataclass
from functools import partial, reduce
from itertools import product

import numpy as np


def truth_table():
    return [(*pair, all(pair), any(pair), operator.not_(pair[0])) for pair in product((True, False), repeat=2)]


def array_arithmetic(x, y):
    names = ("sum", "difference", "product", "quotient")
    functions = (operator.add, operator.sub, operator.mul, operator.truediv)
    return dict(zip(names, (np.vectorize(function)(x, y) for function in functions), strict=True))


def broadcast(A, row):
    return np.stack([*map(partial(operator.mul, row), A)])


def first_rows_middle_columns(a):
    return reduce(lambda part, step: step(part), [lambda p: p.T[1:3], lambda p: p.T[:2]], a)


@dataclass
class Counter:
    start: int = 0
    history: tuple = ()

    def add(self, n=1):
        self.history = (*self.history, n)

    def read(self):
        return reduce(operator.add, self.history, self.start)
