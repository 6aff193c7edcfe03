"""What stands beside the public checks for a student to read: ``public_checks.toml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec

from grader.course import PUBLIC_TEXTS, Text
from grader.feedback.catalogue import Catalogue


class CheckError(Exception):
    """Nothing could be checked; `text` says why, in the language of whoever reads it.

    ``section`` and ``key`` name a text of the message catalogue, ``facts`` fill it.
    """

    def __init__(self, section: str, key: str, **facts: object) -> None:
        super().__init__(section, key, facts)
        self._section, self._key, self._facts = section, key, facts

    def text(self, say: Catalogue) -> str:
        """Return the reason in words."""
        return say(self._section, self._key, **self._facts)


class CheckText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one public check looks at, as a sentence, and where to look if it does not pass."""

    ko: str
    en: str
    hint: Text


class Curve(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture of an exercise: what comes out along a line of inputs, and what should.

    Attributes
    ----------
    exercise : str
        The exercise it belongs to.
    label : str
        What is drawn, as a formula: ``sigmoid(x)``.
    run : str
        A function in Python's words, evaluated among the student's names and called with all inputs at once, as an
        array. It returns as many numbers.
    begin, end : float
        The first and the last input; the others lie evenly between them.
    expected : list of float
        What should come out.
    given : list
        Further arguments, each an array.
    """

    exercise: str
    label: str
    run: str
    begin: float
    end: float
    expected: list[float]
    given: list[list[Any]] = []


class Material(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The texts of the checks by the name of the test, the curves, and the language a student got everything in."""

    language: Literal["ko", "en"] | None = None
    check: dict[str, CheckText] = {}
    curve: list[Curve] = []


def read_material(checks: Path) -> Material:
    """Return what stands beside a file of public checks; nothing where there is no such file.

    Raises
    ------
    CheckError
        if the file cannot be read as what it should be.
    """
    path = checks.with_name(PUBLIC_TEXTS)
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Material)
    except FileNotFoundError:
        return Material()
    except (OSError, msgspec.DecodeError, UnicodeError) as problem:
        raise CheckError("check", "bad_texts", path=path.name, problem=problem) from None
