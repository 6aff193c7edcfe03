"""The reference in a worker of its own, from which it stands in for what a submission got wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from grader.course import Assignment, GradingLimits
from grader.diagnosis.misconception import the_reference
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.grading.no_verdict import Disturbed, NoVerdict
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.line import Frames
from grader.remote.proxy import Remote
from grader.remote.raised import StudentError
from grader.remote.remembered import Answers, Asked, LateFrames
from grader.remote.wire import Purse, WireError
from grader.remote.wired import WiredTalk
from grader.sandbox.host import Sandbox, SandboxDied, SandboxSilent
from grader.sandbox.waiting import Account

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
        self._know(sandbox)
        if self._loadable is None:
            reference = the_reference(self._assignment)
            self._loadable = LoadableSubmission(sandbox, reference, self._limits, _SEED, given=self._assignment.given)
        return self._loadable.start()

    def _know(self, sandbox: Sandbox) -> None:
        if self._sandbox is not sandbox:
            self._sandbox, self._loadable, self._answers = sandbox, None, Answers()

    def late(self, sandbox: Sandbox, purse: Purse | None, before: Loading | None = None) -> Loading:
        """Return what answers as a worker does and is one from where nothing is remembered.

        That there can be none ends the conversation, and tells nothing: only what passes may be concluded from it.

        Parameters
        ----------
        purse : Purse, optional
            That of the submission, which pays for what it asks.
        before : Loading, optional
            A worker of this lender's, which begins anew if it can. It ends with what is returned.
        """
        self._know(sandbox)
        worker, asked = _Late(partial(self._begun, sandbox), before), Asked(self._answers)
        talk = WiredTalk(LateFrames(asked, worker.begin), self._limits.call_seconds)
        talk.asked, talk.purse = asked, purse
        return Loading(worker, talk, frozenset(), sandbox.disturbances)

    def _begun(self, sandbox: Sandbox) -> Loading | None:
        with suppress(SandboxDied, SandboxSilent):  # as whoever forks the next one will find
            return self._loaded(self.start(sandbox))
        return None

    def _loaded(self, started: Loading | None) -> Loading | None:
        assert self._loadable is not None
        assert self._sandbox is not None
        try:
            return self._loadable.finish(started)
        finally:
            if self._sandbox.disturbances:
                # What was left out since somebody killed a worker is not left out for ever.
                self._loadable = None

    def finish(self, started: Loading | None, names: Sequence[str]) -> tuple[Loading, dict[str, Remote]]:
        """Return the worker when it has loaded, and what it lends of these names.

        Raises
        ------
        Disturbed, NoVerdict
            if there is none: nothing may be concluded from what a submission does without it.
        """
        assert self._loadable is not None
        assert self._sandbox is not None
        loading, loadable = None, self._loadable
        try:
            if (loading := self._loaded(started)) is not None:
                loading.talk.asked = Asked(self._answers)
                return loading, loading.talk.lend(names)
            problems = "; ".join(f"line {one.line}: {one.kind}" for one in loadable.problems)
        except (StudentError, WorkerGone, WorkerTimeout, WireError) as problem:
            problems = f"{type(problem).__name__}: {problem}"
        if loading is not None:
            loading.end()
        if self._sandbox.disturbances:
            raise Disturbed
        raise NoVerdict("suite_fault", f"{self._assignment.name}: the reference cannot stand in: {problems}"[:500])


class _Late:
    """A worker that begins when it is needed."""

    def __init__(self, start: Callable[[], Loading | None], before: Loading | None) -> None:
        self._start = start
        self._loading = before
        self.account = Account(self._waited, self._worked)

    def begin(self) -> Frames | None:
        """Return the frames of the worker once it has loaded; None if there is none."""
        if self._loading is not None and not self._loading.begins_anew():
            self._loading.end()
            self._loading = None
        if self._loading is None:
            self._loading = self._start()
        return None if self._loading is None else self._loading.talk.line

    def kill(self, *, hung_up: bool = False, silent: bool = False) -> None:
        """Kill it if it has begun."""
        if self._loading is not None:
            self._loading.worker.kill(hung_up=hung_up, silent=silent)

    def _waited(self) -> float:
        return 0.0 if self._loading is None else self._loading.worker.account.waited()

    def _worked(self) -> float:
        return 0.0 if self._loading is None else self._loading.worker.account.worked()


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

    def put_late(self, loading: Loading, sandbox: Sandbox) -> bool:
        """Put what a lender lends late into a submission that has begun anew; return whether that was possible."""
        late = self.lender.late(sandbox, loading.talk.purse, loading.take_back_lent())
        try:
            lent = late.talk.lend(self.names)
        except (StudentError, WorkerGone, WorkerTimeout, WireError):
            late.end()
            return False
        loading.replace_names(late, lent)
        return not loading.has_ended
