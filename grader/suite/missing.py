"""A name that a submission does not define, as a module of one process says it."""

from __future__ import annotations

from typing import Any

from grader.remote.raised import StudentError


class Missing(AttributeError, StudentError):
    """A name that the submission does not define, as a module says it."""

    def __new__(cls, *_: Any, **__: Any) -> Missing:
        made: Missing = AttributeError.__new__(cls)
        return made

    __init__ = StudentError.__init__
    __str__ = StudentError.__str__


def missing(name: str) -> StudentError:
    """Return the error of a name that the submission does not define."""
    found: StudentError = Missing(("NameError", "Exception"), f"name '{name}' is not defined")
    return found
