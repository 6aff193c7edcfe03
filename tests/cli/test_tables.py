"""The table of a class stands in columns, whatever is in it and however wide the terminal is."""

import io

import pytest
from rich.console import Console

from grader.cli.tables import ClassTable
from grader.feedback.catalogue import catalogue
from grader.finishing import ClassRow

ALL, NONE = ("●", "green"), ("○", "red")


def shown(*rows, width=80):
    console = Console(file=io.StringIO(), width=width)
    console.print(ClassTable(rows, catalogue("en")), end="")
    return console.file.getvalue().splitlines()


def row(student="student01", points="9 / 9", marks=(ALL,), remarks=""):
    return ClassRow(student, "ch02_perceptron", points, marks, remarks)


def test_columns_are_as_wide_as_what_is_in_them():
    head, one, other = shown(row(), row("s2", "12.5 / 20", (ALL, NONE), "late"))
    assert one == "student01  ch02_perceptron      9 / 9  ●"
    assert other == "s2         ch02_perceptron  12.5 / 20  ●○         late"
    assert [head.index(word) for word in ("Student", "Assignment", "Exercises", "Remarks")] == [0, 11, 39, 50]


def test_names_that_are_too_long_and_wide_letters_keep_the_columns():
    lines = shown(row("a" * 60), row("퍼셉트론"))
    assert lines[1].startswith("a" * 23 + "…  ch02")
    assert lines[2].startswith("퍼셉트론" + " " * 18 + "ch02")


def test_long_remarks_go_on_under_themselves():
    _, first, second, *_ = shown(row(remarks="a word and another one " * 3))
    assert second.strip()
    assert first.index("a word") == len(second) - len(second.lstrip())


@pytest.mark.parametrize("width", [20, 400])
def test_each_row_begins_a_line_on_any_terminal(width):
    lines = shown(row(), row("student02"), width=width)
    assert [line for line in lines if line.startswith("student0")]


def test_what_steers_a_terminal_does_not_get_there():
    (_, line) = shown(row("a\rb\x07", remarks="c\x08d"))
    assert line.isprintable()
