"""The authored solution on the trusted side: run statement by statement like a submission, and only where it is needed.

An author's file also holds what a notebook holds: questions to whoever runs it, plots, data from the network. A
statement of that kind that fails here costs itself. Who then asks for a name that it should have defined is told of it
as a mistake of the course; for nobody's submission is it a reason not to be judged.
"""

from __future__ import annotations

import ast
import builtins
import io
import re
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.course.environment import PUBLIC_CHECKS, authored_among
from grader.remote.behaving import Classes
from grader.suite.outcome import SuiteError
from grader.suite.workplace import at_work
from grader.worker import program, standins
from grader.worker.inert import inert
from grader.worker.programs import ALL_READ, Typed
from grader.worker.shell import get_ipython

SUITES = "autograde_tests"
_INPUT = builtins.input
_EXERCISE = re.compile(r"""\.exercise\(\s*["'](\w+)["']""")
_MAX_WORDS = 200
_MAKE_CLASSES = {"namedtuple", "NamedTuple", "make_dataclass", "setattr"}
_WORD = re.compile(r"[^\W\d]\w*")
_DUNDER = re.compile(r"__(\w+)__")
_WITHOUT_OPERATORS = {"ABC", "Protocol", "Generic", "Enum", "object"}


@dataclass(frozen=True)
class BrokenStatement:
    """A statement of an authored file that fails where the hidden tests live."""

    file: Path
    line: int
    kind: str
    message: str

    @property
    def said(self) -> str:
        """The exception in one line."""
        message = " ".join(self.message.split())[:_MAX_WORDS]
        return f"{self.kind}: {message}" if message else self.kind

    def __str__(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}, line {self.line}: {self.said}"


class Nowhere(io.TextIOBase):
    """Where what an author's code prints while it judges goes: standard output is the command's."""

    def write(self, text: str) -> int:
        return len(text)


def suite_folder(file: Path) -> Path | None:
    """Return the folder of hidden tests that a file lies in, however deep; None where it lies in none."""
    for folder in file.parents:
        if folder.parent.name == SUITES:
            return folder
    return None


def reference_path(test_file: Path) -> Path:
    """Return the authored file that the tests in ``test_file`` are about.

    A suite in ``autograde_tests/<assignment>`` belongs to the authored file of ``solutions/<assignment>``. Public
    checks belong to the one .py file beside them: the authored one in ``solutions``, the student's own where a student
    runs them. Where modules stand beside it, it is the one that has the exercises.

    Raises
    ------
    FileNotFoundError
        if there is no such file, or more than one.
    """
    folder = test_file.parent
    if test_file.name != PUBLIC_CHECKS:
        folder = suite_folder(test_file) or folder
        folder = folder.parent.parent / "solutions" / folder.name
    found = authored_among(folder)
    if len(found) > 1:  # a student's own file has the exercises as titles
        titles = re.compile(rf"^# %% (?:{'|'.join(_EXERCISE.findall(_text(test_file)))})$", re.MULTILINE)
        found = [path for path in found if titles.search(_text(path))] or found
    if len(found) != 1:
        raise FileNotFoundError(f"{folder} holds {len(found)} .py files to judge; exactly one is expected")
    return found[0]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def load_reference(test_file: Path, above: int = 0) -> ModuleType:
    """Run what `reference_path` finds, once per process: all of it, or what stands above a line.

    A name that is missing because a statement failed raises `SuiteError` where it is asked for.
    """
    path = reference_path(test_file)
    name = f"reference_{path.parent.name}_{path.stem}"
    return load_module(path, f"{name}_{above}", above) if above else load_module(path, name)


def broken_statements(test_file: Path) -> tuple[BrokenStatement, ...]:
    """Return the statements of the reference that fail on the trusted side."""
    module = load_reference(test_file)
    return module._broken if isinstance(module, _Authored) else ()


def names_of_objects(test_file: Path) -> frozenset[str]:
    """Return the names that objects of the reference's classes have, read from its text: methods and attributes."""
    try:
        tree = ast.parse(reference_path(test_file).read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return frozenset()
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            names.add(node.attr)
        elif isinstance(node, ast.ClassDef):
            names.update(_names_of_class(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if called in _MAKE_CLASSES:
                texts = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
                names.update(word for text in texts if isinstance(text, str) for word in _WORD.findall(text))
    return frozenset(names)


def operators_of_classes(test_file: Path) -> Classes:
    """Return the operators that each of the reference's classes defines, read from its text; None for any of them."""
    try:
        tree = ast.parse(reference_path(test_file).read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return {}
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found: dict[str, frozenset[str] | None] = {}
    # A class may stand below one that derives from it only in another scope; two rounds are enough for those too.
    for node in [*classes, *classes]:
        found[node.name] = _operators_of(node, found)
    for one in ast.walk(tree):
        match one:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute, ctx=ast.Store()):
                if (own := found.get(name)) is not None and (operator := _DUNDER.fullmatch(attribute)):
                    found[name] = own | {operator[1]}
    return found


def _operators_of(node: ast.ClassDef, known: Classes) -> frozenset[str] | None:
    names = {name for one in [*node.bases, *node.decorator_list] for name in [_name_of(one)]}
    found = {operator[1] for name in _bound_in(node) if (operator := _DUNDER.fullmatch(name))}
    if "dataclass" in names:
        found |= {"eq", "lt"}
    if "total_ordering" in names:
        found |= {"lt"}
    for base in map(_name_of, node.bases):
        if base in known:
            inherited = known[base]
        elif isinstance(kind := getattr(builtins, base, None), type):
            inherited = frozenset(
                operator[1]
                for name in dir(kind)
                if (operator := _DUNDER.fullmatch(name)) and getattr(kind, name) is not getattr(object, name, None)
            )
        else:
            inherited = frozenset() if base in _WITHOUT_OPERATORS else None
        if inherited is None:
            return None
        found |= inherited
    return frozenset(found)


def _name_of(node: ast.expr) -> str:
    """Return the last name of what a class derives from or is decorated with: of ``abc.ABC``, ``Generic[T]``."""
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _bound_in(node: ast.ClassDef) -> Iterator[str]:
    for part in node.body:
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield part.name
        elif isinstance(part, ast.Assign | ast.AnnAssign):
            targets = part.targets if isinstance(part, ast.Assign) else [part.target]
            yield from (one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name))


def _names_of_class(node: ast.ClassDef) -> Iterator[str]:
    for base in node.bases:
        kind = getattr(builtins, base.id, None) if isinstance(base, ast.Name) else None
        yield from dir(kind) if isinstance(kind, type) else ()
    yield from _bound_in(node)


class _Authored(ModuleType):
    """An authored file, with what was found wrong in it."""

    _broken: tuple[BrokenStatement, ...] = ()

    def __getattr__(self, name: str) -> Any:
        if self._broken and not name.startswith("__"):
            raise SuiteError(f"the reference has no {name}: {self._broken[0]}")
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


@cache
def load_module(path: Path, name: str, above: int = 0) -> ModuleType:
    """Run the statements of a file as a module of this name: all, or those above a line."""
    module = _Authored(name)
    module.__file__ = str(path)
    vars(module)["__builtins__"] = {
        **vars(builtins),
        "input": _typed_input,
        "__import__": _import,
        "get_ipython": get_ipython,
    }
    sys.modules[name] = module
    pieces, flaws = program.compile_cells([(1, path.read_text(encoding="utf-8"))], lambda _: str(path), main=False)
    broken = [BrokenStatement(path, flaw.line, flaw.type_name, flaw.message) for flaw in flaws]
    with at_work(path), redirect_stdout(Nowhere()):
        for piece, problem in program.run([one for one in pieces if not above or one.line < above], vars(module)):
            broken.append(BrokenStatement(path, piece.line, type(problem).__name__, str(problem)))
    module._broken = tuple(sorted(broken, key=lambda one: one.line))
    return module


def _import(name: str, *details: Any) -> Any:
    """Import a module; what is there for people to look at need not be installed where it is only judged."""
    try:
        return __import__(name, *details)
    except ModuleNotFoundError:
        package = name.partition(".")[0]
        if package in standins.PACKAGES:
            return inert(package)
        raise


def _typed_input(prompt: object = "", /) -> str:
    """Read what a test has typed, or put in the place of the keyboard; nobody sits at one."""
    if not isinstance(sys.stdin, Typed | io.StringIO) and builtins.input is _INPUT:
        raise EOFError("input()")
    try:
        return builtins.input(prompt)
    except StopIteration:  # as `grader.suite.around` has it for a submission
        raise EOFError(ALL_READ) from None
