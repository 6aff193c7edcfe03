"""From the answers of one exercise to its named causes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from grader.diagnosis.beside import is_part_of
from grader.diagnosis.code import Code, lines_of, raises_itself
from grader.diagnosis.contrasts import contrast_of
from grader.diagnosis.exceptions import NAMELESS, PLAIN, Told, told_by
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.forensics import relations
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis, undisputed
from grader.diagnosis.known import Known, Program
from grader.diagnosis.matching import Seen, alike, wrong_in
from grader.diagnosis.observations import remarks, without_return
from grader.diagnosis.pairs import Again, in_pairs
from grader.diagnosis.pairs import Trials as PairTrials
from grader.diagnosis.repaired import Repair, Repairs, beside_what_was_read, no_repairs, repaired
from grader.diagnosis.shown import shown
from grader.diagnosis.together import together
from grader.suite.outcome import Raised

_PLAINLY = 2 * ENOUGH
_OF_CALLS = {"missing_argument", "too_many_arguments"}
_OF_SHAPES = {"not_storable", "shapes_not_broadcast", "larger_in_place"}
_FROM_ANYWHERE = {"none_used", "made_in_another_shape"}
"""Forms that say where to look for what a test stumbled over."""
_OF_A_VARIABLE = {"[name]", "[attribute]", "[(+)]", "[…]", "[[]]"}


@dataclass(frozen=True)
class Trouble:
    """What is to be explained of one exercise.

    Attributes
    ----------
    exercise : str
    seen : mapping of str to Transcript
        The answers in the failed tests that were replayed, on the inputs of the library, which has all of them.
    raised : mapping of str to Raised
        The exceptions that ended some of them.
    failing : frozenset of str
        Every test of the exercise that fails, as far as is known on those inputs.
    code : Code
        What stands in the submission's definitions.
    exercises : frozenset of str
        Those of the assignment: what is said of this one is not said of code that belongs to another.
    again : callable
        Runs tests that passed on the inputs of the library; returns the answers in those that fail there.
    """

    exercise: str
    seen: Seen
    raised: Mapping[str, Raised]
    failing: frozenset[str]
    code: Code = field(default_factory=Code)
    exercises: frozenset[str] = frozenset()
    again: Again = lambda _: {}

    @property
    def facts(self) -> frozenset[str]:
        """What stands in the definition of the exercise, and in what it uses."""
        return self.code.of(self.exercise, self.exercises)


Trials = Callable[[], Sequence[Program]]


def diagnose(
    trouble: Trouble, known: Known, fitted: Trials, pairs: PairTrials, repairs: Repairs = no_repairs
) -> tuple[Finding, ...]:
    """Return what can be said with certainty about why an exercise fails; empty where nothing can.

    All that may be the cause is a hypothesis, and says what it explains. What Python itself says plainly comes first,
    then what has the most evidence, and enough; where nothing decides between two, neither is told.

    Parameters
    ----------
    fitted : callable
        Asked, where no known program explains all, for programs with numbers that the student's code has.
    pairs : callable
        Asked, where that explains no more either, for programs that have two of the misconceptions.
    repairs : callable
        Asked, where nothing else explains a test, for small edits of the student's own code with which it passes.
    """
    programs = known.misconceptions
    repairs = _with_its_own_mistakes(trouble, known, repairs)
    told = _told(trouble, known, programs)
    if _left(trouble, told) and (more := fitted()):
        programs = (*known.misconceptions, *more)
        told = _told(trouble, known, programs)
    if two := _two(trouble, told, known, pairs):
        told = [*(one for one in told if one.finding.kind is Kind.EXCEPTION), *two]
    together = _in_one(trouble, told, known, programs)
    names = {one.finding.name for one in (*told, *together)}
    read = shown(trouble.seen, trouble.failing, known, programs, trouble.facts, names, trouble.again)
    # A relation to what a known program answers is what comes of the mistake that is read beside it.
    together = [one for one in together if one.finding.kind is Kind.MISCONCEPTION or not one.tests & _tests(read)]
    told += [*together, *read, *_other_keys(trouble, told, read, known)]
    told += _about_the_rest(trouble, told, known, repairs)
    told += _beside_what_was_read(trouble, told, read, known, repairs)
    findings = [one.finding for one in told]
    explained = not _left(trouble, told)
    beside = remarks(trouble.exercise, trouble.code, known, findings, explained=explained)
    if any(one.name == "class_not_called" for one in beside):
        # What is missing is the object, and no argument of the call.
        findings = [one for one in findings if (one.kind, one.name) != (Kind.EXCEPTION, "missing_argument")]
    return (*findings, *beside)


def _told(trouble: Trouble, known: Known, programs: Sequence[Program]) -> list[Hypothesis]:
    """Return what Python says plainly and the programs that explain the rest, or that explain all of it better."""
    plain = _exceptions(trouble, known, plainly=True)
    found = undisputed(alike(trouble.seen, trouble.failing, known, programs, trouble.facts))
    # What knows the code says more of an exception than Python does.
    whole = [one for one in found if one.whole]
    better = [one for one in whole if one.claimed]
    plain = [
        one
        for one in plain
        if not any(one.tests <= other.tests for other in (whole if _is_in_tests(trouble, one) else better))
    ]
    stopped = _tests(plain)
    return [*plain, *(one for one in found if one in better or not one.tests <= stopped)]


def _is_in_tests(trouble: Trouble, one: Hypothesis) -> bool:
    """Whether it is about calls that tests make: then what is wrong with the code that they call is only guessed at."""
    return one.finding.name in _OF_CALLS and all(trouble.raised[test].line is None for test in one.tests)


def _two(trouble: Trouble, told: Sequence[Hypothesis], known: Known, pairs: PairTrials) -> list[Hypothesis]:
    """Return two misconceptions that explain all together, where those told by now leave something."""
    if not _left(trouble, told) and all(one.whole for one in told):
        return []
    names = [one.finding.name for one in told if one.finding.kind is Kind.MISCONCEPTION]
    return in_pairs(trouble.seen, trouble.failing, known, trouble.facts, names, pairs, trouble.again)


def _in_one(
    trouble: Trouble, told: Sequence[Hypothesis], known: Known, programs: Sequence[Program]
) -> list[Hypothesis]:
    """Return two mistakes that change the same answers, where one of them is known and the other a relation."""
    stopped = _tests([one for one in told if one.finding.kind is Kind.EXCEPTION]) | trouble.raised.keys()
    seen = {test: said for test, said in trouble.seen.items() if test not in stopped}
    if not _left(trouble, told).keys() & seen.keys():
        return []
    names = {one.finding.name for one in told}
    chosen = [one for one in programs if not names or one.name in names]
    wrong = wrong_in(seen, known.reference)
    found = together(seen, wrong, trouble.failing, known, chosen, trouble.facts)
    return [one for one in found if one.finding.name not in names]


def _other_keys(
    trouble: Trouble, told: Sequence[Hypothesis], read: Sequence[Hypothesis], known: Known
) -> list[Hypothesis]:
    """Return what is to be said of keys where nothing is told but mistakes that were read: no answer explains them."""
    seen = {test: said for test, said in _left(trouble, told).items() if test in _tests(read)}
    return [one for one in relations(seen, known.reference) if one.finding.name == "other_keys"]


def _about_the_rest(trouble: Trouble, told: Sequence[Hypothesis], known: Known, repairs: Repairs) -> list[Hypothesis]:
    found: list[Hypothesis] = []
    found += without_return(trouble.exercise, trouble.code, _left(trouble, told), known.reference)
    left = _left(trouble, [*told, *found])
    explained = _tests([*told, *found])
    contrast = contrast_of(left.keys(), trouble.failing, explained, known.reference, trouble.seen)
    if contrast and not _stops_alike(trouble, contrast.tests, explained):
        found.append(contrast)
    found += [one for one in _exceptions(trouble, known, plainly=False) if one.tests & left.keys()]
    left = _left(trouble, [*told, *found])
    found += relations(left, known.reference)
    left = _left(trouble, [*told, *found])
    if left:
        found += _not_in(told, repaired(trouble.failing, wrong_in(left, known.reference), repairs))
    return found


def _beside_what_was_read(
    trouble: Trouble, told: Sequence[Hypothesis], read: Sequence[Hypothesis], known: Known, repairs: Repairs
) -> list[Hypothesis]:
    """Return an edit beside which a mistake is left that is told already, as the code shows it: its numbers do not.

    What stops a test says for itself what else there is.
    """
    if _left(trouble, told) or any(one.finding.kind is Kind.REPAIR for one in told):
        return []
    left = _left(trouble, [one for one in told if one not in read])
    wrong = wrong_in({test: said for test, said in left.items() if test not in trouble.raised}, known.reference)
    return beside_what_was_read(trouble.failing, wrong, repairs, {one.finding.name for one in read}) if wrong else []


def _with_its_own_mistakes(trouble: Trouble, known: Known, repairs: Repairs) -> Repairs:
    """Return what looks for repairs, but for those beside which a mistake is left that the submission did not have."""
    programs = {one.name: one for one in known.misconceptions}

    def some(failing: frozenset[str], left: frozenset[str], *, in_pairs: bool) -> Sequence[Repair]:
        found, wrong = repairs(failing, left, in_pairs=in_pairs), wrong_in(trouble.seen, known.reference)
        return [
            one for one in found if not one.known or is_part_of(programs[one.known], trouble.facts, trouble.seen, wrong)
        ]

    return some


def _not_in(told: Sequence[Hypothesis], found: Sequence[Hypothesis]) -> list[Hypothesis]:
    """Return those that are not told yet."""
    known = {one.finding.name for one in told if one.finding.kind is Kind.MISCONCEPTION}
    return [one for one in found if one.finding.kind is not Kind.MISCONCEPTION or one.finding.name not in known]


def _stops_alike(trouble: Trouble, tests: Set[str], others: Set[str]) -> bool:
    """Whether all of some tests end with an exception, each as one of the others does, and in the same line."""
    stops = {(one.kind, one.cell, one.line) for test, one in trouble.raised.items() if test in others}
    return all(
        (one := trouble.raised.get(test)) is not None and (one.kind, one.cell, one.line) in stops for test in tests
    )


def _exceptions(trouble: Trouble, known: Known, *, plainly: bool) -> list[Hypothesis]:
    tests: dict[tuple[str, tuple[tuple[str, str], ...]], list[str]] = {}
    for test, one in trouble.raised.items():
        told = _told_of(one, trouble.facts)
        if told is not None and told.name in _OF_SHAPES and one.line is None:
            told = Told("made_in_another_shape", {})  # no line of the student's: a test works with what was made
        if told is not None and _is_of_others(told, one, trouble):
            continue
        if told is not None and told.name == "class_lacks_method" and told.facts["name"] != trouble.exercise:
            told = Told("object_for_value", told.facts)  # nobody asks this exercise for another method of that class
        if told is not None and (told.name in PLAIN) == plainly:
            key = next((one for one in tests if one[0] == told.name and told.name in NAMELESS), None)
            tests.setdefault(key or (told.name, tuple(told.facts.items())), []).append(test)
    if not tests:
        return []
    missing = next((key for key in tests if key[0] == "constructor_missing"), None)
    if missing is not None:
        # What a constructor that never ran would have stored is not there.
        for key in [one for one in tests if one[0] == "unknown_attribute"]:
            tests[missing] += tests.pop(key)
    wrong = wrong_in(trouble.seen, known.reference)
    return [
        Hypothesis(
            Finding(Kind.EXCEPTION, name, tuple(found), dict(facts)),
            frozenset(place for place, said in wrong.items() if place.test in found and said.raised is not None),
            _PLAINLY if plainly else ENOUGH,
        )
        for (name, facts), found in tests.items()
    ]


def _is_of_others(told: Told, raised: Raised, trouble: Trouble) -> bool:
    """Whether an exception came of what a test does, or a function of the course, and its words are of another line."""
    if raised.cell is None or raised.line is None:
        if told.name in _OF_CALLS:
            # A test calls what it was given, which may be another exercise's.
            named = {part for fact in trouble.facts if fact.startswith("def ") for part in fact.split()[1].split(".")}
            return bool(named) and told.facts.get("name", "") not in {"<lambda>", *named}
        return told.name not in PLAIN and told.name not in _FROM_ANYWHERE
    is_known = told.name == "index_not_integer" and bool(trouble.facts)
    return is_known and ("", raised.line) not in lines_of("indexed", trouble.facts)


def _told_of(raised: Raised, facts: Set[str]) -> Told | None:
    """Return what an exception tells of code in which these facts are so."""
    told = told_by(raised.kind, raised.message)
    if told is not None and told.name == "array_as_truth" and ("", raised.line) in lines_of("arange", facts):
        return Told("array_for_arange", {})
    if told is not None and told.name != "missing_key":
        return told
    if raises_itself(raised.kind, raised.message, facts):
        return Told("own_exception", {"name": raised.kind})
    if told is None or f"raise {raised.kind}" in facts:
        return None
    # A key that is written nowhere came from a variable, as that of a dict in which nothing is stored yet.
    key = told.facts["name"]
    is_variable = bool(facts & _OF_A_VARIABLE) and not facts & {repr(key), f"#{key}"}
    return Told("nothing_under_the_key", {}) if is_variable else told


def _tests(told: Sequence[Hypothesis]) -> frozenset[str]:
    return frozenset().union(*(one.tests for one in told))


def _left(trouble: Trouble, told: Sequence[Hypothesis]) -> Seen:
    explained = _tests(told)
    return {test: said for test, said in trouble.seen.items() if test not in explained}
