"""What a submission has drawn with the real matplotlib, told as plain data, where a course declares it.

A figure that was shown or closed is gone from pyplot, as it is in a notebook: what is drawn next begins a new one. It
is kept here all the same, for a test that asks for it. Nothing is read of a figure before.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Any

import numpy as np

from grader.worker.standins import StandIn

MAX_FIGURES = 20
MAX_AXES = 30
MAX_ARTISTS = 50
MAX_POINTS = 20_000
MAX_TEXT = 500
MAX_TICKS = 100
WIDTH, HEIGHT = 640, 480
"""The largest picture, in pixels."""
REQUESTS = ("figure", "figures", "pixels", "begin")
"""What the other end asks of figures: facts of one, of all, its picture; and that another test begins."""
_PYPLOT = "matplotlib.pyplot"


class NoFigure(LookupError):
    """A test asks for a figure that was not drawn; the text says what there is."""


def prepare() -> None:
    """Import matplotlib so that it needs no folder, no screen and no fonts but its own; in the zygote, once."""
    folder = tempfile.mkdtemp(prefix="grader-matplotlib-")
    os.environ.update(MPLBACKEND="Agg", MPLCONFIGDIR=folder)
    try:
        import matplotlib.pyplot as plt  # noqa: PLC0415
        from matplotlib import font_manager  # noqa: PLC0415

        own = os.path.dirname(font_manager.__file__)
        for fonts in (font_manager.fontManager.ttflist, font_manager.fontManager.afmlist):
            fonts[:] = [font for font in fonts if font.fname.startswith(own)]
        plt.rcParams["figure.max_open_warning"] = 0
        # What is prepared at first use is shared by all workers.
        figure, axes = plt.subplots()
        axes.plot([0, 1], [1, 0], label="x")
        axes.set_title("Title")
        axes.legend()
        figure.canvas.draw()
        plt.close(figure)
        # A font is a file that stays open, and workers are left no file of the zygote's: each opens its own.
        vars(font_manager)["_get_font"].cache_clear()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        # What a worker is told of is a folder that it may not even have.
        del os.environ["MPLCONFIGDIR"]


def _pyplot() -> ModuleType | None:
    """Return matplotlib's pyplot if the real one is loaded."""
    found = sys.modules.get(_PYPLOT)
    return None if found is None or isinstance(found, StandIn) or not hasattr(found, "get_fignums") else found


class Figures:
    """The figures of one submission: those that are open in pyplot, and those that were shown or closed."""

    def __init__(self) -> None:
        self._left: list[Any] = []
        self._loaded: list[Any] = []
        self._open: Any = None
        self._is_loading = True

    @contextmanager
    def attended(self) -> Iterator[None]:
        """Keep what is shown and closed in the block, and what it draws apart from what else this process draws."""
        plt = _pyplot()
        if plt is None:
            yield
            return
        managers = plt._pylab_helpers.Gcf
        others, managers.figs = managers.figs, type(managers.figs)() if self._open is None else self._open
        kept = self.attend(plt)
        try:
            yield
        finally:
            self._open, managers.figs = managers.figs, others
            for name, function in kept.items():
                setattr(plt, name, function)

    def attend(self, plt: ModuleType | None = None) -> dict[str, Any]:
        """Take the place of what shows and closes figures, and return what was there."""
        plt = plt or _pyplot()
        if plt is None:
            return {}
        kept = {"show": plt.show, "close": plt.close}
        close: Callable[..., None] = plt.close

        def show(*_: Any, **__: Any) -> None:
            self._leave(plt)
            close("all")

        def closing(fig: Any = None) -> None:
            self._leave(plt)
            close(fig)

        plt.show, plt.close = show, closing  # type: ignore[attr-defined]
        return kept

    def _leave(self, plt: ModuleType) -> None:
        for figure in _open_figures(plt):
            if figure not in self._left and figure.axes:
                self._left.append(figure)
        del self._left[:-MAX_FIGURES]

    def begin(self) -> None:
        """Begin anew, for another test. What loading has drawn is kept for a test that draws nothing."""
        plt = _pyplot()
        if plt is None:
            return
        with suppress(Exception):
            plt.close("all")
        if self._is_loading:
            self._loaded, self._is_loading = self._left, False
        self._left = []

    def end_cell(self) -> None:
        """Close what a cell has drawn, as a notebook does at its end."""
        plt = _pyplot()
        if plt is not None and plt.get_fignums():
            plt.close("all")

    def all(self) -> list[Any]:
        """Return the figures of the present test, the latest last; of loading where it drew none."""
        plt = _pyplot()
        if plt is None:
            raise NoFigure("matplotlib was not used")
        found = [*self._left, *(one for one in _open_figures(plt) if one not in self._left)]
        return (found or self._loaded)[-MAX_FIGURES:]

    def chosen(self, which: Any) -> Any:
        """Return one figure: the latest for None, by its number from 1, or that of an object which has one."""
        if which is not None and not isinstance(which, int):
            drawn = getattr(which, "figure", None) or which
            return drawn.get_figure(root=True) if hasattr(drawn, "get_figure") and not hasattr(drawn, "axes") else drawn
        found = self.all()
        number = len(found) if which is None else which
        if not 1 <= number <= len(found):
            drawn = f"there is no figure number {number}, only {len(found)}" if found else "nothing was drawn"
            raise NoFigure(drawn)
        return found[number - 1]

    def answer(self, kind: str, which: Any = None) -> Any:
        """Carry out one of `REQUESTS`."""
        if kind == "figures":
            return [facts(one) for one in self.all()]
        if kind == "begin":
            return self.begin()
        return (facts if kind == "figure" else pixels)(self.chosen(which))


def _open_figures(plt: ModuleType) -> list[Any]:
    return [manager.canvas.figure for manager in plt._pylab_helpers.Gcf.figs.values()]


def facts(figure: Any) -> dict[str, Any]:
    """Return what a figure shows, as plain data of bounded size."""
    return {
        "title": _text(figure.get_suptitle()),
        "axes": [_axes(one) for one in figure.axes[:MAX_AXES]],
    }


def pixels(figure: Any) -> Any:
    """Return a figure as an image of (height, width, 4) bytes of a bounded size."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415

    width, height = figure.get_size_inches()
    figure.set_dpi(min(100.0, WIDTH / width, HEIGHT / height))
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:HEIGHT, :WIDTH].copy()


def _axes(axes: Any) -> dict[str, Any]:
    legend = axes.get_legend()
    return {
        "title": _text(next(filter(None, (axes.get_title(loc=place) for place in ("center", "left", "right"))), "")),
        "xlabel": _text(axes.get_xlabel()),
        "ylabel": _text(axes.get_ylabel()),
        "xlim": [float(one) for one in axes.get_xlim()],
        "ylim": [float(one) for one in axes.get_ylim()],
        "xscale": _text(axes.get_xscale()),
        "yscale": _text(axes.get_yscale()),
        "xticklabels": [_text(one.get_text()) for one in axes.get_xticklabels()[:MAX_TICKS]],
        "yticklabels": [_text(one.get_text()) for one in axes.get_yticklabels()[:MAX_TICKS]],
        "legend": [] if legend is None else [_text(one.get_text()) for one in legend.get_texts()[:MAX_ARTISTS]],
        "texts": [_text(one.get_text()) for one in axes.texts[:MAX_ARTISTS]],
        "lines": [*map(_line, axes.lines[:MAX_ARTISTS]), *_segments(axes)][:MAX_ARTISTS],
        "bars": [_bars(one) for one in axes.containers[:MAX_ARTISTS] if hasattr(one, "patches")],
        "points": [_points(one) for one in axes.collections[:MAX_ARTISTS] if hasattr(one, "get_sizes")],
        "images": [_numbers(one.get_array()) for one in axes.images[:MAX_ARTISTS]],
    }


def _line(line: Any) -> dict[str, Any]:
    from matplotlib.colors import to_hex  # noqa: PLC0415

    return {
        "label": _label(line),
        **_on_the_axes(line),
        "color": _text(to_hex(line.get_color())),
        "linestyle": _text(line.get_linestyle()),
        "marker": _text(line.get_marker()),
    }


def _on_the_axes(line: Any) -> dict[str, Any]:
    """Return where a line lies; `axhline` and its like say it partly in shares of the axes' width or height."""
    x, y = _numbers(line.get_xdata(orig=False)), _numbers(line.get_ydata(orig=False))
    shown = line.axes.transData
    if line.is_transform_set() and line.get_transform() != shown and x.shape == y.shape and x.ndim == 1:
        x, y = (line.get_transform() - shown).transform(np.stack([x, y], axis=1)).T
    return {"x": np.array(x), "y": np.array(y)}


def _segments(axes: Any) -> list[dict[str, Any]]:
    """Return what `hlines` and `vlines` drew as the lines that they are; the first of several has the label."""
    from matplotlib.colors import to_hex  # noqa: PLC0415

    found = []
    for collection in [one for one in axes.collections[:MAX_ARTISTS] if hasattr(one, "get_segments")]:
        colors, styles = list(collection.get_color()), list(collection.get_linestyle())
        for number, segment in enumerate(collection.get_segments()[:MAX_ARTISTS]):
            ends = _numbers(segment).reshape(-1, 2)
            found.append(
                {
                    "label": "" if number else _label(collection),
                    "x": np.array(ends[:, 0]),
                    "y": np.array(ends[:, 1]),
                    "color": _text(to_hex(colors[number % len(colors)])) if colors else "",
                    "linestyle": _style(styles[number % len(styles)][1]) if styles else "None",
                    "marker": "None",
                }
            )
    return found


def _style(dashes: Any) -> str:
    """Return how a line is called whose dashes and gaps are so long."""
    if not dashes:
        return "-"
    if len(dashes) > 2:
        return "-."
    return "--" if dashes[0] > dashes[1] else ":"


def _bars(container: Any) -> dict[str, Any]:
    bars = container.patches[:MAX_POINTS]
    sides = {name: [getattr(bar, f"get_{name}")() for bar in bars] for name in ("x", "y", "width", "height")}
    return {"label": _label(container), **{name: _numbers(values) for name, values in sides.items()}}


def _points(collection: Any) -> dict[str, Any]:
    offsets: Any = np.ma.filled(np.ma.asarray(collection.get_offsets(), dtype=float), np.nan).reshape(-1, 2)
    return {"label": _label(collection), "x": _numbers(offsets[:, 0]), "y": _numbers(offsets[:, 1])}


def _label(artist: Any) -> str:
    label = _text(artist.get_label())
    return "" if label.startswith("_") else label  # what matplotlib calls those without a label


def _text(text: Any) -> str:
    return str(text)[:MAX_TEXT].encode("utf-8", "replace").decode()


def _numbers(values: Any) -> Any:
    """Return numbers as an array of floats; a missing one is NaN."""
    found: Any = np.ma.filled(np.ma.asarray(values, dtype=float), np.nan)
    if found.size > MAX_POINTS:
        raise ValueError(f"{found.size} points in one line are more than a test can look at")
    return np.array(found)
