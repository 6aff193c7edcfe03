"""What plots need beside objects that do nothing: axes in rows and columns, colours, settings."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.worker.inert import BASES, Inert, inert

_MOST_AXES = 10_000


class Settings(dict[str, Any]):
    """``rcParams``: what was set is there again, and anything else may be asked for."""

    def __missing__(self, name: str) -> Any:
        return inert("matplotlib")


class ColorMap:
    """Gives as many colours as it is asked for."""

    def __init__(self, name: str = "viridis", count: int = 256) -> None:
        self.name = name
        self.N = count
        self.colors = [(0.0, 0.0, 0.0)] * count

    def __call__(self, x: Any, *_: Any, **__: Any) -> Any:
        colors = np.zeros((*np.shape(x), 4))
        colors[..., 3] = 1.0
        return tuple(colors.tolist()) if np.ndim(x) == 0 else colors

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return inert("matplotlib")


class ColorMaps:
    """Any map by its name: as an attribute of ``cm``, or as a key of ``colormaps``."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in ("get_cmap", "ScalarMappable", "register_cmap"):
            return color_map if name == "get_cmap" else inert("matplotlib")
        return ColorMap(name)

    def __getitem__(self, name: str) -> ColorMap:
        return ColorMap(str(name))

    def __call__(self) -> list[str]:
        return []

    def __contains__(self, _: object) -> bool:
        return True


def color_map(name: Any = "viridis", lut: int | None = None) -> Any:
    return name if isinstance(name, ColorMap) else ColorMap(str(name), lut or 256)


class Plot(Inert):
    """What matplotlib and what is built on it give."""

    def __getattr__(self, name: str) -> Any:
        return axes if name == "subplots" else super().__getattr__(name)


def axes(nrows: Any = 1, ncols: Any = 1, *_: Any, squeeze: bool = True, **__: Any) -> Any:
    """Return axes as ``Figure.subplots`` does: one, or an array of as many rows and columns."""
    made = np.empty((max(int(nrows), 1), max(int(ncols), 1)), dtype=object)
    if made.size > _MOST_AXES:
        raise ValueError(f"{made.size} axes are more than a figure can show")
    for index in np.ndindex(made.shape):
        made[index] = inert("matplotlib")
    if not squeeze:
        return made
    return made[0, 0] if made.size == 1 else made.squeeze()


def subplots(*args: Any, **more: Any) -> Any:
    """Return a figure and its axes."""
    return inert("matplotlib"), axes(*args, **more)


def subplot_mosaic(mosaic: Any = "", *_: Any, **__: Any) -> Any:
    """Return a figure and its axes by name."""
    names = mosaic.split() if isinstance(mosaic, str) else mosaic
    flat = [name for row in names for name in row]
    return inert("matplotlib"), {name: inert("matplotlib") for name in flat if name != "."}


def color_palette(palette: Any = None, n_colors: Any = None, *_: Any, **__: Any) -> list[tuple[float, float, float]]:
    count = len(palette) if n_colors is None and isinstance(palette, list | tuple) else int(n_colors or 10)
    return [(0.0, 0.0, 0.0)] * count


def _none_open(*_: Any) -> bool:
    return False


def _no_numbers(*_: Any) -> list[int]:
    return []


BASES.update(dict.fromkeys(("matplotlib", "pylab", "seaborn", "pandas"), Plot))
rcParams = Settings()  # noqa: N816 - its name in matplotlib
cm = ColorMaps()
NAMES = {
    "rcParams": rcParams, "rcParamsDefault": Settings(), "rcParamsOrig": Settings(), "cm": cm, "colormaps": cm,
    "get_cmap": color_map, "subplots": subplots, "subplot_mosaic": subplot_mosaic, "fignum_exists": _none_open,
    "get_fignums": _no_numbers, "waitforbuttonpress": _none_open, "np": np,
}  # fmt: skip
"""What any module of the package gives under these names."""
SETTINGS = tuple(item for item in NAMES.values() if isinstance(item, Settings))
DRAWING = (
    "plot", "figure", "show", "xlabel", "ylabel", "title", "legend", "xlim", "ylim", "grid", "subplot", "hist", "bar",
    "scatter", "imshow", "colorbar", "savefig", "axis", "contour", "contourf", "text", "annotate", "axhline", "axvline",
    "tight_layout", "close", "gca", "gcf", "errorbar", "fill_between", "yscale", "xscale", "xticks", "yticks", "barh",
    "boxplot", "pie", "semilogx", "semilogy", "loglog", "pause", "clf", "cla", "suptitle", "subplots_adjust", "stem",
    "step", "quiver", "pcolormesh", "matshow", "axes", "figtext", "draw", "ion", "ioff", "rc",
)  # fmt: skip
"""What programs take of pyplot by a star."""
# pylab keeps Python's own of these.
_PYTHONS = ("abs", "bool", "bytes", "max", "min", "pow", "round")
PYLAB = {
    "plt": inert("matplotlib"),
    **{name: vars(np)[name] for name in np.__all__ if name in vars(np) and name not in _PYTHONS},
}
OF_SEABORN = {
    "color_palette": color_palette, "hls_palette": color_palette, "husl_palette": color_palette,
    "dark_palette": color_palette, "light_palette": color_palette, "cubehelix_palette": color_palette,
}  # fmt: skip
