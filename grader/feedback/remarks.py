"""What is unusual about a submission: why it was rejected, which of its files was graded, what did not load."""

from __future__ import annotations

from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.feedback.opening import (
    form_of,
)  # fmt: skip
from grader.feedback.places import file_name
from grader.grading import Grade
from grader.submission.model import FIRST_MODULE
from grader.suite.outcome import Cause


def rejection_line(grade: Grade, say: Catalogue) -> str:
    """Return why a submission was rejected."""
    assert grade.rejected is not None
    return rejection_text(grade.rejected.reason, grade.rejected.detail, say)


def rejection_text(reason: str, detail: str, say: Catalogue) -> str:
    """Return a reason for rejection in words; ``detail`` is untrusted."""
    shown = harmless(detail)
    return say("rejection", reason, detail=shown, found=f" ({shown})" if shown else "")


def rivals_lines(grade: Grade, say: Catalogue) -> list[str]:
    """Return, in a line, which of several files that were worked in was graded; none where there was one."""
    if not grade.rivals:
        return []
    names = harmless(", ".join(grade.rivals[:5]), 200)
    return [say("load", "rivals", file=harmless(grade.file, 100), names=names)]


def notes(grade: Grade, say: Catalogue) -> list[str]:
    """Return the remarks of the class table: what is unusual about a submission, in a few words each."""
    if grade.rejected is not None:
        return [f"{say('note', 'rejected')}: {rejection_line(grade, say)}"]
    found = []
    for problem in grade.loading[:1]:
        by_cell = problem.cell and form_of(grade) == "notebook"
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
    if grade.rivals:
        found.append(say("note", "rivals", names=harmless(", ".join(grade.rivals[:3]), 60)))
    if grade.ignored:
        found.append(say("note", "ignored", names=harmless(", ".join(grade.ignored[:3]), 60)))
    return found
