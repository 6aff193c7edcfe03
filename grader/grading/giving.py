"""What a course gives, made ready to travel to the worker of one submission."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from grader.course.given import DIGITS, Given, importable
from grader.digits import are_handwritten, load_digits
from grader.submission import Submission
from grader.worker.given import compiled


def packed(given: Given, submission: Submission) -> list[Any]:
    """Return the fields of what is given, in the order in which the worker has them.

    The digits go along with submissions that name what loads them, and with no other.
    """
    texts = [cell.source for cell in submission.cells] + [module.source for module in submission.modules]
    asked = given.gives_digits and any(DIGITS in text for text in texts)
    return [
        _compiled(given.source),
        list(given.functions),
        [[module, list(names)] for module, names in given.modules.items()],
        list(given.exercises),
        list(importable(given.packages)) if given.packages else [],
        _digits() if asked else None,
    ]


@cache
def _compiled(source: str) -> bytes:
    return compiled(source) if source else b""


@cache
def _digits() -> list[Any] | None:
    # What this host has may decide no verdict: digits that are drawn are for a student's own machine.
    if not are_handwritten():
        return None
    (x_train, t_train), (x_test, t_test) = load_digits(normalize=False)
    images = np.concatenate([x_train, x_test]).astype(np.uint8)
    labels = np.concatenate([t_train, t_test]).astype(np.uint8)
    return [images.tobytes(), labels.tobytes(), len(x_train)]
