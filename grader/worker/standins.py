"""Stand-ins for what notebooks import and grading does not need: plots, displays, progress bars.

A plot never decides a grade, but an import that fails would take the rest of its statement with it. The
finder below is asked last, so a package that is really there is used. For our own name it is asked first: below L3
the grader's files have a path, and a `check` left in a notebook would run them, or fail because it may not read them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_INERT = {"matplotlib", "seaborn", "plotly", "IPython", "ipywidgets", "google", "nbgrader", "tqdm"}
_OURS = {"grader"}


class Inert:
    """Accepts every call, attribute and index, and does nothing."""

    def __call__(self, *_: Any, **__: Any) -> Inert:
        return self

    def __getattr__(self, name: str) -> Inert:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, _: Any) -> Inert:
        return self

    def __iter__(self) -> Iterator[Inert]:
        # `fig, ax = plt.subplots()` is by far the commonest unpacking.
        return iter((self, self))

    def __enter__(self) -> Inert:
        return self

    def __exit__(self, *_: object) -> None:
        return None


def _tqdm(iterable: Iterable[Any] = (), *_: Any, **__: Any) -> Iterable[Any]:
    return iterable


class _InertModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Inert()


class _TqdmModule(ModuleType):
    tqdm = staticmethod(_tqdm)
    trange = staticmethod(range)


class _Finder(MetaPathFinder, Loader):
    def __init__(self, names: set[str]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in self._names:
            return ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return (_TqdmModule if spec.name.startswith("tqdm") else _InertModule)(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        return None


def install() -> None:
    """Ask the stand-ins after every real finder, and for our own name before any."""
    sys.meta_path.insert(0, _Finder(_OURS))
    sys.meta_path.append(_Finder(_INERT))
