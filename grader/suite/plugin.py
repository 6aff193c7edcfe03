"""The pytest plugin: what every author of a suite has at hand.

Under plain ``pytest autograde_tests`` the fixture ``student`` is the reference itself, seen through the same
proxy and codec, so that an author finds a suite's own mistakes without a sandbox. `grader.suite.session`
puts a submission there instead.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from grader.course.environment import PUBLIC_CHECKS
from grader.remote.proxy import Remote
from grader.remote.wire import RECEIVED
from grader.suite import around, raising
from grader.suite.bench import Bench
from grader.suite.close import close
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.comparing.numbers import single_precision
from grader.suite.explained import note_comparison
from grader.suite.globals import Globals
from grader.suite.inplace import in_place, of_plain_suites
from grader.suite.intests import IN_TESTS
from grader.suite.late import NotYet, on_the_bench, put_on_the_bench, unwrapped_within
from grader.suite.module import StudentModule, view_of
from grader.suite.named import forget, install, is_plain
from grader.suite.needs import needs_of
from grader.suite.reference import load_reference, reference_path, suite_folder
from grader.suite.table import Table, read_table
from grader.suite.workplace import at_work

_MAX_SHOWN = 240
# What all of `pytest.approx` are; its name and place are not those of every pytest.
_APPROXIMATE: Any = type(pytest.approx(1)).__mro__[1]
BENCH = pytest.StashKey[Bench]()
LATEST_MISMATCH = pytest.StashKey[Mismatch | None]()
PLAINLY = pytest.StashKey[bool]()
"""Whether that was a plain ``==``, which may be wrong itself: it is tried on the reference."""
COMPARED = pytest.StashKey[Callable[[Any, Any], None] | None]()
"""Told both sides of a comparison that failed, where somebody asked for them."""
_GLOBALS = pytest.StashKey[dict[Path, Globals]]()
_TABLES = pytest.StashKey[dict[Path, Table | None]]()
_CASES = pytest.StashKey[dict[str, Any]]()
_COLLECTING = pytest.StashKey[Path]()
_FORGOTTEN = pytest.StashKey[dict[Path, dict[str, ModuleType]]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    install()  # before any conftest is read
    raising.install()
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
    config.addinivalue_line("markers", "visible: students can read what this test expects; for `grader verify`")
    config.addinivalue_line(
        "markers", "passed_untouched: what students are given passes this test; who wrote nothing gets nothing for it"
    )
    config.addinivalue_line("markers", "points(number): what a test gives, where `grader import-pytest` reads it")
    config.stash[_FORGOTTEN] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_collectstart(collector: pytest.Collector) -> None:
    """Let each suite import its own student's module, where several are collected together."""
    folder = suite_folder(collector.path) if isinstance(collector, pytest.Module) else None
    if folder is not None and folder != collector.config.stash.get(_COLLECTING, None):
        if (before := collector.config.stash.get(_COLLECTING, None)) is not None:
            collector.config.stash[_FORGOTTEN].setdefault(before, {}).update(forget(before))
        collector.config.stash[_COLLECTING] = folder


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that a suite's table leaves out."""
    left_out = [item for item in items if (table := _table(item)) is not None and table.leaves_out(test_id(item))]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
    for item in items:
        # Of a list that came back a test may ask whether its type is `list`.
        if isinstance(item, pytest.Function) and suite_folder(item.path) is not None:
            vars(item.module).setdefault("type", IN_TESTS["type"])


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, object, object]:
    with surrounded(collector.config, collector.path):
        return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    with surrounded(item.config, item.path):
        _put_on_the_bench(item)
        _listen(item)
        return (yield)


@contextmanager
def surrounded(config: pytest.Config, path: Path) -> Iterator[None]:
    """Give files of a suite, and their tests, what has to be around them."""
    folder = suite_folder(path) if path.suffix == ".py" else None
    with _at_work(config, path), in_place(_in_place(folder)) if folder is not None else nullcontext():
        yield


def _in_place(folder: Path) -> tuple[tuple[Any, str, Any, Any], ...]:
    return of_plain_suites() if is_plain(folder) else needs_of(folder).in_place


def _listen(item: pytest.Item) -> None:
    """Have the student's code see what the test does around it, if it does anything."""
    folder = suite_folder(item.path)
    if folder is None or is_plain(folder) or not needs_of(folder).any:
        return
    function = getattr(item, "originalname", None) or item.name
    if (begun := around.attend(_bench_for(item.config, item.path).student, folder, function)) is not None:
        put_on_the_bench(begun)


def _at_work(config: pytest.Config, path: Path) -> AbstractContextManager[None]:
    """Return the context in which an author's own run of a suite finds the files beside the authored file."""
    bench = config.stash.get(BENCH, None)
    if (bench is not None and bench.folder is None) or suite_folder(path) is None or path.suffix != ".py":
        return nullcontext()  # a session is there already
    try:
        return at_work(reference_path(path), always=True)  # what a program writes is no part of the course
    except FileNotFoundError:  # a test that asks for the reference says so
        return nullcontext()


def _put_on_the_bench(item: pytest.Item) -> None:
    """Give the names of the student's module, where a suite imports it, to the submission on the bench."""
    folder = suite_folder(item.path)
    if folder is None or not is_plain(folder):
        put_on_the_bench()
        return
    view = view_of(_bench_for(item.config, item.path).student, folder)
    view.trouble = None
    put_on_the_bench(view)
    known = item.config.stash.setdefault(_GLOBALS, {})
    if folder not in known:
        known[folder] = Globals(_modules(item, folder))
    known[folder].bind(view)
    view.trouble = None  # of names that this test may not use
    if isinstance(item, pytest.Function) and hasattr(item, "callspec"):
        cases = item.stash.setdefault(_CASES, dict(item.callspec.params))
        item.callspec.params.update({name: unwrapped_within(value) for name, value in cases.items()})


def _modules(item: pytest.Item, folder: Path) -> list[ModuleType]:
    """Return the modules of a suite's files: tests, conftest and what they have imported beside them."""
    found = [*sys.modules.values(), *item.config.pluginmanager.get_plugins()]
    found += [one.getparent(pytest.Module).obj for one in item.session.items]  # type: ignore[union-attr]
    found += item.config.stash[_FORGOTTEN].get(folder, {}).values()
    modules = {id(one): one for one in found if isinstance(one, ModuleType) and not isinstance(one, StudentModule)}
    return [one for one in modules.values() if str(getattr(one, "__file__", None) or "").startswith(f"{folder}/")]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    note_comparison(told=False)
    # Of a student's own checks nobody gains anything.
    allowed = item.path.name == PUBLIC_CHECKS or item.get_closest_marker("single_precision") is not None
    with single_precision(allowed), surrounded(item.config, item.path):
        found = yield
    with suppress(NotYet):
        # A test that catches every exception must not pass because a worker died.
        if (trouble := on_the_bench().trouble) is not None:
            raise trouble
    return found


def begin_anew(config: pytest.Config, folder: Path) -> None:
    """Forget what tests of a suite have left behind: another submission, or exercise, is judged next."""
    put_on_the_bench()
    forget(folder)
    if (known := config.stash.get(_GLOBALS, {}).get(folder)) is not None:
        known.renew()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    with surrounded(item.config, item.path):
        found = yield
    with suppress(NotYet):
        on_the_bench().finish()
    return found


@pytest.hookimpl(tryfirst=True)
def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    if not isinstance(left, close) and not isinstance(right, close):
        if op == "==":
            _compare_plainly(config, left, right)
        # pytest looks for differences in what it is given as long as that is.
        received = isinstance(left, RECEIVED) or isinstance(right, RECEIVED)
        return [f"{repr(left)[:_MAX_SHOWN]} {op} {repr(right)[:_MAX_SHOWN]}"] if received else None
    judge = right if isinstance(right, close) else left
    if op != "==" or not isinstance(judge, close) or judge.mismatch is None:
        return None
    config.stash[LATEST_MISMATCH] = judge.mismatch
    config.stash[PLAINLY] = False
    if (compared := config.stash.get(COMPARED, None)) is not None:
        compared(left if judge is right else right, judge.expected)
    return [f"actual == {judge!r}"[:200], *judge.mismatch.lines()]


def _compare_plainly(config: pytest.Config, left: object, right: object) -> None:
    """Find out how the two sides of a plain ``==`` differ: what a student is told of it is what `close` would tell."""
    bench = config.stash.get(BENCH, None)
    answered = getattr(bench.student._conversation.carrier, "answered", None) if bench is not None else None
    swapped = isinstance(right, (Remote, *RECEIVED)) or right is answered
    if swapped and not (isinstance(left, (Remote, *RECEIVED)) or left is answered):
        left, right = right, left
    if isinstance(right, _APPROXIMATE):  # what a student is told is told of what it holds
        right = right.expected
    try:
        judge = close(right)
        is_same = left == judge
    except Exception:  # what is expected is nothing that `close` knows
        return
    note_comparison(told=False)  # the assert shows what it compared
    if is_same:
        return
    config.stash[LATEST_MISMATCH], config.stash[PLAINLY] = judge.mismatch, True


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
    if marker is None and (table := _table(item)) is not None and (name := table.exercise_of(test_id(item))):
        return name
    if marker is None or len(marker.args) != 1:
        raise pytest.UsageError(f"{item.nodeid} names no exercise: write pytestmark = pytest.mark.exercise(...)")
    return str(marker.args[0])


def weight_of(item: pytest.Item) -> float:
    """Return the share of its exercise's points that a test gives, by its mark or by the suite's table."""
    if (marker := item.get_closest_marker("weight")) is not None:
        return float(marker.args[0])
    table = _table(item)
    return 1.0 if table is None else table.weight_of(test_id(item))


def is_visible(item: pytest.Item) -> bool:
    """Whether students can read a test, as its mark or the suite's table says."""
    table = _table(item)
    return item.get_closest_marker("visible") is not None or (table is not None and table.shows(test_id(item)))


def is_passed_untouched(item: pytest.Item) -> bool:
    """Whether what students are given passes a test, as its mark or the suite's table says."""
    table = _table(item)
    marked = item.get_closest_marker("passed_untouched") is not None
    return marked or (table is not None and table.is_passed_untouched(test_id(item)))


def _table(item: pytest.Item) -> Table | None:
    folder = suite_folder(item.path)
    if folder is None:
        return None
    known = item.config.stash.setdefault(_TABLES, {})
    if folder not in known:
        known[folder] = read_table(folder)
    return known[folder]


def test_id(item: pytest.Item) -> str:
    """Return a test's name as a suite's table has it: the file below the suite's folder, classes, and the function."""
    folder = suite_folder(item.path) or item.path.parent
    below = item.nodeid.partition("::")[2]
    return f"{item.path.relative_to(folder).as_posix()}::{below}"


test_id.__test__ = False  # type: ignore[attr-defined]


def _bench(request: pytest.FixtureRequest) -> Bench:
    """Return the bench that a session put there, or one over the reference beside the suite."""
    return _bench_for(request.config, Path(request.path))


def _bench_for(config: pytest.Config, path: Path) -> Bench:
    stash, options = config.stash, config.option
    bench = stash.get(BENCH, None)
    if bench is None or bench.folder not in (None, path.parent):
        # A test runs in a folder of its own.
        submission = config.invocation_params.dir / options.submission if options.submission else None
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
