"""Whether anything of an answer is written, beyond what was given."""

import pytest

from grader.submission import Cell, Module, Submission
from grader.submission.begun import Begun, is_untouched

GIVEN = '''import math

def area(r):
    """Of a circle."""
    # YOUR CODE HERE
    raise NotImplementedError()

def shown(x):
    return x

best = None

class Box:
    size = 3

    def open(self):
        pass
'''


def submission(*sources, **named):
    return Submission("hw.ipynb", tuple(Cell(number, one) for number, one in enumerate(sources, 1)), named=named)


@pytest.mark.parametrize(
    "written",
    [
        GIVEN,
        GIVEN.replace("    # YOUR CODE HERE\n", "").replace('    """Of a circle."""\n', "\n\n    # my own words\n"),
        GIVEN.replace("raise NotImplementedError()", "pass"),
        "",
        GIVEN + "\nother = 3\n",
    ],
)
@pytest.mark.parametrize("name", ["area", "best", "Box"])
def test_what_was_given_is_nothing_written(written, name):
    assert is_untouched(submission(written), Begun(frozenset({name}), GIVEN))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("area", GIVEN.replace("raise NotImplementedError()", "return x")),
        ("area", GIVEN + "\narea = lambda r: 3 * r * r\n"),
        ("area", GIVEN + "\nfrom other import area\n"),
        ("area", GIVEN + "\nprint(area(3))\n"),
        ("best", GIVEN.replace("None", "4")),
        ("best", GIVEN + "\nfor best in range(3):\n    pass\n"),
        ("best", GIVEN + "\nbest += 1\n"),
        ("Box", GIVEN.replace("        pass", "        return 1")),
        ("Box", GIVEN.replace("size = 3", "size = 4")),
    ],
)
def test_anything_else_about_a_name_is_written(name, written):
    assert not is_untouched(submission(written), Begun(frozenset({name}), GIVEN))


def test_without_names_anything_is_and_modules_beside_the_work_count():
    begun = Begun(frozenset(), GIVEN)
    assert is_untouched(submission(GIVEN, "# a remark"), begun)
    assert not is_untouched(submission(GIVEN, "x = 1"), begun)
    beside = Submission("hw.py", (Cell(1, GIVEN),), modules=(Module(1_000_001, "more.py", "y = 2"),))
    assert not is_untouched(beside, begun)


def test_more_than_is_compared_is_somebodys_work():
    assert not is_untouched(submission("x = 1\n" * 30_000), Begun(frozenset({"area"}), GIVEN))


def test_cells_of_checks_are_no_work():
    begun = Begun(frozenset({"area"}), GIVEN, frozenset({"check"}))
    assert is_untouched(submission(GIVEN, "assert area(1) == 3", check=2), begun)
    assert not is_untouched(submission(GIVEN, "assert area(1) == 3"), begun)


def test_cells_that_the_notebook_says_are_given_are_no_work():
    begun = Begun(frozenset({"area"}), GIVEN)
    cells = Cell(1, GIVEN), Cell(2, "assert area(1) == 3")
    assert is_untouched(Submission("hw.ipynb", cells, given=frozenset({2})), begun)
    assert not is_untouched(Submission("hw.ipynb", cells, given=frozenset({1})), begun)


@pytest.mark.parametrize("line", ["%timeit area(3)", "%%time", "  !cat area.txt", "%matplotlib inline", "?area"])
def test_what_ipython_is_told_is_no_answer(line):
    for names in ({"area"}, set()):
        assert is_untouched(submission(GIVEN, line), Begun(frozenset(names), GIVEN))
    assert not is_untouched(submission(GIVEN, f"{line}\narea = 3"), Begun(frozenset({"area"}), GIVEN))


@pytest.mark.parametrize(
    "line",
    [
        'grader.check("area")', "grader.check('area');", "grader.check_all()", 'check("area")  # again',
        'grader.export("area.ipynb", pdf=False)', "import otter", 'grader = otter.Notebook("area.ipynb")',
    ],
)  # fmt: skip
def test_that_the_public_checks_are_asked_is_no_answer(line):
    for names in ({"area"}, set()):
        assert is_untouched(submission(GIVEN, line), Begun(frozenset(names), GIVEN))
        assert not is_untouched(submission(GIVEN, f"{line}\narea = 3"), Begun(frozenset(names), GIVEN))


@pytest.mark.parametrize("line", ["area = check(3)", 'check("area", area(3))', "check(area)", "otter(area)"])
def test_what_looks_like_a_check_and_is_more_is_written(line):
    assert not is_untouched(submission(GIVEN, line), Begun(frozenset({"area"}), GIVEN))
