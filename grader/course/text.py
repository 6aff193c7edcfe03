"""What an author wrote for students: a text in one language, or one in each of several.

In TOML it is a string, which is for every language, or a table of languages::

    title = "Ladungen im Feld"
    title = { ko = "전하와 전기장", en = "Charges in a field" }

A course may be written in any language. A reader whose language a text does not have gets the nearest that it has.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec

from grader.course.problem import CourseError

# Two threads that ask msgspec for a form for the first time can meet it half built.
_turn = threading.Lock()

T = TypeVar("T")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_EVERY = ""


def is_language(name: str) -> bool:
    """Whether a name is one of a language as pages on the web have it: ``en``, ``ja``, ``pt-BR``."""
    return _LANGUAGE.fullmatch(name) is not None


def nearest(language: str, there: Iterable[str]) -> str | None:
    """Return which of the languages that are there somebody reads who asked for another one.

    The same one; another kind of it (``pt`` for ``pt-BR``); English, which most can read; the first. None where there
    is none.
    """
    known = list(there)
    kin = (one for one in known if one.partition("-")[0] == language.partition("-")[0])
    return next((one for one in (language, *kin, "en") if one in known), known[0] if known else None)


class Text:
    """A text by language; what is for every language stands under no language."""

    __slots__ = ("_by_language",)

    def __init__(self, written: str | Mapping[str, str]) -> None:
        self._by_language = {_EVERY: written} if isinstance(written, str) else dict(written)
        for language in self._by_language.keys() - {_EVERY}:
            if not is_language(language):
                raise ValueError(f'{language!r} is no language (expected one such as "en", "ja" or "pt-BR")')
        if not self._by_language:
            raise ValueError("a text is missing")

    def in_(self, language: str) -> str:
        """Return the text in a language, or in the nearest one that it has."""
        return self._by_language[nearest(language, self._by_language) or _EVERY]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it says it is in."""
        return tuple(language for language in self._by_language if language != _EVERY)

    @property
    def written(self) -> str | dict[str, str]:
        """The text as an author writes it: one for every language, or one for each."""
        return self._by_language[_EVERY] if [*self._by_language] == [_EVERY] else dict(self._by_language)

    @property
    def all(self) -> tuple[str, ...]:
        """The text in every language that it has."""
        return tuple(self._by_language.values())

    def on_one_line(self) -> Text:
        """Return it without its line breaks."""
        return Text({language: " ".join(text.split()) for language, text in self._by_language.items()})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._by_language == other._by_language

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._by_language.items())))

    def __repr__(self) -> str:
        return f"Text({self._by_language!r})"


def quoted(text: str) -> str:
    """Return a text as TOML writes it, which is nearly as JSON does."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def read_toml(data: bytes, form: type[T]) -> T:
    """Return what TOML says, in a form whose texts may be in any languages.

    Raises
    ------
    msgspec.DecodeError, UnicodeError
        if it is no TOML, or does not have the form.
    """
    with _turn:
        return msgspec.toml.decode(data, type=form, dec_hook=_text)


def read_toml_file(where: Any, form: type[T]) -> T:
    """Return what a file of TOML says.

    Raises
    ------
    FileNotFoundError
    CourseError
        if it is no TOML, or does not have the form: one line, with the place.
    """
    data = where.read_bytes()
    try:
        return read_toml(data, form)
    except (msgspec.DecodeError, UnicodeError) as problem:
        if (unknown := _UNKNOWN.search(str(problem))) is not None:
            place, meant = _line_of(unknown[1], data), get_close_matches(unknown[1], sorted(_keys(form)), 1)
            hint = f"; did you mean {meant[0]!r}?" if meant else ""
            raise CourseError(f"{where}{place}: the key {unknown[1]!r} is unknown there{hint}") from None
        raise CourseError(f"{where}: {problem}") from None


def _line_of(key: str, data: bytes) -> str:
    """Return where a key stands in a file, if it does so at the beginning of a line."""
    written = re.compile(rf"\s*\[*(?:[\w.-]+\.)?[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    lines = data.decode("utf-8", "replace").splitlines()
    return next((f", line {number}" for number, line in enumerate(lines, 1) if written.match(line)), "")


def _keys(form: Any) -> set[str]:
    """Return all keys that a form has, at any depth."""
    if isinstance(form, type) and issubclass(form, msgspec.Struct):
        return {*form.__struct_fields__}.union(*map(_keys, get_type_hints(form).values()))
    return set().union(*map(_keys, get_args(form)))


def _text(form: type, written: Any) -> Any:
    if form is not Text:
        raise NotImplementedError(f"{form} is no form of a text")
    is_table = isinstance(written, dict) and all(isinstance(text, str) for text in written.values())
    if not isinstance(written, str) and not is_table:
        raise ValueError('expected a text, or one for each language (en = "...")')
    return Text(written)
