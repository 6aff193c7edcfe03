"""Hidden tests of what a worker tells: figures, values with a form of their own, files, programs."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import pytest

from grader.suite import close

exercise = pytest.mark.exercise


@exercise("draw")
def test_the_squares_are_drawn(student, rng):
    x = rng.normal(size=3)
    student.draw(x)
    axes = student.figure().axes[0]
    assert [axes.title, len(axes.lines), axes.lines[0].label] == close(["Squares", 1, "squares"])
    assert axes.lines[0].x == close(x)
    assert axes.lines[0].y == close(x**2)


@exercise("count")
def test_words_are_counted(student, rng):
    words = ["ab", "c", "d"] * int(rng.integers(1, 9)) + ["c"]
    found = student.count(words)
    assert found == close(Counter(words))
    assert found.most_common(1) == close(Counter(words).most_common(1))


@exercise("bill")
def test_all_of_a_bill(student, rng):
    day = date(2026, 1, 1) + timedelta(int(rng.integers(300)))
    prices = [Decimal(int(price)) / 100 for price in rng.integers(1, 999, size=4)]
    assert student.bill(day, prices) == close((day, sum(prices), set(prices)))


@exercise("report")
def test_lines_are_written_where_the_test_looks(student, tmp_path):
    student.report(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text() == close("b,2\na,1")
    assert [one.name for one in tmp_path.iterdir()] == close(["out.txt"])


@exercise("program")
def test_the_name_is_greeted_and_kept(student, rng):
    name = "".join(map(chr, rng.integers(97, 123, size=6)))
    ran = student.main(stdin=f"{name}\n")
    assert ran.printed == close(f"Hello, {name}!", spaces=False)
    assert ran.files == close({"name.txt": name})
