"""Grade -> words: the message catalogues, and what a student or an instructor reads."""

from grader.feedback.catalogue import LANGUAGES, Catalogue, catalogue, default_language
from grader.feedback.explain import Explained, explain, notes, to_markdown
from grader.feedback.harmless import harmless
from grader.feedback.texts import FeedbackTexts, read_feedback_texts, read_suite_texts

__all__ = [
    "LANGUAGES", "Catalogue", "Explained", "FeedbackTexts", "catalogue", "default_language", "explain", "harmless",
    "notes", "read_feedback_texts", "read_suite_texts", "to_markdown",
]  # fmt: skip
