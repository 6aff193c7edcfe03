"""What a failed comparison says of the value that was expected, as far as the reference's own answers have it.

A hidden test may compare two answers of the student's code with each other: then what was "expected" is the student's
word too, and its shape, its keys and its length could carry inputs out. What the reference answers in the same test, on
inputs that are the same for everybody, cannot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import prod

from grader.diagnosis.transcript import Transcript
from grader.grading.model import TestGrade
from grader.suite.comparing.mismatch import Mismatch

MOST_VALUES = 16
"""Of a list, as many values are told to be expected whatever the reference answers."""
SHAPES = (
    "the same sizes in another order", "one dimension more", "one dimension less", "more dimensions",
    "fewer dimensions", "another size", "other sizes", "a ragged list",
)  # fmt: skip
LENGTHS = ("more", "fewer")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d]\w*")
# The fields of an object that the test itself has made: an answer has no such steps.
_FIELD = re.compile(r"(?<=[\]\w])\.[^\W\d]\w*|^\.[^\W\d]\w*")
# The ends of a dict in the form of an answer, and its keys.
_DICT = re.compile(r"[{}]|[^\[\](){},:·]+(?=:)")
_SEVERAL = re.compile(r"^(\d+) values$")


def with_known_expectations(tests: Sequence[TestGrade], reference: Mapping[str, Transcript]) -> tuple[TestGrade, ...]:
    """Return tests in which nothing is said to be expected that the reference does not answer."""
    return tuple(
        test
        if test.mismatch is None
        else replace(test, mismatch=_known(test.mismatch, _Right(reference.get(test.name, ()))))
        for test in tests
    )


def shape_in_words(actual: str, expected: str) -> str:
    """Return how a shape differs from the expected one, as one of `SHAPES`."""
    if actual in SHAPES:
        return actual
    one, other = _sizes(actual), _sizes(expected)
    if len(one) != len(other):
        more = len(one) - len(other)
        known = {1: "one dimension more", -1: "one dimension less"}
        return known.get(more, "more dimensions" if more > 0 else "fewer dimensions")
    if sorted(one) == sorted(other):
        return "the same sizes in another order"
    return "another size" if sum(a != b for a, b in zip(one, other, strict=True)) == 1 else "other sizes"


def length_in_words(actual: str, expected: str) -> str:
    """Return how a number of values differs from the expected one, as one of `LENGTHS`."""
    return actual if actual in LENGTHS else "more" if int(actual) > int(expected) else "fewer"


class _Right:
    """The forms of what the reference answers in a test."""

    def __init__(self, transcript: Transcript) -> None:
        answers = [exchange.answer for exchange in transcript]
        self.shapes = {tuple(_sizes(leaf)) for answer in answers for leaf in answer.leaves}
        self.words = {word for answer in answers for word in _WORD.findall(answer.skeleton)}
        self.keys = {keys for answer in answers for keys in _keys_in(answer.skeleton)}
        self.lengths = {size for shape in self.shapes for size in shape}


def _keys_in(skeleton: str) -> list[frozenset[str]]:
    """Return the words in the keys of each dict of an answer's form: all of them, since some could be chosen."""
    open_ones: list[set[str]] = []
    found = []
    for part in _DICT.findall(skeleton):
        if part == "{":
            open_ones.append(set())
        elif open_ones and part == "}":
            found.append(frozenset(open_ones.pop()))
        elif open_ones:
            open_ones[-1].update(_WORD.findall(part))
    return found


def _known(found: Mismatch, right: _Right) -> Mismatch:
    if not right.words.issuperset(_WORD.findall(_FIELD.sub("", found.path))):
        found = replace(found, path="")
    if found.aspect == "shape" and tuple(_sizes(found.expected)) not in right.shapes:
        return replace(found, actual=shape_in_words(found.actual, found.expected), expected="")
    if found.aspect in ("length", "rows") and not _may_be_told(int(found.expected), right):
        return replace(found, actual=length_in_words(found.actual, found.expected), expected="")
    if found.aspect == "type" and (several := _SEVERAL.match(found.expected)):
        return found if _may_be_told(int(several[1]), right) else replace(found, expected="a list")
    if found.aspect in ("keys", "columns") and frozenset(_WORD.findall(found.expected)) not in right.keys:
        return replace(found, expected="")
    if found.aspect == "value" and not _may_be_told(found.size, right):
        return replace(found, wrong=0, size=0)
    return found


def _may_be_told(size: int, right: _Right) -> bool:
    if size <= MOST_VALUES or size in right.lengths:
        return True
    return any(size == prod(shape) for shape in right.shapes)


def _sizes(shape: str) -> list[int]:
    return [int(size) for size in _NUMBER.findall(shape)]
