"""What students and instructors read of the points that count."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest

from grader.classroom import Override
from grader.course import Amount, LateRule
from grader.feedback import catalogue, feedback_of
from grader.feedback.counting import counted, remarks
from grader.feedback.html import feedback_page
from grader.feedback.markdown import markdown_of
from grader.feedback.terminal import to_text
from grader.feedback.texts import FeedbackTexts
from grader.policies import Extension, as_graded, lateness, settle
from tests.report.made_up import a_grade

DUE = datetime(2026, 11, 30, 23, 59, tzinfo=timezone(timedelta(hours=9)))
RULE = LateRule(Amount(Decimal("0.05"), is_share=True), None, timedelta(minutes=15), timedelta(days=7))


def late(after, rule=RULE, extension=None):
    when = None if after is None else DUE + after
    return settle(a_grade("student01"), None, {}, lateness(DUE, when, rule, extension))


def lines(settled, language="en"):
    return list(counted(settled, catalogue(language)))


def test_where_the_tests_alone_count_nothing_is_said():
    assert lines(as_graded(a_grade("student01"))) == lines(late(timedelta(0))) == []


def test_lateness_says_how_much_and_why():
    assert lines(late(timedelta(hours=30))) == [
        "2 days late: -10 % (-0.9 of 9 points). Handed in 2026-12-02 05:59 (UTC+09:00); due was 2026-11-30 23:59 (UTC+09:00)."
    ]
    assert lines(late(timedelta(hours=30)), "ko") == [
        "2일 지각: -10 %(9점에서 -0.9점). 제출: 2026-12-02 05:59 (UTC+09:00), 마감: 2026-11-30 23:59 (UTC+09:00)."
    ]


@pytest.mark.parametrize(
    ("after", "rule", "told"),
    [
        (timedelta(hours=1), RULE, "1 day late: -5 % (-0.45 of 9 points)."),
        (timedelta(hours=1), LateRule(Amount(Decimal(2))), "1 day late: -2 of 9 points."),
        (timedelta(hours=1), None, "1 day late: nothing is taken off."),
        (timedelta(minutes=10), RULE, "within the grace time, so nothing is taken off"),
        (timedelta(days=8), RULE, "nothing that came after 2026-12-07 23:59 (UTC+09:00) counts."),
        (None, RULE, "It is not known when this was handed in, so it counts as in time."),
    ],
)
def test_each_timing_has_its_words(after, rule, told):
    (line,) = lines(late(after, rule))
    assert told in line


def test_without_a_rule_an_unknown_time_is_nothing_to_speak_of():
    assert lines(late(None, None)) == []


def test_an_extension_is_told_to_who_has_it():
    assert lines(late(timedelta(hours=30), extension=Extension(DUE + timedelta(days=2), "private"))) == [
        "Your due time was extended to 2026-12-02 23:59 (UTC+09:00)."
    ]


def test_a_decision_by_hand_is_told_without_the_instructors_comment():
    one = Override("student01", "canary", "Box", 1.5, "private", graded=2.0)
    settled = settle(a_grade("student01"), None, {("student01", "canary", "Box"): one})
    assert lines(settled) == ["Box: the instructor decided on 1.5 of 3 points; the tests gave 3."]
    assert "look again" in " ".join(remarks(settled, catalogue("en")))


def test_extra_credit_is_told(canary_course):
    canary = canary_course.assignment("canary")
    above = tuple(replace(one, extra=one.name == "Box") for one in canary.exercises)
    object.__setattr__(limited := replace(canary, extra_most=2.0), "exercises", above)
    assert lines(settle(a_grade("student01"), limited)) == [
        "This includes extra credit above the maximum: 3 (Box).",
        "Extra credit counts up to a limit; 1 of it is beyond that.",
    ]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_page_markdown_and_terminal_say_the_same(language):
    say, settled = catalogue(language), late(timedelta(hours=30))
    feedback = feedback_of(a_grade("student01"), "Canary", FeedbackTexts({}, {}), say, settled=settled)
    assert (feedback.points, feedback.max_points) == (8.1, 9.0)
    (told,) = feedback.counted
    page = feedback_page(feedback, "Course", say)
    assert f'<p class="counted">{told}</p>' in page
    assert "8.1 / 9" in page
    assert told in markdown_of(feedback, say).replace("\\", "")
    assert told.split(":")[0] in to_text(feedback, say)


def test_the_class_table_has_it_in_a_few_words():
    say = catalogue("en")
    assert list(remarks(late(timedelta(hours=30)), say)) == ["2 days late: -10 % (-0.9 of 9 points)"]
    assert list(remarks(late(None), say)) == ["hand-in time unknown"]
    assert list(remarks(late(timedelta(days=8)), say)) == ["after 2026-12-07 23:59 (UTC+09:00): nothing counts"]
