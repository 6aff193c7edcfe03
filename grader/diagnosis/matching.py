"""Which known wrong programs answer as the student did, wholly or in their share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from grader.diagnosis.code import hold, is_shown
from grader.diagnosis.exceptions import Meaning
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Known, Program, Reference
from grader.diagnosis.likeness import WEAK, WHOLE, telling
from grader.diagnosis.places import UNSEEN, Place, Said, Wrong, in_other_words, is_same, unseen, wrong_places
from grader.diagnosis.transcript import Transcript

_SAME_TEST, _SAME_TESTS = 0.75, 1.0
_SAME_EXCEPTION, _IN_OTHER_WORDS, _CLAIMS = 0.5, -0.1, 0.5
_MOST_WEAK, _MOST_WHOLE = 0.75, 1.5
_SEVERAL, _ENOUGH_FOR_SOME, _VERY_MUCH = 2, 3.0, 10.0
# Where another mistake spoils some of what a program answers, the rest has to speak for itself.
_ENOUGH_OF_A_SHARE = 2.0
# Two mistakes may cancel each other in a test, and what fails with some inputs may pass with others.
MOST_BY_LUCK = 2

Seen = Mapping[str, Transcript]
_NUMBER = re.compile(r"[2-9]|\d\d")


def wrong_in(seen: Seen, reference: Reference) -> dict[Place, Said]:
    """Return the wrong parts of all answers."""
    return {
        place: said
        for test, transcript in seen.items()
        for place, said in (
            wrong_places(test, tuple(one.answer for one in transcript), reference[test]) or unseen(test)
        ).items()
    }


def alike(
    seen: Seen,
    failing: frozenset[str],
    known: Known,
    programs: Iterable[Program],
    facts: Set[str] = frozenset(),
) -> list[Hypothesis]:
    """Return the programs that account for wrong answers of the student's, and fail nowhere that the student passes.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The student's answers in the tests that were replayed and failed.
    failing : frozenset of str
        All tests that the student fails.
    facts : set of str
        What stands in the student's definition; a program whose claims about it are not so explains nothing.
    """
    wrong = wrong_in(seen, known.reference)
    possible = [one for one in programs if hold(one.claims, facts)]
    found = [
        one
        for program in possible
        if program.failed <= failing
        for one in _compared(program, seen, failing, wrong, known, facts)
    ]
    found = [
        replace(one, evidence=one.evidence + _SAME_TEST) if _is_alone(one, found, failing) else one for one in found
    ]
    found += [one for program in possible for one in _for_some(program, seen, failing, wrong, known)]
    return [one for one in _by_name(found) if one.whole or _stands(one, found, wrong)]


def _for_some(program: Program, seen: Seen, failing: frozenset[str], wrong: Wrong, known: Known) -> list[Hypothesis]:
    """Return a mistake that the student makes with some forms of input only, and a known program with all.

    All that is wrong has to be alike, in more than one test, and by values of many digits.
    """
    if len(seen) < _SEVERAL or not seen.keys() <= failing < program.failed:
        return []
    found = _compared(program, seen, program.failed, wrong, known)
    return [
        replace(one, whole=False, finding=replace(one.finding, tests=tuple(sorted(failing))))
        for one in found
        if one.whole and _evidence({place: (wrong[place], wrong[place]) for place in one.places}) >= _ENOUGH_FOR_SOME
    ]


def _is_alone(one: Hypothesis, others: Sequence[Hypothesis], failing: frozenset[str]) -> bool:
    """Whether a program with claims of the code that are so accounts for tests which no other has any share in."""
    if not (one.whole and one.claimed and one.tests < failing):
        return False
    return not any(other is not one and other.tests & one.tests for other in others)


def _by_name(hypotheses: Iterable[Hypothesis]) -> list[Hypothesis]:
    """Return of several with one name, as of one with several free numbers, the one that explains most."""
    best: dict[str, Hypothesis] = {}
    for one in hypotheses:
        other = best.get(one.finding.name)
        if other is None or _rank(one) > _rank(other):
            best[one.finding.name] = one
    return list(best.values())


def _rank(one: Hypothesis) -> tuple[bool, int, float]:
    return one.whole, len(one.tests), one.evidence


def _compared(
    program: Program,
    seen: Seen,
    failing: frozenset[str],
    wrong: Wrong,
    known: Known,
    facts: Set[str] = frozenset(),
) -> list[Hypothesis]:
    same: dict[Place, tuple[Said, Said]] = {}
    spoiled: set[Place] = set()
    whole = bool(program.failed & seen.keys())
    for test in program.wrong.keys() & seen.keys():
        length = min(len(seen[test]), program.endings[test].length)
        for place, said in program.wrong[test].items():
            if place.exchange >= length:
                continue
            mine = at(place, wrong)
            if mine is None:
                if test in program.failed and not _follows(place, same):
                    return []  # right where this program is not
                whole = whole and test not in program.failed
            elif mine == place and is_same(wrong[place], said):
                same[place] = wrong[place], said
            else:
                spoiled.add(mine)
        if test in program.failed:
            others = any(place.test == test and place not in same for place in wrong)
            whole = whole and not others and len(seen[test]) == program.endings[test].length
    if not same:
        return []
    told = whole and not spoiled
    evidence = _evidence(same) + (_CLAIMS if program.claims else 0)
    # That the same tests fail says something of a program that agrees in an answer, or that the code speaks for.
    if told and program.failed == failing and (evidence > 0 or is_shown(program.claims, facts)):
        raised = all(one.raised is not None for one, _ in same.values())
        # Whatever stops a program fails all of the tests.
        if not (raised and failing >= known.reference.keys()):
            evidence += _SAME_TEST if len(failing) == 1 else _SAME_TESTS
    tests = program.failed & failing if told else {place.test for place in same}
    finding = Finding(Kind.MISCONCEPTION, program.name, tuple(sorted(tests)))
    return [Hypothesis(finding, frozenset(same), evidence, frozenset(spoiled), told, len(program.claims))]


def _follows(place: Place, same: Iterable[Place]) -> bool:
    """Whether an answer came after one in the same test that is wrong and alike."""
    return any(one.test == place.test and UNSEEN < one.exchange < place.exchange for one in same)


def at(place: Place, wrong: Wrong) -> Place | None:
    """Return the student's wrong place that a program's is compared with: of an answer of another form, all of it."""
    if place in wrong:
        return place
    whole = place._replace(part=-1)
    if whole in wrong:
        return whole
    if place.part != -1 or place.exchange == UNSEEN:
        return None
    return next((one for one in wrong if one[:2] == place[:2]), None)


def _evidence(same: Mapping[Place, tuple[Said, Said]]) -> float:
    """Return how much the agreement says: each independent value counts once, and so does what is raised."""
    strong: set[float] = set()
    whole: set[float] = set()
    forms: set[str] = set()
    weak: dict[str, float] = {}
    raised: dict[Meaning | None, float] = {}
    for place, (one, other) in same.items():
        if one.raised is not None:
            raised[one.raised] = _IN_OTHER_WORDS if in_other_words(one, other) else _SAME_EXCEPTION
        elif other.random:
            # Other draws, other numbers; but where another form was right, it is the same one, of as many numbers.
            if one.right is None and _NUMBER.search(one.form):
                forms.add(one.form)
            weak[place.test] = max(weak.get(place.test, 0), WEAK if one.form and one.right is None else 0)
        elif one.values.size:
            said = telling(one.values, one.right)
            strong |= said.many
            whole |= said.whole
            weak[place.test] = max(weak.get(place.test, 0), said.rest)
        else:
            weak[place.test] = WEAK
    few = min(_MOST_WEAK, sum(weak.values())) + min(_MOST_WHOLE, WHOLE * (len(whole) + len(forms)))
    return len(strong) + few + min(_SAME_EXCEPTION, sum(raised.values()))


def _stands(one: Hypothesis, others: Sequence[Hypothesis], wrong: Wrong) -> bool:
    """Whether a program that is not all there is has evidence of its own, and what spoils it is accounted for."""
    if one.evidence < (_ENOUGH_OF_A_SHARE if one.spoiled else ENOUGH):
        return False
    # What comes of a wrong answer that is alike may differ: it was computed from that in another way.
    rest = {place for place in one.spoiled if wrong[place].raised is None and not _follows(place, one.places)}
    rest -= {
        place
        for other in others
        if other is not one and other.evidence >= ENOUGH and not other.places & one.places
        for place in other.spoiled | other.places
    }
    if _is_in_parts(one, rest):
        return True
    return 2 * len({place.test for place in rest}) <= len(one.tests - {place.test for place in rest})


def _is_in_parts(one: Hypothesis, spoiled: Set[Place]) -> bool:
    """Whether what is spoiled are a few parts of answers, in the others of which many numbers agree."""
    if one.evidence < _ENOUGH_FOR_SOME:
        return False
    agreeing, others = (Counter(place[:2] for place in places) for places in (one.places, spoiled))
    times = 1 if one.evidence >= _VERY_MUCH else 2
    return all(times * number <= agreeing[answer] for answer, number in others.items())


def agrees(seen: Seen, programs: Iterable[Program], known: Known) -> list[Program]:
    """Return the programs that fail all tests that were seen to fail, and answer alike in them."""
    possible = [one for one in programs if seen.keys() <= one.failed]
    wrong = wrong_in(seen, known.reference) if possible else {}
    found = ((one, _compared(one, seen, one.failed, wrong, known)) for one in possible)
    return [one for one, told in found if told and told[0].whole]


def is_settled(seen: Seen, failing: frozenset[str], known: Known) -> bool:
    """Whether one misconception, and only one, fails the very same tests and answers alike in all that were seen."""
    return len(agrees(seen, (one for one in known.misconceptions if one.failed == failing), known)) == 1


def undecided(seen: Seen, failing: frozenset[str], known: Known) -> frozenset[str]:
    """Return the tests that decide about misconceptions which explain all that was seen, but fail where none was.

    What a student passes on inputs of their own may still fail on those that misconceptions are known by. So it may
    where another mistake is in some of the tests, and many numbers agree in the others.
    """
    wrong = wrong_in(seen, known.reference)
    by_luck = [
        one
        for one in known.misconceptions
        if 0 < len(one.failed - failing) <= MOST_BY_LUCK
        and any(
            found.evidence >= _ENOUGH_FOR_SOME for found in _compared(one, seen, failing | one.failed, wrong, known)
        )
    ]
    likely = [*agrees(seen, known.misconceptions, known), *by_luck]
    return frozenset().union(*(one.failed - failing for one in likely))
