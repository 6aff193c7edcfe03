"""Modules that stand in for what notebooks import and grading does without: plots, displays, progress bars, tables.

They are used whether the packages are installed or not, so that points never depend on what stands beside the grader.
"""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Container, Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

from grader.worker import bars, notebooks, plots
from grader.worker.inert import Inert, inert, truth
from grader.worker.shell import get_ipython

PACKAGES = frozenset((
    "matplotlib", "mpl_toolkits", "pylab", "seaborn", "plotly", "bokeh", "japanize_matplotlib", "koreanize_matplotlib",
    "IPython", "ipywidgets", "ipykernel", "google", "nbgrader", "tqdm", "pandas", "PIL", "cv2", "imageio", "tabulate",
    "matplotlib_inline", "altair", "plotnine", "graphviz", "pydot", "prettytable", "termcolor", "colorama", "rich",
    "wandb", "visdom", "livelossplot", "progressbar",
))  # fmt: skip
"""The packages that have a stand-in."""
_PYPLOT = ("pylab", "matplotlib.pylab", "matplotlib.pyplot")
# There before anybody imports them: `from matplotlib import pyplot` has to find the module.
_OFTEN = (
    "matplotlib", "matplotlib.pyplot", "matplotlib.cm", "matplotlib.pylab", "matplotlib.animation",
    "mpl_toolkits.mplot3d", "pylab", "seaborn", "pandas", "tqdm", "tqdm.auto", "tqdm.notebook", "IPython",
    "IPython.display", "ipywidgets", "google.colab", "google.colab.files", "google.colab.drive", "PIL", "PIL.Image",
    "grader", "grader.digits",
)  # fmt: skip
_IN_FUNCTIONS = ("matplotlib", "grader")
_NAMES: dict[str, Mapping[str, Any]] = {
    "matplotlib": plots.NAMES, "pylab": {**plots.PYLAB, **plots.NAMES}, "seaborn": plots.OF_SEABORN,
    "tqdm": bars.NAMES, "rich": bars.OF_RICH, "progressbar": bars.OF_PROGRESSBAR, "google": notebooks.OF_COLAB,
    "IPython": notebooks.OF_IPYTHON, "ipywidgets": notebooks.OF_WIDGETS,
}  # fmt: skip


class StandIn(ModuleType):
    """A module that has every name."""

    def __getattr__(self, name: str) -> Any:
        package = self.__name__.partition(".")[0]
        if name == "__version__" and package in PACKAGES:
            return "0.0.0"
        if name.startswith("__"):
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        if self.__name__ == "matplotlib.cm":
            return getattr(plots.cm, name)
        given = _NAMES["pylab" if self.__name__ == "matplotlib.pylab" else package] if package in _NAMES else {}
        if name in given:
            return given[name]
        module = f"{self.__name__}.{name}"
        return importlib.import_module(module) if module in _OFTEN else inert(package)

    def __repr__(self) -> str:
        return f"<module {self.__name__!r}>"

    @property
    def __all__(self) -> list[str]:
        """What a star takes of it."""
        given = _NAMES.get("pylab" if "pylab" in self.__name__ else self.__name__.partition(".")[0], {})
        return sorted({*given, *(plots.DRAWING if self.__name__ in _PYPLOT else ())})


StandIn.__name__ = StandIn.__qualname__ = "module"


def warm(there: Container[str] = ()) -> None:
    """Import what is imported often and not really ``there``, and give notebooks the names that they find there."""
    for name in _OFTEN:
        if name.partition(".")[0] not in there:
            importlib.import_module(name)
    vars(builtins).update(display=notebooks.display, get_ipython=get_ipython)


def forget(packages: frozenset[str]) -> None:
    """Make way for packages that a course has."""
    for name in [name for name in sys.modules if name.partition(".")[0] in packages]:
        if isinstance(sys.modules[name], StandIn):
            del sys.modules[name]


def places() -> Iterator[Mapping[str, Any]]:
    """Yield the attributes of all of the plots' stand-ins that code can set something on."""
    for module in [module for module in sys.modules.values() if type(module) is StandIn]:
        yield vars(module)
    for item in plots.NAMES.values():
        if not isinstance(item, Inert | ModuleType):
            yield vars(item)
        if not isinstance(item, FunctionType | ModuleType):
            yield vars(type(item))
    yield from map(vars, (StandIn, Inert, plots.Plot, plots.ColorMap, *map(type, map(inert, _IN_FUNCTIONS))))


def times_asked() -> int:
    """Return how often a condition was about a stand-in: after very many it comes to the contrary."""
    return truth.asked
