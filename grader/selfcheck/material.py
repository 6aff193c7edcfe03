"""What stands beside the public checks for a student to read: ``public_checks.toml``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from grader.course import PUBLIC_TEXTS, Text, is_language

if TYPE_CHECKING:
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


@dataclass(frozen=True)
class CheckText:
    """What one public check looks at, as a sentence, and where to look if it does not pass."""

    text: Text
    hint: Text | None = None


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


class Material(msgspec.Struct, frozen=True):
    """The texts of the checks by the name of the test, the curves, and the language a student got everything in."""

    language: str | None = None
    check: Mapping[str, CheckText] = {}
    curve: Sequence[Curve] = ()


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    language: str | None = None
    check: dict[str, str | dict[str, str | dict[str, str]]] = {}
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
        read = msgspec.toml.decode(path.read_bytes(), type=_File)
        if read.language is not None and not is_language(read.language):
            raise ValueError(f"language is {read.language!r}")
        return Material(read.language, {name: _check_text(one) for name, one in read.check.items()}, read.curve)
    except FileNotFoundError:
        return Material()
    except (OSError, ValueError) as problem:
        raise CheckError("check", "bad_texts", path=path.name, problem=problem) from None


def _check_text(written: str | dict[str, str | dict[str, str]]) -> CheckText:
    """Return what a check's entry says: a sentence, or one for each language (``text`` for all), with a ``hint``."""
    if isinstance(written, str):
        return CheckText(Text(written))
    hint = written.get("hint")
    sentences: dict[str, str] = {}
    for name, text in written.items():
        if name != "hint":
            if not isinstance(text, str):
                raise ValueError(f"{name} is a table, expected a text")
            sentences[name] = text
    text = sentences["text"] if [*sentences] == ["text"] else sentences
    return CheckText(Text(text), None if hint is None else Text(hint))
