"""Our own words in what students are handed out, by language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from grader.course.text import nearest

# A section of the message catalogues, so that a language is one file. What reads all of them is a room above this one.
_MESSAGES = files("grader").joinpath("feedback", "messages")
_SECTION = "stub"


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    found = {}
    for path in sorted(_MESSAGES.iterdir(), key=lambda one: one.name):
        if path.name.endswith(".toml"):
            section = tomllib.loads(path.read_text(encoding="utf-8")).get(_SECTION)
            if section is not None:
                found[path.name.removesuffix(".toml")] = section
    return found


def stub_languages() -> tuple[str, ...]:
    """Return the languages that there are such words in."""
    return tuple(_words())


def stub_words(language: str) -> Mapping[str, str]:
    """Return the words in a language: ``code`` and ``answer`` stand where students write, the ``guide`` beside it.

    What a language lacks is in English.
    """
    spoken = nearest(language, _words())
    return {**_words()["en"], **(_words()[spoken] if spoken is not None else {})}
