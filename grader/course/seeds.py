"""Variables that hold a seed: students see one value, and hidden tests see what comes of another one.

Texts are compared, and nothing of a submission is parsed: the line that gives the variable its value says another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

import msgspec

from grader.submission import Submission


class SeedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The value that a variable has while a submission is judged, and the one that students are given if another."""

    graded: int
    released: int | None = None


class Seed(msgspec.Struct, frozen=True):
    """A variable with its two values; ``released`` is None where students are given what the authored file says."""

    name: str
    graded: int
    released: int | None = None


def as_graded(submission: Submission, seeds: Iterable[Seed]) -> Submission:
    """Return a submission whose seeds have the values that they are judged with."""
    for seed in seeds:
        submission = replace(
            submission,
            cells=tuple(replace(one, source=_with(one.source, seed.name, seed.graded)) for one in submission.cells),
        )
    return submission


def as_released(source: str, seeds: Iterable[Seed]) -> str:
    """Return code of the authored file with the values that students are given."""
    for seed in seeds:
        if seed.released is not None:
            source = _with(source, seed.name, seed.released)
    return source


def _with(source: str, name: str, value: int) -> str:
    # A value that goes on in the next line, or that something else stands behind, stays.
    given, behind = r"[^\s=(\[{\\;#][^\n\r(\[{\\;#]*?", r"[ \t]*(?:#|\r?$)"
    line = re.compile(rf"^(?P<begin>[ \t]*{re.escape(name)}[ \t]*=[ \t]*){given}(?={behind})", re.MULTILINE)
    return line.sub(lambda found: f"{found['begin']}{value}", source)
