"""``pytest.raises`` for what a test of one process may name.

That is a class of the student's, the end of an iterator, or an exception class of some library: only those of Python's
own, which need no import, has an exception of the student's here as well. Who expects any exception means one of a
call: that there is nothing to call is none (`grader.suite.assertraises`).
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, cast

import pytest

from grader.remote.proxy import Method, Remote
from grader.remote.raised import StudentError
from grader.suite.missing import Missing

_plain_raises = pytest.raises
# No exception of the student's is ever of these classes here (`grader.remote.raised`), so that none ends a loop.
_BY_NAME = (StopIteration, StopAsyncIteration)
ANY = ((Exception,), (BaseException,))
"""What is expected by who expects any exception."""


def raises(expected_exception: Any = None, *args: Any, **options: Any) -> Any:
    """Do as ``pytest.raises``, and know classes of the student's."""
    if several(expected_exception) in ANY:
        if not args:
            return _AnyRaised(_plain_raises(expected_exception, **options))
        with _AnyRaised(_plain_raises(expected_exception)) as caught:
            args[0](*args[1:], **options)
        return caught
    if args or not any(_is_by_name(one) for one in several(expected_exception)):
        given = () if expected_exception is None else (expected_exception,)
        return cast(Any, _plain_raises)(*given, *args, **options)
    return _Raises(several(expected_exception), options.get("match"))


def install() -> None:
    """Let the files of suites find it in pytest."""
    pytest.raises = raises


def several(expected: Any) -> tuple[Any, ...]:
    """Return the classes that are expected."""
    return expected if isinstance(expected, tuple) else (expected,)


def _is_by_name(kind: Any) -> bool:
    if isinstance(kind, Remote | Method) or kind in _BY_NAME:
        return True
    return (
        isinstance(kind, type)
        and issubclass(kind, Exception)
        and kind.__module__ != Exception.__module__
        and not issubclass(kind, StudentError)
    )


class _AnyRaised(AbstractContextManager[Any]):
    def __init__(self, plain: AbstractContextManager[Any]) -> None:
        self._plain = plain

    def __enter__(self) -> Any:
        return self._plain.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        __tracebackhide__ = True
        return not isinstance(value, Missing) and bool(self._plain.__exit__(kind, value, trace))


class _Raises(AbstractContextManager[Any]):
    def __init__(self, expected: tuple[Any, ...], match: Any) -> None:
        self._names = {str(one.__name__) for one in expected}
        self._classes = tuple(one for one in expected if isinstance(one, type))
        self._match = match
        self._caught: pytest.ExceptionInfo[BaseException] = pytest.ExceptionInfo.for_later()

    def __enter__(self) -> pytest.ExceptionInfo[BaseException]:
        return self._caught

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> bool:
        __tracebackhide__ = True
        if kind is None or value is None:
            pytest.fail(f"DID NOT RAISE {' or '.join(sorted(self._names))}")
        by_name = isinstance(value, StudentError) and self._names & set(value.kinds)
        if not by_name and not isinstance(value, self._classes):
            return False
        assert trace is not None
        self._caught.fill_unfilled((kind, value, trace))
        if self._match is not None:
            self._caught.match(self._match)
        return True
