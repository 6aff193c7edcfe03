"""Which names a finding may tell a student, and which name was meant.

Names come from texts that the student's code controls, which sees the hidden inputs. A word of a few that were there
before can carry little of them; what is like such a word follows from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

import numpy as np

from grader.diagnosis.finding import Finding, Kind

HIDDEN = "…"
ALIKE = 0.8
_ALIKE_IN_NUMPY = 0.75
CONSTRUCTOR_ALIKE = 0.65
_FURTHER, _MOST = 4, 400
# Names that Python itself gives a meaning, and no misspelt constructors.
_SPECIAL = (
    frozenset(dir(object))
    | frozenset(dir(list))
    | frozenset(dir(int))
    | {"__next__", "__call__", "__enter__", "__exit__", "__main__", "__name__", "__file__", "__all__"}
)
_NUMPY = frozenset(name for name in dir(np) if not name.startswith("_"))
_OF_ARRAYS = frozenset(name for name in dir(np.ndarray) if not name.startswith("_"))
_KEYWORDS = frozenset(
    {"axis", "dtype", "initial", "keepdims", "loc", "order", "out", "replace", "scale", "size", "where"}
)
_OF_A_CALL = ("missing_argument", "too_many_arguments")
_OF_OTHERS = {"unknown_numpy_name": _NUMPY, "unknown_array_attribute": _OF_ARRAYS}


_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Words:
    """What a finding may tell.

    Attributes
    ----------
    own, given : frozenset of str
        Every word of the code that was handed in, and those of them that it gives to something: functions, classes,
        attributes, keys.
    public, names : frozenset of str
        Every word of what students were given, and those of them that are names in its code.
    told : frozenset of str, optional
        The words that may be told; by default every one of what was handed in and of what students were given.
    """

    own: frozenset[str] = _NOTHING
    given: frozenset[str] = _NOTHING
    public: frozenset[str] = _NOTHING
    names: frozenset[str] = _NOTHING
    told: frozenset[str] | None = None


def named(finding: Finding, words: Words) -> Finding:
    """Return a finding whose facts may be told; a name that looks like a slip of the pen has the other one beside it.

    ``meant`` is what the student may have wanted to write; ``written`` what they wrote where ``asked`` is asked for.
    """
    if finding.kind in (Kind.CODE, Kind.REPAIR):
        # The one is from what was handed in and what was given, and from no run; the other has a line, and no words.
        return finding
    known = words.own | words.public if words.told is None else words.told
    facts = {
        key: ", ".join(name if name in known else HIDDEN for name in fact.split(", "))
        for key, fact in finding.facts.items()
    }
    name, form = facts.get("name", ""), finding.name
    if finding.kind is Kind.EXCEPTION and name not in ("", HIDDEN):
        facts |= _other_name(form, name, words)
        # What a student may have written wrong is not what they may have called wrong.
        if form in _OF_A_CALL and name in _NUMPY and name not in words.given:
            form = f"library_{form}"
    return replace(finding, name=form, facts=facts)


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings without remarks on the name of a method where an exception has told of it already."""
    findings = list(findings)
    told = {(one.facts.get("written"), one.facts.get("asked")) for one in findings if one.kind is Kind.EXCEPTION}
    if any(one.name == "constructor_missing" for one in findings):
        told |= {(one.facts.get("written"), "__init__") for one in findings}
    return [
        one for one in findings if one.name != "other_method" or (one.facts["written"], one.facts["asked"]) not in told
    ]


def _other_name(form: str, name: str, words: Words) -> dict[str, str]:
    if form == "constructor_missing":
        return _constructor(words)
    if form in _OF_OTHERS:
        return _meant(nearest(name, _OF_OTHERS[form], _ALIKE_IN_NUMPY))
    if form == "unknown_keyword":
        return {} if name in words.public else _meant(nearest(name, _KEYWORDS, _ALIKE_IN_NUMPY))
    if form not in ("undefined_name", "unknown_attribute", "missing_key"):
        return {}
    if name in words.public and (written := nearest(name, words.given - words.names)):
        return {"written": written, "asked": name}
    # What a constructor that never ran would have stored is not there.
    if form == "unknown_attribute" and (found := _constructor(words)):
        return found
    # Of names that are as much like it, one of the course is meant.
    best = max(_ranked(name, words.names), _ranked(name, words.own), key=lambda ranked: ranked[0])
    return {} if name in words.public else _meant(best[1] if best[0] >= ALIKE else "")


def _constructor(words: Words) -> dict[str, str]:
    written = nearest("__init__", words.given - _SPECIAL, CONSTRUCTOR_ALIKE)
    return {"written": written, "asked": "__init__"} if written else {}


def _meant(name: str) -> dict[str, str]:
    return {"meant": name} if name else {}


def nearest(name: str, among: frozenset[str], alike: float = ALIKE) -> str:
    """Return the other name that is most like one; empty where none is like it."""
    ratio, found = _ranked(name, among)
    return found if ratio >= alike else ""


def _ranked(name: str, among: frozenset[str]) -> tuple[float, str]:
    """Return the other name that is most like one, behind how much it is.

    Names that differ in their digits alone are two of a row, and neither is the other one misspelt.
    """
    if same := min((one for one in among if one != name and one.lower() == name.lower()), default=""):
        return 1.0, same
    # Of short names only the capitals can be told apart from another name.
    if len(name) < 3:
        return 0.0, ""
    ends = {name[0], name[-1]}
    near = sorted(
        one
        for one in among
        if one != name
        and one
        and abs(len(one) - len(name)) <= _FURTHER
        and ends & {one[0], one[-1]}
        and (_letters(one) != _letters(name) or _digits(one) == _digits(name))
    )
    return max(((SequenceMatcher(None, name, one).ratio(), one) for one in near[:_MOST]), default=(0.0, ""))


def _letters(name: str) -> str:
    return "".join(one for one in name if not one.isdecimal())


def _digits(name: str) -> str:
    return "".join(filter(str.isdecimal, name))
