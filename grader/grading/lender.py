"""The reference in a worker of its own, from which it stands in for what a submission got wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.course import Assignment, GradingLimits
from grader.diagnosis.misconception import the_reference
from grader.grading.loading import LoadableSubmission, Loading
from grader.grading.no_verdict import Disturbed, NoVerdict
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.proxy import Remote
from grader.remote.raised import StudentError
from grader.remote.remembered import Answers, Asked, KnownFrames
from grader.remote.wire import Purse, WireError
from grader.remote.wired import WiredTalk
from grader.sandbox.host import Sandbox

# What the reference draws is the same for everybody: it is no hidden input.
_SEED = 0


class Lender:
    """Starts workers that lend of one assignment's reference, which is compiled once for each zygote.

    What they answer is remembered for whoever asks the same of it.
    """

    def __init__(self, assignment: Assignment, limits: GradingLimits) -> None:
        self._assignment = assignment
        self._limits = limits
        self._sandbox: Sandbox | None = None
        self._loadable: LoadableSubmission | None = None
        self._answers = Answers()

    def start(self, sandbox: Sandbox) -> Loading | None:
        """Return a worker that begins to load the reference, to be given to `finish`."""
        if self._loadable is None or self._sandbox is not sandbox:
            self._sandbox, self._answers = sandbox, Answers()
            reference = the_reference(self._assignment)
            self._loadable = LoadableSubmission(sandbox, reference, self._limits, _SEED, given=self._assignment.given)
        return self._loadable.start()

    def known(self, purse: Purse | None) -> WiredTalk:
        """Return a conversation with what is remembered, which ends when anything else is asked.

        Parameters
        ----------
        purse : Purse, optional
            That of the submission, which pays for what it asks.
        """
        asked = Asked(self._answers)
        talk = WiredTalk(KnownFrames(asked), self._limits.call_seconds)
        talk.asked, talk.purse = asked, purse
        return talk

    def finish(self, started: Loading | None, names: Sequence[str]) -> tuple[Loading, dict[str, Remote]]:
        """Return the worker when it has loaded, and what it lends of these names.

        Raises
        ------
        Disturbed, NoVerdict
            if there is none: nothing may be concluded from what a submission does without it.
        """
        assert self._loadable is not None
        assert self._sandbox is not None
        loading = None
        try:
            if (loading := self._loadable.finish(started)) is not None:
                loading.talk.asked = Asked(self._answers)
                return loading, loading.talk.lend(names)
            problems = "; ".join(f"line {one.line}: {one.kind}" for one in self._loadable.problems)
        except (StudentError, WorkerGone, WorkerTimeout, WireError) as problem:
            problems = f"{type(problem).__name__}: {problem}"
        finally:
            if self._sandbox.disturbances:
                # What was left out since somebody killed a worker is not left out for ever.
                self._loadable = None
        if loading is not None:
            loading.end()
        if self._sandbox.disturbances:
            raise Disturbed
        raise NoVerdict("suite_fault", f"{self._assignment.name}: the reference cannot stand in: {problems}"[:500])


@dataclass(frozen=True)
class StandIns:
    """Names of a submission's in whose place the reference is put, by a worker of a lender's for each of its own."""

    lender: Lender
    names: tuple[str, ...]

    def start(self, sandbox: Sandbox) -> Loading | None:
        """Return a lender's worker that begins to load."""
        return self.lender.start(sandbox)

    def put(self, loading: Loading, started: Loading | None) -> None:
        """Wait for a lender's worker, and put what it lends into a submission that has loaded.

        Raises
        ------
        Disturbed, NoVerdict
            as `Lender.finish`.
        """
        loading.replace_names(*self.lender.finish(started, self.names))
