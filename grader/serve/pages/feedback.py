"""The feedback page of one submission, made anew from its Grade whenever somebody asks for it."""

from __future__ import annotations

import tempfile
from html import escape
from pathlib import Path

from grader.classroom import Job
from grader.course import Assignment
from grader.feedback import catalogue
from grader.feedback.hand_back import Form, hand_back
from grader.serve.front import Front


def with_way_back(page: str, to: str, words: str) -> str:
    """Return a page that stands for itself with a link in front by which one comes back to ours."""
    head, main, rest = page.partition("<main ")
    label, address = escape(words), escape(to)
    link = f'<nav aria-label="{label}" style="margin: .5rem 0"><a href="{address}">← {label}</a></nav>'
    return f"{head}{link if main else ''}{main}{rest}"


def feedback_html(front: Front, student: str, assignment: Assignment, language: str) -> str | None:
    """Return the page as `grader feedback` writes it; None where there is no Grade of the whole assignment."""
    job = Job(student, assignment.name, front.inbox.place(student, assignment.name).folder)
    shelf = front.shelf
    with tempfile.TemporaryDirectory() as folder:
        handed = list(
            hand_back(
                [job], shelf.course, shelf.store, Path(folder), Form.HTML, catalogue(language), shelf.settling()
            )
        )  # fmt: skip
        return handed[0].path.read_text(encoding="utf-8") if handed and handed[0].graded else None
