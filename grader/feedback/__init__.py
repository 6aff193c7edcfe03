"""Grade -> words and pages: the message catalogues, and what a student or an instructor reads."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from grader.feedback.catalogue import LANGUAGES, Catalogue, catalogue, catalogue_in, default_language
from grader.feedback.harmless import harmless

if TYPE_CHECKING:
    from grader.feedback.explaining import Explained, explain
    from grader.feedback.markdown import to_markdown
    from grader.feedback.remarks import notes
    from grader.feedback.texts import FeedbackTexts, read_feedback_texts, read_suite_texts
    from grader.feedback.whole import Feedback, feedback_of
    from grader.feedback.writing import feedback_writer

__all__ = [
    "LANGUAGES", "Catalogue", "Explained", "Feedback", "FeedbackTexts", "catalogue", "catalogue_in", "default_language",
    "explain", "feedback_of", "feedback_writer", "harmless", "notes", "read_feedback_texts", "read_suite_texts",
    "to_markdown",
]  # fmt: skip

_DOORS = {
    "explaining": ("Explained", "explain"),
    "markdown": ("to_markdown",),
    "remarks": ("notes",),
    "texts": ("FeedbackTexts", "read_feedback_texts", "read_suite_texts"),
    "whole": ("Feedback", "feedback_of"),
    "writing": ("feedback_writer",),
}


def __getattr__(name: str) -> Any:
    # Lazy: a command line speaks our languages before it knows whether there is anything to explain.
    for module, names in _DOORS.items():
        if name in names:
            return getattr(import_module(f"grader.feedback.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
