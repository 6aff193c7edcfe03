"""A suite that is collected once and run many times.

pytest offers its hooks only inside `pytest.main`, so that call lives in a thread of its own: its run loop waits for
orders, runs the tests of one exercise for each, and hands back the outcomes.
"""

from __future__ import annotations

import ctypes
import os
import queue
import threading
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, redirect_stdout, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from grader.remote.behaving import Classes
from grader.remote.student import Student
from grader.suite.named import alone, forget, renew
from grader.suite.names import suite_files
from grader.suite.options import arguments_for
from grader.suite.outcome import Outcome, SuiteError
from grader.suite.reference import (
    BrokenStatement,
    Nowhere,
    broken_statements,
    load_reference,
    names_of_objects,
    operators_of_classes,
    reference_path,
)
from grader.suite.runner import HiddenTest, Order, Runner
from grader.suite.workplace import at_work, here

_PATIENCE_SECONDS = 1.0


class Suite:
    """The tests in one folder, or in one file.

    Parameters
    ----------
    path : Path
        The folder of ``test_*.py`` files, or a file of public checks.
    brief : bool, keyword only
        Whether failed asserts tell only the edges of large arrays, whose digits take longer than the test. Not where
        a student's code runs in this process: what it prints would be cut as well.

    Attributes
    ----------
    lacked_before : bool
        Whether the tests found no memory each time that the submission was judged so far. One that finds none again, on
        a host that has some, has asked for what a wrong answer made it ask for.

    Raises
    ------
    SuiteError
        if collection fails, with pytest's own account of it.
    """

    def __init__(self, path: Path, *, brief: bool = False) -> None:
        self.path = path.resolve()  # the modules of its files are known by it
        self._brief = brief
        self.lacked_before = False
        self.tests: tuple[HiddenTest, ...] = ()
        # A student's own checks judge in the student's own kernel.
        own = (names_of_objects(self.path / "test_"), operators_of_classes(self.path / "test_"))
        self._own: tuple[frozenset[str] | None, Classes | None] = own if self.path.is_dir() else (None, None)
        self._authored = _authored(self.path) if self.path.is_dir() else None
        # Standard output is the command's, where a document or a table goes.
        self._quiet = ExitStack()
        renew(self.path)
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[list[Outcome] | BaseException] = queue.SimpleQueue()
        self._thread: threading.Thread | None = threading.Thread(
            target=self._live, name=f"suite {path.name}", daemon=True
        )
        try:
            self._thread.start()
        except RuntimeError:
            if self.path.is_dir():
                raise
            self._thread = None  # in a browser there are none, and a student's own checks do without
        self._answer(None)

    def run(
        self,
        exercise: str,
        seed: int,
        next_student: Callable[[], Student | None],
        only: frozenset[str] | None = None,
        *,
        measured: bool = False,
        compared: Callable[[Any, Any], None] | None = None,
        backwards: bool = False,
        until_failure: bool = False,
    ) -> list[Outcome]:
        """Run the tests of one exercise.

        Parameters
        ----------
        exercise : str
            Its name; a name without tests gives an empty list.
        seed : int
            The seed of the grade, from which every test's ``rng`` derives.
        next_student : callable
            Asked before each test for the student to judge; None when there is none any more, and then the test
            is not reached.
        only : frozenset of str, optional
            The names of the tests to run; by default all of the exercise.
        measured : bool, keyword only
            Whether to find out how much of its tolerance each comparison uses, and what rests on a worker's word.
        compared : callable, optional, keyword only
            Told what came and what was expected where the two differ; for a student's own checks, which hide nothing.
        backwards : bool, keyword only
            Whether to run the last one first; for proofs.
        until_failure : bool, keyword only
            Whether the first test that does not pass is the last.

        Raises
        ------
        OSError, MemoryError
            where this process lacked memory, descriptors or room while a test ran.
        """
        return self._answer(
            Order(exercise, seed, next_student, only, measured, compared, backwards, until_failure, self.lacked_before)
        )

    @property
    def files(self) -> list[Path]:
        """The test files, and what lies beside them and is imported by them."""
        return suite_files(self.path) if self.path.is_dir() else [self.path]

    @property
    def reference(self) -> ModuleType:
        """The solution module that the suite's tests compare with."""
        return load_reference(self.path / "test_")

    def reference_above(self, line: int) -> ModuleType:
        """Return what the solution has made above a line of its file."""
        return load_reference(self.path / "test_", line)

    @property
    def broken_reference(self) -> tuple[BrokenStatement, ...]:
        """The statements of the solution that fail where the hidden tests live."""
        return broken_statements(self.path / "test_")

    def at_work(self) -> AbstractContextManager[None]:
        """Return the context in which the reference finds the files that stand beside it."""
        return at_work(self._authored, always=True)

    def close(self) -> None:
        """End the session."""
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()

    def abandon(self) -> None:
        """End a session whose test does not end, where it runs Python's code; for a student's own kernel alone."""
        if self._thread is None:
            return
        self._orders.put(None)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(self._thread.ident or 0), ctypes.py_object(KeyboardInterrupt)
        )
        self._thread.join(timeout=1.0)

    def _answer(self, order: Order | None) -> list[Outcome]:
        """Return what comes of an order, or of collecting if there is none."""
        answer: list[Outcome] | BaseException | None = None
        if self._thread is None:
            answer = self._answer_here(order)
        elif order is not None:
            self._orders.put(order)
        while answer is None:
            # Not for ever: Ctrl-C that comes just before a wait begins does not end it, and is only seen after it.
            with suppress(queue.Empty):
                answer = self._answers.get(timeout=_PATIENCE_SECONDS)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def _answer_here(self, order: Order | None) -> list[Outcome] | BaseException:
        """Collect anew for this order alone, without a thread that waits for others."""
        for one in (order, None) if order is not None else (None,):
            self._orders.put(one)
        self._live()
        answers = []
        with suppress(queue.Empty):
            while True:
                answers.append(self._answers.get_nowait())
        # What was collected, what came of the order, and that the session has ended; or only why it could not begin.
        *found, _ended = answers
        return found[-1] if found else answers[-1]

    def _live(self) -> None:
        before = here()
        place = ExitStack()

        def collected(tests: tuple[HiddenTest, ...]) -> None:
            self._forget_modules()
            place.close()
            self._collected(tests)

        runner = Runner(collected, self._orders, self._answers, self._own, self.path, self.at_work, brief=self._brief)
        # pytest reads these from the environment while it starts; a suite's meaning must not depend on them.
        cleared = {"PYTEST_ADDOPTS": "", "PYTEST_PLUGINS": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        environment = {name: os.environ.get(name) for name in cleared}
        os.environ.update(cleared)
        # Marks of one's own are no mistake.
        warnings.filterwarnings("ignore", category=pytest.PytestUnknownMarkWarning)
        try:
            # The files of the tests are run while they are collected.
            place.enter_context(self.at_work())
            if self.path.is_dir():
                place.enter_context(alone(self.path))
            self._quiet.enter_context(redirect_stdout(Nowhere()))
            code = pytest.main(arguments_for(self.path, self.files), plugins=[runner])
            problem = SuiteError(f"{self.path}: {runner.trouble or repr(code)}")
        except BaseException as error:  # handed over to the thread that waits
            problem = SuiteError(f"{self.path}: {error!r}")
        finally:
            place.close()
            with suppress(FileNotFoundError):
                os.chdir(runner.left_from or before)  # pytest goes to the folder of the suite when it ends
            self._quiet.close()
            self._forget_modules()
            for name, value in environment.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
        # Only now: who waits goes on at once, in this process.
        self._answers.put(problem)

    def _collected(self, tests: tuple[HiddenTest, ...]) -> None:
        self.tests = tests
        self._quiet.close()
        self._forget_modules()
        self._answers.put([])

    def _forget_modules(self) -> None:
        """Take the test files out of ``sys.modules``: a file of the same name in another suite is another file."""
        forget(self.path)


def _authored(suite: Path) -> Path | None:
    try:
        return reference_path(suite / "test_")
    except (FileNotFoundError, OSError):  # told where it is asked for
        return None
