"""Texts by key and language, kept in TOML beside this file: ``messages/<language>.toml``.

A language is added by its file, which may hold as much of the texts as somebody has translated. What it lacks is said
in English, as everything is in a language without a file.
"""

from __future__ import annotations

import locale
import os
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from grader.course.text import is_language

_MESSAGES = files("grader.feedback").joinpath("messages")
_WHOLE = ("ko", "en")
"""The languages that have every text; a test holds them to that."""
_FALLBACK = "en"


class Catalogue:
    """The texts of one language."""

    def __init__(self, language: str, texts: dict[str, dict[str, str]]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, section: str, key: str, **values: object) -> str:
        """Return a text with its placeholders filled.

        Raises
        ------
        KeyError
            if the catalogue has no such text.
        """
        return self._texts[section][key].format(**values)

    def has(self, section: str, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._texts.get(section, {})

    def keys(self) -> set[tuple[str, str]]:
        """Return every (section, key)."""
        return {(section, key) for section, texts in self._texts.items() for key in texts}


@cache
def catalogue(language: str) -> Catalogue:
    """Return the texts in a language, those that it lacks in English.

    The catalogue is of the language that was asked for, so that what an author wrote in it is found by it.
    """
    return catalogue_in(_MESSAGES, language)


def catalogue_in(folder: Traversable, language: str) -> Catalogue:
    """Return the texts of a folder of files in a language, those that it lacks in English."""
    texts: dict[str, dict[str, str]] = {}
    for spoken in dict.fromkeys((_FALLBACK, language.partition("-")[0], language)):
        for section, entries in own_texts(spoken, folder).items():
            texts.setdefault(section, {}).update(entries)
    return Catalogue(language, texts)


def own_texts(language: str, folder: Traversable | None = None) -> dict[str, dict[str, str]]:
    """Return the texts that the files of a language hold, by default of this room; none where there is no file."""
    texts: dict[str, dict[str, str]] = {}
    for name in (f"{language}.toml", f"causes.{language}.toml"):
        source = (folder or _MESSAGES).joinpath(name)
        if is_language(language) and source.is_file():
            for section, entries in tomllib.loads(source.read_text(encoding="utf-8")).items():
                texts.setdefault(section, {}).update(_flat(entries))
    return texts


def _languages() -> tuple[str, ...]:
    """Return the languages that there is a file of, whole ones first."""
    names = (path.name.removesuffix(".toml") for path in _MESSAGES.iterdir() if path.name.endswith(".toml"))
    return tuple(dict.fromkeys((*_WHOLE, *sorted(name for name in names if is_language(name)))))


def _flat(entries: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield texts by key; ``name.title`` for one that stands in a table."""
    for key, entry in entries.items():
        if isinstance(entry, dict):
            yield from ((f"{key}.{part}", text) for part, text in entry.items())
        else:
            yield key, entry


def default_language() -> str:
    """Return the language of the environment if there is a file of it, English otherwise."""
    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    spoken = (said or locale.getlocale()[0] or "").lower()
    return next((language for language in LANGUAGES if spoken.startswith(language)), _FALLBACK)


LANGUAGES = _languages()
