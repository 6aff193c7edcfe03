"""Item analysis against figures worked out by hand, and silence where a class is too small for them."""

import numpy as np
import pytest

from grader.report import items
from grader.report.model import Flag


def test_discrimination_is_the_correlation_with_the_other_tests_only():
    rng = np.random.default_rng(1)
    table = rng.random((200, 6)) < 0.6
    one, others = table[:, 2], np.delete(table, 2, axis=1).sum(axis=1)
    x, y = one - one.mean(), others - others.mean()
    expected = (x * y).sum() / np.sqrt((x * x).sum() * (y * y).sum())
    assert items.discrimination(one, others) == pytest.approx(expected)


def test_leaving_the_test_out_of_its_total_agrees_with_henrysson():
    """r = (r_it s_t - s_i) / sqrt(s_t^2 + s_i^2 - 2 r_it s_t s_i), from the uncorrected correlation."""
    rng = np.random.default_rng(2)
    ability = rng.normal(size=300)
    table = ability[:, None] + rng.normal(size=(300, 8)) > 0
    total, one = table.sum(axis=1), table[:, 0]
    r, s_t, s_i = np.corrcoef(one, total)[0, 1], total.std(), one.std()
    expected = (r * s_t - s_i) / np.sqrt(s_t**2 + s_i**2 - 2 * r * s_t * s_i)
    assert items.discrimination(one, total - one) == pytest.approx(expected)


def test_the_groups_are_the_best_and_the_weakest_27_percent():
    others = np.arange(100)
    passed = others >= 80
    assert items.upper_and_lower(passed, others) == (pytest.approx(20 / 27), 0.0)


def test_students_who_tie_at_the_edge_count_by_the_share_of_them_for_whom_there_is_room():
    others = np.array([9] * 20 + [5] * 60 + [1] * 20)  # the best 27: twenty, and seven of the sixty
    passed = np.array([True] * 20 + [True, False] * 30 + [False] * 20)
    upper, lower = items.upper_and_lower(passed, others)
    assert upper == pytest.approx((20 + 7 * 0.5) / 27)
    assert lower == pytest.approx(7 * 0.5 / 27)


@pytest.mark.parametrize("n", [0, 1, items.MIN_STUDENTS - 1])
def test_a_small_class_gives_no_figures(n):
    passed, others = np.arange(n) % 2 == 0, np.arange(n)
    assert items.discrimination(passed, others) is None
    assert items.upper_and_lower(passed, others) is None


def test_what_does_not_vary_gives_no_correlation():
    n = items.MIN_STUDENTS
    assert items.discrimination(np.ones(n, bool), np.arange(n)) is None
    assert items.discrimination(np.arange(n) % 2 == 0, np.full(n, 4)) is None
    assert items.upper_and_lower(np.arange(n) % 2 == 0, np.full(n, 4)) is None


def test_a_test_that_the_best_fail_and_the_weakest_pass_misleads():
    others = np.arange(60)
    groups = items.upper_and_lower(others < 30, others)
    assert items.flags(others < 30, groups, broken=False) == (Flag.MISLEADS,)
    assert items.flags(others >= 30, items.upper_and_lower(others >= 30, others), broken=False) == ()


def test_one_good_student_on_a_bad_day_makes_no_test_misleading():
    others = np.arange(60)
    passed = others != 59
    assert items.flags(passed, items.upper_and_lower(passed, others), broken=False) == ()


def test_unanimous_results_are_told_only_of_enough_students():
    for n, expected in (
        (items.MIN_UNANIMOUS - 1, ((), ())),
        (items.MIN_UNANIMOUS, ((Flag.EVERYBODY,), (Flag.NOBODY,))),
    ):
        assert (items.flags(np.ones(n, bool), None, False), items.flags(np.zeros(n, bool), None, False)) == expected


def test_a_test_that_failed_itself_is_told_whatever_the_class():
    assert items.flags(np.ones(1, bool), None, broken=True) == (Flag.BROKEN,)
