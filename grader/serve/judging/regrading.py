"""A regrade from the browser: in a thread, as a difference first, and accepted only when somebody says so."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

from grader.classroom import Batch, UsageError, discover, read_overrides
from grader.classroom.difference import Difference
from grader.classroom.regrade import regrade
from grader.course import CourseError
from grader.sandbox.host import SandboxUnavailable
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tireless import Bell
from grader.serve.judging.judging import SharedStore, Terms
from grader.serve.judging.shelf import Shelf
from grader.suite.outcome import SuiteError

_LOG = logging.getLogger("grader.serve")


@dataclass
class Run:
    """A regrade that runs, or is over: how many submissions are done, and what would change."""

    assignment: str
    accepts: bool
    done: int = 0
    total: int = 0
    undecided: int = 0
    difference: Difference | None = None
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return self.difference is not None or bool(self.problem)


class Regrading:
    """The one regrade that may run at a time."""

    def __init__(self, shelf: Shelf, terms: Terms) -> None:
        self._shelf = shelf
        self._terms = terms
        self._lock = threading.Lock()
        self.bell = Bell()
        self.last: Run | None = None
        self._thread: threading.Thread | None = None

    def begin(self, assignment: str, *, accept: bool) -> bool:
        """Begin one, of all assignments where none is named; return False if one is running."""
        with self._lock:
            if self.last is not None and not self.last.is_over:
                return False
            self.last = Run(assignment, accept)
            self._thread = threading.Thread(target=self._run, args=(self.last,), name="regrading", daemon=True)
            self._thread.start()
            return True

    def stop(self, seconds: float) -> None:
        """End; what was graded anew waits in the folder of Grades for the next time."""
        self.bell.end()
        if self._thread is not None:
            self._thread.join(seconds)
        if self._thread is None or not self._thread.is_alive():
            self.bell.close()

    def _run(self, run: Run) -> None:
        try:
            run.difference = self._regraded(run)
        except (UsageError, CourseError, SuiteError, SandboxUnavailable, OSError) as problem:
            run.problem = str(problem)
        except Exception:
            _LOG.exception("a regrade failed")
            run.problem = str(Misuse("failed"))

    def _regraded(self, run: Run) -> Difference:
        shelf = self._shelf
        course, _ = shelf.read_anew()
        jobs = discover([shelf.submitted], course, assignment=run.assignment or None)
        run.total = len(jobs)

        def advance() -> None:
            run.done += 1

        def undecided(*_: object) -> None:
            run.undecided += 1

        store = SharedStore(shelf.grades)
        elsewhere = self._terms.elsewhere
        batch = Batch(
            course,
            self._terms.isolation,
            self._terms.jobs,
            self.bell,
            shelf.feedback(store),
            undecided=undecided,
            elsewhere=None if elsewhere is None else lambda: elsewhere(course, self.bell),
        )
        return regrade(
            batch,
            jobs,
            store,
            read_overrides(shelf.grades, course),
            accept=run.accepts,
            counting=shelf.policies().counting,
            advance=advance,
        )
