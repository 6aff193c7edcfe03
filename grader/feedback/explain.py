"""What a student may read of a Grade, built from allow-listed facts.

Of a hidden test a student sees the text its author wrote for students, and of its evidence only what `evidence` lets
through: shapes, types, counts, relations, and the student's own exceptions. Never the test's name or words, the
inputs, the expected values or the tolerance.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from grader.feedback.catalogue import Catalogue
from grader.feedback.causes import cause_text
from grader.feedback.counting import counted
from grader.feedback.evidence import evidence, loading_text
from grader.feedback.excerpts import Excerpt, definition, surroundings
from grader.feedback.figures import Figure, figures
from grader.feedback.harmless import harmless
from grader.feedback.places import file_name, place_text
from grader.feedback.texts import FeedbackTexts
from grader.grading import ExerciseGrade, Grade, LoadProblem, TestGrade
from grader.policies import Settled, as_graded
from grader.submission import Submission
from grader.submission.model import FIRST_MODULE
from grader.suite.outcome import Cause, Status

_NO_ANSWER = (None, Cause.CRASHED, Cause.TIMEOUT, Cause.PROTOCOL, Cause.TEST)
_MAX_PRINTED = 2000
_MAX_PRINTED_LINES = 20


class Told(StrEnum):
    """What a student is told: why something fails, what is not right yet, or what else to know of an exercise."""

    CAUSE = "cause"
    BEHAVIOUR = "behaviour"
    REMARK = "remark"


@dataclass(frozen=True)
class Said:
    """A few sentences for a student, with what to look at next, and the (cell, line) of their code they speak of."""

    told: Told
    text: str
    hint: str = ""
    place: tuple[int, int] | None = None

    @property
    def line(self) -> str:
        """All of it in one line."""
        return f"{self.text} {self.hint}".rstrip()


@dataclass(frozen=True)
class Explained:
    """One exercise as its student reads of it: how it went, what is not right yet, and where to look.

    Attributes
    ----------
    check : str
        The public check to run again, as one types it where one works; empty where there is none.
    """

    name: str
    points: float
    max_points: float
    said: tuple[Said, ...] = ()
    figures: tuple[Figure, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    check: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said, a line each."""
        return tuple(one.line for one in self.said)

    @property
    def is_full(self) -> bool:
        """Whether all points were earned."""
        return self.points >= self.max_points


def explain(
    grade: Grade, texts: FeedbackTexts, say: Catalogue, submission: Submission | None = None, stem: str = ""
) -> list[Explained]:
    """Return every exercise of a grade as its student reads of it.

    Parameters
    ----------
    submission : Submission, optional
        What was graded, byte for byte; its code is shown where points are missing.
    stem : str
        The name that the file was released under.
    """
    return [_explained(exercise, grade, texts, say, submission, stem) for exercise in grade.exercises]


def _explained(
    exercise: ExerciseGrade,
    grade: Grade,
    texts: FeedbackTexts,
    say: Catalogue,
    submission: Submission | None,
    stem: str,
) -> Explained:
    form = _form(grade)
    whole = _about_the_whole(exercise, grade, say)
    said = [Said(Told.REMARK, whole)] if whole else _said(exercise, grade, texts, say)
    said += [Said(Told.REMARK, line) for line in _redefined(exercise.name, grade, say)]
    told = tuple(dict.fromkeys(said))
    if exercise.is_full:
        return Explained(exercise.name, exercise.points, exercise.max_points, told)
    places = [one.place for one in told if one.place is not None]
    excerpts = definition(exercise.place, places, submission, form, say) if submission and not whole else ()
    check = say("page", f"check_{form}", file=f"{stem}.py", exercise=exercise.name)
    return Explained(
        exercise.name,
        exercise.points,
        exercise.max_points,
        told,
        figures(exercise, texts.pictures.get(exercise.name, {}), say),
        excerpts,
        check if stem and exercise.name in texts.checked else "",
    )


def _said(exercise: ExerciseGrade, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[Said]:
    said: list[Said] = []
    failed = {test.name: test for test in exercise.tests if test.status is not Status.PASSED}
    for finding in exercise.findings:
        explained = [failed.pop(name) for name in list(failed) if name in finding.tests]
        cause = cause_text(exercise.name, finding, texts, say)
        if not cause:
            said += [behaviour(test, exercise.name, grade, texts, say) for test in explained]
            continue
        # One behaviour shows what the cause does; all of them would say the same many times over.
        said.append(Said(Told.CAUSE, *cause))
        said += [behaviour(test, exercise.name, grade, texts, say) for test in explained[:1]]
        if len(explained) > 1:
            said.append(Said(Told.REMARK, say("cause", "explained", count=len(explained) - 1)))
    said += [behaviour(test, exercise.name, grade, texts, say) for test in failed.values()]
    if any(test.cause in (Cause.MISMATCH, Cause.ASSERTION, Cause.FOREIGN) for test in failed.values()):
        said.append(Said(Told.REMARK, say("cause", "unknown_rest" if exercise.findings else "unknown")))
    if exercise.given:
        key = "given" if exercise.is_full else "given_partly"
        said.append(Said(Told.REMARK, say("cause", key, names=", ".join(exercise.given))))
    return said


def behaviour(test: TestGrade, exercise: str, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> Said:
    """Return what a failed test shows a student: what was expected of the behaviour, and what was seen."""
    authored = texts.tests.get(exercise, {}).get(test.name.partition("[")[0], {}).get(say.language, "")
    seen = evidence(test, exercise, _form(grade), say, openly=texts.openly, modules=grade.modules)
    # Where no answer came, a text about the answer would mislead; an exception comes before it.
    order = (seen,) if test.cause in _NO_ANSWER else (authored, seen)
    if test.cause is Cause.RAISED:
        order = (seen, authored)
    place = None
    if test.cause is Cause.RAISED and test.raised and test.raised.cell is not None and test.raised.line is not None:
        place = test.raised.cell, test.raised.line
    return Said(Told.BEHAVIOUR, " ".join(part for part in order if part), place=place)


def _about_the_whole(exercise: ExerciseGrade, grade: Grade, say: Catalogue) -> str:
    """Return the one thing to say where every test met the same: not defined, or not written yet."""
    causes = {test.cause for test in exercise.tests}
    if causes == {Cause.MISSING}:
        where = say("cause", "missing_in_cells") if _form(grade) == "notebook" else ""
        hint = say("cause", "missing_after_problem") if grade.loading else where
        return say("cause", "missing", exercise=exercise.name, hint=hint)
    if causes == {Cause.UNFINISHED} and exercise.name in grade.borrowed:
        return say("cause", "borrowed", exercise=exercise.name)
    if causes == {Cause.UNFINISHED}:
        return say("cause", "unfinished")
    return ""


def _form(grade: Grade) -> str:
    return "notebook" if ".ipynb" in grade.file.lower() else "script"


def _redefined(exercise: str, grade: Grade, say: Catalogue) -> list[str]:
    """Return which of several definitions counted."""
    return [
        say("load", "redefined", exercise=exercise, times=one.times)
        + place_text("place", _form(grade), one.cell, one.line, grade.modules, say)
        + "."
        for one in grade.redefined
        if one.name == exercise
    ]


def load_line(problem: LoadProblem, grade: Grade, say: Catalogue) -> str:
    """Return a problem met while loading, with its place."""
    return loading_text(problem, _form(grade), say, grade.modules)


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
        if problem.cell >= FIRST_MODULE:
            place = file_name(problem.cell, grade.modules)
        key = f"load_{problem.kind}" if say.has("note", f"load_{problem.kind}") else "load_error"
        found.append(say("note", key, place=place, kind=harmless(problem.kind, 40)))
    for cause in (Cause.MISSING, Cause.UNFINISHED, Cause.CRASHED, Cause.TIMEOUT, Cause.PROTOCOL):
        names = [one.name for one in grade.exercises if any(test.cause is cause for test in one.tests)]
        if names:
            shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
            found.append(say("note", cause.value, names=shown))
    if grade.ignored:
        found.append(say("note", "ignored", names=harmless(", ".join(grade.ignored[:3]), 60)))
    return found


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
    form = _form(grade)
    counts = settled or as_graded(grade)
    loading = tuple(
        Stopped(
            load_line(problem, grade, say),
            surroundings((problem.cell, problem.line), submission, form, say) if submission else (),
        )
        for problem in grade.loading
    )
    if grade.lent:
        loading += (Stopped(say("load", "lent", names=", ".join(grade.lent))),)
    return Feedback(
        title,
        harmless(grade.student, 60),
        counts.points,
        counts.max_points,
        rejection_line(grade, say) if grade.rejected is not None else "",
        loading,
        () if grade.rejected is not None else tuple(explain(grade, texts, say, submission, stem)),
        _printed(grade, say),
        tuple(counted(counts, say)),
    )


def _printed(grade: Grade, say: Catalogue) -> tuple[str, ...]:
    # A sandbox that lets files of the instructor's be read would be telling them to the student here.
    text = "" if grade.isolation.possible.get("read_files", True) else grade.printed
    lines = text[:_MAX_PRINTED].rstrip().split("\n")
    shown = [harmless(line, 160) for line in lines[:_MAX_PRINTED_LINES]] if text.strip() else []
    if len(lines) > _MAX_PRINTED_LINES or len(text) > _MAX_PRINTED:
        shown.append(say("page", "cut"))
    return tuple(shown)
