"""Grade -> words: the message catalogues, and what a student or an instructor reads."""

from grader.feedback.catalogue import LANGUAGES, Catalogue, catalogue, default_language
from grader.feedback.explain import Explained, explain, notes, read_suite_texts, to_markdown

__all__ = [
    "LANGUAGES", "Catalogue", "Explained", "catalogue", "default_language", "explain", "notes", "read_suite_texts",
    "to_markdown",
]  # fmt: skip
