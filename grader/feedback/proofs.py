"""Proofs about suites, for an author to read: in a terminal, and as one page."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from grader.feedback.catalogue import Catalogue
from grader.feedback.explaining import unsaid
from grader.feedback.pages import page
from grader.feedback.texts import FeedbackTexts
from grader.verification.proof import ExerciseProof, Problem, Proof


def proof_text(proof: Proof, say: Catalogue, texts: FeedbackTexts | None = None) -> RenderableType:
    """Return a proof for a terminal: a row for each exercise, then everything an author may want to act on."""
    heading = say(
        "verify",
        "title",
        assignment=proof.assignment,
        programs=proof.programs,
        seconds=proof.seconds,
        seeds=proof.seeds,
    )
    parts: list[RenderableType] = [Text(heading, style="bold"), _table(proof, say)]
    for exercise in proof.exercises:
        parts += _remarks(exercise, say)
        if texts and (silent := unsaid(exercise.name, [test.name for test in exercise.tests], texts, say)):
            said = say("verify", "unsaid", tests=", ".join(silent))
            parts.append(Text(f"  {exercise.name}: {said}", style="yellow"))
    redundant = sum(len(exercise.redundant) for exercise in proof.exercises)
    tests = sum(len(exercise.tests) for exercise in proof.exercises)
    parts.append(Text("  " + say("verify", "redundant_count", count=redundant, total=tests), style="dim"))
    parts += [Text(f"✗ {problem_text(problem, say)}", style="red") for problem in proof.problems]
    return Group(*parts, Text(""))


def problem_text(problem: Problem, say: Catalogue) -> str:
    """Return what misses the bar, in a sentence."""
    return f"{problem.exercise}: {say('verify', problem.key, **problem.facts)}"


def _table(proof: Proof, say: Catalogue) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("verify", "exercise"), no_wrap=True, max_width=22)
    for name in ("tests", "accepted", "partial", "misconceptions", "mutants", "score", "milliseconds"):
        table.add_column(say("verify", name), justify="right", no_wrap=True)
    for one in proof.exercises:
        table.add_row(
            one.name,
            str(len(one.tests)),
            str(one.accepted),
            f"{len(one.partial)}≥{min(answer.share for answer in one.partial):.0%}" if one.partial else "0",
            f"{one.misconceptions_caught}/{one.misconceptions}",
            f"{one.mutants_killed}/{one.mutants}" + (f" (+{one.equivalent})" if one.equivalent else ""),
            "–" if one.mutation_score is None else f"{one.mutation_score:.1%}",
            f"{sum(test.milliseconds for test in one.tests):.0f}",
        )
    return table


def _remarks(exercise: ExerciseProof, say: Catalogue) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for survivor in exercise.survivors:
        if not survivor.reason:
            change = f"{survivor.before}  →  {survivor.after or '∅'}"
            lines.append(Text(f"  {exercise.name}: {say('verify', 'survivors')}: {change}", style="yellow"))
    lines += [Text(f"  {exercise.name}: {said}", style="yellow") for said in remarks(exercise, say)]
    if on_word := words_line(exercise, say):
        lines.append(Text(f"  {exercise.name}: {say('verify', 'on_word')}: {on_word}", style="dim"))
    for test in exercise.tests:
        if test.loose is not None:
            said = say("verify", "loose_line", test=test.name, program=test.loose.program, ratio=test.loose.ratio)
            lines.append(Text(f"  {exercise.name}: {say('verify', 'loose')}: {said}", style="yellow"))
    return lines


def remarks(exercise: ExerciseProof, say: Catalogue) -> Iterator[str]:
    """Yield what no one told the author of an exercise's tests, and is no failure of theirs."""
    if not exercise.mutants:
        yield say("verify", "no_mutants")
    for key, tests in (
        ("asks_nothing_line", exercise.asking_nothing),
        ("untouched_line", exercise.untouched),
        ("visible_line", exercise.visible),
        ("in_order_line", exercise.in_order),
        ("claimed_line", exercise.claimed),
    ):
        if tests:
            yield say("verify", key, tests=", ".join(tests))
    for refused in exercise.refused:
        yield say("verify", "refused_line", style=say("verify", refused.style), tests=", ".join(refused.tests))


def words_line(exercise: ExerciseProof, say: Catalogue) -> str:
    """Return how many points rest on what a worker tells of itself, and the tests they are of; empty where none do."""
    tests = [f"{test.name} ({', '.join(test.rests_on)})" for test in exercise.tests if test.rests_on]
    points = exercise.points_on_word
    return say("verify", "on_word_line", points=points, most=exercise.points, tests=", ".join(tests)) if tests else ""


def proof_page(proofs: list[Proof], title: str, say: Catalogue) -> str:
    """Return proofs as one self-contained HTML page."""
    return page(
        "proof.html",
        say,
        title=title,
        proofs=proofs,
        problem_text=lambda one: problem_text(one, say),
        words_line=lambda one: words_line(one, say),
        remarks=lambda one: list(remarks(one, say)),
    )
