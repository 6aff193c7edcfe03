"""Public checks of chapter 2: run `pytest public_checks.py` in this folder."""

import pytest

from grader.suite import close


@pytest.mark.exercise("AND")
def test_and_of_the_four_pairs(student):
    rows = [student.AND(0, 0), student.AND(0, 1), student.AND(1, 0), student.AND(1, 1)]
    assert rows == close([0, 0, 0, 1])


@pytest.mark.exercise("AND")
def test_and_with_the_weights_of_the_text(student):
    rows = [student.AND(1, 0, w1=2, w2=1, b=-1.5), student.AND(0, 1, w1=2, w2=1, b=-1.5)]
    assert rows == close([1, 0])


@pytest.mark.exercise("NAND")
def test_nand_of_the_four_pairs(student):
    rows = [student.NAND(0, 0), student.NAND(0, 1), student.NAND(1, 0), student.NAND(1, 1)]
    assert rows == close([1, 1, 1, 0])


@pytest.mark.exercise("NAND")
def test_nand_with_the_weights_of_the_text(student):
    assert student.NAND(0, 1, w1=-1, w2=-1, b=0.5) == close(0)


@pytest.mark.exercise("OR")
def test_or_of_the_four_pairs(student):
    rows = [student.OR(0, 0), student.OR(0, 1), student.OR(1, 0), student.OR(1, 1)]
    assert rows == close([0, 1, 1, 1])


@pytest.mark.exercise("OR")
def test_or_with_the_weights_of_the_text(student):
    assert student.OR(0, 0, w1=1, w2=1, b=0.5) == close(1)


@pytest.mark.exercise("XOR")
def test_xor_of_the_four_pairs(student):
    rows = [student.XOR(0, 0), student.XOR(0, 1), student.XOR(1, 0), student.XOR(1, 1)]
    assert rows == close([0, 1, 1, 0])
