"""Inputs of the kinds that learners hand in, what a fair grader gives for each, and one batch that grades them all.

A case is a folder of the corpus: ``case.toml`` says what is right, and beside it stands a folder for each assignment
with the files as they were handed in.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.classroom import Pool, discover
from grader.classroom.orders import Order
from grader.course import Course
from grader.course.variants import seed_for
from grader.feedback import LANGUAGES, feedback_writer
from grader.grading import Grade
from grader.sandbox.levels import Isolation

CORPUS = Path(__file__).parent / "corpus"
_KEYS = {"kind", "why", "before", "points", "at_least", "says", "never"}


@dataclass(frozen=True)
class Case:
    """A submission and what is right for it.

    Attributes
    ----------
    before : str
        Of cases about the syntax of a Python: that Python, since they mean nothing where it or a later one grades.
    points, at_least : mapping of str to float
        By exercise: exactly so many points, or as many at least. Exercises that are in neither are not looked at.
    says, never : mapping of str to list of str
        By language: regular expressions that the student's feedback must hold, or must not.
    """

    name: str
    kind: str
    why: str
    before: str = ""
    points: Mapping[str, float] = field(default_factory=dict)
    at_least: Mapping[str, float] = field(default_factory=dict)
    says: Mapping[str, list[str]] = field(default_factory=dict)
    never: Mapping[str, list[str]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return CORPUS / self.name

    @property
    def is_for_this_python(self) -> bool:
        return not self.before or sys.version_info[:2] < tuple(map(int, self.before.split(".")))

    @property
    def right(self) -> str:
        """The points in words."""
        exact = [f"{name} {points:g}" for name, points in self.points.items()]
        return ", ".join(exact + [f"{name} ≥ {points:g}" for name, points in self.at_least.items()])


@dataclass(frozen=True)
class Verdict:
    """What a case came to: the points of each exercise, and the feedback in each language that its case looks at."""

    points: Mapping[str, float]
    feedback: Mapping[str, str]

    def wrong_points(self, case: Case) -> list[str]:
        """Return the exercises that have other points than they should have, with what they have."""
        wanted = [*case.points, *case.at_least]
        wrong = [name for name in wanted if name not in self.points]
        wrong += [name for name, points in case.points.items() if abs(self.points.get(name, points) - points) > 0.005]
        wrong += [name for name, points in case.at_least.items() if self.points.get(name, points) < points - 0.005]
        return [f"{name} {self.points.get(name, float('nan')):g}" for name in wrong]

    def wrong_words(self, case: Case) -> list[str]:
        """Return what is not said and should be, and what is said and should not be."""
        missing = [
            f"not said ({language}): {one}"
            for language, patterns in case.says.items()
            for one in patterns
            if not re.search(one, self.feedback[language], re.MULTILINE)
        ]
        said = [
            f"said ({language}): {one}"
            for language, patterns in case.never.items()
            for one in patterns
            if re.search(one, self.feedback[language], re.MULTILINE)
        ]
        return missing + said


def read_cases() -> list[Case]:
    """Return the corpus, by name.

    Raises
    ------
    ValueError
        if a case says something that nobody looks at.
    """
    found = []
    for path in sorted(CORPUS.glob("*/case.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        if unknown := content.keys() - _KEYS:
            raise ValueError(f"{path}: nobody looks at {', '.join(sorted(unknown))}")
        if unknown := {*content.get("says", ()), *content.get("never", ())} - {*LANGUAGES}:
            raise ValueError(f"{path}: no language of ours: {', '.join(sorted(unknown))}")
        found.append(Case(path.parent.name, **content))
    return found


def grade_cases(cases: Iterable[Case], course: Course, isolation: Isolation, jobs: int = 2) -> dict[str, Verdict]:
    """Grade the cases as one batch on warm stations; return what each came to, by its name."""
    chosen = {case.name: case for case in cases}
    orders = [
        Order(job, seed_for(course, job.assignment, job.student))
        for job in discover([case.folder for case in chosen.values()], course)
    ]
    grades: dict[str, list[Grade]] = {name: [] for name in chosen}
    for order, grade in Pool(course, isolation, jobs).run(orders):
        grades[order.job.student].append(grade)
    writers = {language: feedback_writer(replace(course, language=language)) for language in LANGUAGES}
    return {
        name: Verdict(
            {exercise.name: exercise.points for grade in grades[name] for exercise in grade.exercises},
            {
                language: "\n".join(map(write, grades[name]))
                for language, write in writers.items()
                if language in {*case.says, *case.never}
            },
        )
        for name, case in chosen.items()
    }
