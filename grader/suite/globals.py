"""What the files of a suite hold at their top level, made new for every submission."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Sequence
from itertools import tee
from types import ModuleType
from typing import Any

from grader.remote.word import leave
from grader.suite.intests import IN_TESTS
from grader.suite.late import Late
from grader.suite.plain import PlainTalk
from grader.suite.plainthing import ITERATORS


class Globals:
    """The names of a suite's files that every submission binds anew.

    They stand for something of the student's, or hold what a test may have used up or changed: an iterator, a list.
    """

    def __init__(self, modules: Sequence[ModuleType]) -> None:
        held = [(vars(module), name, item) for module in modules for name, item in vars(module).items()]
        self._iterators = [(names, name, tee(item, 1)[0]) for names, name, item in held if type(item) in ITERATORS]
        kept = [(names, name, item) for names, name, item in held if type(item) in (list, dict, set, deque, bytearray)]
        # Together, so that one list under two names stays one.
        self._changeable = list(zip(kept, _copied([item for *_, item in kept]), strict=True))
        self.renew()
        self._bound = [
            (vars(module), name, item)
            for module in modules
            for name, item in vars(module).items()
            if type(item) is Late
        ]
        for module in modules:
            for name, item in IN_TESTS.items():
                vars(module).setdefault(name, item)

    def renew(self) -> None:
        """Give the tests what they began with: another submission, or exercise, is judged."""
        for names, name, master in self._iterators:
            names[name] = copy.copy(master)
        changed = [one for one in self._changeable if not _is_same(one[0][0][one[0][1]], one[1])]
        for ((names, name, _), _), fresh in zip(changed, _copied([kept for _, kept in changed]), strict=True):
            names[name] = fresh

    def bind(self, view: PlainTalk) -> None:
        """Put values in the place of names; functions and classes are found when they are used."""
        functions = view.student._functions
        for names, name, late in self._bound:
            if late._told.rpartition(".")[2] in functions:
                continue
            try:
                names[name] = late.found
            except Exception:  # who uses it is told of it
                names[name] = late
        leave("asked")  # a test may use none of them


def _copied(items: list[Any]) -> list[Any]:
    try:
        return copy.deepcopy(items)
    except Exception:  # something in them cannot be copied: one by one, as far as it goes
        return [_copied_alone(item) for item in items]


def _copied_alone(item: Any) -> Any:
    try:
        return copy.deepcopy(item)
    except Exception:
        return item


def _is_same(item: Any, kept: Any) -> bool:
    try:
        return bool(item == kept)
    except Exception:  # arrays say it for each of their numbers
        return False
