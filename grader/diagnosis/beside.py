"""A known mistake that shows once another one beside it is edited away.

Two mistakes together answer as no known program does. But with a small edit that takes one of them back, what is left
is the other, and that one may be known by its numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from grader.diagnosis.code import hold, is_shown
from grader.diagnosis.hypothesis import undisputed
from grader.diagnosis.known import Known, Program
from grader.diagnosis.matching import Seen, alike, at
from grader.diagnosis.places import UNSEEN, Wrong, is_number, is_same, wrong_places
from grader.diagnosis.transcript import Answer

# Many edits have more ways to agree by chance than one program has.
_ENOUGH_WITH_AN_EDIT = 2.5


@dataclass(frozen=True)
class Beside:
    """The known wrong programs that a submission may be but for an edit: what they claim of its code is so.

    What the code would show of a mistake it has to show: an edit may as well make one.
    """

    known: Known
    facts: Set[str]

    @cached_property
    def _possible(self) -> list[Program]:
        return [
            one
            for one in self.known.misconceptions
            if (is_shown if one.claims.shows or one.claims.shows_no else hold)(one.claims, self.facts)
        ]

    def is_like_any(self, said: Mapping[str, Sequence[Answer | None]]) -> bool:
        """Whether any of them answers so in these tests, and fails in one of them; a None is the reference's answer.

        Not looked at is a test of which not every answer is heard.
        """
        reference = self.known.reference
        whole = {
            test: tuple(one or right.answer for one, right in zip(answers, reference[test], strict=True))
            for test, answers in said.items()
            if len(answers) == len(reference[test])
        }
        return any(self._is_like(one, whole) for one in self._possible)

    def _is_like(self, program: Program, said: Mapping[str, tuple[Answer, ...]]) -> bool:
        for test, answers in said.items():
            # What is asked behind an exception no test comes to.
            heard = answers[: program.endings[test].length] if test in program.failed else answers
            mine = wrong_places(test, heard, self.known.reference[test])
            theirs = program.wrong[test] if test in program.failed else {}
            if mine.keys() != theirs.keys() or not all(is_same(one, theirs[place]) for place, one in mine.items()):
                return False
        return not program.failed.isdisjoint(said)

    def named(self, seen: Seen, failing: frozenset[str]) -> str:
        """Return the one that accounts for all answers in all tests that fail, with an edit; empty for none.

        Parameters
        ----------
        seen : mapping of str to Transcript
            The answers in these tests.
        """
        found = undisputed(alike(seen, failing, self.known, self._possible, self.facts))
        if len(found) != 1 or not found[0].whole or found[0].tests != failing:
            return ""
        name = found[0].finding.name
        is_read = any(one.name == name and is_shown(one.claims, self.facts) for one in self._possible)
        return name if is_read or found[0].evidence >= _ENOUGH_WITH_AN_EDIT else ""


def is_part_of(program: Program, facts: Set[str], seen: Seen, wrong: Wrong) -> bool:
    """Whether a submission has the mistake of a program that it answers as with an edit, or the edit has made it.

    It has if its code shows it, or some of its own answers are that program's. It is then wrong where that is, as far
    as it was asked, and stops where that stops.
    """
    places = [
        (place, said)
        for test in program.failed & seen.keys()
        for place, said in program.wrong[test].items()
        if UNSEEN < place.exchange < len(seen[test])
    ]
    if not is_shown(program.claims, facts) and not any(
        is_number(wrong[place], said) for place, said in places if place in wrong
    ):
        return False
    return all(
        (mine := at(place, wrong)) is not None and (said.raised is None or wrong[mine].raised is not None)
        for place, said in places
    )
