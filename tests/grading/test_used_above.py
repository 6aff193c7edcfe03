"""A name that is used above its definition is told as that, and not as one that is misspelt."""

import pytest

from grader.feedback import catalogue
from grader.feedback.opening import load_lines
from tests.conftest import GOOD


@pytest.mark.parametrize("below", ["def later():\n    return 1\n", "later = 1\n", "class later:\n    pass\n"])
def test_what_is_defined_below_is_no_slip_of_the_pen(graded, below):
    grade = graded(f"print(later)\n{GOOD}\n{below}")
    (problem,) = grade.loading
    assert (problem.kind, problem.message, problem.line) == ("used_above", "later", 1)
    ((_, line),) = load_lines(grade, catalogue("en"))
    assert "given its value only further down" in line
    assert "spelling" not in line


@pytest.mark.parametrize("below", ["", "later == 1\n", "x = 'later'\n", "def later_on(): pass\n"])
def test_what_is_defined_nowhere_is_one(graded, below):
    grade = graded(f"print(later)\n{GOOD}\n{below}")
    assert grade.loading[0].kind == "NameError"
