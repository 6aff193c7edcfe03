"""What a submission has drawn, as a hidden test reads it: facts by value, checked one by one when they arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from grader.remote.wire import ReceivedDict, ReceivedList, WireError

MAX_WIDTH, MAX_HEIGHT = 640, 480
_MAX_PARTS = 100
_MAX_TEXT = 500
_TEXTS = ("xticklabels", "yticklabels", "legend", "texts")

Array = np.ndarray[Any, np.dtype[Any]]
_Part = TypeVar("_Part")


@dataclass(frozen=True)
class Line:
    """What ``plot`` drew: numbers as they are on the axes, so that dates are days and categories count from 0."""

    label: str
    x: Array
    y: Array
    color: str
    linestyle: str
    marker: str


@dataclass(frozen=True)
class Bars:
    """What one ``bar``, ``barh`` or ``hist`` drew: the left and lower sides of the bars, their widths and heights."""

    label: str
    x: Array
    y: Array
    width: Array
    height: Array

    @property
    def center(self) -> Array:
        """The middle of each bar, from left to right on the axis."""
        middle: Array = self.x + self.width / 2
        return middle


@dataclass(frozen=True)
class Points:
    """What ``scatter`` drew."""

    label: str
    x: Array
    y: Array


@dataclass(frozen=True)
class Axes:
    """One pair of axes, with what is drawn in it in the order of drawing; texts are empty where there is none."""

    title: str
    xlabel: str
    ylabel: str
    xlim: tuple[float, float]
    ylim: tuple[float, float]
    xscale: str
    yscale: str
    xticklabels: tuple[str, ...]
    yticklabels: tuple[str, ...]
    legend: tuple[str, ...]
    texts: tuple[str, ...]
    lines: tuple[Line, ...]
    bars: tuple[Bars, ...]
    points: tuple[Points, ...]
    images: tuple[Array, ...]


@dataclass(frozen=True)
class Figure:
    """A figure: its title (``suptitle``) and its axes."""

    title: str
    axes: tuple[Axes, ...]


def figure_from(content: Any) -> Figure:
    """Return the figure that a worker tells of.

    Raises
    ------
    WireError
        if that is nothing of the kind: a worker never sends it by itself.
    """
    told = _Told(content)
    return Figure(told.text("title"), told.parts("axes", _axes))


def image_from(content: Any) -> Array:
    """Return the picture that a worker tells of, as (height, width, 4) bytes.

    Raises
    ------
    WireError
        if it is none, or a larger one than any that was asked for.
    """
    if type(content) is not np.ndarray or content.dtype != np.uint8 or content.ndim != 3 or content.shape[2] != 4:
        raise WireError("a malformed picture")
    height, width, _ = content.shape
    if not (0 < height <= MAX_HEIGHT and 0 < width <= MAX_WIDTH):
        raise WireError("a picture of the wrong size")
    return content


def _axes(content: Any) -> Axes:
    told = _Told(content)
    title, xlabel, ylabel, xscale, yscale = map(told.text, ("title", "xlabel", "ylabel", "xscale", "yscale"))
    xticks, yticks, legend, texts = (told.parts(one, _text) for one in _TEXTS)
    return Axes(
        title, xlabel, ylabel, told.pair("xlim"), told.pair("ylim"), xscale, yscale, xticks, yticks, legend, texts,
        told.parts("lines", _line), told.parts("bars", _bars), told.parts("points", _points),
        told.parts("images", _numbers),
    )  # fmt: skip


def _line(content: Any) -> Line:
    told = _Told(content)
    x, y = told.alike("x", "y")
    return Line(told.text("label"), x, y, *map(told.text, ("color", "linestyle", "marker")))


def _bars(content: Any) -> Bars:
    told = _Told(content)
    return Bars(told.text("label"), *told.alike("x", "y", "width", "height"))


def _points(content: Any) -> Points:
    told = _Told(content)
    return Points(told.text("label"), *told.alike("x", "y"))


def _text(content: Any) -> str:
    if type(content) is not str or len(content) > _MAX_TEXT:
        raise WireError("a malformed figure")
    return content


def _numbers(content: Any) -> Array:
    if type(content) is not np.ndarray or content.dtype != np.float64:
        raise WireError("a malformed figure")
    return content


class _Told:
    """A dict that a worker sent, read by its keys."""

    def __init__(self, content: Any) -> None:
        if type(content) is not ReceivedDict:
            raise WireError("a malformed figure")
        self._content = content

    def text(self, name: str) -> str:
        return _text(self._content.get(name))

    def pair(self, name: str) -> tuple[float, float]:
        found = self.parts(name, lambda one: one)
        if [type(one) for one in found] != [float, float]:
            raise WireError("a malformed figure")
        return found[0], found[1]

    def alike(self, *names: str) -> list[Array]:
        """Return arrays of one dimension and one length."""
        found = [_numbers(self._content.get(name)) for name in names]
        if {one.shape for one in found} != {found[0].shape} or found[0].ndim != 1:
            raise WireError("a malformed figure")
        return found

    def parts(self, name: str, read: Callable[[Any], _Part]) -> tuple[_Part, ...]:
        found = self._content.get(name)
        if type(found) is not ReceivedList or len(found) > _MAX_PARTS:
            raise WireError("a malformed figure")
        return tuple(read(one) for one in found)
