"""Why a cell of tests cannot be lifted: what it does beside using the student's functions by their names."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from enum import StrEnum

from grader.authoring.names import root_name
from grader.authoring.renaming import asks_for_source


class Reason(StrEnum):
    """What keeps a cell from being lifted; a key of the message catalogue each."""

    LANGUAGE = "language"
    SYNTAX = "syntax"
    MAGICS = "magics"
    AUTOTEST = "autotest"
    NO_CHECK = "no_check"
    DUPLICATE = "duplicate"
    REBINDS = "rebinds"
    LATER = "later"
    UNDEFINED = "undefined"
    STAR = "star"
    RESERVED = "reserved"
    PATCHES = "patches"
    INSPECTS = "inspects"
    IDENTITY = "identity"
    OUTPUT = "output"
    PLOTS = "plots"
    NETWORK = "network"
    INPUT = "input"
    PROCESSES = "processes"
    RUNNER = "runner"
    UNPROVEN = "unproven"
    NOT_COLLECTED = "not_collected"
    FAILS_ANYWAY = "fails_anyway"
    SKIPPED = "skipped"
    UNPROVEN_TEST = "unproven_test"
    RUNS_ANSWERS = "runs_answers"
    NO_OUTPUT = "no_output"
    BY_A_PERSON = "by_a_person"


class NotLifted(Exception):
    """A cell that is not lifted; ``what`` is the name or the words that the reason is about."""

    def __init__(self, reason: Reason, what: str = "") -> None:
        super().__init__(f"{reason}: {what}")
        self.reason = reason
        self.what = what


_MODULES = {
    Reason.PATCHES: "mock unittest.mock builtins",
    Reason.INSPECTS: "dis ast gc symtable tokenize ctypes weakref traceback copyreg "
    "pickle marshal shelve dill cloudpickle joblib",
    Reason.OUTPUT: "warnings logging",
    Reason.PLOTS: "matplotlib pylab seaborn plotly bokeh altair plotchecker",
    Reason.NETWORK: "socket urllib requests http ftplib smtplib aiohttp httpx",
    Reason.INPUT: "getpass",
    Reason.PROCESSES: "subprocess multiprocessing threading asyncio concurrent signal",
    Reason.RUNNER: "doctest",
    Reason.MAGICS: "IPython",
}
_NAMES = {
    Reason.PATCHES: "setattr delattr",
    Reason.INSPECTS: "eval exec compile super __import__ __name__",
    Reason.INPUT: "input breakpoint",
    Reason.MAGICS: "get_ipython display",
    Reason.RUNNER: "TextTestRunner",
}
_ATTRIBUTES = {
    Reason.OUTPUT: "catch_warnings warns deprecated_call assertWarns",
    Reason.INSPECTS: "getsource getsourcelines getsourcefile getfile getmodule getmembers stack currentframe",
    Reason.PLOTS: "gca gcf",
    Reason.RUNNER: "TextTestRunner",
}
# What is told of the student's function or class, and not of what stands for it.
_TOLD = {"__doc__", "__name__", "__annotations__", "__class__"}


def _by_word(table: dict[Reason, str]) -> dict[str, Reason]:
    return {word: reason for reason, words in table.items() for word in words.split()}


_MODULE_REASONS, _NAME_REASONS, _ATTRIBUTE_REASONS = map(_by_word, (_MODULES, _NAMES, _ATTRIBUTES))


def refuse(statements: Iterable[ast.stmt], imported: frozenset[str], defined: frozenset[str]) -> None:
    """Raise for the first thing that only means something in the notebook's own process.

    Parameters
    ----------
    imported : frozenset of str
        Names that are modules or what was imported from them.
    defined : frozenset of str
        The student's functions and classes.

    Raises
    ------
    NotLifted
        with the reason, and what it is about.
    """
    nodes = [node for statement in statements for node in ast.walk(statement)]
    answered = {
        id(part)
        for node in nodes
        if isinstance(node, ast.Call) and (asked := asks_for_source(node)) is not None
        for part in (node.func, asked)
    }
    for node in nodes:
        for reason, what in _found(node, imported, defined) if id(node) not in answered else ():
            if not (isinstance(node, ast.ImportFrom) and what == "getsource"):
                raise NotLifted(reason, what)


def first_reason(statements: Iterable[ast.stmt]) -> tuple[Reason, str] | None:
    """Return the first thing that may only mean something in the process of the student's code; None for nothing."""
    found = (one for statement in statements for node in ast.walk(statement) for one in _found(node, _NONE, _NONE))
    return next(found, None)


_NONE: frozenset[str] = frozenset()


def _found(node: ast.AST, imported: frozenset[str], defined: frozenset[str]) -> Iterator[tuple[Reason, str]]:
    match node:
        case ast.Import(names=names):
            for alias in names:
                yield from _about_module(alias.name)
        case ast.ImportFrom(module=module, names=names):
            for alias in names:
                yield from _about_import(module or ".", alias.name)
        case ast.Name(id=name):
            yield from _about(_NAME_REASONS, name)
        case ast.Attribute():
            yield from _about_attribute(node, imported | defined)
        case ast.Compare(left=left, ops=ops, comparators=others):
            for one, operator, other in zip([left, *others], ops, others, strict=False):
                if isinstance(operator, ast.Is | ast.IsNot) and not (_is_single(one) or _is_single(other)):
                    yield Reason.IDENTITY, ast.unparse(node)
        case ast.Global(names=global_names):
            yield Reason.REBINDS, global_names[0]
        case ast.Await() | ast.AsyncFor() | ast.AsyncWith() | ast.AsyncFunctionDef():
            yield Reason.PROCESSES, "async"


def _about_attribute(node: ast.Attribute, fixed: frozenset[str]) -> Iterator[tuple[Reason, str]]:
    name, root = node.attr, root_name(node.value)
    if name.startswith("__") and name.endswith("__") and name not in _TOLD:
        yield Reason.INSPECTS, name
    yield from _about(_ATTRIBUTE_REASONS, name)
    if not isinstance(node.ctx, ast.Load) and root in fixed:
        yield Reason.PATCHES, f"{root}.{name}"
    if root == "unittest" and name == "main":
        yield Reason.RUNNER, "unittest.main"


def _about_import(module: str, name: str) -> Iterator[tuple[Reason, str]]:
    if name == "*":
        yield Reason.STAR, f"from {module} import *"
    yield from _about_module(f"{module}.{name}")
    yield from _about(_ATTRIBUTE_REASONS, name)


def _about_module(name: str) -> Iterator[tuple[Reason, str]]:
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        yield from _about(_MODULE_REASONS, ".".join(parts[:end]))


def _about(table: dict[str, Reason], word: str) -> Iterator[tuple[Reason, str]]:
    if word in table:
        yield table[word], word


def _is_single(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, bool))
