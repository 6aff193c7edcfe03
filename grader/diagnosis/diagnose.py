"""From the answers of one exercise to its named causes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from grader.diagnosis.exceptions import told_by
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.forensics import relation_of
from grader.diagnosis.library import Library, Precedent
from grader.diagnosis.matching import matches
from grader.diagnosis.transcript import Transcript
from grader.suite.outcome import Raised


def diagnose(
    seen: Mapping[str, Transcript],
    raised: Mapping[str, Raised],
    failing: frozenset[str],
    library: Library,
    mutants: Callable[[], Sequence[Precedent]],
) -> tuple[Finding, ...]:
    """Return what can be said with certainty about why an exercise fails; empty where nothing can.

    Known misconceptions come first, then what exceptions and numbers betray, and mutants of the reference for what is
    left.

    Parameters
    ----------
    seen : mapping of str to Transcript
        The answers in the failed tests that were replayed, on the inputs of the library, which has all of them.
    raised : mapping of str to Raised
        The exceptions that ended some of them.
    failing : frozenset of str
        Every test of the exercise that fails, as far as is known on those inputs.
    mutants : callable
        Asked for the mutants of the reference where nothing else explains a failure.
    """
    findings = _precedents(Kind.MISCONCEPTION, seen, failing, library, library.misconceptions)
    findings += _exceptions({test: one for test, one in raised.items() if test not in _explained(findings)})
    rest = {test: transcript for test, transcript in seen.items() if test not in _explained(findings)}
    if not rest:
        return tuple(findings)
    if relation := relation_of(rest, failing, library.reference):
        return (*findings, relation)
    # To record the mutants takes seconds, and none of them answers with an object of a class of the student's.
    if all(_is_foreign(transcript, library.reference[test]) for test, transcript in rest.items()):
        return tuple(findings)
    return (*findings, *_precedents(Kind.MUTANT, rest, failing, library, mutants()))


def _is_foreign(seen: Transcript, reference: Transcript) -> bool:
    """Whether an object came where the reference answers with a value."""
    return any(
        one.answer.skeleton == "object" != right.answer.skeleton for one, right in zip(seen, reference, strict=False)
    )


def _explained(findings: Sequence[Finding]) -> set[str]:
    return {test for finding in findings for test in finding.tests}


def _precedents(
    kind: Kind,
    seen: Mapping[str, Transcript],
    failing: frozenset[str],
    library: Library,
    precedents: Sequence[Precedent],
) -> list[Finding]:
    found = matches(seen, failing, library.reference, precedents)
    return [Finding(kind, match.precedent.name, tuple(sorted(match.tests))) for match in found]


def _exceptions(raised: Mapping[str, Raised]) -> list[Finding]:
    tests: dict[tuple[str, tuple[tuple[str, str], ...]], list[str]] = {}
    for test, one in raised.items():
        if told := told_by(one.kind, one.message):
            tests.setdefault((told.name, tuple(told.facts.items())), []).append(test)
    return [Finding(Kind.EXCEPTION, name, tuple(found), dict(facts)) for (name, facts), found in tests.items()]
