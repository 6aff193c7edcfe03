"""Running one exercise of known code: for the library of wrong implementations, and for proofs about suites."""

from __future__ import annotations

from grader.course import GradingLimits
from grader.course.given import NOTHING, Given
from grader.grading.loadable import LoadableSubmission
from grader.grading.workers import Hearer, Workers
from grader.sandbox.host import Sandbox
from grader.submission import Submission
from grader.suite.outcome import Outcome
from grader.suite.session import Suite


class Trial:
    """Judges single exercises, without points and without looking at the exercises they use.

    What authors wrote, or what was made from it, needs no protection from its author; a sandbox is still the one
    place where an endless loop ends and where it runs as a student's code would. As in grading, what one load of a
    submission showed holds for its next: a statement that does not end costs its time once.

    ``base`` is code that most of what is run is made from, of which only what is different is compiled.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        limits: GradingLimits,
        suite: Suite,
        given: Given = NOTHING,
        base: LoadableSubmission | None = None,
    ) -> None:
        self._base = base
        self._sandbox = sandbox
        self._limits = limits
        self._suite = suite
        self._given = given
        self._latest: tuple[Submission, int, frozenset[str], LoadableSubmission] | None = None

    def run(
        self,
        submission: Submission,
        exercise: str,
        seed: int,
        recorder: Hearer | None = None,
        draws: int | None = None,
        forbidden: frozenset[str] = frozenset(),
        only: frozenset[str] | None = None,
        *,
        backwards: bool = False,
    ) -> list[Outcome]:
        """Return how every test of the exercise ended, or ``only`` some; a recorder hears what is said, in that order.

        They run in their order, or the last one first. ``seed`` is that of the hidden inputs, and, unless ``draws`` is
        another, of the program's own random numbers.
        """
        own = seed if draws is None else draws
        loadable = self._loadable(submission, own, forbidden)
        workers = Workers(
            loadable,
            loadable.start(forbidden, submission.named.get(exercise)),
            self._limits.exercise_seconds,
            recorder=recorder,
        )
        workers.ready()
        try:
            return self._suite.run(exercise, seed, workers.next_student, only, measured=True, backwards=backwards)
        finally:
            workers.close()

    def _loadable(self, submission: Submission, seed: int, forbidden: frozenset[str]) -> LoadableSubmission:
        if self._latest is None or self._latest[0] is not submission or self._latest[1:3] != (seed, forbidden):
            loadable = LoadableSubmission(
                self._sandbox, submission, self._limits, seed, forbidden, self._given, base=self._base
            )
            self._latest = submission, seed, forbidden, loadable
        return self._latest[3]
