"""What a diagnosis may say of the code itself: claims are held against the facts that a worker told.

A fact is a short text, such as ``np.max``, ``.T``, ``axis=``, ``-=`` or ``np.log() + #`` (`grader.worker.facts` has all
of them). It comes from the syntax tree of what was handed in, never from a run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache

import msgspec

_OR, _REST = " | ", "…"
_MOST_JOINED = 50
_NAMED = re.compile(r"(?:, )?\w+=(?!=)")
_BALANCED = "[^()]*"
"""Text in which every bracket that opens is closed, as deep as that goes in so few letters."""
for _ in range(8):
    _BALANCED = rf"(?:[^()]|\({_BALANCED}\))*"
# A text of a letter or two, in its quotes, stands in many messages.
_SHORTEST = 5
# Numbers beyond these stand for nothing that a program could be tried with in a moment.
_SMALLEST, _LARGEST = 1e-15, 1e4


class Claims(msgspec.Struct, frozen=True):
    """What must occur in a student's definition, and what must not.

    Of each entry of ``uses`` one of the alternatives, ``a | b``, must be there; of ``lacks`` none may be. Any part of a
    fact may stand in the place of ``…``, but before a named argument no call that is still open there. Where ``shows``
    and ``shows_no`` are so in the same way, the mistake itself stands there to be read: nobody who is right writes it.
    """

    uses: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    shows_no: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.uses) + len(self.lacks)


@dataclass(frozen=True)
class Parameter:
    """One parameter of a function, with its default as Python writes it; empty for none."""

    name: str
    default: str = ""


@dataclass(frozen=True)
class Code:
    """The facts of each definition of a submission, by its name; empty where nothing could be told."""

    facts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def told(cls, facts: Mapping[str, str]) -> Code:
        """Read what a worker told: of each name a fact a line."""
        return cls({name: frozenset(text.split("\n")) for name, text in facts.items()})

    def of(self, name: str, exercises: Set[str] = frozenset()) -> frozenset[str]:
        """Return what stands in a definition, and in those that it uses, but for those of other exercises."""
        found, waiting, joined = set(self.facts.get(name, ())), [name], {name}
        while waiting and len(joined) < _MOST_JOINED:
            for used in self.facts.get(waiting.pop(), frozenset()) & self.facts.keys():
                if used not in joined and used not in exercises:
                    joined.add(used)
                    waiting.append(used)
                    found |= self.facts[used]
        return frozenset(found)

    def about(self, name: str) -> Code:
        """Return what a worker tells that is asked for one definition: what stands in it and in all that it uses."""
        told, waiting = set(), [name]
        while waiting:
            if (one := waiting.pop()) in self.facts and one not in told:
                told.add(one)
                waiting += self.facts[one] & self.facts.keys()
        return Code({one: facts for one, facts in self.facts.items() if one in told})

    def signature(self, name: str) -> tuple[Parameter, ...] | None:
        """Return the parameters of a function; None where it is none, or takes any number."""
        begin = f"def {name} "
        text = next((fact for fact in self.facts.get(name.partition(".")[0], ()) if fact.startswith(begin)), None)
        if text is None or "*" in text:
            return None
        parts = [one.partition("=") for one in text.removeprefix(begin).split(",") if one]
        return tuple(Parameter(one, default) for one, _, default in parts)


def hold(claims: Claims, facts: Set[str]) -> bool:
    """Whether all that is claimed of the code is so; never of code that nobody told anything of."""
    return _hold(claims, frozenset(facts))


@lru_cache(maxsize=2048)  # asked of one submission several times, and of many that are alike
def _hold(claims: Claims, facts: frozenset[str]) -> bool:
    if not facts:
        return not claims
    return all(_occurs(entry, facts) for entry in claims.uses) and not any(
        _occurs(entry, facts) for entry in claims.lacks
    )


def is_shown(claims: Claims, facts: Set[str]) -> bool:
    """Whether the code shows a mistake by itself, whatever its answers are."""
    if not (claims.shows or claims.shows_no) or not hold(claims, facts):
        return False
    return hold(Claims(claims.shows, claims.shows_no), facts)


@lru_cache(maxsize=512)
def _form(entry: str) -> re.Pattern[str]:
    """Return the form of facts that are met by an entry: a named argument is one of the call that stands before it."""
    begin, *rest = entry.split(_REST)
    parts = (f"{_BALANCED if begin and _NAMED.match(part) else '.*'}{re.escape(part)}" for part in rest)
    return re.compile(re.escape(begin) + "".join(parts))


def _occurs(entry: str, facts: Set[str]) -> bool:
    return any(_is_there(one, facts) for one in entry.split(_OR))


def _is_there(one: str, facts: Set[str]) -> bool:
    begin, rest, end = one.partition(_REST)
    if not rest or one == _REST:
        return one in facts
    if _REST in end or (begin and _NAMED.match(end)):
        form = _form(one)
        return any(form.fullmatch(fact) for fact in facts)
    return any(len(fact) >= len(one) - 1 and fact.startswith(begin) and fact.endswith(end) for fact in facts)


def raises_itself(kind: str, message: str, facts: Set[str]) -> bool:
    """Whether code has a raise of an exception in which these words stand, or that has none."""
    if f"raise {kind}" not in facts:
        return False
    words = message.strip("'\"")
    texts = (fact[1:-1] for fact in facts if fact[:1] in ("'", '"') and len(fact) > _SHORTEST)
    return not words or any(text in words for text in texts)


def numbers_in(facts: Set[str]) -> list[float]:
    """Return the numbers that facts name, the smallest first; without tiny and large ones, and those of any formula."""
    found = set()
    for fact in facts:
        if fact.startswith("#"):
            with suppress(ValueError):
                number = float(fact[1:])
                if number not in (1.0, 2.0) and _SMALLEST < abs(number) < _LARGEST:
                    found.add(number)
    return sorted(found, key=abs)


def lines_of(kind: str, facts: Set[str]) -> list[tuple[str, int]]:
    """Return what facts of a kind name, each with its line, in the order of lines.

    The kinds are ``ends`` and ``silent`` (a function that can end without a return, that has none), ``unused`` (a
    variable), ``ignored`` (a parameter, behind its function and a dot), ``dropped`` (a result), ``commented``
    (a statement), ``once`` (a function with a loop that a return ends in its first round), ``arange`` (a line on
    which nothing else asks whether something is true), ``nothing`` (a method that changes in place, whose result is
    kept), ``uncalled`` (a method in a question, without parentheses) and ``indexed`` (a line with square brackets
    behind something).
    """
    found = []
    for fact in facts:
        if fact.startswith(kind + " "):
            name, _, line = fact.removeprefix(kind + " ").rpartition(":")
            if line.isdecimal() and len(line) < 7:
                found.append((name, int(line)))
    return sorted(found, key=lambda one: (one[1], one[0]))
