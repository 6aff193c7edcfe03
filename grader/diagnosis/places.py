"""The parts of answers that are not the reference's: what a diagnosis has to explain."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from grader.diagnosis.exceptions import SHAPES, Meaning
from grader.diagnosis.likeness import Array, meaning, near, same_numbers, telling
from grader.diagnosis.transcript import Answer, Transcript

UNSEEN = -1


class Place(NamedTuple):
    """A part of an answer: the test, which of its exchanges, and which part; -1 for an answer of another form."""

    test: str
    exchange: int
    part: int


class Said(NamedTuple):
    """What stands at a place, and what the reference has there.

    ``random`` tells of numbers that are drawn: only their form can be compared.
    """

    form: str
    values: Array
    right: Array | None
    raised: Meaning | None = None
    random: bool = False


Wrong = Mapping[Place, Said]


@lru_cache(maxsize=256)  # what a student answers is held against one known program after the other
def wrong_places(test: str, answers: tuple[Answer, ...], reference: Transcript) -> Mapping[Place, Said]:
    """Return the parts of the answers of a test that are not the reference's."""
    found = {}
    for number, (answer, exchange) in enumerate(zip(answers, reference, strict=False)):
        right = exchange.answer
        if right.is_none:
            continue  # what nothing is expected from, no test looks at
        if answer.raised:
            found[Place(test, number, -1)] = Said(answer.skeleton, answer.values, None, meaning(answer))
        elif answer.skeleton != right.skeleton:
            found[Place(test, number, -1)] = Said(_form(answer), answer.values, None, random=bool(answer.drawn))
        else:
            found |= _wrong_parts(test, number, answer, right)
    return found


def _form(answer: Answer) -> str:
    return f"{answer.skeleton} {answer.leaves}"


def unseen(test: str) -> dict[Place, Said]:
    """Return the one place of a test that fails though no answer is seen to be wrong: it looks at something else."""
    return {Place(test, UNSEEN, -1): Said("", np.empty(0), None, random=True)}


def _wrong_parts(test: str, number: int, answer: Answer, right: Answer) -> dict[Place, Said]:
    found = {}
    for part, (leaf, one, other) in enumerate(zip(answer.leaves, answer.parts, right.parts, strict=False)):
        if leaf != right.leaves[part]:
            found[Place(test, number, part)] = Said(leaf, one, None, random=part in answer.drawn)
        elif part not in right.drawn and not near(one, other, 1e-6).all():
            found[Place(test, number, part)] = Said(leaf, one, other, random=part in answer.drawn)
    return found


def is_same(seen: Said, known: Said) -> bool:
    """Whether a known wrong program says the same at a place."""
    if seen.raised is not None or known.raised is not None:
        return seen.raised == known.raised or in_other_words(seen, known)
    return seen.form == known.form and (known.random or same_numbers(seen.values, known.values))


def in_other_words(seen: Said, known: Said) -> bool:
    """Whether both raised for shapes that do not fit each other, each in the words of another function.

    That is no evidence, but stands against none that there is.
    """
    if seen.raised is None or known.raised is None or seen.raised == known.raised:
        return False
    return {seen.raised.form, known.raised.form} <= SHAPES


def is_number(seen: Said, known: Said) -> bool:
    """Whether an answer agrees that says something: a number of many digits."""
    return (
        seen.raised is None
        and not known.random
        and is_same(seen, known)
        and bool(telling(seen.values, seen.right).many)
    )
