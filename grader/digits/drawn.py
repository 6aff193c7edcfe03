"""Digits that this module draws itself, for where nobody's handwriting is at hand.

There are as many as in the set that they stand in for, and they have its form: of an image of 32 by 32 dots the inked
ones are counted in blocks of 4 by 4 (here by the share of each block that is inked). A digit is one of a few ways to
write it, as lines through points. By chance it leans, turns, is stretched, shakes, and has a thinner or thicker pen.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
Stroke = list[tuple[float, float]]

SIDE = 8
MOST_INK = 16
_FINE = 2  # places looked at in each direction of a pixel
_AT_ONCE = 200


def drawn(count: int, rng: np.random.Generator) -> tuple[Array, Array]:
    """Return so many images, (count, 8, 8) of uint8 from 0 to 16, and their labels; each digit comes as often.

    Parameters
    ----------
    rng : Generator
        Decides all that is chance.
    """
    labels = rng.permutation(np.arange(count) % len(_WAYS))
    ways = [rng.integers(len(_WAYS[label])) for label in labels]
    lines = _LINES[[_FIRST[label] + way for label, way in zip(labels, ways, strict=True)]]
    moved = _moved(lines, rng)
    pens = rng.uniform(0.05, 0.095, size=count)
    parts = [_inked(moved[at : at + _AT_ONCE], pens[at : at + _AT_ONCE]) for at in range(0, count, _AT_ONCE)]
    return np.rint(MOST_INK * np.concatenate(parts)).astype(np.uint8), labels


def _moved(lines: Array, rng: np.random.Generator) -> Array:
    """Return each image's lines, (N, lines, 2, 2), as its writer's hand has them."""
    count = len(lines)
    shake, beat = rng.uniform(0, 0.045, (count, 1, 1, 2)), rng.uniform(0.5, 1.6, (count, 1, 1, 2))
    begin = rng.uniform(0, 2 * np.pi, (count, 1, 1, 2))
    # What shakes is the paper, so that lines that meet still do.
    places = lines - 0.5 + shake * np.sin(2 * np.pi * beat * lines[..., ::-1] + begin)
    turn, lean = rng.normal(0, 0.09, count), rng.normal(0.08, 0.14, count)
    wide, high = rng.uniform(0.62, 0.98, count), rng.uniform(0.84, 1.0, count)
    cos, sin = np.cos(turn), np.sin(turn)
    # Rows of the matrix: across and down, after leaning to the right, which is up.
    across = np.stack([wide * cos, -lean * cos - high * sin], axis=-1)
    down = np.stack([wide * sin, -lean * sin + high * cos], axis=-1)
    places = np.einsum("nij,nlej->nlei", np.stack([across, down], axis=1), places)
    moved: Array = places + 0.5 + rng.normal(0, 0.03, (count, 1, 1, 2))
    return moved


def _inked(lines: Array, pens: Array) -> Array:
    """Return how much of each pixel is inked, (N, 8, 8) from 0 to 1."""
    axis = (np.arange(SIDE * _FINE) + 0.5) / (SIDE * _FINE)
    margin = 0.06  # the pen is as wide as this at the edge
    axis = axis * (1 + 2 * margin) - margin
    dots = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 1, 2)
    begin, along = lines[:, None, :, 0], lines[:, None, :, 1] - lines[:, None, :, 0]
    away = dots - begin
    share = np.clip((away * along).sum(-1) / np.maximum((along**2).sum(-1), 1e-12), 0, 1)
    distance = np.sqrt(((away - share[..., None] * along) ** 2).sum(-1)).min(-1)
    ink: Array = np.clip((pens[:, None] - distance) * SIDE * _FINE + 0.5, 0, 1)
    shares: Array = ink.reshape(-1, SIDE, _FINE, SIDE, _FINE).mean(axis=(2, 4))
    return shares


def _arc(x: float, y: float, across: float, down: float, begin: float, end: float, count: int = 9) -> Stroke:
    """Return points on an ellipse: 0 degrees is to the right, 90 below."""
    turns = np.radians(np.linspace(begin, end, count))
    return [(x + across * float(np.cos(one)), y + down * float(np.sin(one))) for one in turns]


_BELOW_TWO: Stroke = [(0.16, 0.94), (0.84, 0.94)]
_HOOK: Stroke = [(0.8, 0.05), (0.28, 0.05), (0.24, 0.44)]

# Points from the left and the top, each from 0 to 1.
_WAYS: list[list[list[Stroke]]] = [
    [[_arc(0.5, 0.5, 0.36, 0.45, 0, 360, 13)], [_arc(0.5, 0.5, 0.28, 0.45, -60, 290, 13)]],
    [[[(0.5, 0.04), (0.5, 0.96)]], [[(0.3, 0.26), (0.53, 0.05), (0.53, 0.95)]],
     [[(0.3, 0.26), (0.53, 0.05), (0.53, 0.94)], [(0.28, 0.94), (0.78, 0.94)]]],
    [[_arc(0.48, 0.29, 0.31, 0.24, 190, 400) + _BELOW_TWO],
     [_arc(0.48, 0.29, 0.31, 0.24, 190, 400) + _arc(0.27, 0.84, 0.12, 0.1, 90, 300, 6) + [(0.86, 0.92)]]],
    [[_arc(0.45, 0.28, 0.3, 0.23, 200, 440), _arc(0.45, 0.72, 0.34, 0.24, 280, 510)],
     [[(0.2, 0.06), (0.76, 0.06), (0.45, 0.42), *_arc(0.45, 0.69, 0.35, 0.27, 280, 500)]]],
    [[[(0.64, 0.96), (0.64, 0.04), (0.14, 0.66), (0.88, 0.66)]],
     [[(0.26, 0.06), (0.2, 0.55), (0.84, 0.55)], [(0.7, 0.1), (0.62, 0.96)]]],
    [[_HOOK + _arc(0.46, 0.68, 0.33, 0.27, 235, 500)],
     [[*_HOOK, (0.55, 0.38), (0.78, 0.55), (0.76, 0.78), (0.5, 0.95), (0.18, 0.9)]]],
    [[[(0.68, 0.05), (0.36, 0.34), *_arc(0.5, 0.7, 0.29, 0.25, 180, 540, 11)]],
     [[(0.4, 0.04), (0.24, 0.45), *_arc(0.48, 0.71, 0.27, 0.24, 190, 540, 11)]]],
    [[[(0.15, 0.06), (0.85, 0.06), (0.42, 0.96)]],
     [[(0.15, 0.07), (0.85, 0.06), (0.46, 0.96)], [(0.3, 0.52), (0.78, 0.5)]]],
    [[_arc(0.5, 0.27, 0.26, 0.22, 90, 450, 10), _arc(0.5, 0.72, 0.32, 0.24, 270, 630, 11)],
     [[(0.76, 0.12), (0.48, 0.05), (0.27, 0.2), (0.48, 0.44), (0.77, 0.7), (0.52, 0.95), (0.24, 0.76), (0.5, 0.46),
       (0.76, 0.22)]]],
    [[[*_arc(0.48, 0.3, 0.29, 0.25, 0, 360, 11), (0.7, 0.96)]],
     [[*_arc(0.48, 0.3, 0.29, 0.25, 0, 360, 11), (0.77, 0.6), *_arc(0.46, 0.72, 0.3, 0.23, 10, 140, 5)]]],
]  # fmt: skip


def _as_lines(way: list[Stroke], count: int) -> Array:
    """Return a way to write a digit as so many lines, (count, 2, 2); the last one again and again to fill up."""
    lines = [pair for stroke in way for pair in pairwise(stroke)]
    return np.array(lines + lines[-1:] * (count - len(lines)))


_MOST = max(sum(len(stroke) - 1 for stroke in way) for ways in _WAYS for way in ways)
_LINES = np.stack([_as_lines(way, _MOST) for ways in _WAYS for way in ways])
_FIRST = np.cumsum([0, *map(len, _WAYS)])[:-1]
