"""How late something is: moments, days of 24 hours, grace, a last moment, extensions."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.course import Amount, LateRule
from grader.policies import Extension, Timing, lateness
from tests.policies.conftest import DUE

HOUR = timedelta(hours=1)
TEN_PERCENT = Amount(Decimal("0.1"), is_share=True)
RULE = LateRule(TEN_PERCENT, Amount(Decimal("0.5"), is_share=True), timedelta(minutes=15), timedelta(days=7))
BERLIN = ZoneInfo("Europe/Berlin")

amounts = st.one_of(
    st.builds(Amount, st.decimals(0, 1, places=3), st.just(True)),
    st.builds(Amount, st.decimals(0, 30, places=2), st.just(False)),
)
spans = st.timedeltas(timedelta(0), timedelta(days=30))
rules = st.builds(LateRule, amounts, st.none() | amounts, spans, st.none() | spans)
earned = st.decimals(0, 20, places=2)
moments = st.datetimes(
    datetime(2026, 10, 1), datetime(2026, 12, 31), timezones=st.sampled_from([UTC, BERLIN, ZoneInfo("Asia/Seoul")])
)


@pytest.mark.parametrize(
    ("after", "timing", "days"),
    [
        (timedelta(-3), Timing.IN_TIME, 0),
        (timedelta(0), Timing.IN_TIME, 0),
        (timedelta(minutes=15), Timing.GRACE, 0),
        (timedelta(minutes=15, microseconds=1), Timing.LATE, 1),
        (24 * HOUR, Timing.LATE, 1),
        (24 * HOUR + timedelta(microseconds=1), Timing.LATE, 2),
        (timedelta(days=7), Timing.LATE, 7),
        (timedelta(days=7, microseconds=1), Timing.CLOSED, 8),
    ],
)
def test_a_day_counts_as_soon_as_it_has_begun(after, timing, days):
    found = lateness(DUE, DUE + after, RULE)
    assert (found.timing, found.days) == (timing, days)


def test_the_penalty_is_a_share_of_what_was_earned_up_to_the_most():
    taken = [lateness(DUE, DUE + day * 24 * HOUR, RULE).penalty(Decimal(8)) for day in range(9)]
    assert taken == [Decimal(points) for points in ("0", "0.8", "1.6", "2.4", "3.2", "4", "4", "4", "8")]


def test_points_a_day_and_a_share_as_the_most_go_together():
    rule = LateRule(Amount(Decimal(3)), Amount(Decimal("0.5"), is_share=True))
    assert lateness(DUE, DUE + HOUR, rule).penalty(Decimal(8)) == 3
    assert lateness(DUE, DUE + 30 * HOUR, rule).penalty(Decimal(8)) == 4
    assert lateness(DUE, DUE + HOUR, rule).penalty(Decimal(2)) == 1
    assert lateness(DUE, DUE + HOUR, rule).share is None


def test_who_hands_in_at_an_unknown_time_is_not_late():
    found = lateness(DUE, None, RULE)
    assert (found.timing, found.penalty(Decimal(8))) == (Timing.UNKNOWN, 0)


def test_without_a_due_time_nobody_is_late():
    assert lateness(None, DUE, RULE).timing is Timing.UNTIMED


def test_without_a_rule_lateness_is_known_and_costs_nothing():
    found = lateness(DUE, DUE + 30 * HOUR)
    assert (found.timing, found.days, found.penalty(Decimal(8))) == (Timing.LATE, 2, 0)


def test_an_extension_moves_the_due_time_and_all_that_follows_from_it():
    longer = Extension(DUE + 48 * HOUR)
    assert lateness(DUE, DUE + 48 * HOUR, RULE, longer).timing is Timing.IN_TIME
    assert lateness(DUE, DUE + 49 * HOUR, RULE, longer).days == 1
    assert lateness(DUE, DUE + timedelta(days=8), RULE, longer).timing is Timing.LATE
    assert lateness(DUE, DUE, RULE, longer).due == DUE + 48 * HOUR


def test_the_same_moment_in_another_zone_is_the_same_lateness():
    when = DUE + 30 * HOUR
    found = {lateness(DUE.astimezone(a), when.astimezone(b), RULE).days for a in (UTC, BERLIN) for b in (UTC, BERLIN)}
    assert found == {2}


def test_a_night_in_which_the_clocks_are_set_back_has_no_hour_for_free():
    due = datetime(2026, 10, 24, 23, 59, tzinfo=BERLIN)
    on_the_wall = datetime(2026, 10, 25, 23, 59, tzinfo=BERLIN)  # 25 hours later
    assert lateness(due, on_the_wall, RULE).days == 2
    assert lateness(due, datetime(2026, 10, 25, 22, 59, tzinfo=BERLIN), RULE).days == 1


def test_a_night_in_which_the_clocks_are_set_forward_costs_no_hour():
    due = datetime(2026, 3, 28, 23, 59, tzinfo=BERLIN)
    assert lateness(due, datetime(2026, 3, 30, 0, 59, tzinfo=BERLIN), RULE).days == 1


@pytest.mark.parametrize("times", [(datetime(2026, 11, 30), DUE), (DUE, datetime(2026, 11, 30))])
def test_a_time_without_an_offset_is_no_moment(times):
    with pytest.raises(TypeError, match="no offset"):
        lateness(*times, RULE)


@settings(max_examples=60)
@given(earned, moments, st.none() | moments, rules)
def test_what_is_left_is_between_nothing_and_all(points, due, when, rule):
    left = lateness(due, when, rule).left_of(points)
    assert 0 <= left <= points


@settings(max_examples=60)
@given(earned, moments, moments, moments, rules)
def test_later_never_counts_more(points, due, one, other, rule):
    earlier, later = sorted((one, other), key=lambda time: time.astimezone(UTC))
    assert lateness(due, earlier, rule).left_of(points) >= lateness(due, later, rule).left_of(points)


@settings(max_examples=60)
@given(earned, earned, moments, moments, rules)
def test_who_earned_more_never_has_less(one, other, due, when, rule):
    late = lateness(due, when, rule)
    assert late.left_of(max(one, other)) >= late.left_of(min(one, other))


@settings(max_examples=60)
@given(earned, moments, moments, moments, rules)
def test_an_extension_never_costs_points(points, due, when, longer, rule):
    with_it = lateness(due, when, rule, Extension(longer))
    assert with_it.left_of(points) >= lateness(due, when, rule).left_of(points)


@settings(max_examples=60)
@given(earned, moments, rules, st.floats(0, 1))
def test_within_the_grace_nothing_is_taken_off(points, due, rule, part):
    when = due.astimezone(UTC) + rule.grace * part
    assert lateness(due, when, rule).left_of(points) == points


@settings(max_examples=60)
@given(earned, moments, moments, rules, st.integers(-14, 14))
def test_zones_change_nothing(points, due, when, rule, hours):
    zone = timezone(timedelta(hours=hours))
    moved = lateness(due.astimezone(zone), when.astimezone(zone), rule)
    assert (moved.days, moved.left_of(points)) == (
        lateness(due, when, rule).days,
        lateness(due, when, rule).left_of(points),
    )
