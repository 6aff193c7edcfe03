"""What git leaves where it cannot merge."""

import json

import pytest

from grader.submission import Rejection, read_submission
from grader.submission.conflicts import first_side
from grader.submission.model import Conflict
from tests.conftest import notebook_text

BOTH = "a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> week2\nc = 3\n<<<<<<< HEAD\n||||||| base\nd = 0\n=======\nd = 2\n>>>>>>> x"


def test_the_first_side_is_taken_in_the_lines_where_it_stands():
    text, lines = first_side(BOTH)
    assert text.split("\n") == ["a = 1", "", "b = 1", "", "", "", "c = 3", "", "", "", "", "", ""]
    assert lines == [2, 8]


@pytest.mark.parametrize(
    "text",
    [
        "a = 1", "<<<<<<< HEAD\na = 1", "<<<<<<< HEAD\na\n=======\nb", "Title\n=======\n", ">>>>>>> x\n", "a <<<<<<< b",
        "<<<<<<< HEAD\n>>>>>>> x", "<<<<<<<HEAD\n=======\n>>>>>>>",
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_no_whole_conflict_stays_as_it_is(text):
    assert first_side(text) == (text, [])


def test_marks_may_be_indented_and_end_as_on_windows():
    text, lines = first_side("a\r\n  <<<<<<< HEAD\r\nb\r\n\t=======\r\nc\r\n >>>>>>> x\r\nd")
    assert (text, lines) == ("a\r\n\nb\r\n\n\n\nd", [2])


def test_a_script_and_a_cell_are_told_with_the_cell_and_the_line(tmp_path):
    (tmp_path / "a.py").write_text(BOTH)
    (tmp_path / "a.ipynb").write_text(notebook_text("x = 1", BOTH))
    script, notebook = (read_submission(tmp_path / name) for name in ("a.py", "a.ipynb"))
    assert script.conflicts == (Conflict(1, 2), Conflict(1, 8))
    assert notebook.conflicts == (Conflict(2, 2), Conflict(2, 8))
    assert script.cells[0].source == notebook.cells[1].source == first_side(BOTH)[0]


def test_a_notebook_that_is_no_json_for_it_is_read_with_the_first_side(tmp_path):
    path = tmp_path / "a.ipynb"
    text = json.dumps(json.loads(notebook_text("a = 1", "b = 2")), indent=1)
    path.write_text(text.replace('   "outputs": [],\n', '<<<<<<< HEAD\n   "outputs": [],\n=======\n>>>>>>> 1a2b\n'))
    read = read_submission(path)
    assert [cell.source for cell in read.cells] == ["a = 1", "b = 2"]
    assert [one.cell for one in read.conflicts] == [0, 0]
    lines = path.read_text().split("\n")
    assert all(lines[one.line - 1] == "<<<<<<< HEAD" for one in read.conflicts)


def test_a_notebook_of_which_no_side_can_be_read_is_called_that(tmp_path):
    path = tmp_path / "a.ipynb"
    path.write_text('{"cells": [\n<<<<<<< HEAD\n{\n=======\n>>>>>>> 1a2b\n')
    assert read_submission(path) == Rejection("merge_conflict", "a.ipynb:2")
