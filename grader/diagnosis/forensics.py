"""What the numbers and the calls themselves betray, where no known wrong implementation explains them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.hypothesis import ENOUGH, Hypothesis
from grader.diagnosis.known import Reference
from grader.diagnosis.places import Place
from grader.diagnosis.rules import CERTAIN, RULES, common_factor
from grader.diagnosis.transcript import keys_of
from grader.diagnosis.wrong_answers import Seen, Wrong, first_wrong, later_wrong, nearly

_FEW = 2


def relations(seen: Seen, reference: Reference) -> list[Hypothesis]:
    """Return what holds between the answers of failed tests and the right ones.

    What one sees of a single answer, as that it is None, is told of the tests in which it is so. What compares numbers
    has to hold in all of them, for more than two numbers or in several answers.
    """
    wrong = {
        test: found for test, transcript in seen.items() if (found := first_wrong(test, transcript, reference[test]))
    }
    told: list[Hypothesis] = []
    for name, holds in CERTAIN:
        rest = {test: parts for test, parts in wrong.items() if not any(test in one.finding.tests for one in told)}
        if tests := [test for test, parts in rest.items() if all(holds(one) for one in parts)]:
            told.append(_told(name, tests, wrong))
    rest = {test: parts for test, parts in wrong.items() if not any(test in one.finding.tests for one in told)}
    dicts = {test: parts for test, parts in rest.items() if any(_keys_differ(one) for one in parts)}
    if dicts and (keys := _other_keys([one for parts in dicts.values() for one in parts if _keys_differ(one)])):
        told.append(_told(keys[0], list(dicts), wrong, keys[1]))
        rest = {test: parts for test, parts in rest.items() if test not in dicts}
    if rest.keys() | {test for one in told for test in one.finding.tests} != seen.keys() or not rest:
        return told
    parts = [one for found in rest.values() for one in found]
    if sum(one.right.values.size for one in parts) <= _FEW and len({one.seen.answer.numbers for one in parts}) < _FEW:
        return told
    # Between other texts, or another number of them, there is no relation of numbers.
    if any(one.seen.answer.skeleton != one.right.skeleton for one in parts):
        return told
    # Of a function that is asked several things, each answer is as wrong as the first.
    parts += [one for test, found in rest.items() for one in later_wrong(found, seen[test], reference[test])]
    # What was rounded on its way stands in no other relation to what is right.
    if all(nearly(one.seen.answer.values, one.right.values) for one in parts):
        return told
    for name, holds in RULES:
        if all(holds(one) for one in parts):
            return [*told, _told(name, list(rest), wrong)]
    if name := common_factor(parts):
        return [*told, _told(name, list(rest), wrong)]
    return told


def _told(
    name: str, tests: list[str], wrong: Mapping[str, list[Wrong]], facts: dict[str, str] | None = None
) -> Hypothesis:
    places = frozenset(Place(test, len(wrong[test][0].before), -1) for test in tests)
    return Hypothesis(Finding(Kind.RELATION, name, tuple(tests), facts or {}), places, ENOUGH)


def _keys_differ(wrong: Wrong) -> bool:
    right, seen = keys_of(wrong.right), keys_of(wrong.seen.answer)
    return right is not None and seen is not None and right != seen


def _other_keys(wrong: list[Wrong]) -> tuple[str, dict[str, str]] | None:
    """Return which keys all of these dicts lack, and which all of them have too many; None if there is none such.

    Where some lack keys and have others, but not all the same ones, those of the first are returned.
    """
    pairs = [(keys_of(one.right) or frozenset(), keys_of(one.seen.answer) or frozenset()) for one in wrong]
    lacking, too_many = [right - seen for right, seen in pairs], [seen - right for right, seen in pairs]
    if any(lacking) and any(too_many):
        missing, found = (_in_all(some) or some[0] for some in (lacking, too_many))
        return ("other_keys", {"missing": _listed(missing), "found": _listed(found)}) if missing and found else None
    if missing := _in_all(lacking):
        return "keys_missing", {"missing": _listed(missing)}
    return ("keys_too_many", {"found": _listed(found)}) if (found := _in_all(too_many)) else None


def _in_all(some: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset.intersection(*some)


def _listed(keys: frozenset[str]) -> str:
    return ", ".join(sorted(keys))
