"""What a hidden test does wrong itself costs nobody a point: the reference is asked."""

import pytest

from grader.course import load_course
from grader.grading import Judge
from grader.grading.no_verdict import NoVerdict
from grader.submission import Cell, Submission

RIGHT = "def double(x):\n    return 2 * x\n"


@pytest.fixture
def grade(tmp_path, isolation):
    """Return the points of a submission by one test, whose body is given."""

    def grade(body, source=RIGHT):
        for name, text in {
            "course.toml": 'name = "c"\n[[assignment]]\nname = "hw"\n',
            "solutions/hw/hw.py": f'# %% exercise="double" points=1\n{RIGHT}',
            "autograde_tests/hw/test_hw.py": "import pytest\n@pytest.mark.exercise('double')\n"
            f"def test_double(student):\n    {body}\n",
        }.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)
        course = load_course(tmp_path)
        with Judge(isolation, course.limits) as judge:
            work = Submission("hw.py", (Cell(1, source),))
            return judge.grade(work, course.assignments[0], "student01", 1).points

    return grade


@pytest.mark.parametrize(
    "body", ["assert student.duoble(1) == 2", "assert student.double(1, 2) == 2", "assert student.double(1) == 3"]
)
def test_what_the_reference_fails_as_well_is_no_verdict(grade, body):
    with pytest.raises(NoVerdict, match="suite_fault"):
        grade(body)


def test_a_submission_that_takes_other_arguments_than_the_reference_loses_its_points(grade):
    assert grade("assert student.double(1) == 2", "def double():\n    return 2\n") == 0


def test_another_exception_of_the_reference_takes_no_verdict_away(grade):
    body = "student.tripled(1) if student.double(1) == 3 else [][1]"
    assert grade(body, "def double(x):\n    return 3 * x\n") == 0


def test_what_a_tests_own_arithmetic_warns_of_is_no_failure_and_is_told_nobody(grade, recwarn):
    body = "import warnings; warnings.warn('of its own'); assert student.double(1) == 2"
    assert grade(body) == 1
    assert not list(recwarn)
