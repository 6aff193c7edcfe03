"""The leak budget: what of a Grade its student may be told.

A student's own code sees the inputs of hidden tests, and a hostile worker may say of itself whatever it likes. So every
fact that comes from a worker after it met a hidden input is told as one of few, and only so many of them for an
exercise. `within_budget` is the one gate: whatever is said to a student, in whatever form, is made of what it returns.
`BITS` says how much each channel can carry at most. Places and names are chosen from a bounded number already where the
Grade is made (`grader.grading.telling`).

An instructor who has nothing to hide can open all of it (`exception_text` in course.toml), and a student's own public
checks hide nothing.
"""

from __future__ import annotations

import builtins
import re
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace
from fractions import Fraction
from math import log2
from typing import TypeVar

from grader.diagnosis.finding import MOST_REMARKS, Finding, Kind
from grader.diagnosis.repaired import MOST_TOLD, SCOPES
from grader.grading import ExerciseGrade, Grade, TestGrade
from grader.grading.expected import LENGTHS, MOST_VALUES, SHAPES, length_in_words, shape_in_words
from grader.grading.telling import MOST_NAMES, MOST_PLACES, MOST_REMARKED
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Raised, Status
from grader.worker.edits import KINDS as EDITS
from grader.worker.standins import PACKAGES

EXCEPTIONS = frozenset(
    name for name, item in vars(builtins).items() if isinstance(item, type) and issubclass(item, BaseException)
) | {
    "AxisError", "LinAlgError", "UFuncTypeError", "_UFuncOutputCastingError", "_UFuncNoLoopError", "URLError",
    "HTTPError", "gaierror",
}  # fmt: skip
"""Exceptions that Python and NumPy define; any other has a name of the student's."""
OBJECTS = frozenset({
    "function", "method", "builtin_function_or_method", "ufunc", "type", "module", "generator", "map", "filter", "zip",
    "range", "range_iterator", "reversed", "enumerate", "set", "frozenset", "matrix", "MaskedArray", "dict_items",
    "dict_keys", "dict_values", "ellipsis", "NotImplementedType", "ndarray", "bytearray", "memoryview", "array",
    "datetime64", "timedelta64", "SimpleNamespace", "partial", "chain", "product", "permutations", "date", "datetime",
})  # fmt: skip
"""Types of objects that Python and NumPy define."""
KINDS = frozenset({
    "nothing (None)", "a number", "an array", "a ndarray", "a bool", "a int", "a float", "a complex", "a str",
    "a bytes", "a list", "a tuple", "a dict", "a fraction", "a decimal", "an object", "a set", "a frozenset", "a range",
    "a deque", "a Counter", "a OrderedDict", "a defaultdict", "a date", "a datetime", "a time", "a timedelta",
    "a DataFrame", "a Series", "an Index", "a masked array", "a structured array", "a function", "a type",
})  # fmt: skip
NUMBERS = ("complex", "an integer beyond 64 bits", "numbers", "texts", "dates", "times", "objects")
NAN = ("nan", "infinite", "not infinite", "")
RELATIONS = ("", "transposed", "flattened", "negated", "zero", "truncated", "factor_closed", "offset", "rows permuted")
ORDERS = ("", "rows permuted", "columns permuted", "unsorted")
MOST_FACTOR = 10
"""A factor is told if it is a whole number up to this, or the inverse of one."""
MOST_COUNTED = 8
"""Of more values it is told that one, some or all are wrong, and not how many."""
MOST_PATHS = MOST_VALUES
"""Places in a list that are told; of a dict, the keys that the right answer has."""
MOST_LINES = 16
"""Lines of a text of which it is told that the first difference is there."""
MOST_EVIDENCE = 3
"""Different things that are told of an exercise's tests: so many mismatches, so many exceptions, so many causes."""

_FACTORS = 4 * (MOST_FACTOR - 1)
_VALUES = MOST_COUNTED + 2 * (len(RELATIONS) + _FACTORS)
# A text by its line, three of a set, of a table its columns, rows and index, of an object its fields or its member, and
# that nothing was raised.
_OTHER_ASPECTS = MOST_LINES + 1 + 3 + len(ORDERS) + len(LENGTHS) + len(ORDERS) + 3 + 1
_MISMATCHES = (
    len(KINDS | OBJECTS | PACKAGES)
    + len(SHAPES) * 3
    + len(LENGTHS)
    + 1
    + len(NUMBERS)
    + len(NAN)
    + _VALUES
    + 1
    + _OTHER_ASPECTS
)
# Forms of exceptions, rules about numbers and misconceptions of an exercise; more than any has.
_CAUSES = 256
# Remarks are the first of a list that the code decides. Two things that a run decides take some out of it: whether a
# call did not fit the parameters, and whether all failures, or none that raises, are explained without.
_REMARKS = 2 * 3
BITS = {
    "place": log2(MOST_PLACES + 1),
    "name": log2(MOST_NAMES + 1) + MOST_EVIDENCE * log2(MOST_REMARKED + 1),
    "exceptions": MOST_EVIDENCE * log2(len(EXCEPTIONS)),
    "mismatches": MOST_EVIDENCE * log2(_MISMATCHES * MOST_PATHS),
    "causes": MOST_EVIDENCE * log2(_CAUSES),
    "edits": MOST_TOLD * log2(len(EDITS) * len(SCOPES) * MOST_PLACES + 1),
    "remarks": log2(_REMARKS),
}
"""Of one exercise in one grading, by channel, the most bits that it can carry."""

_OBJECT = re.compile(r"^an object of type (?P<name>.*)$", re.DOTALL)
_STEP = re.compile(r"\[(?P<number>\d{1,2})\]|\['\w{1,40}'\]|\.[^\W\d]\w{0,39}")

T = TypeVar("T", bound=Hashable)


def within_budget(grade: Grade, *, openly: bool = False) -> Grade:
    """Return what of a Grade its student may be told; all of it ``openly``."""
    return grade if openly else replace(grade, exercises=tuple(map(_exercise, grade.exercises)))


def _exercise(exercise: ExerciseGrade) -> ExerciseGrade:
    place = _commonest_place(exercise.tests)
    tests = [_test(test, place) for test in exercise.tests]
    kinds = _first([one.raised.kind for one in tests if one.raised is not None])
    mismatches = _first([one.mismatch for one in tests if one.mismatch is not None])
    told = []
    for test in tests:
        raised, found = test.raised, test.mismatch
        if raised is not None and raised.kind not in kinds:
            raised = replace(raised, kind="Exception")
        if found is not None and found not in mismatches:
            found = Mismatch("other", "", "")
        told.append(replace(test, raised=raised, mismatch=found))
    return replace(exercise, tests=tuple(told), findings=_causes(exercise.findings))


def _causes(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the first causes, and the remarks beside them: those stand in the code, whatever it answered."""
    remarks = [one for one in findings if one.kind is Kind.CODE and not one.tests]
    causes = [one for one in findings if one not in remarks]
    return (*causes[:MOST_EVIDENCE], *remarks[:MOST_REMARKS])


def _first(found: Sequence[T]) -> list[T]:
    return list(dict.fromkeys(found))[:MOST_EVIDENCE]


def _commonest_place(tests: Sequence[TestGrade]) -> tuple[int | None, int | None]:
    raised = (test.raised for test in tests if test.raised is not None and test.raised.cell is not None)
    found = Counter((one.cell, one.line) for one in raised).most_common(1)
    return found[0][0] if found else (None, None)


def _test(test: TestGrade, place: tuple[int | None, int | None]) -> TestGrade:
    if test.status is Status.PASSED:
        return replace(test, detail="")
    return replace(
        test,
        mismatch=None if test.mismatch is None else told_of(test.mismatch),
        raised=None if test.raised is None else _raised(test.raised, place),
        detail="",
    )


def _raised(raised: Raised, place: tuple[int | None, int | None]) -> Raised:
    kind = raised.kind if raised.kind in EXCEPTIONS else "Exception"
    # Of an exception in another line it is only told that there is one.
    is_there = (raised.cell, raised.line) == place
    return Raised(kind, "", *(place if is_there else (None, None)))


def told_of(found: Mismatch) -> Mismatch:
    """Return what may be told of how a value differs."""
    told = Mismatch(found.aspect, "", found.expected, path=_path(found.path))
    match found.aspect:
        case "type":
            return replace(told, actual=_type(found.actual))
        case "shape":
            relation = found.relation if found.relation in ("transposed", "flattened") else ""
            return replace(told, actual=shape_in_words(found.actual, found.expected), relation=relation)
        case "length":
            return replace(told, actual=length_in_words(found.actual, found.expected))
        case "keys":
            return replace(told, aspect="keys_closed")
        case "rows":
            return replace(told, actual=length_in_words(found.actual, found.expected))
        case "columns":
            return replace(told, relation=found.relation if found.relation in ORDERS else "")
        case "kind":
            return replace(told, actual=found.actual if found.actual in NUMBERS else "")
        case "text" if found.index:
            line = found.index[0]
            return replace(told, expected="", index=(line,) if line <= MOST_LINES else ())
        case "index":
            return replace(told, expected="", relation=found.relation if found.relation in ORDERS else "")
        case "text" | "lacks" | "holds" | "lacks_and_holds" | "index_name" | "fields" | "member" | "unraised":
            return replace(told, expected="")
        case "nan" | "infinite":
            return replace(told, expected="")
        case "value":
            return _value(found, told)
    return Mismatch("other", "", "")


def _type(actual: str) -> str:
    if (named := _OBJECT.match(actual)) is not None:
        return actual if named["name"] in OBJECTS | PACKAGES else "an object"
    return actual if actual in KINDS else "an object"


def _value(found: Mismatch, told: Mismatch) -> Mismatch:
    told = replace(told, expected="", size=found.size, wrong=found.wrong)
    relation, factor = found.relation, found.factor
    if relation == "factor":
        relation, factor = (relation, _simple(factor or 0.0)) if _simple(factor or 0.0) else ("factor_closed", None)
    elif relation in RELATIONS:
        factor = None
    else:
        relation, factor = "", None
    counted = (found.size,) if relation else (1, found.size) if found.size > MOST_COUNTED else range(found.size + 1)
    return replace(told, relation=relation, factor=factor, wrong=found.wrong if found.wrong in counted else 0)


def _simple(factor: float) -> float | None:
    near = Fraction(factor).limit_denominator(MOST_FACTOR) if abs(factor) <= 2 * MOST_FACTOR else Fraction(0)
    whole = max(abs(near.numerator), near.denominator)
    if 1 in (abs(near.numerator), near.denominator) and 1 < whole <= MOST_FACTOR and abs(factor - near) < 1e-5:
        return float(near)
    return None


def _path(path: str) -> str:
    """Return the first step of a path into an answer, if it is one of few."""
    step = _STEP.match(path)
    if step is None:
        return ""
    return step[0] if step["number"] is None or int(step["number"]) < MOST_PATHS else ""
