"""Workers that serve several exercises of a submission, where its code leaves nothing behind.

What one exercise does to the student's objects another must not meet. A worker that has run nothing of the submission
told whether all that its code could leave behind can be seen (`grader.worker.stateless`), and a worker that goes on to
another exercise has looked through it and found nothing changed. That a test passes there is believed; what fails there
is judged by a worker of its own, as everything is where code cannot be seen through.
"""

from __future__ import annotations

from grader.course import Exercise
from grader.grading.loadable import LoadableSubmission
from grader.grading.loading import Loading
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.wire import WireError

_Key = tuple[frozenset[str], int | None]


class Kept:
    """The workers of one submission that may go on, by what they have loaded.

    Without ``wanted`` there are none.
    """

    def __init__(self, loadable: LoadableSubmission, *, wanted: bool = True) -> None:
        self._loadable = loadable
        self._is_wanted = wanted
        self._workers: dict[_Key, Loading] = {}

    @property
    def is_possible(self) -> bool:
        """Whether a worker may serve more than one exercise."""
        return self._is_wanted and self._loadable.is_seen

    def take(self, exercise: Exercise, *, anew: bool = False) -> Loading | None:
        """Return the worker for an exercise that is as it was when it had loaded, if there is one.

        Whoever begins ``anew`` finds out by the first request whether it is that.
        """
        loading = self._workers.pop(self._key(exercise), None)
        if loading is None:
            return None
        try:
            is_usable = self._loadable.is_current(loading) and not loading.has_ended
            if is_usable and (anew or loading.talk.begin_anew()):
                return loading
        except (StudentError, WorkerGone, WorkerTimeout, WireError):
            pass
        loading.end()
        return None

    def put(self, loading: Loading | None) -> None:
        """Keep a worker that has loaded for whoever needs the same, or end it."""
        if loading is None:
            return
        key = loading.forbidden, loading.before
        if self.is_possible and not loading.has_ended and key not in self._workers:
            self._workers[key] = loading
        else:
            loading.end()

    def close(self) -> None:
        """End them all."""
        for loading in self._workers.values():
            loading.end()
        self._workers.clear()

    def _key(self, exercise: Exercise) -> _Key:
        return self._loadable.policy(exercise), self._loadable.before(exercise)
