"""Mistakes that the library does not know: each of its own is taken out of it and handed in."""

from contextlib import contextmanager
from dataclasses import replace

from grader.diagnosis.finding import Kind
from grader.diagnosis.misconception import in_the_reference, read_misconceptions
from grader.grading.precedents import Precedents


@contextmanager
def without(name):
    """Let the library not have a misconception."""
    whole, fitted = Precedents.known, Precedents.fitted

    def known(self, exercise, *asked):
        found = whole(self, exercise, *asked)
        left = tuple(one for one in found.misconceptions if one.name != name)
        return replace(found, misconceptions=left)

    Precedents.known = known
    Precedents.fitted = lambda self, *asked: tuple(one for one in fitted(self, *asked) if one.name != name)
    try:
        yield
    finally:
        Precedents.known, Precedents.fitted = whole, fitted


def falsely_named(course, judge, chosen):
    """Yield of each misconception its exercise, its name, and those of the others that it is taken for."""
    for assignment in course.assignments:
        for one in read_misconceptions(assignment):
            if chosen and one.exercise not in chosen:
                continue
            submission = in_the_reference(assignment, one.exercise, one.source)
            with without(one.name):
                grade = judge.grade(submission, assignment, "student01", 77, frozenset({one.exercise}))
            findings = grade.exercises[0].findings
            yield one.exercise, one.name, [found.name for found in findings if found.kind is Kind.MISCONCEPTION]
