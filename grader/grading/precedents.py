"""Recording what known wrong implementations answer, so that a student's answers can be compared with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import msgspec
import numpy as np

from grader import __version__
from grader.course import Assignment, Exercise, GradingLimits
from grader.diagnosis.library import SEED, Library, Precedent, key_of, recorded_once
from grader.diagnosis.misconception import Misconception, in_the_reference, read_misconceptions
from grader.diagnosis.mutants import mutants
from grader.diagnosis.transcript import Recorder, Transcript, with_random_marked
from grader.grading.trial import Trial
from grader.sandbox.host import Sandbox, SandboxDied
from grader.suite.outcome import Cause, Outcome, Status
from grader.suite.session import Suite

T = TypeVar("T")
TELLING = (Cause.MISMATCH, Cause.RAISED, Cause.FOREIGN, Cause.ASSERTION)
"""Causes of failure behind which there are answers to compare."""

# Mutants times tests of an exercise: with more, recording takes longer than a name for a rare mistake is worth. A bound
# on time would name causes on one machine and not on another.
_MOST_TRIALS = 600
# What does not end is no cause that anybody could be told of.
_CALL_SECONDS, _EXERCISE_SECONDS = 1.0, 2.0


def _undisturbed(sandbox: Sandbox, record: Callable[[], T]) -> Callable[[], T]:
    """Return a recording that is not kept if somebody killed a worker while it was made."""

    def recorded() -> T:
        before = sandbox.killed
        found = record()
        if sandbox.killed > before:
            raise SandboxDied("a worker was killed while answers were recorded")
        return found

    return recorded


class Precedents:
    """What is known of one assignment's exercises: kept from before, or recorded when it is first needed."""

    def __init__(self, assignment: Assignment, suite: Suite, limits: GradingLimits) -> None:
        self._assignment = assignment
        self._suite = suite
        self._limits = msgspec.structs.replace(limits, call_seconds=_CALL_SECONDS, exercise_seconds=_EXERCISE_SECONDS)
        self._known = read_misconceptions(assignment)
        files = (assignment.authored_path, *suite.files)
        self._contents = {path.name: path.read_bytes() for path in files}
        self._libraries: dict[str, Library] = {}
        self._mutants: dict[str, tuple[Precedent, ...]] = {}

    def library(self, exercise: Exercise, sandbox: Sandbox) -> Library:
        """Return the reference's transcripts of an exercise, and its misconceptions."""
        if exercise.name not in self._libraries:
            known = [one for one in self._known if one.exercise == exercise.name]
            contents = self._contents | {f"{one.name}/": one.source.encode() for one in known}
            self._libraries[exercise.name] = recorded_once(
                self._key(exercise, contents, "library"),
                Library,
                _undisturbed(sandbox, lambda: self._record(exercise, known, sandbox)),
            )
        return self._libraries[exercise.name]

    def mutants(self, exercise: Exercise, sandbox: Sandbox) -> tuple[Precedent, ...]:
        """Return the mutants of an exercise, none if they are many; of one kind, each answer is kept once."""
        if exercise.name not in self._mutants and self._trials(exercise) > _MOST_TRIALS:
            self._mutants[exercise.name] = ()
        if exercise.name not in self._mutants:
            self._mutants[exercise.name] = recorded_once(
                self._key(exercise, self._contents, "mutants"),
                tuple[Precedent, ...],
                _undisturbed(sandbox, lambda: self._record_mutants(exercise, sandbox)),
            )
        return self._mutants[exercise.name]

    def _trials(self, exercise: Exercise) -> int:
        return len(mutants(self._source(exercise))) * sum(one.exercise == exercise.name for one in self._suite.tests)

    def _key(self, exercise: Exercise, contents: dict[str, bytes], what: str) -> str:
        return key_of(contents, f"{__version__} {np.__version__} {exercise.name} {what}")

    def _program(self, exercise: Exercise, sandbox: Sandbox) -> _Program:
        return _Program(self._assignment, exercise.name, Trial(sandbox, self._limits, self._suite))

    def _source(self, exercise: Exercise) -> str:
        return next(cell.source for cell in self._assignment.cells if cell.exercise == exercise.name)

    def _record(self, exercise: Exercise, known: list[Misconception], sandbox: Sandbox) -> Library:
        program, source = self._program(exercise, sandbox), self._source(exercise)
        reference = {
            outcome.test: with_random_marked(said, drawn_anew)
            for (outcome, said), (_, drawn_anew) in zip(program.run(source), program.run(source, SEED + 1), strict=True)
            if outcome.status is Status.PASSED
        }
        used = {exercise.name, *self._assignment.requirements(exercise)}
        draws = any("random" in cell.source for cell in self._assignment.cells if cell.exercise in used)
        found = [program.precedent(one.name, one.source, reference, draws or "random" in one.source) for one in known]
        return Library(reference, tuple(one for one in found if one.failed))

    def _record_mutants(self, exercise: Exercise, sandbox: Sandbox) -> tuple[Precedent, ...]:
        program, reference = self._program(exercise, sandbox), self.library(exercise, sandbox).reference
        made = [
            program.precedent(one.kind, one.source, reference, draws=False) for one in mutants(self._source(exercise))
        ]
        alike = {(one.name, one.failed, tuple(one.answers.items())): one for one in made if one.failed}
        return tuple(alike.values())


@dataclass(frozen=True)
class _Program:
    """Runs code in the place of one exercise's cell, and keeps what it answers."""

    assignment: Assignment
    exercise: str
    trial: Trial

    def run(self, source: str, draws: int = SEED) -> list[tuple[Outcome, Transcript]]:
        recorder = Recorder()
        submission = in_the_reference(self.assignment, self.exercise, source)
        outcomes = self.trial.run(submission, self.exercise, SEED, recorder, draws)
        return list(zip(outcomes, map(tuple, recorder.transcripts), strict=True))

    def precedent(self, name: str, source: str, reference: dict[str, Transcript], draws: bool) -> Precedent:
        once = self.run(source)
        again = self.run(source, SEED + 1) if draws else once
        failed, answers = set(), {}
        for (outcome, said), (_, drawn_anew) in zip(once, again, strict=True):
            if outcome.test not in reference:
                continue
            found = tuple(exchange.answer for exchange in with_random_marked(said, drawn_anew))
            if outcome.cause in TELLING:
                failed.add(outcome.test)
            elif found == tuple(exchange.answer for exchange in reference[outcome.test]):
                continue
            answers[outcome.test] = found
        return Precedent(name, frozenset(failed), answers)
