"""The student's module under the name that a test file imports it by, and the modules that lie beside the tests.

``import hw1``, ``from hw1 import area``, ``from src.hw1 import *`` and ``import_module("hw1")`` in a file of a suite
give the submission's names, whatever lies under that name elsewhere. What file asks, the stack tells; its suite
is the folder in ``autograde_tests`` that it lies in, and the name is that of the authored file.
"""

from __future__ import annotations

import ast
import builtins
import copy
import re
import sys
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from itertools import tee
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.remote.proxy import Student
from grader.remote.raised import StudentError
from grader.suite.late import Late, NotYet, UsedTooEarly, on_the_bench
from grader.suite.plain import ITERATORS, PlainTalk, Type, exception_class
from grader.suite.reference import reference_path, suite_folder

_LOCAL = {
    "__name__",
    "__loader__",
    "__package__",
    "__spec__",
    "__path__",
    "__file__",
    "__cached__",
    "__builtins__",
    "__all__",
}
_ASKED = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
_PROGRAMS = {"misconceptions", "accepted", "partial"}


@dataclass(frozen=True)
class Names:
    """What tests may mean by the student's module.

    ``asked`` says whether a file of the suite imports it, or names it as ``monkeypatch.setattr("hw1.area", ...)`` does;
    ``module`` is the authored file's name, ``packages`` what files of the suite write before it, ``public`` the names
    that a star gives, ``exceptions`` the (name, bases) of its exception classes.
    """

    asked: bool
    module: str
    packages: frozenset[str]
    public: tuple[str, ...]
    exceptions: tuple[tuple[str, tuple[str, ...]], ...]


_NAMES: dict[Path, Names | None] = {}
_EXCEPTIONS: dict[Path, dict[str, type[BaseException]]] = {}


def renew(folder: Path) -> None:
    """Read a suite's files again: another session begins."""
    for known in (_NAMES, _EXCEPTIONS, FINDER.found):
        known.pop(folder, None)


def names_of(folder: Path) -> Names | None:
    """Return what the files of a suite may call the student's module; None where there is no one authored file."""
    if folder not in _NAMES:
        _NAMES[folder] = _read_names(folder)
    return _NAMES[folder]


def _read_names(folder: Path) -> Names | None:
    try:
        path = reference_path(folder / "test_")
        source = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    packages: set[str] = set()
    imports = re.compile(rf"^\s*(?:from|import)\b.*\b{path.stem}\b|['\"](?:\w+\.)*{path.stem}\b", re.MULTILINE)
    asked = False
    for file in suite_files(folder):
        text = file.read_text(encoding="utf-8", errors="replace")
        asked = asked or imports.search(text) is not None
        for found in _ASKED.findall(text):
            parts = found.split(".")
            for end in [at for at, part in enumerate(parts) if part == path.stem and at]:
                packages.update(".".join(parts[:at]) for at in range(1, end + 1))
    public, exceptions = _defined(source)
    return Names(asked, path.stem, frozenset(packages), public, exceptions)


def suite_files(folder: Path) -> list[Path]:
    """Return the Python files of a suite, without programs that proofs are tried on."""
    return [path for path in sorted(folder.rglob("*.py")) if not _PROGRAMS & set(path.relative_to(folder).parts)]


def _defined(source: str) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    try:
        with warnings.catch_warnings(action="ignore"):
            body = list(_top_level(ast.parse(source)))
    except (SyntaxError, ValueError):
        return (), ()
    public: dict[str, None] = {}
    exceptions: dict[str, tuple[str, ...]] = {}
    for node in body:
        match node:
            case ast.ClassDef(name=name, bases=bases):
                public[name] = None
                named = [one.id for one in bases if isinstance(one, ast.Name)]
                if any(one in exceptions or _is_exception(one) for one in named):
                    exceptions[name] = tuple(named)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                public[name] = None
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                public.update(
                    dict.fromkeys(one.asname or one.name.partition(".")[0] for one in names if one.name != "*")
                )
            case ast.Assign() | ast.AnnAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                found = [one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)]
                public.update(dict.fromkeys(found))
    return tuple(name for name in public if not name.startswith("_")), tuple(exceptions.items())


def _top_level(node: ast.AST) -> Iterator[ast.stmt]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield child
            if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                yield from _top_level(child)
        elif isinstance(child, ast.ExceptHandler):
            yield from _top_level(child)


def _is_exception(name: str) -> bool:
    kind = getattr(builtins, name, None)
    return isinstance(kind, type) and issubclass(kind, BaseException)


class StudentModule(ModuleType):
    """The student's module as files of a suite hold it."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__(name)
        vars(self).update(_exceptions=exception_classes(folder), __file__=str(folder / f"{name.rpartition('.')[2]}.py"))
        names = names_of(folder)
        vars(self)["__all__"] = list(names.public) if names else []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in (own := vars(self)["_exceptions"]):
            return own[name]
        told = f"{self.__name__}.{name}"
        try:
            view: PlainTalk = on_the_bench()
        except NotYet:
            return Late(lambda: _named(name), told)
        try:
            return view.request("get", view.student._root._reference, name)
        except AttributeError:
            raise missing(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _LOCAL or isinstance(value, ModuleType):
            super().__setattr__(name, value)
            return
        view = _view(f"{self.__name__}.{name}")
        root = view.student._root._reference
        if name not in view.replaced:
            view.replaced[name] = [view.request("get", root, name)] if hasattr(self, name) else []
        view.request("set", root, name, value)

    def __delattr__(self, name: str) -> None:
        """Take away what a test has put there, if it has: below that lies what the student wrote."""
        view = _view(f"{self.__name__}.{name}")
        if below := view.replaced.pop(name, []):
            view.request("set", view.student._root._reference, name, below[0])
        else:
            view.request("run", "lambda name: globals().pop(name) and None", [name])


def _view(told: str) -> PlainTalk:
    try:
        view: PlainTalk = on_the_bench()
    except NotYet:
        raise UsedTooEarly(f"{told} of the student's is changed while the file is collected") from None
    return view


def _named(name: str) -> Any:
    view: PlainTalk = on_the_bench()
    try:
        return view.student[name]
    except (StudentError, AttributeError, NameError):
        # In one process the import would have failed, and with it each test: none passes for expecting any exception.
        view.trouble = missing(name)
        raise view.trouble from None


class _Missing(AttributeError, StudentError):
    """A name that the submission does not define, as a module says it."""

    def __new__(cls, *_: Any, **__: Any) -> _Missing:
        made: _Missing = AttributeError.__new__(cls)
        return made

    __init__ = StudentError.__init__
    __str__ = StudentError.__str__


def missing(name: str) -> StudentError:
    """Return the error of a name that the submission does not define."""
    found: StudentError = _Missing(("NameError", "Exception"), f"name '{name}' is not defined")
    return found


def exception_classes(folder: Path) -> dict[str, type[BaseException]]:
    """Return the student's exception classes, by name, as classes that a test can catch.

    Which names they are the reference tells; whether an exception is one of them, the student's own classes.
    """
    if folder not in _EXCEPTIONS:
        _EXCEPTIONS[folder] = _make_exceptions(folder)
    return _EXCEPTIONS[folder]


def _make_exceptions(folder: Path) -> dict[str, type[BaseException]]:
    made: dict[str, type[BaseException]] = {}
    names = names_of(folder)
    for name, bases in names.exceptions if names else ():
        known = [made.get(base) or getattr(builtins, base, None) for base in bases]
        parents = tuple(one for one in known if isinstance(one, type) and issubclass(one, BaseException))
        made[name] = exception_class(name, parents or (Exception,), partial(_named, name))
    return made


class _Nothing(Loader):
    """Loads a module in which nothing is to be run: the student's, or a package that it is said to lie in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        names = names_of(self.folder)
        is_students = names is not None and spec.name.rpartition(".")[2] == names.module
        return StudentModule(spec.name, self.folder) if is_students else ModuleType(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        return None


class SuiteFinder(MetaPathFinder):
    """Finds what files of a suite import: the student's module first, then what lies beside the tests."""

    def __init__(self) -> None:
        self.found: dict[Path, set[str]] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        asking = _asking()
        if asking is None:
            return self._patched(fullname)
        if fullname.startswith(("grader.", "_pytest.", "pytest.")):
            return None
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
                    parts = fullname.split(".")
                    spec.submodule_search_locations += [str(Path(place, *parts)) for place in (str(folder), *sys.path)]
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
        if names is None or (fullname.rpartition(".")[2] != names.module and fullname not in names.packages):
            return None
        return self._noted(folder, ModuleSpec(fullname, _Nothing(folder), is_package=fullname in names.packages))

    def _noted(self, folder: Path, spec: ModuleSpec | None) -> ModuleSpec | None:
        if spec is not None:
            self.found.setdefault(folder, set()).add(spec.name)
        return spec


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
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(str(folder)) or (
            name in FINDER.found.get(folder, ()) and type(getattr(module, "__loader__", None)) is _Nothing
        ):
            taken[name] = sys.modules.pop(name)
    return taken


def view_of(student: Student, folder: Path) -> PlainTalk:
    """Return the view of a submission that plain tests have; the same one for all tests that it is judged by."""
    kept = vars(student)
    if "_plain" not in kept:
        kept["_plain"] = PlainTalk(student, folder, exception_classes(folder))
    view: PlainTalk = kept["_plain"]
    return view


class Globals:
    """The names of a suite's files that every submission binds anew.

    They stand for something of the student's, or hold what a test may have used up or changed: an iterator, a list.
    """

    def __init__(self, modules: Sequence[ModuleType]) -> None:
        held = [(vars(module), name, item) for module in modules for name, item in vars(module).items()]
        self._iterators = [(names, name, tee(item, 1)[0]) for names, name, item in held if type(item) in ITERATORS]
        kept = [(names, name, item) for names, name, item in held if type(item) in (list, dict, set, deque, bytearray)]
        # Together, so that one list under two names stays one.
        self._changeable = list(zip(kept, _copied([item for *_, item in kept]), strict=True))
        self.renew()
        self._bound = [
            (vars(module), name, item)
            for module in modules
            for name, item in vars(module).items()
            if type(item) is Late
        ]
        for module in modules:
            vars(module).setdefault("type", Type)

    def renew(self) -> None:
        """Give the tests what they began with: another submission, or exercise, is judged."""
        for names, name, master in self._iterators:
            names[name] = copy.copy(master)
        changed = [one for one in self._changeable if not _is_same(one[0][0][one[0][1]], one[1])]
        for ((names, name, _), _), fresh in zip(changed, _copied([kept for _, kept in changed]), strict=True):
            names[name] = fresh

    def bind(self, view: PlainTalk) -> None:
        """Put values in the place of names; functions and classes are found when they are used."""
        functions = view.student._functions
        for names, name, late in self._bound:
            if late._told.rpartition(".")[2] in functions:
                continue
            try:
                names[name] = late.found
            except Exception:  # who uses it is told of it
                names[name] = late


def _copied(items: list[Any]) -> list[Any]:
    try:
        return copy.deepcopy(items)
    except Exception:  # something in them cannot be copied: one by one, as far as it goes
        return [_copied_alone(item) for item in items]


def _copied_alone(item: Any) -> Any:
    try:
        return copy.deepcopy(item)
    except Exception:
        return item


def _is_same(item: Any, kept: Any) -> bool:
    try:
        return bool(item == kept)
    except Exception:  # arrays say it for each of their numbers
        return False
