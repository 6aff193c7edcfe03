"""Which packages a submission can import: what its course says, whatever is installed beside the grader.

That is the standard library, NumPy, what the course declares and what that needs; then the stand-ins, the student's own
modules and the course's. Everything else is not there. This is no matter of security: what must not be used at all,
an exercise forbids. Our own name is a stand-in too: below L3 the grader's files have a path, and a `check` left in a
notebook would run them, or fail because it may not read them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, PathFinder
from types import ModuleType

from grader.worker import standins
from grader.worker.modules import Modules

_OURS = "grader"
_ALWAYS = frozenset(sys.stdlib_module_names) | {"numpy"}
# The one module of the standard library that is called otherwise on each system.
_OF_SYSTEM = "_sysconfigdata"


class Finder(MetaPathFinder, Loader):
    """Asked first. Leaves to Python's own finders what a course has, and hides what else they would find."""

    def __init__(self) -> None:
        self.there = set(_ALWAYS)
        self.modules = Modules()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        top = fullname.partition(".")[0]
        if top in self.there:
            return None
        if top == _OURS or top in standins.PACKAGES:
            return ModuleSpec(fullname, self, is_package=True)
        if self.modules.has(fullname):
            return ModuleSpec(fullname, self, is_package=self.modules.is_package(fullname))
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        top = spec.name.partition(".")[0]
        return standins.StandIn(spec.name) if top == _OURS or top in standins.PACKAGES else None

    def exec_module(self, module: ModuleType) -> None:
        if not isinstance(module, standins.StandIn):
            self.modules.fill(module)

    def add(self, packages: Iterable[str]) -> None:
        """Let packages of the course be found, in the place of their stand-ins."""
        # Those that are there already have no stand-in: to go through all that is loaded copies a hundred pages.
        if added := frozenset(packages) - self.there:
            self.there.update(added)
            standins.forget(added)

    def install(self) -> None:
        """Take the place of all finders, warm what is imported often, and forget what else has been imported."""
        sys.meta_path[:] = [self, BuiltinImporter, FrozenImporter, _Path(self.there)]
        for name in [name for name in sys.modules if self._is_hidden(name)]:
            del sys.modules[name]
        standins.warm(self.there)

    def _is_hidden(self, name: str) -> bool:
        top = name.partition(".")[0]
        # What is private belongs to something that is loaded, such as the runtime of NumPy's extensions.
        return top not in self.there and not top.startswith("_") and not top.startswith("cython")


class _Path(MetaPathFinder):
    """The finder of files, for the packages that are there."""

    def __init__(self, there: set[str]) -> None:
        self._there = there

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in self._there and not fullname.startswith(_OF_SYSTEM):
            return None
        return PathFinder.find_spec(fullname, path, target)
