"""The named causes of failures, in words."""

from __future__ import annotations

from grader.course import Hints
from grader.diagnosis.finding import Finding, Kind
from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.feedback.texts import FeedbackTexts


def cause_text(exercise: str, finding: Finding, texts: FeedbackTexts, say: Catalogue) -> str:
    """Return what a student is told of a cause: its name, then what to look at, as far as the course's hints go.

    Empty where the instructor leaves it to the student to find the cause, and for a misconception that the library
    no longer has.
    """
    if texts.hints is Hints.BEHAVIOUR:
        return ""
    if finding.kind is Kind.MISCONCEPTION:
        known = texts.misconceptions.get((exercise, finding.name))
        if known is None:
            return ""
        title, hint = known.title.in_(say.language), known.explanation.in_(say.language)
    else:
        facts = {key: harmless(value, 60) for key, value in finding.facts.items()}
        if not say.has(finding.kind, f"{finding.name}.title"):
            return ""
        title = say(finding.kind, f"{finding.name}.title", **facts)
        hint = say(finding.kind, f"{finding.name}.hint")
    return f"{title}. {hint}" if texts.hints is Hints.EXPLANATION else f"{title}."
