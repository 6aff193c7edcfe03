"""The pytest plugin: what every author of a suite has at hand.

Under plain ``pytest autograde_tests`` the fixture ``student`` is the reference itself, seen through the same
proxy and codec, so that an author finds a suite's own mistakes without a sandbox. `grader.suite.session`
puts a submission there instead.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from grader.remote.wire import RECEIVED
from grader.suite.bench import Bench
from grader.suite.close import Mismatch, close, single_precision
from grader.suite.reference import PUBLIC_CHECKS, load_reference

_MAX_SHOWN = 240
BENCH = pytest.StashKey[Bench]()
LATEST_MISMATCH = pytest.StashKey[Mismatch | None]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("grader", "hidden suites")
    group.addoption(
        "--submission",
        metavar="FILE",
        help="a .py file to judge in place of the reference, in this process and without isolation",
    )
    group.addoption("--grader-seed", type=int, default=0, help="seed of the `rng` fixture (default: 0)")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "exercise(name): the exercise that the tests of this module judge")
    config.addinivalue_line(
        "markers", "single_precision: answers of single precision are judged with the bounds of such (see `close`)"
    )
    config.addinivalue_line("markers", "weight(number): the share of its exercise's points (default: 1)")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    # Of a student's own checks nobody gains anything.
    allowed = item.path.name == PUBLIC_CHECKS or item.get_closest_marker("single_precision") is not None
    with single_precision(allowed):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    if not isinstance(left, close) and not isinstance(right, close):
        # pytest looks for differences in what it is given as long as that is.
        received = isinstance(left, RECEIVED) or isinstance(right, RECEIVED)
        return [f"{repr(left)[:_MAX_SHOWN]} {op} {repr(right)[:_MAX_SHOWN]}"] if received else None
    judge = right if isinstance(right, close) else left
    if op != "==" or not isinstance(judge, close) or judge.mismatch is None:
        return None
    config.stash[LATEST_MISMATCH] = judge.mismatch
    return [f"actual == {judge!r}"[:200], *judge.mismatch.lines()]


def test_seed(seed: int, exercise: str, test: str) -> list[int]:
    """Return the seed of one test's `rng`, from the seed of the run: the same on every machine."""
    digest = hashlib.sha256(f"{seed}\0{exercise}\0{test}".encode()).digest()
    return [int.from_bytes(digest[i : i + 4], "big") for i in range(0, 16, 4)]


test_seed.__test__ = False  # type: ignore[attr-defined]


def exercise_of(item: pytest.Item) -> str:
    """Return the exercise a test belongs to.

    Raises
    ------
    pytest.UsageError
        if neither the test nor its module says so.
    """
    marker = item.get_closest_marker("exercise")
    if marker is None or len(marker.args) != 1:
        raise pytest.UsageError(f"{item.nodeid} names no exercise: write pytestmark = pytest.mark.exercise(...)")
    return str(marker.args[0])


def _bench(request: pytest.FixtureRequest) -> Bench:
    """Return the bench that a session put there, or one over the reference beside the suite."""
    stash, options = request.config.stash, request.config.option
    bench = stash.get(BENCH, None)
    path = Path(request.path)
    if bench is None or bench.folder not in (None, path.parent):
        submission = Path(options.submission) if options.submission else None
        bench = stash[BENCH] = Bench.for_author(path, submission, options.grader_seed)
    return bench


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Any:
    """The submission under judgement, by proxy."""
    return _bench(request).student


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> ModuleType:
    """The solution module. Its objects are real: they live on the trusted side."""
    return load_reference(Path(request.path))


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Random inputs, the same for a given (seed of the grade, exercise, test)."""
    return _rng(_bench(request).seed, exercise_of(request.node), request.node.name)


def _rng(seed: int, exercise: str, test: str) -> np.random.Generator:
    return np.random.default_rng(test_seed(seed, exercise, test))


def own_fixtures(item: pytest.Item) -> list[str]:
    """Return the names of the fixtures that a test uses if all of them are ours; none if its suite has some as well.

    A fixture of the suite may use one of ours, and has to find the same object that the test has.
    """
    if not isinstance(item, pytest.Function):
        return []
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    known = {name: found[-1] for name, found in item._fixtureinfo.name2fixturedefs.items() if name not in parameters}
    return list(known) if all(getattr(one.func, "__module__", None) == __name__ for one in known.values()) else []


def given(item: pytest.Item, bench: Bench, exercise: str, names: Iterable[str]) -> dict[str, Any]:
    """Return what the fixtures of these names would make for a test on a bench."""
    making: dict[str, Callable[[], Any]] = {
        "student": lambda: bench.student,
        "reference": lambda: load_reference(item.path),
        "rng": lambda: _rng(bench.seed, exercise, item.name),
    }
    return {name: making[name]() for name in names}
