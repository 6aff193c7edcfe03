"""The named causes of failures, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.course import Hints
from grader.diagnosis.exceptions import IMPORTS
from grader.diagnosis.finding import Finding, Kind
from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.feedback.texts import FeedbackTexts

# Of a name, and of all the parameters of a function.
_LONG, _LONGEST = 60, 240


def cause_text(
    exercise: str, finding: Finding, texts: FeedbackTexts, say: Catalogue, form: str = ""
) -> tuple[str, str] | None:
    """Return what a student is told of a cause: its name, and what to look at, as far as the course's hints go.

    None where the instructor leaves it to the student to find the cause, and for a misconception that the library
    no longer has.
    """
    words = cause_words(exercise, finding, texts, say, form)
    if texts.hints is Hints.BEHAVIOUR or words is None:
        return None
    title, hint = words
    return f"{title}.", hint if texts.hints is Hints.EXPLANATION else ""


def cause_words(
    exercise: str, finding: Finding, texts: FeedbackTexts, say: Catalogue, form: str = ""
) -> tuple[str, str] | None:
    """Return the title of a cause and the hint to it, whatever students are told; None for one without words."""
    if finding.kind is Kind.MISCONCEPTION:
        known = texts.misconceptions.get((exercise, finding.name))
        return (known.title.in_(say.language), known.explanation.in_(say.language)) if known else None
    if not say.has(finding.kind, f"{finding.name}.title"):
        return None
    return in_words(finding, say, form, texts.subjects)


def in_words(finding: Finding, say: Catalogue, form: str = "", subjects: Sequence[str] = ()) -> tuple[str, str]:
    """Return the title and the hint that the catalogue has for a cause.

    Parameters
    ----------
    form : str
        Where it was met, if that matters to the hint: ``notebook``, ``script``, ``kernel`` or ``load``.
    subjects : sequence of str
        What the course is about, where the hint has words of its own for one of them.
    """
    facts = {
        key: harmless(value, _LONGEST if finding.kind is Kind.CODE else _LONG) for key, value in finding.facts.items()
    }
    name = finding.facts.get("name", "")
    if "scope" in facts:
        facts["scope"] = say("cause", f"passes_{facts['scope']}", **facts)
    facts["statement"] = IMPORTS.get(name, "import …")
    keys = (f"{finding.name}.{special}" for special in (name if name in IMPORTS else "", form, *subjects, "hint"))
    key = next(key for key in keys if say.has(finding.kind, key) or key.endswith(".hint"))
    other = _other_name(facts, say) if finding.kind is Kind.EXCEPTION else ""
    return say(finding.kind, f"{finding.name}.title", **facts), other + say(finding.kind, key, **facts)


def _other_name(facts: Mapping[str, str], say: Catalogue) -> str:
    for key in ("meant", "written"):
        if key in facts:
            return say("cause", key, **facts) + " "
    return ""
