"""Recording what known wrong implementations answer, so that a student's answers can be compared with it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
import numpy as np

from grader import __version__
from grader.course import Assignment, Exercise, GradingLimits
from grader.diagnosis.library import SEED, Library, Precedent, keep_library, key_of, read_library
from grader.diagnosis.misconception import Misconception, in_the_reference, read_misconceptions
from grader.diagnosis.mutants import mutants
from grader.diagnosis.transcript import Recorder, Transcript, with_random_marked
from grader.grading.trial import Trial
from grader.sandbox.host import Sandbox
from grader.suite.outcome import Cause, Outcome, Status
from grader.suite.session import Suite

TELLING = (Cause.MISMATCH, Cause.RAISED, Cause.FOREIGN, Cause.ASSERTION)
"""Causes of failure behind which there are answers to compare."""

# What does not end is no cause that anybody could be told of.
_CALL_SECONDS, _EXERCISE_SECONDS = 1.0, 2.0


class Precedents:
    """The libraries of one assignment's exercises: kept ones, and new ones where what they depend on has changed."""

    def __init__(self, assignment: Assignment, suite: Suite, limits: GradingLimits) -> None:
        self._assignment = assignment
        self._suite = suite
        self._limits = msgspec.structs.replace(limits, call_seconds=_CALL_SECONDS, exercise_seconds=_EXERCISE_SECONDS)
        self._misconceptions = read_misconceptions(assignment)
        files = (assignment.authored_path, *suite.files)
        self._contents = {path.name: path.read_bytes() for path in files}
        self._libraries: dict[str, Library] = {}

    def library(self, exercise: Exercise, sandbox: Sandbox) -> Library:
        """Return the library of an exercise."""
        if exercise.name not in self._libraries:
            known = [one for one in self._misconceptions if one.exercise == exercise.name]
            contents = self._contents | {f"{one.name}/": one.source.encode() for one in known}
            key = key_of(contents, f"{__version__} {np.__version__} {exercise.name}")
            library = read_library(key)
            if library is None:
                library = self._record(exercise, known, sandbox)
                keep_library(key, library)
            self._libraries[exercise.name] = library
        return self._libraries[exercise.name]

    def _record(self, exercise: Exercise, known: list[Misconception], sandbox: Sandbox) -> Library:
        trial = Trial(sandbox, self._limits, self._suite)

        def recorded(source: str, draws: int = SEED) -> list[tuple[Outcome, Transcript]]:
            recorder = Recorder()
            submission = in_the_reference(self._assignment, exercise.name, source)
            outcomes = trial.run(submission, exercise.name, SEED, recorder, draws)
            return list(zip(outcomes, map(tuple, recorder.transcripts), strict=True))

        def precedents(sources: Iterable[tuple[str, str]]) -> tuple[Precedent, ...]:
            found = {}
            for name, source in sources:
                failed = {
                    outcome.test: tuple(exchange.answer for exchange in said)
                    for outcome, said in recorded(source)
                    if outcome.cause in TELLING
                }
                found[name, tuple(failed.items())] = Precedent(name, failed)
            return tuple(one for one in found.values() if one.failed)

        cell = next(cell.source for cell in self._assignment.cells if cell.exercise == exercise.name)
        reference = {
            outcome.test: with_random_marked(said, drawn_anew)
            for (outcome, said), (_, drawn_anew) in zip(recorded(cell), recorded(cell, SEED + 1), strict=True)
            if outcome.status is Status.PASSED
        }
        return Library(
            reference,
            precedents((one.name, one.source) for one in known),
            precedents((one.kind, one.source) for one in mutants(cell)),
        )
