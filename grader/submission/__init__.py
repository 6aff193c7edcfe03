"""Bytes handed in -> an ordered list of cells, or a clear rejection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from grader.submission.model import Cell, DocumentCell, Module, Rejection, Submission
from grader.submission.read import read_document, read_submission
from grader.submission.work import Released

if TYPE_CHECKING:
    from grader.submission.find import Found, find_submission

__all__ = [
    "Cell", "DocumentCell", "Found", "Module", "Rejection", "Released", "Submission",
    "find_submission", "read_document", "read_submission",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    # Lazy: who checks a file of their own has found it.
    if name not in ("Found", "find_submission"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from grader.submission import find  # noqa: PLC0415

    return getattr(find, name)
