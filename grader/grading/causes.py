"""Finding the causes of what failed in an exercise of one submission."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from grader.course import Exercise
from grader.diagnosis.beside import Beside
from grader.diagnosis.library import SEED
from grader.diagnosis.repaired import Repair, no_repairs
from grader.grading.diagnosing import Further, findings, is_telling
from grader.grading.expected import with_known_expectations
from grader.grading.model import NOT_YET, ExerciseGrade
from grader.grading.precedents import Unrecorded
from grader.grading.repairing import Repairing
from grader.grading.replaying import Replaying
from grader.grading.trying import Trying
from grader.grading.workers import Workers

_SEEDS_OF_EDITS = (SEED, SEED + 1)
"""Nobody is graded under these: what edits come to tells nothing of an input that counts."""


@dataclass(frozen=True)
class Causes:
    """Names causes, unless nobody wants to know: ``wanted``."""

    trying: Trying
    wanted: bool

    def named(
        self, exercise: Exercise, found: ExerciseGrade, workers: Workers, *, at_once: bool = False
    ) -> ExerciseGrade:
        """Return the grade with the named causes of what failed; the worker may be asked all tests ``at_once``."""
        trying = self.trying
        if not self.wanted or not any(map(is_telling, found.tests)):
            return found
        if trying.in_haste:
            return replace(found, tests=with_known_expectations(found.tests, {}), undiagnosed=NOT_YET)
        precedents = trying.prepared.precedents
        try:
            known = precedents.known(exercise, trying.sandbox)
        except Unrecorded as problem:
            tests = with_known_expectations(found.tests, {})
            return replace(found, tests=tests, undiagnosed=str(problem))
        found = replace(found, tests=with_known_expectations(found.tests, known.reference))
        asking = precedents.asking(exercise, trying.sandbox) if at_once else None
        replay = Replaying(exercise.name, trying.prepared.suite, workers, trying.limits.exercise_seconds, asking)
        code = trying.loadable.code(exercise.name, trying.names)
        names = frozenset(trying.names)
        beside = Beside(known, code.of(exercise.name, names))
        more = Further(
            code,
            names,
            partial(precedents.fitted, exercise, code, trying.sandbox),
            partial(precedents.pairs, exercise, trying.sandbox),
            no_repairs if workers.has_stand_ins else partial(self._repairs, exercise, beside),
        )
        causes = findings(exercise, found.tests, replay, known, more)
        raised = [test.raised for test in found.tests if test.raised is not None]
        told = trying.loadable.telling.named(exercise.name, causes, raised, trying.prepared.released)
        return replace(found, findings=told)

    def _repairs(
        self, exercise: Exercise, beside: Beside, failing: frozenset[str], left: frozenset[str], *, in_pairs: bool
    ) -> list[Repair]:
        trying = self.trying
        scripts, sandbox = trying.prepared.scripts, trying.sandbox
        asked = [scripts.needed(exercise, seed, sandbox) for seed in _SEEDS_OF_EDITS]
        if None in asked:
            return []
        return Repairing(
            exercise,
            [one.name for one in trying.prepared.assignment.exercises if one.name != exercise.name],
            trying.loadable,
            trying.prepared.following,
            [one for one in asked if one is not None],
            lambda test: scripts.alone(exercise, test, SEED, sandbox),
            trying.loadable.telling.places(exercise.name),
            beside,
            trying.limits.exercise_seconds,
        )(failing, left, in_pairs=in_pairs)
