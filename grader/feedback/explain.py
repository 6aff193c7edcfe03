"""What a student may read of a Grade, built from allow-listed facts.

Of a hidden test a student sees the text its author wrote for students, and of its evidence only what `evidence` lets
through: shapes, types, counts, relations, and the student's own exceptions. Never the test's name or words, the
inputs, the expected values or the tolerance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from grader.diagnosis.exceptions import told_by
from grader.feedback.catalogue import Catalogue
from grader.feedback.causes import cause_text
from grader.feedback.evidence import evidence
from grader.feedback.harmless import harmless
from grader.feedback.texts import FeedbackTexts
from grader.grading import ExerciseGrade, Grade, LoadProblem, TestGrade
from grader.suite.outcome import Cause, Status

_NO_ANSWER = (None, Cause.CRASHED, Cause.TIMEOUT, Cause.PROTOCOL, Cause.TEST)


@dataclass(frozen=True)
class Explained:
    """One exercise in words: how it went, and a line for each behaviour that is not right yet."""

    name: str
    points: float
    max_points: float
    lines: tuple[str, ...]


def explain(grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[Explained]:
    """Return every exercise of a grade in words."""
    return [
        Explained(
            exercise.name,
            exercise.points,
            exercise.max_points,
            tuple(dict.fromkeys(_lines(exercise, grade, texts, say) + _redefined(exercise.name, grade, say))),
        )
        for exercise in grade.exercises
    ]


def _lines(exercise: ExerciseGrade, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[str]:
    if whole := _about_the_whole(exercise, grade, say):
        return [whole]
    lines: list[str] = []
    failed = {test.name: test for test in exercise.tests if test.status is not Status.PASSED}
    for finding in exercise.findings:
        explained = [failed.pop(name) for name in list(failed) if name in finding.tests]
        cause = cause_text(exercise.name, finding, texts, say)
        if not cause:
            lines += [behaviour(test, exercise.name, grade, texts, say) for test in explained]
            continue
        # One behaviour shows what the cause does; all of them would say the same many times over.
        lines.append(cause)
        lines += [behaviour(test, exercise.name, grade, texts, say) for test in explained[:1]]
        if len(explained) > 1:
            lines.append(say("cause", "explained", count=len(explained) - 1))
    lines += [behaviour(test, exercise.name, grade, texts, say) for test in failed.values()]
    if any(test.cause in (Cause.MISMATCH, Cause.ASSERTION, Cause.FOREIGN) for test in failed.values()):
        lines.append(say("cause", "unknown_rest" if exercise.findings else "unknown"))
    if exercise.given:
        key = "given" if exercise.is_full else "given_partly"
        lines.append(say("cause", key, names=", ".join(exercise.given)))
    return lines


def behaviour(test: TestGrade, exercise: str, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> str:
    """Return what a failed test shows a student: what was expected of the behaviour, and what was seen."""
    authored = texts.tests.get(exercise, {}).get(test.name.partition("[")[0], {}).get(say.language, "")
    seen = evidence(test, exercise, _form(grade), say, openly=texts.openly)
    # Where no answer came, a text about the answer would mislead; an exception comes before it.
    order = (seen,) if test.cause in _NO_ANSWER else (authored, seen)
    if test.cause is Cause.RAISED:
        order = (seen, authored)
    return " ".join(part for part in order if part)


def _about_the_whole(exercise: ExerciseGrade, grade: Grade, say: Catalogue) -> str:
    """Return the one thing to say where every test met the same: not defined, or not written yet."""
    causes = {test.cause for test in exercise.tests}
    if causes == {Cause.MISSING}:
        where = say("cause", "missing_in_cells") if _form(grade) == "notebook" else ""
        hint = say("cause", "missing_after_problem") if grade.loading else where
        return say("cause", "missing", exercise=exercise.name, hint=hint)
    if causes == {Cause.UNFINISHED}:
        return say("cause", "unfinished")
    return ""


def _form(grade: Grade) -> str:
    return "notebook" if ".ipynb" in grade.file.lower() else "script"


def _redefined(exercise: str, grade: Grade, say: Catalogue) -> list[str]:
    """Return which of several definitions counted."""
    return [
        say("load", "redefined", exercise=exercise, times=one.times)
        + say("place", _form(grade), cell=one.cell, line=one.line)
        + "."
        for one in grade.redefined
        if one.name == exercise
    ]


def load_line(problem: LoadProblem, grade: Grade, say: Catalogue) -> str:
    """Return a problem met while loading, with its place."""
    place = say("load", _form(grade), cell=problem.cell, line=problem.line)
    key = problem.kind if say.has("load", problem.kind) else "other"
    kind, message = harmless(problem.kind, 80), harmless(problem.message)
    line = place + say("load", key, kind=kind, message=message)
    if told := told_by(problem.kind, problem.message):
        facts = {name: harmless(fact, 60) for name, fact in told.facts.items()}
        title, hint = (say("exception", f"{told.name}.{part}", **facts) for part in ("title", "hint"))
        line += f". {title}. {hint}"
    return line


def rejection_line(grade: Grade, say: Catalogue) -> str:
    """Return why a submission was rejected."""
    assert grade.rejected is not None
    return rejection_text(grade.rejected.reason, grade.rejected.detail, say)


def rejection_text(reason: str, detail: str, say: Catalogue) -> str:
    """Return a reason for rejection in words; ``detail`` is untrusted."""
    shown = harmless(detail)
    return say("rejection", reason, detail=shown, found=f" ({shown})" if shown else "")


def notes(grade: Grade, say: Catalogue) -> list[str]:
    """Return the remarks of the class table: what is unusual about a submission, in a few words each."""
    if grade.rejected is not None:
        return [f"{say('note', 'rejected')}: {rejection_line(grade, say)}"]
    found = []
    for problem in grade.loading[:1]:
        by_cell = _form(grade) == "notebook"
        place = say("note", "cell", cell=problem.cell) if by_cell else say("note", "line", line=problem.line)
        key = f"load_{problem.kind}" if problem.kind in ("crashed", "timeout") else "load_error"
        found.append(say("note", key, place=place, kind=harmless(problem.kind, 40)))
    for cause in (Cause.MISSING, Cause.UNFINISHED, Cause.CRASHED, Cause.TIMEOUT, Cause.PROTOCOL):
        names = [one.name for one in grade.exercises if any(test.cause is cause for test in one.tests)]
        if names:
            shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
            found.append(say("note", cause.value, names=shown))
    if grade.ignored:
        found.append(say("note", "ignored", names=harmless(", ".join(grade.ignored[:3]), 60)))
    return found


def to_markdown(grade: Grade, title: str, texts: FeedbackTexts, say: Catalogue) -> str:
    """Return the feedback of one submission as Markdown."""
    heading = say("ui", "feedback_title", assignment=title, points=grade.points, max_points=grade.max_points)
    lines = [f"# {heading}", ""]
    if grade.rejected is not None:
        lines += [_escaped(rejection_line(grade, say)), ""]
    if grade.loading:
        lines += [f"## {say('load', 'title')}", ""]
        lines += [f"- {_escaped(load_line(problem, grade, say))}" for problem in grade.loading]
        lines.append("")
    for exercise in explain(grade, texts, say):
        lines += [f"## {exercise.name} ({exercise.points:g} / {exercise.max_points:g})", ""]
        lines += [f"- {_escaped(line)}" for line in exercise.lines or (say("ui", "works"),)]
        lines.append("")
    return "\n".join(lines)


_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~])")


def _escaped(line: str) -> str:
    """Return a line whose untrusted parts mean nothing to Markdown or HTML."""
    return _MARKDOWN.sub(r"\\\1", line)
