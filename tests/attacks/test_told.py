"""What a worker tells beside numbers, forged: figures, values with a form of their own, files, ends of programs.

Nothing is gained, the trusted side's own files stay as they are, and the next student is graded as ever. Counted are the
memory that this process allocates and the processor time that it takes.
"""

import time
import tracemalloc
from pathlib import Path

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level
from grader.submission import read_submission

FOLDER = Path(__file__).parent / "told"
ATTACKS = sorted((FOLDER / "attacks").glob("*.py"))
REFERENCE = FOLDER / "solutions" / "told" / "told.py"
MOST_MEMORY = 400 << 20
WRITING = frozenset({"report", "program"})
"""The exercises whose right answer writes a file, which L3 alone has a place for."""
ROUNDS = 8
"""An attack answers in turn with what it has: as often as it takes to have tried all of it."""


@pytest.fixture(scope="module", params=SAFE, ids=str)
def level(request):
    return request.param


@pytest.fixture(scope="module")
def judge(level):
    pytest.importorskip("matplotlib.pyplot")
    course = load_course(FOLDER)
    try:
        isolation = find_isolation(level)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, course.limits, diagnose=False) as judge:
        # What is imported and looked for once on a machine is no cost of an attack's.
        grade(judge, REFERENCE, out_of_place(level))
        yield judge


def out_of_place(level):
    """Return the exercises whose right answer has no place to write."""
    return frozenset() if level is Level.L3 else WRITING


def grade(judge, path, left_out=frozenset()):
    told = load_course(FOLDER).assignment("told")
    names = frozenset(one.name for one in told.exercises)
    return judge.grade(read_submission(path), told, "student01", 7, names - left_out)


def files():
    """Return what stands around the hidden tests and the reference."""
    found = [one for one in FOLDER.rglob("*") if one.is_file() and "__pycache__" not in one.parts]
    return {one: one.read_bytes() for one in [*found, *Path("/tmp").glob("SECRET-*")]}


@pytest.mark.proof
@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_what_is_forged_gains_nothing_and_harms_nobody(path, level, judge, tmp_path):
    before = files()
    for number in range(ROUNDS):
        other = tmp_path / f"told{number}.py"
        other.write_text(path.read_text().replace("itertools.count()", f"itertools.count({number})"))
        began = time.process_time()
        tracemalloc.start()
        try:
            found = grade(judge, other, out_of_place(level))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert found.points == 0
        assert peak < MOST_MEMORY
        assert time.process_time() - began < 5
    assert files() == before
    right = grade(judge, REFERENCE, out_of_place(level))
    assert right.points == right.max_points
    if level is not Level.L3:
        with pytest.raises(NoVerdict, match="nothing can be written"):
            grade(judge, REFERENCE)
