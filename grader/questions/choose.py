"""Which of all questions stand on a sheet: of different kinds, about different exercises, drawn for each student."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from itertools import islice

from grader.questions.calls import Calls
from grader.questions.kinds import KINDS
from grader.questions.material import Material
from grader.questions.model import Part, Question, Row
from grader.questions.observed import Observed

PER_EXERCISE = 2
"""Questions about one exercise, as long as others can be asked about."""
_MOST_OF_A_KIND = 60
_DRAWN = 4
_AS_DIGITS = 8


def every_question(
    exercise: str, calls: Calls, observed: Observed, rows: Sequence[Row], chance: random.Random
) -> dict[str, list[Question]]:
    """Return all that can be asked about an exercise, by kind; kinds of which there is none are left out."""
    if not observed.runs:  # a call came to no end
        return {}
    material = Material(exercise, calls, observed, rows, chance)
    found: dict[str, list[Question]] = {}
    for kind in KINDS:
        for question in islice(kind(material), _MOST_OF_A_KIND):
            found.setdefault(kind.__name__, []).append(question)
    return found


def chosen(
    pools: Mapping[str, Mapping[str, Sequence[Question]]],
    listings: Mapping[str, tuple[Row, ...]],
    most: int,
    chance: random.Random,
    per_exercise: int = PER_EXERCISE,
) -> tuple[Part, ...]:
    """Return the parts of a sheet, in the order of the exercises.

    Parameters
    ----------
    pools : mapping of exercise to kind to questions
    listings : mapping of exercise to rows
    most : int
        Questions on the sheet.
    """
    left = {name: {kind: list(some) for kind, some in kinds.items()} for name, kinds in pools.items()}
    taken: dict[str, list[Question]] = {}
    asked: dict[str, int] = {}
    order = [name for name in left if left[name]]
    chance.shuffle(order)
    limit = per_exercise
    while sum(map(len, taken.values())) < most:
        begun = [name for name in order if name in taken and len(taken[name]) < limit and left[name]]
        fresh = [name for name in order if name not in taken and left[name]]
        name = next(iter(begun or fresh), None)
        if name is None:
            if not any(left[one] for one in order):
                break
            limit += 1
            continue
        kinds = left[name]
        least = min(asked.get(kind, 0) for kind in kinds)
        kind = chance.choice([one for one in kinds if asked.get(one, 0) == least])
        others = [question for some in taken.values() for question in some]
        fitting = [one for one in kinds[kind] if not any(_tells(one, other) for other in others)]
        # One of a kind is enough about an exercise, while there are others.
        del kinds[kind]
        if not fitting:
            continue
        question = min(chance.sample(fitting, min(_DRAWN, len(fitting))), key=_labour)
        taken.setdefault(name, []).append(question)
        asked[kind] = asked.get(kind, 0) + 1
    return tuple(Part(name, listings[name], tuple(taken[name])) for name in pools if name in taken)


def _tells(one: Question, other: Question) -> bool:
    """Whether the text of one question has the key of the other in it."""
    return any(
        key.code and key.code in (*told.values.values(), told.call)
        for key, told in ((one.options[one.key], other), (other.options[other.key], one))
    )


def _labour(question: Question) -> int:
    """Return how much has to be reckoned or read: what is asked for is understanding, not arithmetic.

    An exception is no easy way out of reckoning: it is worth as much as a matrix of small numbers.
    """
    key = question.options[question.key]
    options = sum(len(option.code) for option in question.options) // 60
    reckoned = key.code + question.values.get("value", "")
    return options + (_AS_DIGITS if key.word == "raises" else sum(letter.isdigit() for letter in reckoned))
