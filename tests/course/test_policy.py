"""Due times, lateness and publishing in course.toml: read strictly, and told what to write."""

from datetime import timedelta
from decimal import Decimal

import pytest

from grader.course import Amount, CourseError, LateRule, load_course
from grader.course.percent import AuthoringError, parse_authored
from tests.conftest import CANARY

RULE = 'per_day = "10 %"\nmost = "50 %"\ngrace = "15 minutes"\nuntil = "7 days"\n'


@pytest.fixture
def read(tmp_path):
    def read(of_assignment="", late=""):
        text = (CANARY / "course.toml").read_text(encoding="utf-8")
        late = f"[late]\n{late}\n" if late else ""
        (tmp_path / "course.toml").write_text(text.replace("[title]", f"{late}[title]") + of_assignment)
        (one,) = load_course(tmp_path).assignments
        return one

    return read


def test_a_course_without_policies_has_none(read):
    one = read()
    assert (one.due, one.late, one.published, one.extra_most) == (None, None, True, None)


def test_a_rule_is_for_every_assignment(read):
    share = [Amount(Decimal(percent) / 100, is_share=True) for percent in (10, 50)]
    assert read(late=RULE).late == LateRule(*share, timedelta(minutes=15), timedelta(days=7))


def test_an_assignment_says_only_what_is_other(read):
    rule = read("late = { per_day = 2.5, until = '2 hours' }\n", RULE).late
    assert (rule.per_day, rule.until) == (Amount(Decimal("2.5")), timedelta(hours=2))
    assert rule.grace == timedelta(minutes=15)


def test_an_assignment_may_have_a_rule_where_the_course_has_none(read):
    assert read("late = { per_day = 1 }\n").late == LateRule(Amount(Decimal(1)))


@pytest.mark.parametrize("offset", ["+09:00", "Z", "-05:30"])
def test_a_due_time_is_a_moment(read, offset):
    assert read(f"due = 2026-11-30T23:59:00{offset}\n").due.utcoffset() is not None


@pytest.mark.parametrize(
    ("of_assignment", "told"),
    [
        ("due = 2026-11-30T23:59:00\n", "add the offset from UTC: due = 2026-11-30T23:59:00+09:00"),
        ("published = 2026-11-30T23:59:00\n", "add the offset from UTC: published = 2026-11-30T23:59:00+09:00"),
        ("due = 2026-11-30\n", "due"),
        ("due = 0001-01-01T00:00:00+09:00\n", "due is 0001-01-01"),
        ('published = "soon"\n', "published"),
        ("extra_most = -1\n", "extra_most"),
        ('late = { per_day = "101 %" }\n', "late.per_day is '101 %', expected points (2.5) or a share"),
        ('late = { per_day = "ten" }\n', "late.per_day is 'ten'"),
        ("late = { most = -1 }\n", "late.most is -1"),
        ("late = { per_day = nan }\n", "late.per_day is nan"),
        ("late = { per_day = inf }\n", "late.per_day is inf"),
        ('late = { grace = "a while" }\n', 'expected a span such as "15 minutes"'),
        ('late = { until = "7 weeks" }\n', "late.until is '7 weeks'"),
        ("late = { per_hour = 1 }\n", "per_hour"),
    ],
)
def test_what_cannot_be_meant_is_one_line_that_says_what_to_write(read, of_assignment, told):
    with pytest.raises(CourseError) as caught:
        read(of_assignment)
    assert told in str(caught.value)
    assert "course.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_header_says_that_an_exercise_is_extra():
    one, other = parse_authored('# %% exercise="f" points=2 extra=true\nx\n# %% exercise="g" points=1\ny\n')
    assert (one.extra, other.extra) == (True, False)
    with pytest.raises(AuthoringError, match="extra is 'yes', expected 'true' or 'false'"):
        parse_authored('# %% exercise="f" points=2 extra=yes\nx\n')
