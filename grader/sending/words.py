"""What is said of handing in, by language: ``messages/<language>.toml`` beside this file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from grader.feedback import LANGUAGES, Catalogue, catalogue_in, default_language


@cache
def texts(language: str | None = None) -> Catalogue:
    """Return the texts in a language, by default that of the environment; what it lacks is said in English."""
    chosen = language if language in LANGUAGES else default_language()
    return catalogue_in(files("grader.sending").joinpath("messages"), chosen)
