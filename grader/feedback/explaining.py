"""What a student may read of a Grade, built from allow-listed facts.

Of a hidden test a student sees the text its author wrote for students, and of its evidence only what the leak budget
lets through: kinds of shapes and types, relations, and the student's own exceptions. Never the test's name or words,
the inputs, the expected values or the tolerance.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from grader.classroom.overrides import FinalExercise
from grader.diagnosis.finding import Finding, Kind
from grader.feedback.budget import within_budget
from grader.feedback.by_hand import by_hand
from grader.feedback.catalogue import Catalogue
from grader.feedback.causes import cause_text
from grader.feedback.evidence import evidence, overwritten_words
from grader.feedback.excerpts import Excerpt, definition
from grader.feedback.figures import Figure, figures
from grader.feedback.harmless import harmless
from grader.feedback.opening import (
    form_of,
    lost_at,
    lost_names,
    place_in,
    shared_names,
    undefined_name,
)  # fmt: skip
from grader.feedback.places import place_text
from grader.feedback.said import Said, Told
from grader.feedback.stopped import stopped
from grader.feedback.texts import FeedbackTexts
from grader.grading import ExerciseGrade, Grade, TestGrade
from grader.policies import Settled, as_graded
from grader.submission import Submission
from grader.suite.outcome import Cause, Status

_NO_ANSWER = (
    None, Cause.CRASHED, Cause.TIMEOUT, Cause.PROTOCOL, Cause.TEST, Cause.MISSING, Cause.UNFINISHED, Cause.OVERWRITTEN,
)  # fmt: skip
_OF_ANOTHER_KIND = ("type", "shape", "length", "keys")


@dataclass(frozen=True)
class Explained:
    """One exercise as its student reads of it: how it went, what is not right yet, and where to look.

    Attributes
    ----------
    by_hand : bool
        Whether a person reads it, and no test.
    is_open : bool
        Whether they have still to do so; ``points`` says nothing then.
    passed, tests : int
        How many tests passed, of how many. The points tell no less of that.
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
    by_hand: bool = False
    is_open: bool = False
    passed: int = 0
    tests: int = 0

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said, a line each."""
        return tuple(one.line for one in self.said)

    @property
    def is_full(self) -> bool:
        """Whether all points were earned."""
        return self.points >= self.max_points


def explain(
    grade: Grade,
    texts: FeedbackTexts,
    say: Catalogue,
    submission: Submission | None = None,
    stem: str = "",
    settled: Settled | None = None,
) -> list[Explained]:
    """Return every exercise of a grade as its student reads of it.

    Parameters
    ----------
    submission : Submission, optional
        What was graded, byte for byte; its code is shown where points are missing.
    stem : str
        The name that the file was released under.
    settled : Settled, optional
        What a person gave for what they read; by default all of it is open.
    """
    told = within_budget(grade, openly=texts.openly)
    final = {one.name: one for one in (settled or as_graded(grade)).exercises}
    return [
        _by_hand(final[exercise.name], texts, say)
        if exercise.manual
        else _counted(_explained(exercise, told, texts, say, submission, stem), exercise)
        for exercise in told.exercises
    ]


def _counted(explained: Explained, exercise: ExerciseGrade) -> Explained:
    passed = sum(test.status is Status.PASSED for test in exercise.tests)
    return replace(explained, passed=passed, tests=len(exercise.tests))


def _explained(
    exercise: ExerciseGrade,
    grade: Grade,
    texts: FeedbackTexts,
    say: Catalogue,
    submission: Submission | None,
    stem: str,
) -> Explained:
    form = form_of(grade)
    whole = _about_the_whole(exercise, grade, texts, say)
    said = [Said(Told.REMARK, whole)] if whole else _said(exercise, grade, texts, say)
    if not any(test.cause is Cause.OVERWRITTEN for test in exercise.tests):
        said += [Said(Told.REMARK, line) for line in _redefined(exercise.name, grade, say)]
    said += [Said(Told.REMARK, line) for line in _praises(exercise, texts, say)]
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


def _praises(exercise: ExerciseGrade, texts: FeedbackTexts, say: Catalogue) -> list[str]:
    """Return what the authors of tests say to a student who passes them."""
    written = texts.praises.get(exercise.name, {})
    passed = dict.fromkeys(test.name.partition("[")[0] for test in exercise.tests if test.status is Status.PASSED)
    failed = {test.name.partition("[")[0] for test in exercise.tests if test.status is not Status.PASSED}
    return [written[name].in_(say.language) for name in passed if name in written and name not in failed]


def _by_hand(one: FinalExercise, texts: FeedbackTexts, say: Catalogue) -> Explained:
    said = by_hand(one, texts.rubrics.get(one.name, ()), say)
    return Explained(one.name, one.points, one.max_points, said, by_hand=True, is_open=one.is_open)


def _said(exercise: ExerciseGrade, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[Said]:
    said: list[Said] = []
    failed = {test.name: test for test in exercise.tests if test.status is not Status.PASSED}
    shared = shared_names(grade)
    for finding in exercise.findings:
        explained = [failed.pop(name) for name in list(failed) if name in finding.tests]
        cause = _cause(exercise, finding, grade, texts, say, shared)
        if cause is None:
            said += _behaviours(explained, exercise.name, grade, texts, say)
            continue
        # One behaviour shows what the cause does; all of them would say the same many times over.
        said.append(cause)
        shown = [test for test in explained if test.cause is not Cause.RAISED][:1]
        said += _behaviours(shown or explained, exercise.name, grade, texts, say)
        if shown and len(explained) > 1:
            said.append(Said(Told.REMARK, say("cause", "explained", count=len(explained) - 1)))
    rest = list(failed.values())
    said += _behaviours(rest, exercise.name, grade, texts, say)
    # What is told of the code alone may be the cause, or not.
    beside = any(not finding.tests for finding in exercise.findings)
    if not beside and any(test.cause in (Cause.MISMATCH, Cause.ASSERTION, Cause.FOREIGN) for test in rest):
        said.append(Said(Told.REMARK, say("cause", "unknown_rest" if exercise.findings else "unknown")))
    if exercise.given:
        key = "given" if exercise.is_full else "given_partly"
        said.append(Said(Told.REMARK, say("cause", key, names=", ".join(exercise.given))))
    return said


def _cause(
    exercise: ExerciseGrade,
    finding: Finding,
    grade: Grade,
    texts: FeedbackTexts,
    say: Catalogue,
    shared: Collection[str],
) -> Said | None:
    """Return a cause in words; of a name that something else took along, only that."""
    name = undefined_name(finding)
    if name and (problem := lost_at(name, grade)) is not None:
        place = place_in(grade, problem.cell, problem.line, say)
        key = "lost" if name in problem.lost else "lost_perhaps"
        return Said(Told.CAUSE, say("cause", key, name=harmless(name), place=place))
    cause = cause_text(exercise.name, finding, texts, say, form_of(grade))
    if cause is None:
        return None
    title, hint = cause
    return Said(Told.CAUSE, title, "" if name in shared else hint, _line_of(finding, exercise))


def _line_of(finding: Finding, exercise: ExerciseGrade) -> tuple[int, int] | None:
    """Return the line that a finding speaks of, if it stands in the definition."""
    line, place = finding.facts.get("line", ""), exercise.place
    if (
        finding.kind not in (Kind.CODE, Kind.REPAIR)
        or not line
        or place is None
        or not place.line <= int(line) <= place.end
    ):
        return None
    return place.cell, int(line)


def _behaviours(
    tests: Sequence[TestGrade], exercise: str, grade: Grade, texts: FeedbackTexts, say: Catalogue
) -> list[Said]:
    """Return what failed tests show: each behaviour, and each exception once."""
    raised = [test for test in tests if test.cause is Cause.RAISED and test.raised is not None]
    foreign = [test for test in tests if test.cause is Cause.FOREIGN]
    # What comes back is the same object's kind whatever the tests look at.
    shown = [test for test in tests if test not in raised and test not in foreign[1:]]
    told = stopped(raised, form_of(grade), say, openly=texts.openly, modules=grade.modules)
    told += [behaviour(test, exercise, grade, texts, say) for test in shown]
    if foreign[1:]:
        told.append(Said(Told.REMARK, say("cause", "explained", count=len(foreign) - 1)))
    return told


def behaviour(test: TestGrade, exercise: str, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> Said:
    """Return what a failed test shows a student: what was expected of the behaviour, and what was seen.

    The grade is one within the leak budget.
    """
    authored = _looked_at(test.name.partition("[")[0], exercise, texts, say)
    seen = evidence(test, exercise, form_of(grade), say, openly=texts.openly, modules=grade.modules)
    # Where no answer came, a text about the answer would mislead; one of another kind is told before what it may mean.
    order: tuple[str, ...] = (authored, seen)
    if test.cause in _NO_ANSWER:
        order = (seen,)
    elif test.cause is Cause.FOREIGN or (test.mismatch is not None and test.mismatch.aspect in _OF_ANOTHER_KIND):
        order = (seen, authored)
    return Said(Told.BEHAVIOUR, " ".join(part for part in order if part) or say("cause", "assertion_alone"))


def unsaid(exercise: str, tests: Iterable[str], texts: FeedbackTexts, say: Catalogue) -> list[str]:
    """Return the tests of which a student who fails them reads nothing of what they look at."""
    functions = dict.fromkeys(test.partition("[")[0] for test in tests)
    return [one for one in functions if one in texts.docstrings and not _looked_at(one, exercise, texts, say)]


def _looked_at(test: str, exercise: str, texts: FeedbackTexts, say: Catalogue) -> str:
    """Return what a test's author says of it: in the texts, else its docstring, else its name read as words."""
    if (authored := texts.tests.get(exercise, {}).get(test)) is not None:
        return authored.in_(say.language)
    if (docstring := texts.docstrings.get(test)) is None or docstring:
        return harmless(docstring or "", 300)
    words = " ".join(test.removeprefix("test").replace("_", " ").split())
    # "q1 2" of the exercise q1 numbers a test, and says nothing of it.
    is_telling = words.casefold().removeprefix(exercise.replace("_", " ").casefold()).strip(" 0123456789") != ""
    return say("cause", "looked_at", words=words) if is_telling else ""


def _about_the_whole(exercise: ExerciseGrade, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> str:
    """Return the one thing to say where every test met the same: not defined, overwritten, or not written yet."""
    causes = {test.cause for test in exercise.tests}
    if causes == {Cause.MISSING}:
        return say("cause", "missing", exercise=exercise.name, hint=_why_missing(exercise.name, grade, say))
    if causes == {Cause.OVERWRITTEN}:
        return _overwritten(exercise, grade, texts, say)
    if causes == {Cause.UNFINISHED} and exercise.name in grade.borrowed:
        return say("cause", "borrowed", exercise=exercise.name)
    if causes == {Cause.UNFINISHED}:
        return say("cause", "unfinished")
    return ""


def _why_missing(exercise: str, grade: Grade, say: Catalogue) -> str:
    if (problem := lost_names(grade).get(exercise)) is not None:
        place = place_in(grade, problem.cell, problem.line, say)
        return say("cause", "missing_since", place=place)
    # What crashed, or did not end, may have been about to define anything.
    if any(problem.kind in ("crashed", "timeout", "protocol") or "*" in problem.lost for problem in grade.loading):
        return say("cause", "missing_after_problem")
    return say("cause", "missing_in_cells") if form_of(grade) == "notebook" else ""


def _overwritten(exercise: ExerciseGrade, grade: Grade, texts: FeedbackTexts, say: Catalogue) -> str:
    found = exercise.tests[0].mismatch
    assert found is not None
    places = [one for one in grade.redefined if one.name == exercise.name]
    place = place_in(grade, places[0].cell, places[0].line, say) if places else ""
    return overwritten_words(found, exercise.name, say, place=place)


def _redefined(exercise: str, grade: Grade, say: Catalogue) -> list[str]:
    """Return which of several definitions counted."""
    return [
        say("load", "redefined", exercise=exercise, times=one.times)
        + place_text("place", form_of(grade), one.cell, one.line, grade.modules, say)
        + "."
        for one in grade.redefined
        if one.name == exercise
    ]
