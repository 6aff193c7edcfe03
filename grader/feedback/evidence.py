"""What was seen when a test did not pass, in words. What of it may be told `grader.feedback.budget` says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.diagnosis.exceptions import told_by
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.naming import Words, named
from grader.feedback.catalogue import Catalogue
from grader.feedback.causes import in_words
from grader.feedback.harmless import harmless
from grader.feedback.places import place_text
from grader.grading import LoadProblem, TestGrade
from grader.grading.expected import LENGTHS
from grader.remote.wire import WireError
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Outcome, Raised, Status
from grader.worker.standins import PACKAGES

_OBJECT = re.compile(r"^an object of type (?P<name>.*)$", re.DOTALL)
_A_KIND = re.compile(r"^an? (?P<name>[A-Za-z]\w*)$")
_SEVERAL = re.compile(r"^(?P<count>\d+) values$")


def evidence(
    test: TestGrade | Outcome,
    exercise: str,
    form: str,
    say: Catalogue,
    *,
    openly: bool = False,
    modules: Sequence[str] = (),
) -> str:
    """Return what was seen.

    Parameters
    ----------
    form : str
        ``notebook`` or ``script``, which decides how a place is told.
    openly : bool, keyword only
        Pass on what the student's code says as well; it may carry the inputs of the test.
    """
    if test.status is Status.NOT_REACHED or test.cause is None:
        return say("cause", "not_reached")
    if test.cause in (Cause.MISMATCH, Cause.ASSERTION) and test.mismatch is not None:
        return _mismatch(test.mismatch, say)
    if test.cause is Cause.MISSING:
        return say("cause", "missing", exercise=exercise, hint="")
    if test.mismatch is not None and test.cause is Cause.OVERWRITTEN:
        return overwritten_words(test.mismatch, exercise, say)
    if test.raised is not None and test.cause is Cause.RAISED:
        return raised_words(test.raised, form, say, openly=openly, modules=modules)
    return say("cause", test.cause.value)


def overwritten_words(found: Mismatch, exercise: str, say: Catalogue, *, place: str = "") -> str:
    """Return what stands under the name of an exercise that can no longer be called, and since where."""
    told = _value(harmless(found.actual), say)
    return say("cause", "overwritten_at" if place else "overwritten", exercise=exercise, actual=told, place=place)


def raised_words(
    raised: Raised, form: str, say: Catalogue, *, openly: bool, count: int = 1, modules: Sequence[str] = ()
) -> str:
    """Return that code stopped with an exception, in how many tests, and where: not so if ``form`` is empty."""
    place = ""
    if form and raised.cell is not None:
        place = place_text("place", form, raised.cell, raised.line or 0, modules, say)
    if raised.kind == WireError.__name__:
        return say("cause", "unsendable")
    kind, message = harmless(raised.kind, 80), harmless(raised.message)
    key = "raised" if openly and message else "raised_closed"
    key = key if count == 1 else f"{key}_times"
    return say("cause", key, kind=kind, message=message, place=place, count=count)


def loading_text(problem: LoadProblem, form: str, say: Catalogue, modules: Sequence[str] = ()) -> str:
    """Return a problem met while loading, with its place and what its exception tells."""
    place = place_text("load", form, problem.cell, problem.line, modules, say)
    key = problem.kind if say.has("load", problem.kind) else "other"
    message = "" if problem.message == "None" else problem.message  # exit() gives none
    line = place + say("load", key, kind=harmless(problem.kind, 80), message=harmless(message)).rstrip(": ")
    told = exception_text(problem.kind, problem.message, say, "load")
    return f"{line}. {told}" if told else line


def exception_text(kind: str, message: str, say: Catalogue, form: str) -> str:
    """Return what an exception of known form tells, and what to look at; empty for any other.

    ``form`` says where it was met, as in `in_words`; nothing that is hidden is in it there.
    """
    told = told_by(kind, message)
    if told is None:
        return ""
    words = Words(public=frozenset(told.facts.values()))
    title, hint = in_words(named(Finding(Kind.EXCEPTION, told.name, (), told.facts), words), say, form)
    return f"{title}. {hint}"


def _mismatch(found: Mismatch, say: Catalogue) -> str:
    told = {"actual": _value(harmless(found.actual), say), "expected": _value(found.expected, say)}
    line = found.index[0] if found.index else 0
    text = say("aspect", _aspect(found), **told, wrong=found.wrong, size=found.size, line=line)
    if found.path:
        text = say("aspect", "where", path=found.path) + text
    if found.relation and say.has("relation", found.relation):
        text += " " + say("relation", found.relation, constant=found.factor or 0.0)
    return text


def _aspect(found: Mismatch) -> str:
    """Return the key of the sentence that says what differs, with what is known of it."""
    if found.aspect == "value":
        return "value_single" if found.size == 1 else "value" if found.wrong else "value_some"
    if found.aspect == "text":
        return "text_line" if found.index and found.index[0] else "text"
    if found.aspect in ("shape", "length", "keys_closed", "columns", "rows") and not found.expected:
        return f"{found.aspect}_alone"
    return f"{found.aspect}_told" if found.aspect in ("length", "rows") and found.actual in LENGTHS else found.aspect


def _value(text: str, say: Catalogue) -> str:
    # A Grade has these in English, whatever its course's language is.
    if say.has("value", text):
        return say("value", text)
    if (named := _OBJECT.match(text)) and named["name"] in PACKAGES:
        return say("value", "of_package", name=named["name"])
    if named := _OBJECT.match(text) or _A_KIND.match(text):
        return say("value", "object_of", name=named["name"])
    if several := _SEVERAL.match(text):
        return say("value", "several", count=several["count"])
    return text
