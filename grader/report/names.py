"""Who is who: names made harmless, or pseudonyms in their place."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from grader.feedback import harmless

_MAX_NAME = 80


def shown_names(students: Iterable[str], *, anonymous: bool, chance: random.Random | None = None) -> dict[str, str]:
    """Return what stands on the page for each student.

    Pseudonyms are drawn anew for every report, in an order that has nothing to do with the names; within a report a
    student has one. Without ``chance`` they are drawn from the system's randomness.
    """
    names = sorted(set(students))
    if not anonymous:
        return {name: harmless(name, _MAX_NAME) for name in names}
    (chance or random.SystemRandom()).shuffle(names)
    width = len(str(len(names)))
    return {name: f"anon{number:0{width}d}" for number, name in enumerate(names, 1)}


def mapping_rows(shown: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return (pseudonym, student), by pseudonym."""
    return sorted((pseudonym, harmless(name, _MAX_NAME)) for name, pseudonym in shown.items())
