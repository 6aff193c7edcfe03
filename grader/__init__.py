"""Grades Python programming exercises: the student's code computes, somebody else judges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.classroom import grade as grade
    from grader.grading import Grade as Grade
    from grader.selfcheck import check as check
    from grader.sending import submit as submit

__version__ = "0.1.0"
__all__ = ["Grade", "__version__", "check", "grade", "submit"]

_DOORS = {
    "grade": "grader.classroom",
    "Grade": "grader.grading",
    "check": "grader.selfcheck",
    "submit": "grader.sending",
}


def load_ipython_extension(shell: Any) -> None:
    """Make ``%check`` known: IPython calls this for ``%load_ext grader``."""
    from grader.selfcheck.live import register  # noqa: PLC0415

    register(shell)


def __getattr__(name: str) -> Any:
    # Lazy, because the worker imports this package inside the sandbox and must get nothing with it.
    if name not in _DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    return getattr(import_module(_DOORS[name]), name)
