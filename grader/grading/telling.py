"""What a worker that has met hidden inputs may say of a submission's code: a place, and a name.

Both are the worker's word, and a submission decides how many lines and names it has. So a place counts only if the code
that was handed in has it, a name only if it stands in the function that failed or in the released code, and of either
there is a bounded number to choose from. What is chosen from them is bounded in `grader.feedback.budget`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.naming import HIDDEN, Words, named, told_once
from grader.grading.model import Place, TestGrade
from grader.submission import Submission
from grader.suite.outcome import Raised

MOST_PLACES = MOST_NAMES = 1023
"""Lines of code, and names, that may be told of an exercise: with none at all, that is ten bits."""
MOST_REMARKED = 7
"""Names that remarks tell, and causes may tell again."""
_MOST_KEYS = 6
# Their facts come from no run.
_OF_THE_CODE = (Kind.CODE, Kind.REPAIR)
_WORD = re.compile(r"[^\W\d]\w*")
_GIVEN = re.compile(r"""(?:\b(?:def|class)\s+|\bself\.|["'])([^\W\d]\w*)""")
_LINE_END = re.compile("\r\n|\r|\n")


class Telling:
    """The lines and words of a submission, as trusted text: nothing here is parsed.

    ``definitions`` are the lines of its functions and classes, as the worker that compiled it told them before any of
    its code ran.
    """

    def __init__(self, submission: Submission, definitions: Mapping[str, Place]) -> None:
        self._submission = submission
        self._definitions = definitions
        self._places: dict[str, frozenset[tuple[int, int]]] = {}

    @cached_property
    def _lines(self) -> dict[int, list[str]]:
        cells = {cell.number: cell.source for cell in self._submission.cells}
        modules = {module.number: module.source for module in self._submission.modules}
        return {number: _LINE_END.split(source) for number, source in (cells | modules).items()}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the submission's code."""
        return _words(chain.from_iterable(self._lines.values()))

    @cached_property
    def _given(self) -> frozenset[str]:
        """Every name that the work's code gives to a function, a class, an attribute or a key."""
        return frozenset(name for cell in self._submission.cells for name in _GIVEN.findall(cell.source))

    def lines_of(self, cell: int) -> Sequence[str]:
        """Return the lines of a cell."""
        return self._lines.get(cell, ())

    @cached_property
    def _code(self) -> list[tuple[int, int]]:
        return [
            (cell, number)
            for cell, lines in self._lines.items()
            for number, line in enumerate(lines, 1)
            if line.strip() and not line.lstrip().startswith("#")
        ]

    def places(self, exercise: str) -> frozenset[tuple[int, int]]:
        """Return the (cell, line) that may be told; of a submission with very many, its definition's come first."""
        if exercise not in self._places:
            own, found = self._definitions.get(exercise), self._code
            if len(found) > MOST_PLACES:
                found = sorted(found, key=lambda place: (not _is_in(place, own), place))
            self._places[exercise] = frozenset(found[:MOST_PLACES])
        return self._places[exercise]

    def with_true_places(self, exercise: str, tests: Iterable[TestGrade]) -> tuple[TestGrade, ...]:
        """Return tests whose exceptions come from a line of code, or from nowhere."""
        return tuple(
            replace(test, raised=replace(test.raised, cell=None, line=None))
            if test.raised is not None
            and test.raised.cell is not None
            and (test.raised.cell, test.raised.line) not in self.places(exercise)
            else test
            for test in tests
        )

    def named(
        self,
        exercise: str,
        findings: Iterable[Finding],
        raised: Iterable[Raised],
        released: tuple[frozenset[str], frozenset[str]],
    ) -> tuple[Finding, ...]:
        """Return findings with the names that may be told: one for the exercise, those of its remarks, and keys.

        Parameters
        ----------
        raised : iterable of Raised
            What ended tests, with places of the submission's own; the first says which function failed.
        released : pair of frozenset of str
            Every word of what students were given, and the names in its code.
        """
        findings, (public, names) = list(findings), released
        if any(one.facts and one.kind not in _OF_THE_CODE for one in findings):
            words = Words(self.vocabulary, self._given, public, names, self._tellable(exercise, raised, names))
            findings = [named(one, self._with_keys(one, words)) for one in findings]
        told, left = [], 1
        remarked = _remarked(findings)
        for finding in findings:
            if finding.kind in _OF_THE_CODE:
                told.append(finding)
                continue
            facts = dict(finding.facts)
            if "name" in facts and facts["name"] not in (HIDDEN, *remarked):
                if left:
                    left -= 1
                else:
                    facts = {"name": HIDDEN}
            if "found" in facts:
                facts["found"], left = _keys(facts["found"], facts.get("missing", ""), left)
            if "missing" in facts:
                facts["missing"] = ", ".join(facts["missing"].split(", ")[:_MOST_KEYS])
            told.append(replace(finding, facts=facts))
        return tuple(told_once(told))

    def _with_keys(self, finding: Finding, words: Words) -> Words:
        """Return the words with the keys that the right answer has, as far as there are such words, and those alike."""
        right = set(finding.facts.get("missing", "").split(", ")) & (words.own | words.public)
        return replace(words, told=(words.told or frozenset()) | right | _alike(right))

    def _tellable(self, exercise: str, raised: Iterable[Raised], released: frozenset[str]) -> frozenset[str]:
        """Return the names that may be told: of the exercise's definition, of the one that failed, of released code."""
        places = [self._definitions.get(exercise)]
        at = next(((one.cell, one.line) for one in raised if one.cell is not None and one.line is not None), None)
        if at is not None:
            line = Place(*at, at[1])
            places.append(next((one for one in self._definitions.values() if _is_in(at, one)), line))
        found = set(released)
        for place in places:
            if place is not None:
                own = _words(self.lines_of(place.cell)[place.line - 1 : place.end])
                if len(found | own) <= MOST_NAMES:
                    found |= own
        return frozenset(found) if len(found) <= MOST_NAMES else frozenset()


def _remarked(findings: Iterable[Finding]) -> list[str]:
    """Return the names that a few remarks say are asked for: they are told of the code, whatever it was asked."""
    asked = [one.facts.get("asked", "").split(", ") for one in findings if one.kind is Kind.CODE and not one.tests]
    return [name for names in asked for name in names][:MOST_REMARKED]


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_WORD.findall, texts)))


def _is_in(place: tuple[int, int], definition: Place | None) -> bool:
    return definition is not None and place[0] == definition.cell and definition.line <= place[1] <= definition.end


def _alike(names: Iterable[str]) -> frozenset[str]:
    return frozenset(key for name in names for key in (name.upper(), name.lower(), name.capitalize()))


def _keys(found: str, missing: str, left: int) -> tuple[str, int]:
    """Return keys that are one of the missing ones in other letters, and one that is none if a name is left to tell."""
    alike = _alike(missing.split(", "))
    told, hidden = [], False
    for key in found.split(", "):
        if key in alike:
            told.append(key)
        elif left and key != HIDDEN:
            told.append(key)
            left -= 1
        else:
            hidden = True
    return ", ".join([*told, HIDDEN] if hidden else told), left
