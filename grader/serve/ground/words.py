"""The texts of the pages, by language: ``messages/<language>.toml`` beside this file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from grader.feedback import LANGUAGES, Catalogue, catalogue_in
from grader.feedback.catalogue import own_texts

LANGUAGE_COOKIE = "grader_language"


@cache
def texts(language: str) -> Catalogue:
    """Return the texts of the pages in a language, those that it lacks in English."""
    return catalogue_in(files("grader.serve").joinpath("messages"), language)


def language_of(cookie: str, accepted: str, default: str) -> str:
    """Return the language of a page: as was chosen, as the browser prefers, or that of the course."""
    if cookie in LANGUAGES:
        return cookie
    for part in accepted.split(",")[:10]:
        if (wanted := part.partition(";")[0].strip().lower()[:2]) in LANGUAGES:
            return wanted
    return default if default in LANGUAGES else LANGUAGES[0]


@cache
def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that pages can be shown in, each with what it calls itself."""
    return tuple((one, own_texts(one).get("language", {}).get("name", one)) for one in LANGUAGES)


@cache
def templates() -> Environment:
    """Return the templates of the pages; every value is escaped, and one that is not given is an error."""
    return Environment(
        loader=PackageLoader("grader.serve", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
