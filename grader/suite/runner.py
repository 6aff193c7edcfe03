"""The pytest plugin that keeps a collected suite at hand, and runs of it what it is ordered to."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Container
from contextlib import AbstractContextManager, nullcontext, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from _pytest.tmpdir import tmppath_result_key

from grader.remote.behaving import Classes
from grader.remote.endings import WorkerGone, WorkerTimeout
from grader.remote.raised import StudentError
from grader.remote.student import Student
from grader.remote.wire import WireError
from grader.remote.word import words_taken
from grader.suite.bench import Bench
from grader.suite.comparing.numbers import measured_ratios
from grader.suite.ending import asked_too_much, is_of_the_host, outcome_of
from grader.suite.explained import spare_texts
from grader.suite.mistakes import of_fixtures, of_report
from grader.suite.outcome import Outcome, Status, SuiteError
from grader.suite.plainthing import behind
from grader.suite.plugin import (
    BENCH,
    COMPARED,
    LATEST_MISMATCH,
    begin_anew,
    exercise_of,
    given,
    is_passed_untouched,
    is_visible,
    own_fixtures,
    surrounded,
    test_id,
    weight_of,
)
from grader.suite.reference import Nowhere
from grader.suite.workplace import here

# What pytest has captured and no test has read it writes there: it may be a student's.
_UNHEARD = Nowhere()
_EDGES: dict[str, Any] = {"threshold": 20, "edgeitems": 2}


@dataclass(frozen=True)
class HiddenTest:
    """One collected test and its share of the exercise's points; ``id`` is its name in a suite's table.

    ``is_alone`` says that it uses the engine's fixtures and no others: it is the same without the tests around it;
    ``is_visible`` that students can read it; ``is_passed_untouched`` that what they are given passes it.
    """

    name: str
    exercise: str
    weight: float
    id: str = ""
    is_alone: bool = False
    is_visible: bool = False
    is_passed_untouched: bool = False


@dataclass(frozen=True)
class Order:
    """What is to be run: the tests of one exercise, or some of them, for the students that are given.

    ``backwards`` is the last one first, ``lacked_before`` as in `grader.suite.session.Suite`.
    """

    exercise: str
    seed: int
    next_student: Callable[[], Student | None]
    only: frozenset[str] | None
    measured: bool
    compared: Callable[[Any, Any], None] | None
    backwards: bool = False
    until_failure: bool = False
    lacked_before: bool = False


class Runner:
    """The pytest plugin behind a `Suite`."""

    def __init__(
        self,
        collected: Callable[[tuple[HiddenTest, ...]], None],
        orders: queue.SimpleQueue[Order | None],
        answers: queue.SimpleQueue[list[Outcome] | BaseException],
        names: tuple[frozenset[str] | None, Classes | None],
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
        self._lacked_before = False

    def _note(self, problem: str) -> None:
        self.trouble += f"; {problem}" if self.trouble else problem

    @pytest.hookimpl(tryfirst=True)
    def pytest_load_initial_conftests(self, early_config: pytest.Config) -> None:
        # By itself pytest runs the conftest.py that it finds where the command was given, and in `test*` folders there.
        folder = self._folder if self._folder.is_dir() else self._folder.parent
        early_config.invocation_params = replace(early_config.invocation_params, dir=folder)

    @pytest.hookimpl
    def pytest_configure(self, config: pytest.Config) -> None:
        spare_texts()
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
                self._own[item] = own = own_fixtures(item)
                known = self._names[item], exercise, weight_of(item), test_id(item), bool(own)
                tests.append(HiddenTest(*known, is_visible(item), is_passed_untouched(item)))
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
                items = exercises.get(order.exercise, [])[:: -1 if order.backwards else 1]
                # Not around all of this: before NumPy 2 all threads print alike, whoever asked for it.
                edges = np.printoptions(**_EDGES) if self._brief else nullcontext()
                with redirect_stdout(Nowhere()), redirect_stderr(_UNHEARD), edges, self._at_work():
                    found = self._run(
                        order, [one for one in items if self._names[one] in (order.only or (self._names[one],))]
                    )
                self._answers.put(found)
            except BaseException as problem:  # belongs to the thread that gave the order
                self._answers.put(problem)
        self.left_from = here()
        return True

    def _run(self, order: Order, items: list[pytest.Item]) -> list[Outcome]:
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
                if order.until_failure and outcomes[-1].status is not Status.PASSED:
                    break
        finally:
            if waiting is not None:
                # It was told that another one follows, and left the module set up for it.
                self._tear_down(waiting)
            for config in {item.config for item in items}:
                begin_anew(config, self._folder)
        return outcomes

    def _tear_down(self, item: pytest.Item) -> None:
        # A fixture may end with a call of the student's: every test has its outcome by then.
        gone = suppress(StudentError, WorkerGone, WorkerTimeout, WireError)
        # Not by the hook: of a test that is over pytest's plugins do not expect it a second time.
        with gone, surrounded(item.config, item.path):
            item.session._setupstate.teardown_exact(None)

    def _run_one(self, order: Order, item: pytest.Item, following: pytest.Item | None, student: Student) -> Outcome:
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
        self._lacked_before = order.lacked_before
        began = time.perf_counter()
        measuring: AbstractContextManager[list[float]] = measured_ratios() if order.measured else nullcontext([])
        listening: AbstractContextManager[set[str]] = words_taken() if order.measured else nullcontext(set())
        with measuring as ratios, listening as words:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        seconds = time.perf_counter() - began
        if self._trouble is not None:
            raise self._trouble
        asks = "asked" in words if order.measured else None
        words.discard("asked")
        ratio = max(ratios, default=None)
        return replace(self._outcome, seconds=seconds, ratio=ratio, rests_on=frozenset(words), asks=asks)

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
                if is_of_the_host(problem) and not (self._lacked_before and asked_too_much(problem)):
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


def _own_name(item: pytest.Item, taken: Container[str]) -> str:
    """Return a test's name; with its class's or file's before it where another test of its exercise has that name."""
    above = [one.name.removesuffix(".py") for one in item.listchain()[1:-1]]
    names = [item.name, *(".".join([*above[at:], item.name]) for at in range(len(above) - 1, -1, -1))]
    return next((name for name in names if name not in taken), item.nodeid)
