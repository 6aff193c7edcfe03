"""What there is to say of a whole submission, each thing once: what failed first, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping

from grader.diagnosis.exceptions import told_by
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.naming import HIDDEN
from grader.feedback.budget import within_budget
from grader.feedback.catalogue import Catalogue
from grader.feedback.causes import cause_text
from grader.feedback.evidence import loading_text
from grader.feedback.harmless import harmless
from grader.feedback.places import place_text
from grader.feedback.texts import FeedbackTexts
from grader.grading import Grade, LoadProblem

_UNDEFINED = ("undefined_name", "not_imported")
_STAR = "*"
_MOST = 3


def form_of(grade: Grade) -> str:
    """Return what was handed in: ``notebook`` or ``script``, which decides how a place is told."""
    return "notebook" if ".ipynb" in grade.file.lower() else "script"


def load_lines(grade: Grade, say: Catalogue) -> list[tuple[LoadProblem, str]]:
    """Return the problems met while loading, with their places; what follows from an earlier one stands with it."""
    found: list[tuple[LoadProblem, list[LoadProblem]]] = []
    lost: dict[str, list[LoadProblem]] = {}
    for problem in grade.loading:
        name = _undefined(problem)
        followers = lost.get(name) if name else None
        if followers is None:
            followers = []
            found.append((problem, followers))
        else:
            followers.append(problem)
        # What a statement would have given that failed for want of another name is missing because of the first.
        for one in problem.lost:
            lost.setdefault(one, followers)
    return [
        (
            first,
            loading_text(first, form_of(grade), say, grade.modules)
            + _left_out(first, grade, say)
            + _followed(others, grade, say),
        )
        for first, others in found
    ]


def _left_out(problem: LoadProblem, grade: Grade, say: Catalogue) -> str:
    """Return what to say of a file beside the work that an import may have meant, and that is none of its modules."""
    told = told_by(problem.kind, problem.message)
    if told is None or told.name != "missing_module":
        return ""
    name = told.facts["name"].rpartition(".")[2]
    file = next((path for path in grade.ignored if name in path.removesuffix(".py").split("/")), "")
    return " " + say("load", "left_out", file=harmless(file, 80)) if file else ""


def _undefined(problem: LoadProblem) -> str:
    begin, _, end = problem.message.partition("'")
    name = end.partition("'")[0]
    return name if problem.kind == "NameError" and begin == "name " else ""


def place_in(grade: Grade, cell: int, line: int, say: Catalogue) -> str:
    """Return where something stands, as part of a sentence."""
    return place_text("at", form_of(grade), cell, line, grade.modules, say)


def _followed(others: list[LoadProblem], grade: Grade, say: Catalogue) -> str:
    if not others:
        return ""
    places = ", ".join(place_in(grade, one.cell, one.line, say) for one in others[:_MOST])
    return " " + say("load", "followed", places=places + (", …" if len(others) > _MOST else ""))


def lost_names(grade: Grade) -> Mapping[str, LoadProblem]:
    """Return the names that are missing because a statement did not run, with the first that would have given them."""
    found: dict[str, LoadProblem] = {}
    for problem in grade.loading:
        for name in problem.lost:
            found.setdefault(name, problem)
    return found


def lost_at(name: str, grade: Grade) -> LoadProblem | None:
    """Return the statement that did not run and would have given a name; an ``import *`` may have given any."""
    lost = lost_names(grade)
    return lost.get(name) or lost.get(_STAR)


def undefined_name(finding: Finding) -> str:
    """Return the name that a finding says is not defined; empty for any other."""
    name = finding.facts.get("name", "")
    return name if finding.kind is Kind.EXCEPTION and finding.name in _UNDEFINED and name != HIDDEN else ""


def shared_names(grade: Grade) -> dict[str, list[str]]:
    """Return the names that several exercises stop at, with those exercises, where no failed statement tells why."""
    found: dict[str, list[str]] = {}
    for exercise in grade.exercises:
        for name in dict.fromkeys(filter(None, map(undefined_name, exercise.findings))):
            if lost_at(name, grade) is None:
                found.setdefault(name, []).append(exercise.name)
    return {name: exercises for name, exercises in found.items() if len(exercises) > 1}


def shared_causes(grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[str]:
    """Return what several exercises stop at, each thing once."""
    shared, said = shared_names(grade), {}
    for exercise in grade.exercises:
        for finding in exercise.findings:
            name = undefined_name(finding)
            if name in shared and name not in said:
                cause = cause_text(exercise.name, finding, texts, say, form_of(grade))
                names = ", ".join(shared[name])
                said[name] = say("cause", "shared", exercises=names, cause=" ".join(cause or ())) if cause else ""
    return [line for line in said.values() if line]


def opening_lines(grade: Grade, texts: FeedbackTexts, say: Catalogue) -> list[str]:
    """Return all that is said before the exercises."""
    told = within_budget(grade, openly=texts.openly)
    return [*shared_causes(told, texts, say), *(line for _, line in load_lines(grade, say))]
