"""All that the student of one submission reads, before it is given a form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.feedback.budget import within_budget
from grader.feedback.catalogue import Catalogue
from grader.feedback.counting import counted, source
from grader.feedback.excerpts import Excerpt, surroundings
from grader.feedback.explaining import Explained, explain
from grader.feedback.harmless import harmless
from grader.feedback.opening import (
    form_of,
    load_lines,
    shared_causes,
)  # fmt: skip
from grader.feedback.remarks import rejection_line, rivals_lines
from grader.feedback.texts import FeedbackTexts
from grader.grading import Grade
from grader.policies import Settled, as_graded
from grader.submission import Submission
from grader.suite.outcome import Cause

_MAX_PRINTED = 2000
_MAX_PRINTED_LINES = 20


@dataclass(frozen=True)
class Stopped:
    """A statement that did not load: what happened, and the lines around it."""

    text: str
    excerpts: tuple[Excerpt, ...] = ()


@dataclass(frozen=True)
class Feedback:
    """All that the student of one submission reads, before it is given a form: page, Markdown or terminal.

    Attributes
    ----------
    points : float
        That count; ``counted`` says in words why they are not those of the tests.
    shared : tuple of str
        What several exercises stop at, each thing once.
    blank : bool
        Whether no exercise is written, so that one sentence says it all.
    opening : tuple of str
        How much works, which file was graded, and when that was handed in as far as it is known.
    printed : tuple of str
        What the submission printed while it loaded, a line each, harmless and cut.
    """

    title: str
    student: str
    points: float
    max_points: float
    rejected: str
    loading: tuple[Stopped, ...]
    exercises: tuple[Explained, ...]
    printed: tuple[str, ...]
    counted: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    blank: bool = False
    opening: tuple[str, ...] = ()


def feedback_of(
    grade: Grade,
    title: str,
    texts: FeedbackTexts,
    say: Catalogue,
    submission: Submission | None = None,
    stem: str = "",
    settled: Settled | None = None,
) -> Feedback:
    """Return what the student of a submission reads; the parameters are those of `explain`.

    Parameters
    ----------
    settled : Settled, optional
        What counts of the grade; by default what was graded.
    """
    form = form_of(grade)
    counts = settled or as_graded(grade)
    loading = tuple(
        Stopped(
            line,
            surroundings((problem.cell, problem.line), submission, form, say) if submission else (),
        )
        for problem, line in load_lines(grade, say)
    )
    loading += tuple(map(Stopped, rivals_lines(grade, say)))
    if grade.lent:
        loading += (Stopped(say("load", "lent", names=", ".join(grade.lent))),)
    exercises = () if grade.rejected is not None else tuple(explain(grade, texts, say, submission, stem, counts))
    return Feedback(
        title,
        harmless(grade.student, 60),
        counts.points,
        counts.max_points,
        rejection_line(grade, say) if grade.rejected is not None else "",
        loading,
        exercises,
        _printed(grade, say),
        tuple(counted(counts, say)),
        tuple(shared_causes(within_budget(grade, openly=texts.openly), texts, say)),
        _is_blank(grade),
        _opening(exercises, counts, say),
    )


def _opening(exercises: Sequence[Explained], counts: Settled, say: Catalogue) -> tuple[str, ...]:
    judged = [one for one in exercises if not one.by_hand]
    passed, tests = sum(one.passed for one in judged), sum(one.tests for one in judged)
    working = sum(one.is_full for one in judged)
    much = say("page", "count", working=working, total=len(judged), passed=passed, tests=tests) if judged else ""
    return tuple(line for line in (much, source(counts, say)) if line)


def _is_blank(grade: Grade) -> bool:
    causes = {test.cause for exercise in grade.exercises if not exercise.manual for test in exercise.tests}
    return causes == {Cause.UNFINISHED} and not grade.borrowed and not grade.loading


def _printed(grade: Grade, say: Catalogue) -> tuple[str, ...]:
    # A sandbox that lets files of the instructor's be read would be telling them to the student here.
    text = "" if grade.isolation.possible.get("read_files", True) else grade.printed
    lines = text[:_MAX_PRINTED].rstrip().split("\n")
    shown = [harmless(line, 160) for line in lines[:_MAX_PRINTED_LINES]] if text.strip() else []
    if len(lines) > _MAX_PRINTED_LINES or len(text) > _MAX_PRINTED:
        shown.append(say("page", "cut"))
    return tuple(shown)
