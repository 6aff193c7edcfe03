"""Grades in, tables out: who, how many, and what is left out of the counting."""

import random

import pytest

from grader.feedback import LANGUAGES, catalogue
from grader.report import build_report, collect, mapping_rows, report_to_json, shown_names
from grader.report.model import Alarm, Flag
from grader.suite.outcome import Cause
from tests.report.made_up import a_finding, a_grade, a_test


@pytest.fixture
def reported(canary_course):
    def reported(*grades, anonymous=False, language="en"):
        sheets = collect(grades)
        names = [name for sheet in sheets.values() for name in sheet.students]
        shown = shown_names(names, anonymous=anonymous, chance=random.Random(1))
        say = catalogue(language)
        (one,) = build_report(sheets, canary_course, shown, say, anonymous=anonymous).assignments
        return one

    return reported


def test_each_result_stands_beside_its_student_and_exercise(reported):
    one = reported(a_grade("student02", (False, True, True)), a_grade("student01"))
    assert [(each.student, each.points, each.exercises) for each in one.results] == [
        ("student01", 9.0, (3.0, 3.0, 3.0)),
        ("student02", 6.0, (0.0, 3.0, 3.0)),
    ]
    assert [exercise.name for exercise in one.exercises] == ["double", "Box", "apply"]


def test_a_rejected_submission_counts_in_no_figure_and_says_why(reported):
    grades = [a_grade(f"student{n:02}") for n in range(8)]
    one = reported(*grades, a_grade("student99", (False,) * 3, rejected=("file_empty", "canary.py")))
    assert (one.distribution.graded, one.distribution.mean, one.distribution.counts[9]) == (8, 1.0, 8)
    assert [exercise.none for exercise in one.exercises] == [0, 0, 0]
    assert [test.students for test in one.tests] == [8, 8, 8]
    assert [(each.student, each.text) for each in one.not_graded] == [
        ("student99", "canary.py is empty (0 bytes). Save it again and hand it in.")
    ]


def test_few_results_are_not_drawn_as_a_distribution(reported):
    distribution = reported(*[a_grade(f"student{n:02}") for n in range(7)]).distribution
    assert (distribution.graded, distribution.needed, distribution.mean, distribution.counts) == (7, 8, None, ())


def test_an_untouched_exercise_has_no_points_and_is_no_attempt_at_its_tests(reported):
    untouched = a_grade("student02", (False, True, True), causes=(Cause.UNFINISHED, None, None))
    one = reported(a_grade("student01"), untouched, a_grade("student03", (False, True, True)))
    double = one.exercises[0]
    assert (double.full, double.some, double.none, double.untouched) == (1, 0, 2, 1)
    assert (one.tests[0].passed, one.tests[0].students) == (1, 2)


def test_the_same_cause_is_one_row_with_everybody_who_has_it(reported):
    wrong = [a_grade(f"student0{n}", (False, True, True), findings=[a_finding()]) for n in (2, 1)]
    (cause,) = reported(*wrong, a_grade("student03")).causes
    assert (cause.exercise, cause.title, cause.students) == (
        "double",
        "The name np2 is not defined",
        ("student01", "student02"),
    )


def test_a_cause_without_words_is_told_by_its_name(reported):
    wrong = a_grade("student01", (False, True, True), findings=[a_finding("of_an_older_version")])
    assert reported(wrong).causes[0].title == "of_an_older_version"


def test_a_broken_test_is_told(reported):
    broken = a_grade("student01", tests=[a_test("test_a"), a_test("test_b", False, Cause.TEST)])
    assert {test.name: test.flags for test in reported(broken).tests}["test_b"] == (Flag.BROKEN,)


def test_what_the_worker_did_out_of_the_ordinary_comes_first_and_crashes_after_it(reported):
    crash = a_grade("student01", (False, True, True), causes=(Cause.CRASHED, None, None))
    attack = a_grade("student02", (True, False, False), causes=(None, Cause.PROTOCOL, Cause.PROTOCOL))
    loading = a_grade("student03", loading=[(2, 1, "crashed")])
    suspicious = reported(crash, attack, loading).suspicious
    assert [(each.student, each.kind, each.exercises) for each in suspicious] == [
        ("student02", Alarm.PROTOCOL, ("Box", "apply")),
        ("student01", Alarm.CRASHED, ("double",)),
        ("student03", Alarm.CRASHED, ("",)),
    ]


def test_grades_of_a_suite_that_changed_go_into_one_table(reported):
    old = a_grade("student01", tests=[a_test("test_old")])
    new = a_grade("student02", tests=[a_test("test_new", False)])
    tests = {test.name: (test.passed, test.students) for test in reported(old, new).tests if test.exercise == "double"}
    assert tests == {"test_old": (1, 1), "test_new": (0, 1)}


def test_a_pseudonym_stands_for_a_student_everywhere_and_no_word_of_theirs_is_left(reported):
    grades = [
        a_grade("Kim_Minsu", (False, True, True), findings=[a_finding(name="Kim_Minsu_w")]),
        a_grade("Lee_Jiwoo", loading=[(1, 2, "ValueError", "hello, I am Lee_Jiwoo"), (1, 3, "LeeError")]),
        a_grade("Park_Jun", rejected=("file_empty", "Park_Jun.py")),
    ]
    one = reported(*grades, anonymous=True)
    text = str(one)
    assert not [name for name in ("Kim", "Lee", "Park") if name in text]
    assert [problem.kind for problem in one.loading] == ["ValueError", "…"]
    (pseudonym,) = one.causes[0].students
    assert {each.student: each.points for each in one.results}[pseudonym] == 6.0


def test_pseudonyms_follow_no_order_of_names_and_the_mapping_tells_them():
    names = [f"student{n:02}" for n in range(20)]
    shown = shown_names(names, anonymous=True, chance=random.Random(1))
    assert len(set(shown.values())) == 20
    assert [shown[name] for name in names] != sorted(shown.values())
    assert dict(mapping_rows(shown)) == {pseudonym: name for name, pseudonym in shown.items()}
    assert shown_names(names, anonymous=True) != shown_names(names, anonymous=True)


def test_a_name_cannot_steer_what_shows_it():
    assert shown_names(["a\x1b[31m\u202eb"], anonymous=False) == {"a\x1b[31m\u202eb": "a\ufffd[31m\ufffdb"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_assignment_can_be_chosen_and_the_json_says_its_version(canary_course, language):
    assert collect([a_grade("student01")], "another") == {}
    sheets = collect([a_grade("student01")])
    shown = {"student01": "student01"}
    report = build_report(sheets, canary_course, shown, catalogue(language), anonymous=False)
    assert b'"schema": "report/1"' in report_to_json(report)
