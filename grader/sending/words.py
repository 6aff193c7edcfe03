"""What is said of handing in, in Korean and English."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from grader.feedback import LANGUAGES, Catalogue, default_language


@cache
def texts(language: str | None = None) -> Catalogue:
    """Return the texts in a language; by default that of the environment."""
    chosen = language if language in LANGUAGES else default_language()
    source = files("grader.sending").joinpath("messages", f"{chosen}.toml")
    return Catalogue(chosen, tomllib.loads(source.read_text(encoding="utf-8")))
