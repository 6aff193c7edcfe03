"""By what in the code a known mistake is recognised where nobody said by what: what nobody who is right has written.

A misconception is a program, and so are the reference and the solutions in other styles. What stands in the first and
in none of the others, in the words of `grader.worker.facts`, are its marks. One that many misconceptions have says
little of each. Where nearly all of the marks of one stand in a student's code, the student has written the same.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set

Marks = Mapping[str, float]
"""What marks a program, and how much each says: 1 where no other has it, a quarter where one other has."""

_NEARLY_ALL, _ENOUGH, _OF_ITS_OWN = 0.7, 1.0, 1.0
# Places of lines, signatures, and words without what is done with them.
_OF_NOBODY = re.compile(r"(ends|silent|unused|ignored|dropped|commented|def|default) .*|[.]?\w+|#.*|.*=|'.*'|\".*\"")
_NAMELESS = {"name", "attribute"}
_WORD, _DONE = re.compile(r"[^\W\d]\w*"), re.compile(r"[-+*/@%<>&|~^]")


def marks_of(wrong: Mapping[str, Set[str]], right: Iterable[Set[str]]) -> dict[str, Marks]:
    """Return the marks of each wrong program among the facts that right ones have as well."""
    common: set[str] = set().union(*right)
    found = {name: {one for one in facts - common if _is_mark(one)} for name, facts in wrong.items()}
    count = Counter(one for marks in found.values() for one in marks)
    return {name: {one: 1 / count[one] ** 2 for one in marks} for name, marks in found.items()}


def _is_mark(fact: str) -> bool:
    if _OF_NOBODY.fullmatch(fact):
        return False
    return bool(_DONE.search(fact)) or not set(_WORD.findall(fact)) <= _NAMELESS


def recognised(marks: Mapping[str, Marks], facts: Set[str], told: Iterable[str]) -> list[str]:
    """Return the programs that nearly all the marks of stand in code, those first of which most does.

    Parameters
    ----------
    told : iterable of str
        Those that the code is known to have: what marks one of them says nothing of another.
    """
    spoken_for: set[str] = set()
    for name in told:
        spoken_for |= marks.get(name, {}).keys()
    there = {name: {one: its[one] for one in its.keys() & facts} for name, its in marks.items() if name not in told}
    chosen = {
        name: its
        for name, its in there.items()
        if max(its.values(), default=0.0) >= _OF_ITS_OWN
        and sum(its.values()) >= max(_ENOUGH, _NEARLY_ALL * sum(marks[name].values()))
    }
    found = []
    for name in sorted(chosen, key=lambda name: (-sum(chosen[name].values()), name)):
        if sum(said for one, said in chosen[name].items() if one not in spoken_for) >= _ENOUGH:
            found.append(name)
            spoken_for |= chosen[name].keys()
    return found
