"""Asking a submission that failed once more, on the inputs of the library: all at once where that can be, else live."""

from __future__ import annotations

from dataclasses import dataclass, field

from grader.diagnosis.library import SEED
from grader.diagnosis.transcript import Recorder
from grader.grading.asking import Asking
from grader.grading.recording import Ran
from grader.grading.workers import Workers
from grader.suite.session import Suite


@dataclass
class Replaying:
    """Runs tests of one exercise under the seed of the library, and keeps what is said in them.

    ``asking`` is what the tests ask, for a submission of which nothing is left behind; ``seconds`` is the time for all.
    """

    exercise: str
    suite: Suite
    workers: Workers
    seconds: float
    asking: Asking | None = None
    _answers: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    _has_begun: bool = False
    _is_live: bool = False

    def __call__(self, names: frozenset[str]) -> dict[str, Ran]:
        """Return how each of these tests ends, with what was said in it, in their order."""
        if not self._has_begun:
            self._has_begun = True
            if self.asking is not None:
                self._answers = self.asking.answers_of(self.workers)
            self.workers.replay(self.seconds)
        found = {} if self.asking is None else self.asking.ended(names, self._answers, self.workers)
        if rest := names - found.keys():
            if not self._is_live:
                self._is_live = True
                self.workers.stand_in_again()
                self.workers.draw_anew(SEED)
            recorder = self.workers.recorder = Recorder()
            outcomes = self.suite.run(self.exercise, SEED, self.workers.next_student, rest)
            found |= {one.test: (one, tuple(said)) for one, said in zip(outcomes, recorder.transcripts, strict=True)}
        return {
            test.name: found[test.name]
            for test in self.suite.tests
            if test.exercise == self.exercise and test.name in found
        }
