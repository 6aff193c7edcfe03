"""The student's module under the name that a test file imports it by, and the modules that lie beside the tests.

``import hw1``, ``from hw1 import area``, ``from src.hw1 import *`` and ``import_module("hw1")`` in a file of a suite
give the submission's names, whatever lies under that name elsewhere. What file asks, the stack tells; its suite
is the folder in ``autograde_tests`` that it lies in, and the name is that of the authored file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.suite.exchanged import works_with_files
from grader.suite.gradescope import GradescopeLoader, gradescope_spec
from grader.suite.intests import IN_TESTS
from grader.suite.late import NotYet, on_the_bench
from grader.suite.mirrored import answers_are_ready, listens_to_errors, replaced_by
from grader.suite.module import EXCEPTIONS, StudentModule
from grader.suite.names import NAMES, names_of, suite_files
from grader.suite.needs import needs_of
from grader.suite.reference import reference_path, suite_folder


def renew(folder: Path) -> None:
    """Read a suite's files again: another session begins."""
    for known in (NAMES, EXCEPTIONS, FINDER.found):
        known.pop(folder, None)
    replaced_by.cache_clear()
    works_with_files.cache_clear()
    listens_to_errors.cache_clear()
    needs_of.cache_clear()


class _Nothing(Loader):
    """Loads a module in which nothing is to be run: the student's, or a package that it is said to lie in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        names = names_of(self.folder)
        is_students = names is not None and spec.name.rpartition(".")[2] == names.module
        return StudentModule(spec.name, self.folder) if is_students else ModuleType(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Run the submission once more where a test imports it to see what it does then; nothing otherwise."""
        names = names_of(self.folder)
        if not isinstance(module, StudentModule) or names is None:
            return
        with suppress(NotYet):
            view = on_the_bench()
            if answers_are_ready():
                view.run_anew()
            elif not names.at_top:
                view.run_anew(whole=False)


class SuiteFinder(MetaPathFinder):
    """Finds what files of a suite import: the student's module first, then what lies beside the tests.

    ``others`` are the modules that were there when those of a suite were forgotten, and are none of its own.
    """

    def __init__(self) -> None:
        self.found: dict[Path, set[str]] = {}
        self.others: tuple[Path, dict[str, ModuleType]] = Path(), {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        asking = _asking()
        if asking is None:
            return self._patched(fullname)
        if fullname.startswith(("grader.", "_pytest.", "pytest.")):
            return None
        if (known := gradescope_spec(fullname)) is not None:
            return self._noted(asking[1], known)
        file, folder = asking
        names = names_of(folder)
        if names is None:
            return None
        is_students = fullname.rpartition(".")[2] == names.module and (
            "." not in fullname or fullname.rpartition(".")[0] in names.packages
        )
        if is_students or fullname in names.packages:
            beside = None if is_students else PathFinder.find_spec(fullname, [str(file.parent), str(folder)])
            if beside is None:
                spec = ModuleSpec(fullname, _Nothing(folder), is_package=fullname in names.packages)
                if spec.submodule_search_locations is not None:
                    # Other modules of that package may be given to the assignment.
                    parts, beside_it = fullname.split("."), reference_path(file).parent
                    places = (str(folder), str(beside_it), *sys.path)
                    spec.submodule_search_locations += [*(str(Path(one, *parts)) for one in places), str(beside_it)]
                return self._noted(folder, spec)
            return self._noted(folder, beside)
        if "." in fullname and path is not None:
            return None
        return self._noted(folder, PathFinder.find_spec(fullname, [str(file.parent), str(folder)]))

    def _patched(self, fullname: str) -> ModuleSpec | None:
        """Find a module that no file of a suite asks for, but ``mock.patch("hw1.area")`` in front of a test."""
        try:
            folder = on_the_bench().folder
        except NotYet:
            return None
        names = names_of(folder)
        package, _, last = fullname.rpartition(".")
        if names is None or not names.asked:
            return None
        if not ((last == names.module and (not package or package in names.packages)) or fullname in names.packages):
            return None
        return self._noted(folder, ModuleSpec(fullname, _Nothing(folder), is_package=fullname in names.packages))

    def _noted(self, folder: Path, spec: ModuleSpec | None) -> ModuleSpec | None:
        if spec is not None:
            self.found.setdefault(folder, set()).add(spec.name)
            _let_find(spec)
        return spec


def _let_find(spec: ModuleSpec) -> None:
    """Let a file that a test imports while it runs find what the suite's other files were given before."""
    loader: Any = spec.loader
    try:
        on_the_bench()
        run = loader.exec_module
    except (NotYet, AttributeError):
        return

    def exec_module(module: ModuleType) -> None:
        vars(module).update(IN_TESTS)
        run(module)

    if isinstance(loader, SourceFileLoader):
        loader.exec_module = exec_module  # type: ignore[method-assign]


FINDER = SuiteFinder()


def is_plain(folder: Path) -> bool:
    """Whether files of a suite import the student's module by its name."""
    names = names_of(folder)
    return names is not None and names.asked


def install() -> None:
    """Let files of suites find what they import. Files of anything else find what they always do."""
    if FINDER not in sys.meta_path:
        sys.meta_path.insert(0, FINDER)


def _asking() -> tuple[Path, Path] | None:
    """Return the file of a suite that imports something now, and its suite; None for any other file."""
    frame = sys._getframe(2)
    while frame is not None:
        name = frame.f_code.co_filename
        if "autograde_tests" in name and (folder := suite_folder(file := Path(name))) is not None:
            return file, folder
        frame = frame.f_back  # type: ignore[assignment]
    return None


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Take modules of others that are called like files of a suite out of the way, until the end of the block.

    Of two modules of one name pytest takes the one that is there already for its own.
    """
    tops = {path.relative_to(folder).parts[0].removesuffix(".py") for path in suite_files(folder)}
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] in tops}
    try:
        yield
    finally:
        sys.modules.update(hidden)


def forget(folder: Path) -> dict[str, ModuleType]:
    """Take a suite's modules out of `sys.modules`, where another suite's may have the same names; return them."""
    taken = {}
    # Hundreds of modules stay as they are from one exercise to the next.
    latest, known = FINDER.others
    known = known if latest == folder else {}
    for name, module in [(name, module) for name, module in sys.modules.items() if known.get(name) is not module]:
        if str(getattr(module, "__file__", None) or "").startswith(str(folder)) or (
            name in FINDER.found.get(folder, ())
            and type(getattr(module, "__loader__", None)) in (_Nothing, GradescopeLoader)
        ):
            taken[name] = sys.modules.pop(name)
    FINDER.others = folder, dict(sys.modules)
    return taken
