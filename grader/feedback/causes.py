"""The named causes of failures, in words."""

from __future__ import annotations

from grader.course import Hints
from grader.diagnosis.finding import Finding, Kind
from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.feedback.texts import FeedbackTexts


def cause_text(exercise: str, finding: Finding, texts: FeedbackTexts, say: Catalogue) -> tuple[str, str] | None:
    """Return what a student is told of a cause: its name, and what to look at, as far as the course's hints go.

    None where the instructor leaves it to the student to find the cause, and for a misconception that the library
    no longer has.
    """
    words = cause_words(exercise, finding, texts, say)
    if texts.hints is Hints.BEHAVIOUR or words is None:
        return None
    title, hint = words
    return f"{title}.", hint if texts.hints is Hints.EXPLANATION else ""


def cause_words(exercise: str, finding: Finding, texts: FeedbackTexts, say: Catalogue) -> tuple[str, str] | None:
    """Return the title of a cause and the hint to it, whatever students are told; None for one without words."""
    if finding.kind is Kind.MISCONCEPTION:
        known = texts.misconceptions.get((exercise, finding.name))
        return (known.title.in_(say.language), known.explanation.in_(say.language)) if known else None
    if not say.has(finding.kind, f"{finding.name}.title"):
        return None
    facts = {key: harmless(value, 60) for key, value in finding.facts.items()}
    return say(finding.kind, f"{finding.name}.title", **facts), say(finding.kind, f"{finding.name}.hint")
