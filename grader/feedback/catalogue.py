"""Texts by key and language, kept in TOML beside this file."""

from __future__ import annotations

import locale
import os
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("ko", "en")


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
            if the catalogue has no such text; a test holds both languages to the same keys.
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
    """Return the texts in a language.

    Raises
    ------
    ValueError
        for a language that there is no catalogue of.
    """
    if language not in LANGUAGES:
        raise ValueError(f"language is {language!r}, expected one of {', '.join(LANGUAGES)}")
    texts: dict[str, dict[str, str]] = {}
    for name in (f"{language}.toml", f"causes.{language}.toml"):
        source = files("grader.feedback").joinpath("messages", name)
        for section, entries in tomllib.loads(source.read_text(encoding="utf-8")).items():
            texts.setdefault(section, {}).update(_flat(entries))
    return Catalogue(language, texts)


def _flat(entries: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield texts by key; ``name.title`` for one that stands in a table."""
    for key, entry in entries.items():
        if isinstance(entry, dict):
            yield from ((f"{key}.{part}", text) for part, text in entry.items())
        else:
            yield key, entry


def default_language() -> str:
    """Return the language of the environment: Korean where it says so, English otherwise."""
    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "ko" if (said or locale.getlocale()[0] or "").lower().startswith("ko") else "en"
