"""A small picture: the student's curve on the expected one, as the paths of an SVG."""

from __future__ import annotations

import math
from itertools import groupby
from typing import Any

import numpy as np

from grader.selfcheck.material import Curve
from grader.selfcheck.reported import Picture

Array = np.ndarray[Any, np.dtype[np.float64]]

WIDTH, HEIGHT = 240, 120
_SAME = 1e-4  # of the height of the expected curve: less than a hundredth of a pixel
_AIR = 0.08  # of the height, above and below


def picture(curve: Curve, found: tuple[float, ...]) -> Picture:
    """Return the picture of a curve and of what came out in its place, which may be anything, nan included."""
    expected = np.array(curve.expected)
    inputs = np.linspace(curve.begin, curve.end, expected.size)
    low, high = float(expected.min()), float(expected.max())
    span = (high - low) or 1.0
    came = np.array(found)
    worst = _worst(inputs, came, expected, span)
    # A curve that leaves the frame by far would press the expected one flat.
    near = came[np.isfinite(came)].clip(low - span, high + span)
    bottom, top = float(min([low, *near])), float(max([high, *near]))
    air = _AIR * (top - bottom or 1.0)

    def height(value: float) -> float:
        return HEIGHT * (top + air - value) / (top - bottom + 2 * air)

    def path(values: list[float]) -> str:
        places = [(x, height(min(max(y, bottom - span), top + span))) for x, y in zip(across, values, strict=True)]
        return _path([place if math.isfinite(y) else None for place, y in zip(places, values, strict=True)])

    across = np.linspace(0, WIDTH, expected.size).tolist()
    return Picture(
        curve.label,
        path(expected.tolist()),
        path(came.tolist()),
        tuple(
            (WIDTH * (x - curve.begin) / (curve.end - curve.begin), f"{x:g}") for x in _round(curve.begin, curve.end)
        ),
        tuple((height(value), f"{value:g}") for value in _round(bottom - air, top + air)),
        worst,
    )


def _worst(inputs: Array, found: Array, expected: Array, span: float) -> tuple[float, float, float] | None:
    with np.errstate(all="ignore"):
        apart = np.nan_to_num(abs(found - expected), nan=np.inf)
    at = int(np.argmax(apart))
    return (float(inputs[at]), float(found[at]), float(expected[at])) if apart[at] > _SAME * span else None


def _round(low: float, high: float) -> list[float]:
    """Return a few round numbers in between."""
    power = 10.0 ** math.floor(math.log10(high - low))
    step = max(part * power for part in (0.1, 0.2, 0.5, 1.0, 2.0, 5.0) if (high - low) / (part * power) >= 2)
    return [float(f"{step * n:.6g}") for n in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _path(places: list[tuple[float, float] | None]) -> str:
    """Return a path through the places, with a gap wherever there is none."""
    runs = [list(run) for there, run in groupby(places, key=lambda place: place is not None) if there]
    return " ".join("M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in filter(None, run)) for run in runs)
