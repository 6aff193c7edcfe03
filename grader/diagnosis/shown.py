"""Mistakes that stand in the code to be read, where another one spoils the answers that they are known by.

Two mistakes in one exercise come to answers that neither of them gives. But who writes `return` inside the loop has
written it there, whatever else is wrong. So a misconception may say by what in the code it is known
(`grader.diagnosis.code.Claims`). It is told by that alone only where it could have done its harm: where every test that
it fails fails, and nothing is right of what it answers wrongly. That something is not there is told only of code that
gives answers: what is not written yet lacks all there is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set

from grader.diagnosis.code import is_shown
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Program
from grader.diagnosis.likeness import same_numbers
from grader.diagnosis.matching import Seen, at, wrong_in
from grader.diagnosis.pairs import Again
from grader.diagnosis.places import UNSEEN, Place, Said, Wrong, is_number, is_same

_MOST = 2
_PASSED = 4
_SIGNATURE = "def "


def shown(
    seen: Seen,
    failing: frozenset[str],
    known: Known,
    programs: Sequence[Program],
    facts: Set[str],
    told: Collection[str],
    again: Again,
) -> list[Hypothesis]:
    """Return the misconceptions that the code shows, those first that fail most of the tests.

    Parameters
    ----------
    told : collection of str
        Those that were found otherwise.
    again : callable
        Asked for the answers in tests that fail and were not looked at so far.
    """
    explaining = [one for one in programs if one.name in told]
    wrong = wrong_in(seen, known.reference)
    chosen = [
        one
        for one in programs
        if one.name not in told
        and is_shown(one.claims, facts)
        and _is_within(one.failed, failing)
        and not any(_is_part(one, other) or _is_against(one, other, wrong) for other in explaining)
    ]
    if unseen := frozenset().union(*(one.failed for one in chosen)) & failing - seen.keys():
        seen = {**seen, **again(unseen)}
        wrong = wrong_in(seen, known.reference)
    possible = {
        one.name: one
        for one in chosen
        if _is_possible(one, failing, seen, wrong) and (_is_something(one) or _is_answered(one, wrong))
    }
    first = sorted(possible.values(), key=lambda one: len(one.failed), reverse=True)
    return [_as_hypothesis(one, failing, wrong) for one in first[:_MOST]]


def _is_part(one: Program, other: Program) -> bool:
    """Whether all that one program answers wrongly another answers as wrongly, as each does with itself.

    Who is told of the other knows of it. Where all is drawn, or no answer is looked at, nothing can be compared.
    """
    return not all(said.random for said in one.places.values()) and all(
        place in other.places and is_same(said, other.places[place]) for place, said in one.places.items()
    )


def _is_against(one: Program, other: Program, wrong: Wrong) -> bool:
    """Whether a program answers as the student did where another one would have changed the answer."""
    return any(
        not is_same(said, other.places[place]) and is_number(wrong[place], other.places[place])
        for place, said in one.places.items()
        if place in other.places and place in wrong and not (_is_hidden(place, other, wrong) or _is_rounding(said))
    )


def _is_rounding(said: Said) -> bool:
    """Whether it is next to what is right, as a number without something tiny is."""
    return said.right is not None and same_numbers(said.values, said.right)


def _is_hidden(place: Place, other: Program, wrong: Wrong) -> bool:
    """Whether an answer comes after one that the other program has right: more than that one mistake is at work."""
    return any(
        one.test == place.test and UNSEEN < one.exchange < place.exchange and at(one, other.places) is None
        for one in wrong
    )


def _is_within(failed: frozenset[str], failing: frozenset[str]) -> bool:
    """Whether what a program fails was failed, but for a test in four: another author answers some otherwise."""
    return _PASSED * len(failed - failing) < len(failed)


def _is_possible(program: Program, failing: frozenset[str], seen: Seen, wrong: Wrong) -> bool:
    """Whether the student is wrong, or silent, in all that this program is wrong in."""
    first = {test: min((place.exchange for place in wrong if place.test == test), default=UNSEEN) for test in seen}
    # Who answers elsewhere as this program does may give a value where it stops.
    agrees = any(place in wrong and is_same(wrong[place], said) for place, said in program.places.items())
    return all(
        place in wrong
        or place._replace(part=-1) in wrong
        or (agrees and at(place, wrong) is not None)
        or place.exchange >= len(seen[test])
        # What comes after a wrong answer may be right by chance, and what no test looks at is as it is.
        or UNSEEN < first[test] < place.exchange
        or place.exchange == UNSEEN
        for test in program.failed & failing & seen.keys()
        for place in program.wrong[test]
    )


def _is_something(program: Program) -> bool:
    """Whether it is something that stands there, and not only that something else does not."""
    return any(not one.startswith(_SIGNATURE) for one in program.claims.shows)


def _is_answered(program: Program, wrong: Wrong) -> bool:
    answers = (said for place, said in wrong.items() if place.test in program.failed)
    return any(said.raised is None and not said.form.startswith("None") for said in answers)


def _as_hypothesis(program: Program, failing: frozenset[str], wrong: Wrong) -> Hypothesis:
    tests = tuple(sorted(program.failed & failing))
    places = frozenset(place for place in wrong if place.test in tests)
    finding = Finding(Kind.MISCONCEPTION, program.name, tests)
    return Hypothesis(finding, places, ENOUGH, whole=False, claimed=len(program.claims))
