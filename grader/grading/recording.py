"""Running known code in the place of one exercise, and keeping what it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from grader.course import Assignment
from grader.diagnosis.library import SEED, Precedent
from grader.diagnosis.misconception import in_the_reference
from grader.diagnosis.transcript import Recorder, Transcript, with_random_marked
from grader.grading.trial import Trial
from grader.suite.outcome import Cause, Outcome, Status

TELLING = (Cause.MISMATCH, Cause.RAISED, Cause.FOREIGN, Cause.ASSERTION)
"""Causes of failure behind which there are answers to compare."""


_Run = tuple[str, int, frozenset[str] | None]
Ran = tuple[Outcome, Transcript]
"""How a test ended, and what was said in it."""


def is_silent(outcome: Outcome) -> bool:
    """Whether a test failed and there are no answers to compare."""
    return outcome.status is not Status.PASSED and outcome.cause not in (*TELLING, Cause.TEST)


@dataclass(frozen=True)
class Recording:
    """Runs code in the place of one exercise's cell, and keeps what it answers.

    ``silent`` is how each test ended of those sources, by draws and the tests that were run, that did not answer in
    some: they may be endless, or the machine was. ``ask`` returns what `run` would for a program that draws nothing,
    for less; None where it cannot.
    """

    assignment: Assignment
    exercise: str
    trial: Trial
    ask: Callable[[str, frozenset[str] | None], list[Ran] | None] = lambda *_: None
    silent: dict[_Run, list[tuple[Status, Cause | None]]] = field(default_factory=dict)

    def run(self, source: str, draws: int = SEED, only: frozenset[str] | None = None) -> list[Ran]:
        """Return how each test ends, or ``only`` some of them, with what is said in it."""
        recorder = Recorder()
        submission = in_the_reference(self.assignment, self.exercise, source)
        outcomes = self.trial.run(submission, self.exercise, SEED, recorder, draws, only=only)
        if (source, draws, only) not in self.silent and any(map(is_silent, outcomes)):
            self.silent[source, draws, only] = [(one.status, one.cause) for one in outcomes]
        return list(zip(outcomes, map(tuple, recorder.transcripts), strict=True))

    def changed(self, source: str) -> Outcome | None:
        """Return a test in which a program that did not answer ends otherwise when it is tried again."""
        for (one, draws, only), before in list(self.silent.items()):
            if one == source:
                for (outcome, _), end in zip(self.run(source, draws, only), before, strict=True):
                    if (outcome.status, outcome.cause) != end:
                        return outcome
        return None

    def precedent(
        self,
        name: str,
        source: str,
        reference: dict[str, Transcript],
        draws: bool,
        only: frozenset[str] | None = None,
    ) -> Precedent:
        """Return a program's answers, where they are not the reference's, and the tests that it fails.

        ``draws`` says whether it draws random numbers, so that it has to be run with others as well.
        """
        once = self.ask(source, only) or self.run(source, only=only)
        # What is answered as the reference answers it needs no other draws to tell what of it is drawn.
        other = frozenset(one.test for one, said in once if _differs(one, said, reference))
        again = {one.test: said for one, said in once}
        if draws and other:
            again |= {one.test: said for one, said in self.run(source, SEED + 1, other)}
        failed, answers = set(), {}
        for outcome, said in once:
            if outcome.test not in reference or (draws and outcome.test not in other):
                continue
            found = tuple(exchange.answer for exchange in with_random_marked(said, again[outcome.test]))
            if outcome.cause in TELLING:
                failed.add(outcome.test)
            elif found == tuple(exchange.answer for exchange in reference[outcome.test]):
                continue
            answers[outcome.test] = found
        return Precedent(name, frozenset(failed), answers)


def _differs(outcome: Outcome, said: Transcript, reference: dict[str, Transcript]) -> bool:
    """Whether a test fails, or something else than the reference's is answered in it with the same random numbers."""
    expected = [replace(one.answer, drawn=()) for one in reference.get(outcome.test, ())]
    return outcome.status is not Status.PASSED or [one.answer for one in said] != expected
