"""Asking for a value in the forms that a right answer may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from grader.remote.raised import StudentError
from grader.remote.word import leave
from grader.suite.close import close


def either(*forms: Callable[[], Any], expected: close | None = None) -> Any:
    """Return what the first of several calls gives that the student's code does not fail on.

    For a test of a behaviour that shows in more than one form, such as softmax of a vector and of a batch of one row:
    that a form is missing is said, and costs its points, in the test of that form alone.

    Parameters
    ----------
    expected : close, keyword only
        Go on to the next call after a value that is not this one, too: where code for one form takes another without
        failing, and answers something else.

    Returns
    -------
    object
        What the first call gave, if none gives what is expected.

    Raises
    ------
    StudentError
        that of the first call, if the others are no better.
    """
    outcomes: list[Any] = []
    for form in forms:
        try:
            outcomes.append(form())
        except StudentError as problem:
            leave("raises")
            outcomes.append(problem)
        else:
            if expected is None or outcomes[-1] == expected:
                return outcomes[-1]
    if not outcomes:
        raise TypeError("either() takes at least one call")
    if isinstance(outcomes[0], StudentError):
        raise outcomes[0]
    return outcomes[0]
