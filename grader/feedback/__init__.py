"""Grade -> words and pages: the message catalogues, and what a student or an instructor reads."""

from grader.feedback.catalogue import LANGUAGES, Catalogue, catalogue, catalogue_in, default_language
from grader.feedback.explain import Explained, Feedback, explain, feedback_of, notes
from grader.feedback.harmless import harmless
from grader.feedback.markdown import to_markdown
from grader.feedback.texts import FeedbackTexts, read_feedback_texts, read_suite_texts
from grader.feedback.writing import feedback_writer

__all__ = [
    "LANGUAGES", "Catalogue", "Explained", "Feedback", "FeedbackTexts", "catalogue", "catalogue_in", "default_language",
    "explain", "feedback_of", "feedback_writer", "harmless", "notes", "read_feedback_texts", "read_suite_texts",
    "to_markdown",
]  # fmt: skip
