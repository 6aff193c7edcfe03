"""The library of misconceptions: enough of them, caught where they say, and safe for a student to read about."""

import ast
import re

import pytest

from grader.diagnosis.misconception import read_misconceptions
from grader.grading.depending import Depending
from grader.grading.precedents import Precedents
from tests.content.test_course_content import ASSIGNMENTS

CODE = re.compile(r"\w\([^)]*\w[^)]*\)|\w\[|==|\*\*|\w\.T\b|axis ?=|keepdims")


def test_every_exercise_has_its_misconceptions(course):
    total = 0
    for assignment in course.assignments:
        found = read_misconceptions(assignment)
        total += len(found)
        for exercise in assignment.exercises:
            names = [one.name for one in found if one.exercise == exercise.name]
            assert len(names) >= course.bar.misconceptions >= 4, exercise.name
    assert total >= 200


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_what_students_read_is_in_both_languages_and_gives_no_code_away(course, name):
    for one in read_misconceptions(course.assignment(name)):
        assert set(one.title.languages) == set(one.explanation.languages) == {"ko", "en"}
        for text in (*one.title.all, *one.explanation.all):
            assert text.strip(), one.name
            assert not CODE.search(text), (one.exercise, one.name, CODE.search(text)[0])
        for text in (one.title.in_("ko"), one.explanation.in_("ko")):
            assert re.search("[가-힣]", text), one.name
        for text in (one.title.in_("en"), one.explanation.in_("en")):
            assert not re.search("[가-힣]", text), one.name


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_every_misconception_defines_its_exercise(course, name):
    for one in read_misconceptions(course.assignment(name)):
        names = {getattr(node, "name", None) for node in ast.parse(one.source).body}
        assert one.exercise in names, one.name


@pytest.mark.proof
@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_every_misconception_is_caught_in_the_tests_it_names(course, course_judge, name):
    assignment = course.assignment(name)
    suite = course_judge.suite(assignment)
    precedents = Precedents(assignment, suite, course.limits, Depending(assignment))
    known = {(one.exercise, one.name): one for one in read_misconceptions(assignment)}
    for exercise in assignment.exercises:
        library = precedents.library(exercise, course_judge.sandbox(assignment))
        recorded = {one.name: one for one in library.misconceptions}
        for (of, slug), one in known.items():
            if of == exercise.name:
                failed = recorded[slug].failed | {test.partition("[")[0] for test in recorded[slug].failed}
                assert set(one.caught_by) <= failed, slug
