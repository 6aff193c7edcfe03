"""What nobody can do at a level of isolation is no verdict on anybody."""

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import Level
from grader.submission import Cell, Submission

SAVE = "def save(text):\n    with open('out.txt', 'w') as file:\n        file.write(text)\n    return open('out.txt').read()\n"
DOUBLE = "def double(x):\n    return 2 * x\n"
WRONG = SAVE.replace("return open('out.txt').read()", "return ''")
TESTS = """import pytest

@pytest.mark.exercise("save")
def test_it_is_read_again(student):
    assert student.save("one") == "one"

@pytest.mark.exercise("double")
def test_double(student):
    assert student.double(1) == 2
"""


@pytest.fixture(scope="module", params=[Level.L3, Level.L2], ids=str)
def level(request):
    return request.param


@pytest.fixture(scope="module")
def grade(level, tmp_path_factory):
    """Return the points of two functions, at this level of isolation."""
    root = tmp_path_factory.mktemp("course")
    for name, text in {
        "course.toml": 'name = "c"\n[[assignment]]\nname = "hw"\n',
        "solutions/hw/hw.py": f'# %% exercise="save" points=1\n{SAVE}# %% exercise="double" points=1\n{DOUBLE}',
        "autograde_tests/hw/test_hw.py": TESTS,
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    course = load_course(root)
    try:
        isolation = find_isolation(level)
    except SandboxUnavailable as problem:
        pytest.skip(str(problem))
    with Judge(isolation, course.limits, diagnose=False) as judge:

        def grade(save, double, only=("save", "double")):
            work = Submission("hw.py", (Cell(1, save), Cell(2, double)))
            return judge.grade(work, course.assignments[0], "student01", 1, frozenset(only)).points

        yield grade


def test_what_needs_a_place_to_write_has_a_verdict_where_there_is_one(grade, level):
    if level is Level.L3:
        assert grade(SAVE, DOUBLE) == 2
        assert grade(WRONG, DOUBLE) == 1
    else:
        for save in (SAVE, WRONG):
            with pytest.raises(NoVerdict, match="save: test_it_is_read_again: at level L2 nothing can be written"):
                grade(save, DOUBLE)


def test_other_exercises_have_theirs_at_every_level(grade):
    assert grade(SAVE, DOUBLE, ["double"]) == 1
    assert grade(SAVE, DOUBLE.replace("2", "3"), ["double"]) == 0
