"""Which exercises are meant by what a student wrote in `check(...)` or at a shell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from grader.selfcheck.material import CheckError

_BETWEEN = re.compile(r"[\s,;'\"]+")  # %check takes what would stand in the brackets
_CALLED = re.compile(r"(\w+)\(.*\)", re.DOTALL)


def exercises_meant(asked: Iterable[object], known: Sequence[str], names: Mapping[str, Any] | None = None) -> list[str]:
    """Return the exercises among the known ones that are meant, each once; all where nothing was asked for.

    A name may be written in small or capital letters, with brackets behind it, or together with others in one text. A
    function or class means the exercise that it is, or is called like, and a list what is in it.

    Parameters
    ----------
    names : mapping, optional
        The student's own, where an object is looked for that tells no name of its own.

    Raises
    ------
    CheckError
        if one cannot be meant; with the nearest name, if one is near.
    """
    found = dict.fromkeys(_meant(word, known) for word in _words(asked, known, names or {}))
    return list(found) or list(known)


def _words(asked: Iterable[object], known: Sequence[str], names: Mapping[str, Any]) -> Iterable[str]:
    for item in asked:
        if item is None:
            continue
        if isinstance(item, str):
            if item.strip() in known:
                yield item.strip()
            elif called := _CALLED.fullmatch(item.strip()):
                yield called[1]
            else:
                yield from filter(None, _BETWEEN.split(item.strip()))
        elif isinstance(item, list | tuple | set | frozenset):
            yield from _words(item, known, names)
        else:
            yield _name_of(item, known, names)


def _name_of(item: object, known: Sequence[str], names: Mapping[str, Any]) -> str:
    held = (name for name in known if names.get(name) is item)
    own = own_name(item)
    told = (name for name in (own, own_name(type(item))) if name in known)
    found = next(held, None) or next(told, None) or own
    if not found:
        raise CheckError("check", "no_name", kind=type(item).__name__, example=known[0])
    return found


def own_name(item: object) -> str:
    """Return the name that a function or class was defined with; empty where an object has none."""
    try:
        name = getattr(item, "__name__", "")
    except Exception:  # its class answers for any name, and in its own way
        return ""
    return name if isinstance(name, str) and name.isidentifier() else ""


def _meant(word: str, known: Sequence[str]) -> str:
    if word in known:
        return word
    alike = [name for name in known if name.casefold() == word.casefold()]
    if len(alike) == 1:
        return alike[0]
    folded = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), list(folded), n=1)
    if near:
        raise CheckError("check", "nearest", name=word, nearest=folded[near[0]], known=", ".join(known))
    raise CheckError("check", "no_checks", name=word, known=", ".join(known))
