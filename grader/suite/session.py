"""A suite that is collected once and run many times.

pytest offers its hooks only inside `pytest.main`, so that call lives in a thread of its own: its run loop waits for
orders, runs the tests of one exercise for each, and hands back the outcomes.
"""

from __future__ import annotations

import ctypes
import os
import queue
import threading
import time
import warnings
from collections.abc import Callable, Container
from contextlib import AbstractContextManager, ExitStack, nullcontext, redirect_stdout, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from _pytest.tmpdir import tmppath_result_key

from grader.remote.proxy import Student
from grader.remote.raised import StudentError
from grader.remote.wire import WireError
from grader.remote.wired import WorkerGone, WorkerTimeout
from grader.remote.word import words_taken
from grader.suite.bench import Bench
from grader.suite.comparing.numbers import measured_ratios
from grader.suite.ending import is_of_the_host, outcome_of
from grader.suite.mistakes import of_fixtures, of_report
from grader.suite.named import alone, forget, renew, suite_files
from grader.suite.options import arguments_for
from grader.suite.outcome import Outcome, Status, SuiteError
from grader.suite.plain import behind
from grader.suite.plugin import (
    BENCH,
    COMPARED,
    LATEST_MISMATCH,
    begin_anew,
    exercise_of,
    given,
    own_fixtures,
    test_id,
    weight_of,
)
from grader.suite.reference import (
    BrokenStatement,
    Nowhere,
    broken_statements,
    load_reference,
    names_of_classes,
    names_of_objects,
    reference_path,
)
from grader.suite.workplace import at_work, here

_EDGES: dict[str, Any] = {"threshold": 20, "edgeitems": 2}
_PATIENCE_SECONDS = 1.0


@dataclass(frozen=True)
class HiddenTest:
    """One collected test and its share of the exercise's points; ``id`` is its name in a suite's table."""

    name: str
    exercise: str
    weight: float
    id: str = ""


@dataclass(frozen=True)
class _Order:
    exercise: str
    seed: int
    next_student: Callable[[], Student | None]
    only: frozenset[str] | None
    measured: bool
    compared: Callable[[Any, Any], None] | None


class Suite:
    """The tests in one folder, or in one file.

    Parameters
    ----------
    path : Path
        The folder of ``test_*.py`` files, or a file of public checks.
    brief : bool, keyword only
        Whether failed asserts tell only the edges of large arrays, whose digits take longer than the test. Not where
        a student's code runs in this process: what it prints would be cut as well.

    Raises
    ------
    SuiteError
        if collection fails, with pytest's own account of it.
    """

    def __init__(self, path: Path, *, brief: bool = False) -> None:
        self.path = path.resolve()  # the modules of its files are known by it
        self._brief = brief
        self.tests: tuple[HiddenTest, ...] = ()
        # A student's own checks judge in the student's own kernel.
        own = (names_of_objects(self.path / "test_"), names_of_classes(self.path / "test_"))
        self._own: tuple[frozenset[str] | None, ...] = own if self.path.is_dir() else (None, None)
        self._authored = _authored(self.path) if self.path.is_dir() else None
        # Standard output is the command's, where a document or a table goes.
        self._quiet = ExitStack()
        renew(self.path)
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
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

        Raises
        ------
        OSError, MemoryError
            where this process lacked memory, descriptors or room while a test ran.
        """
        return self._answer(_Order(exercise, seed, next_student, only, measured, compared))

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
        return at_work(self._authored)

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

    def _answer(self, order: _Order | None) -> list[Outcome]:
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

    def _answer_here(self, order: _Order | None) -> list[Outcome] | BaseException:
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

        runner = _Runner(collected, self._orders, self._answers, self._own, self.path, self.at_work, brief=self._brief)
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


class _Runner:
    """The pytest plugin behind a `Suite`."""

    def __init__(
        self,
        collected: Callable[[tuple[HiddenTest, ...]], None],
        orders: queue.SimpleQueue[_Order | None],
        answers: queue.SimpleQueue[list[Outcome] | BaseException],
        names: tuple[frozenset[str] | None, ...],
        folder: Path,
        at_work: Callable[[], AbstractContextManager[None]],
        *,
        brief: bool,
    ) -> None:
        self.trouble = ""
        self.left_from = ""
        self._folder = folder
        self._own_of_course = names
        self._at_work = at_work
        self._collected = collected
        self._orders = orders
        self._answers = answers
        self._brief = brief
        self._own: dict[pytest.Item, list[str]] = {}
        self._names: dict[pytest.Item, str] = {}
        self._outcome = Outcome("", Status.NOT_REACHED)
        self._trouble: BaseException | None = None

    def _note(self, problem: str) -> None:
        self.trouble += f"; {problem}" if self.trouble else problem

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self, early_config: pytest.Config) -> None:
        # By itself pytest runs the conftest.py that it finds where the command was given, and in `test*` folders there.
        folder = self._folder if self._folder.is_dir() else self._folder.parent
        early_config.invocation_params = replace(early_config.invocation_params, dir=folder)

    @pytest.hookimpl
    def pytest_configure(self, config: pytest.Config) -> None:
        # Of a path that is an argument pytest takes what follows a bracket for a parameter: a folder may be "[AI] hw1".
        config.args = ["." if self._folder.is_dir() else self._folder.name]

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self._note(of_report(report))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        exercises: dict[str, list[pytest.Item]] = {}
        tests = []
        try:
            for item in session.items:
                exercise = exercise_of(item)
                exercises.setdefault(exercise, []).append(item)
                self._names[item] = _own_name(item, {self._names[one] for one in exercises[exercise][:-1]})
                tests.append(HiddenTest(self._names[item], exercise, weight_of(item), test_id(item)))
                self._own[item] = own_fixtures(item)
                if absent := of_fixtures(item):
                    self._note(absent)
        except pytest.UsageError as problem:
            self._note(str(problem))
        if not tests and not self.trouble:
            self._note("no tests were collected")
        if self.trouble:
            return True
        self._collected(tuple(tests))
        while (order := self._orders.get()) is not None:
            try:
                items = exercises.get(order.exercise, [])
                # Not around all of this: before NumPy 2 all threads print alike, whoever asked for it.
                edges = np.printoptions(**_EDGES) if self._brief else nullcontext()
                with redirect_stdout(Nowhere()), edges, self._at_work():
                    found = self._run(
                        order, [one for one in items if self._names[one] in (order.only or (self._names[one],))]
                    )
                self._answers.put(found)
            except BaseException as problem:  # belongs to the thread that gave the order
                self._answers.put(problem)
        self.left_from = here()
        return True

    def _run(self, order: _Order, items: list[pytest.Item]) -> list[Outcome]:
        outcomes: list[Outcome] = []
        waiting: pytest.Item | None = None
        latest: Student | None = None
        try:
            for item, following in zip(items, [*items[1:], None], strict=False):
                student = order.next_student()
                if student is None:
                    outcomes.append(Outcome(self._names[item], Status.NOT_REACHED))
                    continue
                if waiting is not None and student is not latest:
                    # What fixtures of a class or module hold belongs to a worker that is no more.
                    self._tear_down(waiting)
                outcomes.append(self._run_one(order, item, following, student))
                waiting, latest = item if following is not None else None, student
        finally:
            if waiting is not None:
                # It was told that another one follows, and left the module set up for it.
                self._tear_down(waiting)
            for config in {item.config for item in items}:
                begin_anew(config, self._folder)
        return outcomes

    def _tear_down(self, item: pytest.Item) -> None:
        # A fixture may end with a call of the student's: every test has its outcome by then.
        with suppress(StudentError, WorkerGone, WorkerTimeout, WireError):
            item.config.hook.pytest_runtest_teardown(item=item, nextitem=None)

    def _run_one(self, order: _Order, item: pytest.Item, following: pytest.Item | None, student: Student) -> Outcome:
        student._conversation.own_names, student._conversation.own_classes = self._own_of_course
        # What goes wrong there the test itself meets again.
        with suppress(Exception):
            student._begin()
        bench = Bench(student, order.seed)
        item.config.stash[BENCH] = bench
        item.config.stash[LATEST_MISMATCH] = None
        item.config.stash[COMPARED] = order.compared
        if isinstance(item, pytest.Function):
            # pytest finds these there, and need not go about making them for each test.
            item._initrequest()
            item.funcargs.update(given(item, bench, order.exercise, self._own[item]))
        began = time.perf_counter()
        measuring: AbstractContextManager[list[float]] = measured_ratios() if order.measured else nullcontext([])
        listening: AbstractContextManager[set[str]] = words_taken() if order.measured else nullcontext(set())
        with measuring as ratios, listening as words:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        seconds = time.perf_counter() - began
        if self._trouble is not None:
            raise self._trouble
        return replace(self._outcome, seconds=seconds, ratio=max(ratios, default=None), rests_on=frozenset(words))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """Set up, call and tear down, and keep what happened as data.

        pytest's own protocol would make three reports of it, and format a traceback for each failure.
        """
        # What ends a test is an exception, a skip and an expected failure too: it counts only as passed without any.
        self._outcome = Outcome(self._names[item], Status.PASSED)
        self._trouble = None
        self._of_a_part: BaseException | None = None
        for step in (self._call, self._end):
            try:
                step(item, nextitem)
            except (KeyboardInterrupt, pytest.exit.Exception, SuiteError):
                raise
            except BaseException as problem:
                problem = behind(problem)
                self._outcome = outcome_of(item, self._names[item], problem)
                if is_of_the_host(problem):
                    self._trouble = problem
        return True

    def _call(self, item: pytest.Item, _: pytest.Item | None) -> None:
        item.config.hook.pytest_runtest_setup(item=item)
        item.config.hook.pytest_runtest_call(item=item)
        # What unittest has caught, and noted for a report that is not made here.
        if noted := vars(item).pop("_excinfo", None):
            raise noted[0].value
        if self._of_a_part is not None:
            raise self._of_a_part

    def _end(self, item: pytest.Item, following: pytest.Item | None) -> None:
        item.stash.setdefault(tmppath_result_key, {})  # where reports are made, they note here how the test went
        item.config.hook.pytest_runtest_teardown(item=item, nextitem=following)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        """Note how a part of a test failed, of which pytest makes a report of its own."""
        if call.excinfo is not None and self._of_a_part is None:
            self._of_a_part = call.excinfo.value


def _authored(suite: Path) -> Path | None:
    try:
        return reference_path(suite / "test_")
    except (FileNotFoundError, OSError):  # told where it is asked for
        return None


def _own_name(item: pytest.Item, taken: Container[str]) -> str:
    """Return a test's name; with its class's or file's before it where another test of its exercise has that name."""
    above = [one.name.removesuffix(".py") for one in item.listchain()[1:-1]]
    names = [item.name, *(".".join([*above[at:], item.name]) for at in range(len(above) - 1, -1, -1))]
    return next((name for name in names if name not in taken), item.nodeid)
