"""Hidden tests of truth_table."""

import numpy as np
import pytest

from grader.suite import close

pytestmark = pytest.mark.exercise("truth_table")

ROWS = np.array(
    [
        (True, True, True, True, False),
        (True, False, False, True, False),
        (False, True, False, True, True),
        (False, False, False, False, True),
    ]
)

# The rows are sorted there, so that these columns count even where the order of the rows is wrong.
COLUMN = "lambda column: sorted([row[0], row[1], row[column]] for row in truth_table())"


def test_the_table_holds_the_four_rows(student):
    assert student.truth_table() == close(ROWS, sequence=True)


def test_the_rows_come_in_the_order_of_the_text(student):
    pairs = student.run("lambda: [[row[0], row[1]] for row in truth_table()]")
    assert pairs == close(ROWS[:, :2], sequence=True)


def test_the_third_value_of_a_row_is_x_and_y(student):
    assert student.run(COLUMN, 2) == close(np.array([[0, 0, 0], [0, 1, 0], [1, 0, 0], [1, 1, 1]]), sequence=True)


def test_the_fourth_value_of_a_row_is_x_or_y(student):
    assert student.run(COLUMN, 3) == close(np.array([[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), sequence=True)


def test_the_fifth_value_of_a_row_is_not_x(student):
    assert student.run(COLUMN, 4) == close(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 0], [1, 1, 0]]), sequence=True)


def test_a_second_call_gives_the_same_table(student):
    # The columns x and y of all rows, in any order: what else stands in the rows has tests of its own.
    pairs = student.run("lambda: (truth_table(), sorted([row[0], row[1]] for row in truth_table()))[1]")
    assert pairs == close(np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), sequence=True)
