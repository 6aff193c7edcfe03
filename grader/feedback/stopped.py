"""Exceptions that ended tests, each told once: which, where, and how many tests."""

from __future__ import annotations

from collections.abc import Sequence

from grader.feedback.catalogue import Catalogue
from grader.feedback.evidence import raised_words
from grader.feedback.said import Said, Told
from grader.grading import TestGrade
from grader.suite.outcome import Raised

_MOST = 3


def stopped(
    tests: Sequence[TestGrade], form: str, say: Catalogue, *, openly: bool, modules: Sequence[str] = ()
) -> list[Said]:
    """Return a line for each exception that ended tests, without the words about what these tests look at.

    Code that has stopped has answered nothing that they could be about.
    """
    groups: dict[tuple[str, tuple[int, int] | None], list[Raised]] = {}
    for raised in (test.raised for test in tests if test.raised is not None):
        place = (raised.cell, raised.line) if raised.cell is not None and raised.line is not None else None
        groups.setdefault((raised_words(raised, "", say, openly=openly), place), []).append(raised)
    shown, rest = list(groups.items())[:_MOST], list(groups.values())[_MOST:]
    said = []
    for (_, place), alike in shown:
        text = raised_words(alike[0], form, say, openly=openly, count=len(alike), modules=modules)
        said.append(Said(Told.BEHAVIOUR, text, place=place))
    if rest:
        said.append(Said(Told.REMARK, say("cause", "stopped_elsewhere", count=sum(map(len, rest)))))
    return said
