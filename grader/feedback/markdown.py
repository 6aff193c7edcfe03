"""Feedback as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from grader.feedback.catalogue import Catalogue
from grader.feedback.excerpts import Excerpt
from grader.feedback.explaining import Explained
from grader.feedback.signs import shown_points, shown_tests
from grader.feedback.texts import FeedbackTexts
from grader.feedback.whole import Feedback, feedback_of
from grader.grading import Grade
from grader.policies import Settled

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")


def to_markdown(grade: Grade, title: str, texts: FeedbackTexts, say: Catalogue, settled: Settled | None = None) -> str:
    """Return the feedback of one submission as Markdown, without its code."""
    return markdown_of(feedback_of(grade, title, texts, say, settled=settled), say)


def markdown_of(feedback: Feedback, say: Catalogue) -> str:
    """Return feedback as Markdown."""
    return "\n".join(_blocks(feedback, say))


def _blocks(feedback: Feedback, say: Catalogue) -> Iterator[str]:
    title = say(
        "ui", "feedback_title", assignment=feedback.title, points=feedback.points, max_points=feedback.max_points
    )
    yield from (f"# {title}", "")
    for line in (*feedback.opening, *feedback.counted):
        yield from (_escaped(line), "")
    if feedback.rejected:
        yield from (_escaped(feedback.rejected), "")
    for line in feedback.shared:
        yield from (_escaped(line), "")
    if feedback.loading:
        yield from (f"## {say('load', 'title')}", "")
        for stopped in feedback.loading:
            yield f"- {_escaped(stopped.text)}"
            yield from _code(stopped.excerpts)
        yield ""
    if feedback.blank:
        yield from (_escaped(say("page", "blank")), "")
    for exercise in feedback.exercises:
        if exercise.by_hand or not feedback.blank:
            yield from _exercise(exercise, say)
    if feedback.printed:
        yield from (say("page", "printed"), "", *(f"    {line}" for line in feedback.printed), "")


def _exercise(exercise: Explained, say: Catalogue) -> Iterator[str]:
    yield from (f"## {exercise.name} ({shown_points(exercise, say)}{shown_tests(exercise, say)})", "")
    lines = [*exercise.lines, *(f"{one.title}: {one.caption}" for one in exercise.figures)]
    if exercise.check:
        lines.append(exercise.check)
    yield from (f"- {_escaped(line)}" for line in lines or (say("ui", "works"),))
    yield ""
    yield from _code(exercise.excerpts)


def _code(excerpts: Iterable[Excerpt]) -> Iterator[str]:
    """Yield excerpts as indented code, in which nothing has a meaning, below a list or after a paragraph."""
    for excerpt in excerpts:
        yield from ("", f"  {_escaped(excerpt.title)}", "")
        for number, line in enumerate(excerpt.lines, excerpt.first):
            yield f"      {'>' if number in excerpt.marked else ' '} {number:4d}  {line}".rstrip()
        yield ""


def _escaped(line: str) -> str:
    """Return a line whose untrusted parts mean nothing to Markdown or HTML."""
    return _MARKS.sub(r"\\\1", line)
