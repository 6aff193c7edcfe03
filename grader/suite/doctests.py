"""For tests that are examples of a prompt: what is shown there is compared, as `doctest` does, with what was said.

::

    with says("True"):
        shown(student.square(3) == 9)

`says` hears what its block prints and what it hands to `shown`, which prints a value as Python's prompt does. NumPy's
numbers are shown as before NumPy 2, on both sides, so that a text means the same with either.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, redirect_stdout
from contextvars import ContextVar
from doctest import IGNORE_EXCEPTION_DETAIL, OPTIONFLAGS_BY_NAME, OutputChecker
from io import StringIO
from typing import Any

import numpy as np

from grader.remote.raised import StudentError
from grader.suite.notebook import Thing

_WANTED: ContextVar[str] = ContextVar("_WANTED", default="")
_NUMBER = re.compile(r"\bnp\.(?:float|int|uint|bool|str|complex|longdouble)\w*\(((?:'[^']*'|[^()'])*)\)")
_TRUTH = re.compile(r"\bnp\.(True|False)_\b")
_MODULE = re.compile(r"^\s*(?:\w+\.)+(?=\w+\s*(?::|$))")
_ARRAY = re.compile(r"\s*(?:np\.)?array\(")
_AS_EVER = {"threshold": 1000, "edgeitems": 3}


@contextmanager
def says(want: str, *options: str) -> Iterator[None]:
    """Compare what the block prints and shows with a text, under options of `doctest`.

    Raises
    ------
    AssertionError
        if it is another one, as `doctest` compares them.
    """
    want = _as_before(want)
    if want and not want.endswith("\n"):
        want += "\n"
    heard = StringIO()
    token = _WANTED.set(want)
    try:
        with _old_numbers(), redirect_stdout(heard):
            yield
    finally:
        _WANTED.reset(token)
    got = _as_before(heard.getvalue())
    if got and not got.endswith("\n"):
        got += "\n"
    if not OutputChecker().check_output(want, got, _flags(options)):
        raise AssertionError(f"shows {got.rstrip()!r}, expected {want.rstrip()!r}")


def shown(value: Any) -> None:
    """Print a value as Python's prompt does: nothing for None.

    Raises
    ------
    TypeError
        for an object of the student's where the text of a value is expected: its class could say any text.
    """
    if value is None:
        return
    if isinstance(value, Thing) and _is_of_a_value(_WANTED.get()):
        value._no_value()
    print(repr(value))


@contextmanager
def raising(want: str, *options: str) -> Iterator[None]:
    """Expect an exception that a prompt would tell by this line, such as ``ValueError: too small``.

    Of ``IGNORE_EXCEPTION_DETAIL`` its class is enough.

    Raises
    ------
    AssertionError
        if there is none, or another one.
    """
    try:
        yield
    except Exception as problem:
        kind = problem.kinds[0] if isinstance(problem, StudentError) and problem.kinds else type(problem).__name__
        got = f"{kind}: {problem}" if str(problem) else kind
        flags, want = _flags(options), _MODULE.sub("", want)
        if flags & IGNORE_EXCEPTION_DETAIL and want.partition(":")[0].strip() == kind:
            return
        if OutputChecker().check_output(want.strip(), got.strip(), flags):
            return
        raise AssertionError(f"raises {got!r}, expected {want.strip()!r}") from None
    raise AssertionError(f"raises nothing, expected {want.strip()!r}")


def _flags(options: Iterable[str]) -> int:
    return sum(OPTIONFLAGS_BY_NAME[one] for one in options)


def _as_before(text: str) -> str:
    return _TRUTH.sub(r"\1", _NUMBER.sub(r"\1", text))


def _old_numbers() -> AbstractContextManager[Any]:
    if int(np.__version__.partition(".")[0]) < 2:
        return np.printoptions(**_AS_EVER)  # type: ignore[arg-type]
    return np.printoptions(legacy="1.25", **_AS_EVER)  # type: ignore[arg-type]


def _is_of_a_value(text: str) -> bool:
    """Whether a text is what Python shows of plain data."""
    if _ARRAY.match(text):
        return True
    text = text.replace("...", "")  # what stands for any text, where a comment says so
    try:
        ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text.strip() == ""
    return True
