"""Where the lines and cells of a picture go, in the units of its own coordinate system."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from grader.feedback.figures import abscissas, differing, limits
from grader.grading import Picture, PictureKind

WIDTH, HEIGHT = 400, 230
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 390, 12, 202
CELL_WIDTH, CELL_HEIGHT = 58, 34


@dataclass(frozen=True)
class Tick:
    """A number on an axis, and where it stands."""

    at: float
    text: str


@dataclass(frozen=True)
class Curves:
    """Two curves in one coordinate system; ``expected`` and ``actual`` are the paths of SVG."""

    expected: str
    actual: str
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = _LEFT
    right: int = _RIGHT
    top: int = _TOP
    bottom: int = _BOTTOM


@dataclass(frozen=True)
class Cell:
    """One number of a matrix: where it stands, how strong its colour is, and whether it is not as it should be."""

    x: int
    y: int
    text: str
    sign: str
    strength: float
    wrong: bool


@dataclass(frozen=True)
class Matrix:
    """The cells of one matrix; ``rows`` are its numbers as text."""

    cells: tuple[Cell, ...]
    rows: str
    width: int
    height: int


def drawn(picture: Picture) -> Curves | tuple[Matrix, Matrix] | tuple[str, ...]:
    """Return what is to be drawn: two curves, or the matrix or the image as it should be and as it is."""
    if picture.images is not None:
        return tuple("data:image/png;base64," + b64encode(image).decode() for image in picture.images)
    if picture.kind is PictureKind.HEATMAP:
        wrong = set(differing(picture))
        largest = max((abs(one) for one in picture.expected if one is not None), default=0.0) or 1.0
        return (
            _matrix(picture.expected, picture.shape, set(), largest),
            _matrix(picture.actual, picture.shape, wrong, largest),
        )
    return _curves(picture)


def _matrix(numbers: Sequence[float | None], shape: tuple[int, ...], wrong: set[int], largest: float) -> Matrix:
    columns = shape[-1]
    cells = tuple(
        Cell(
            x=place % columns * CELL_WIDTH,
            y=place // columns * CELL_HEIGHT,
            text=_text(number),
            sign="none" if number is None else "negative" if number < 0 else "positive",
            strength=0.0 if number is None else round(0.05 + 0.3 * min(1.0, abs(number) / largest), 3),
            wrong=place in wrong,
        )
        for place, number in enumerate(numbers)
    )
    texts = [cell.text for cell in cells]
    rows = "; ".join(", ".join(texts[start : start + columns]) for start in range(0, len(texts), columns))
    return Matrix(cells, rows, columns * CELL_WIDTH, len(texts) // columns * CELL_HEIGHT)


def _curves(picture: Picture) -> Curves:
    lowest, highest = limits(picture)
    numbers = [min(max(one, lowest), highest) for one in (*picture.expected, *picture.actual) if one is not None]
    low, high = min(numbers, default=0.0), max(numbers, default=1.0)
    margin = 0.04 * ((high - low) or 1.0)
    low, high = low - margin, high + margin
    xs = abscissas(picture)
    horizontal = [_LEFT + (_RIGHT - _LEFT) * (x - xs[0]) / (xs[-1] - xs[0]) for x in xs]

    def height(number: float) -> float:
        return _BOTTOM - (_BOTTOM - _TOP) * (min(max(number, low), high) - low) / (high - low)

    return Curves(
        _path(horizontal, [None if one is None else height(one) for one in picture.expected]),
        _path(horizontal, [None if one is None else height(one) for one in picture.actual]),
        tuple(
            Tick(round(_LEFT + (_RIGHT - _LEFT) * (x - xs[0]) / (xs[-1] - xs[0]), 1), _text(x))
            for x in _ticks(xs[0], xs[-1], 6)
        ),
        tuple(Tick(round(height(y), 1), _text(y)) for y in _ticks(low, high, 5)),
    )


def _path(xs: Sequence[float], ys: Sequence[float | None]) -> str:
    """Return the path through the points, interrupted where there is none; a lone point becomes a dot."""
    parts = []
    moved = False
    for x, y in zip(xs, ys, strict=True):
        if y is None:
            moved = False
            continue
        parts.append(f"{'L' if moved else 'M'}{x:.1f} {y:.1f}" + ("" if moved else "h0"))
        moved = True
    return "".join(parts)


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Return round numbers between two others, at most so many."""
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    return [number * step for number in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _text(number: float | None) -> str:
    return "nan" if number is None else f"{number + 0.0:.3g}"
