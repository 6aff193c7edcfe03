"""From Java: a base class, type hints, private fields with a property, builders for everything."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class TruthTableBuilder:
    def __init__(self) -> None:
        self.__rows: list[tuple[bool, ...]] = []

    def append(self, x: bool, y: bool) -> TruthTableBuilder:
        self.__rows.append((x, y, x and y, x or y, not x))
        return self

    def build(self) -> tuple[tuple[bool, ...], ...]:
        return tuple(self.__rows)


def truth_table() -> tuple[tuple[bool, ...], ...]:
    builder = TruthTableBuilder()
    builder.append(True, True).append(True, False)
    builder.append(False, True).append(False, False)
    return builder.build()


def array_arithmetic(x: NDArray, y: NDArray) -> dict[str, NDArray]:
    result: dict[str, NDArray] = {}
    result["sum"] = x.__add__(y)
    result["difference"] = x.__sub__(y)
    result["product"] = x.__mul__(y)
    result["quotient"] = x.__truediv__(y)
    return result


def broadcast(A: NDArray, row: NDArray) -> NDArray:
    result: NDArray = np.array(A, dtype=np.result_type(A, row), copy=True)
    for i in range(result.shape[0]):
        result[i] *= row
    return result


def first_rows_middle_columns(a: NDArray) -> NDArray:
    rows: slice = slice(0, 2)
    columns: slice = slice(1, 3)
    return a.__getitem__((rows, columns))


class AbstractCounter:
    def add(self, n: int = 1) -> None:
        raise NotImplementedError

    def read(self) -> int:
        raise NotImplementedError


class Counter(AbstractCounter):
    def __init__(self, start: int = 0) -> None:
        super().__init__()
        self.__value = start

    @property
    def value(self) -> int:
        return self.__value

    @value.setter
    def value(self, value: int) -> None:
        self.__value = value

    def add(self, n: int = 1) -> None:
        self.value = self.value + n

    def read(self) -> int:
        return self.value
