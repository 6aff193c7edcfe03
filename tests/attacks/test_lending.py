"""What a submission makes of the reference that stands in for it costs the trusted side little, and tells nothing.

Counted are the memory that this process allocates and the processor time that it takes: neither depends on what else
the machine does.
"""

import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE
from grader.submission import read_submission
from tests.conftest import points

FOLDER = Path(__file__).parent / "lending"
ATTACKS = sorted((FOLDER / "attacks").glob("*.py"))
MOST_MEMORY = 400 << 20
RIGHT = """
import numpy as np
def mix(x, y):
    return np.asarray(x) + np.asarray(y)
def slope(f, x):
    return np.array([1.0])
def step(f, x):
    return x - mix(0.1, slope(f, x))
"""


@pytest.fixture(scope="module")
def course():
    return load_course(FOLDER)


@pytest.fixture(scope="module", params=SAFE, ids=str)
def judge(request, course):
    try:
        isolation = find_isolation(request.param)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, course.limits, diagnose=False) as judge:
        judge.suite(course.assignment("lending"))
        yield judge


def grade(judge, course, path):
    return judge.grade(read_submission(path), course.assignment("lending"), "student01", 7)


@pytest.mark.proof
@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_hostile_arguments_cost_the_trusted_side_little_and_tell_nothing(path, judge, course, tmp_path):
    began = time.process_time()
    tracemalloc.start()
    try:
        found = grade(judge, course, path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    seconds = time.process_time() - began
    assert peak < MOST_MEMORY
    assert seconds < 2 * course.limits.exercise_seconds
    assert found.points == 0
    assert "LEAKED" not in repr(found)
    honest = tmp_path / "lending.py"
    honest.write_text(RIGHT)
    assert points(grade(judge, course, honest)) == {"mix": 0.0, "slope": 0.0, "step": 2.0}


def test_the_trusted_sides_own_memory_is_what_was_counted():
    """NumPy tells `tracemalloc` of its arrays; else the test above would count nothing."""
    tracemalloc.start()
    kept = np.ones(1 << 20)
    assert tracemalloc.get_traced_memory()[0] >= kept.nbytes
    tracemalloc.stop()
