"""One submission -> what can be asked about its exercises: its code runs in a sandbox, as when it is graded."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

import msgspec

from grader.course import Assignment, Exercise, GradingLimits
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.grading.sandboxes import Sandboxes
from grader.grading.scoring import seed_for_draws
from grader.questions.calls import Calls
from grader.questions.choose import every_question
from grader.questions.material import listing
from grader.questions.model import Question, Row
from grader.questions.observed import Observed, read_observed
from grader.questions.values import Malformed
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.wire import Purse, WireError
from grader.sandbox.levels import Isolation
from grader.submission import Submission

SECONDS = 20.0
"""How long a worker may look at one exercise."""
_ENDS = (StudentError, WorkerGone, WorkerTimeout, WireError, Malformed)


@dataclass
class Askable:
    """What can be asked about a submission: questions by exercise and kind, and the code that they are about.

    ``not_told`` are exercises of which no worker could tell anything, with the reason.
    """

    questions: dict[str, dict[str, list[Question]]] = field(default_factory=dict)
    listings: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    not_told: dict[str, str] = field(default_factory=dict)


class Asker:
    """Looks at one submission after another; its sandboxes stay warm."""

    def __init__(self, isolation: Isolation, limits: GradingLimits) -> None:
        self._limits = limits
        self._sandboxes = Sandboxes(isolation, limits)

    def ask(
        self,
        submission: Submission,
        assignment: Assignment,
        calls: Mapping[str, Calls],
        exercises: Iterable[Exercise],
        seed: int,
    ) -> Askable:
        """Return what can be asked about these exercises, whatever the submission does.

        Parameters
        ----------
        calls : mapping of str to Calls
            What is run for each exercise; the others are not asked about.
        seed : int
            From which all that is drawn derives.
        """
        chosen = [one for one in exercises if one.name in calls]
        limits = assignment.limits(self._limits)
        sandbox = self._sandboxes.of(assignment, [one.forbids for one in chosen])
        found = Askable()
        if not chosen:
            return found
        purse = Purse.for_seconds(len(chosen) * limits.exercise_seconds)
        loadable = LoadableSubmission(
            sandbox, submission, limits, seed_for_draws(seed), chosen[0].forbids, assignment.given, purse
        )
        others = [one.name for one in assignment.exercises] + list(assignment.given.functions)
        loading: Loading | None = None
        try:
            for exercise in chosen:
                if loading is not None and (loading.has_ended or loading.forbidden != exercise.forbids):
                    loading.end()
                    loading = None
                if loading is None:
                    loading = loadable.finish(loadable.start(exercise.forbids))
                if loading is None:
                    found.not_told[exercise.name] = "load"
                    continue
                asked = calls[exercise.name]
                try:
                    observed = _observed(loading, submission, exercise.name, others, asked, seed)
                except _ENDS as problem:
                    found.not_told[exercise.name] = _reason(problem)
                    continue
                rows = listing(observed.units, submission, exercise.name)
                chance = random.Random(f"{seed}/{exercise.name}")  # noqa: S311 - the same sheet every time
                found.listings[exercise.name] = rows
                found.questions[exercise.name] = every_question(exercise.name, asked, observed, rows, chance)
        finally:
            if loading is not None:
                loading.end()
        return found

    def begin_anew(self, assignment: Assignment) -> None:
        """Use another sandbox from now on: this one has ended."""
        self._sandboxes.drop(assignment)

    def close(self) -> None:
        """End the sandboxes."""
        self._sandboxes.close()

    def __enter__(self) -> Asker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _observed(
    loading: Loading, submission: Submission, exercise: str, others: list[str], asked: Calls, seed: int
) -> Observed:
    check: list[Any] | None = None
    if asked.check is not None:
        check = list(msgspec.structs.astuple(asked.check))
    sources = [[cell.number, cell.source] for cell in submission.cells]
    loading.talk.call_seconds = SECONDS
    told = loading.talk.request("observe", sources, exercise, others, list(asked.calls), check, seed)
    return read_observed(told, len(asked.calls))


def _reason(problem: Exception) -> str:
    if isinstance(problem, WorkerTimeout):
        return "timeout"
    return "crashed" if isinstance(problem, WorkerGone) else "malformed"
