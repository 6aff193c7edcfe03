"""The autograded notebook: what the formgrader shows and nbgrader's feedback is made of.

It is built anew, from what was handed in as plain text and from nbgrader's database: of the file's own metadata only
the names of its cells are used, and its outputs not at all. A notebook that is damaged, or a script, or nothing, ends
in a notebook with every cell that counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_locked

from grader.course import Assignment, Course
from grader.feedback import Catalogue, FeedbackTexts, catalogue, explain, harmless, read_feedback_texts
from grader.feedback.opening import opening_lines
from grader.feedback.pages import page
from grader.feedback.remarks import rejection_line, rivals_lines
from grader.gradebook.inert import complete, literal, shown
from grader.gradebook.master import Master, MasterCell
from grader.grading import Grade
from grader.submission import DocumentCell, Rejection, Released, find_submission, read_document


@dataclass(frozen=True)
class Words:
    """What explanations are made from: the assignment's texts, in the language of the course."""

    texts: FeedbackTexts
    say: Catalogue

    @classmethod
    def of(cls, assignment: Assignment, course: Course) -> Words:
        """Return the words of an assignment."""
        return cls(read_feedback_texts(assignment, course), catalogue(course.language))


def autograded_notebook(
    document: Sequence[DocumentCell], master: Master, judged: tuple[Grade, Words] | None = None
) -> Any:
    """Return the notebook, an `nbformat.NotebookNode`, with a score and an explanation in each cell of tests.

    A cell of tests that no hidden suite stands for is left without output, for a person to grade; where no suite
    stands for the whole notebook, nothing is ``judged``.
    """
    note = _note(*judged, f"{master.notebook}.ipynb") if judged else []
    handed_in = [*note, *(_cell(one, master) for one in _each_once(document))]
    there = {one.grade_id for one in document}
    missing = [one for one in master.cells.values() if one.points is not None and one.grade_id not in there]
    notebook = nbformat.v4.new_notebook(
        cells=[*handed_in, *(_from_master(one, one.source) for one in missing)],
        metadata={"kernelspec": master.kernelspec} if master.kernelspec else {},
    )
    verdicts = _verdicts(*judged) if judged else {}
    for number, cell in enumerate(notebook.cells):
        # nbformat draws ids at random; the same submission makes the same bytes.
        cell["id"] = hashlib.sha256(f"{number}\0{cell.source}".encode()).hexdigest()[:8]
        if cell.cell_type == "markdown":
            cell.source = complete(cell.source, cell.get("attachments", {}))
        known = master.cells.get(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
        if known is not None and known.is_judged:
            exercise = _exercise_of(known, verdicts)
            cell.outputs = verdicts[exercise].outputs(known) if exercise else []
    return notebook


def document_alone(folder: Path, notebook: str) -> tuple[DocumentCell, ...]:
    """Return what a notebook that no suite stands for says; only a file of its own name is it."""
    released = Released(notebook)
    found = find_submission(folder, released)
    if isinstance(found, Rejection) or found.path.stem != notebook:
        return ()
    return read_document(found.path, released, found.inside)


def awaits_a_person(cell: Any) -> bool:
    """Whether a cell of an autograded notebook has tests that no hidden suite stands for."""
    return is_grade(cell) and is_locked(cell) and cell.cell_type == "code" and not cell.outputs


def _exercise_of(cell: MasterCell, exercises: Any) -> str | None:
    """Return which of some exercises a cell of tests stands for: the one of its name, or the one it checks."""
    for name in (cell.grade_id, cell.grade_id.removesuffix("_check")):
        if name in exercises:
            return name
    return None


@dataclass(frozen=True)
class _Verdict:
    """How an exercise went: its share of its points, and why, as HTML and as plain text."""

    share: float
    html: str
    text: str

    def outputs(self, cell: MasterCell) -> list[Any]:
        """Return what a cell of tests shows: the explanation, then the score, where nbgrader looks for it."""
        score = round((cell.points or 0.0) * self.share, 2)
        return [
            nbformat.v4.new_output("display_data", {"text/html": self.html, "text/plain": self.text}),
            nbformat.v4.new_output("execute_result", {"text/plain": repr(float(score))}),
        ]


def _verdicts(grade: Grade, words: Words) -> dict[str, _Verdict]:
    found = {}
    rejected = (rejection_line(grade, words.say),) if grade.rejected is not None else ()
    for one in explain(grade, words.texts, words.say):
        lines = rejected or one.lines or (words.say("ui", "works"),)
        title = f"{one.name} ({one.points:g} / {one.max_points:g})"
        found[one.name] = _Verdict(
            one.points / one.max_points if one.max_points else 0.0,
            page("check_cell.html", words.say, title=title, lines=lines),
            "\n".join([title, *(f"- {line}" for line in lines)]),
        )
    return found


def _note(grade: Grade, words: Words, released: str) -> list[Any]:
    """Return a cell that says what is unusual about the whole submission; none where nothing is."""
    lines = [rejection_line(grade, words.say)] if grade.rejected is not None else []
    lines += opening_lines(grade, words.texts, words.say)
    lines += rivals_lines(grade, words.say)
    title = words.say("gradebook", "file", name=harmless(grade.file)) if grade.file not in ("", released) else ""
    if not lines and not title:
        return []
    return [_new("markdown", page("check_cell.html", words.say, title=title, lines=lines))]


def _each_once(document: Sequence[DocumentCell]) -> list[DocumentCell]:
    """Return the cells with each name left to the last that has it, as nbgrader does it."""
    last = {cell.grade_id: number for number, cell in enumerate(document)}
    return [
        cell if last[cell.grade_id] == number else DocumentCell(cell.kind, cell.source, "", cell.attachments)
        for number, cell in enumerate(document)
    ]


def _cell(handed_in: DocumentCell, master: Master) -> Any:
    # JSON may escape half a surrogate, which no file can hold.
    source = handed_in.source.encode("utf-8", "replace").decode()
    known = master.cells.get(handed_in.grade_id)
    kind = known.kind if known else handed_in.kind
    if kind == "markdown" and (known is None or source != known.source):
        source = shown(source, handed_in.attachments)
    cell = _new(kind, source) if known is None else _from_master(known, source)
    if handed_in.attachments and cell.cell_type != "code":
        cell["attachments"] = handed_in.attachments
    return cell


def _from_master(known: MasterCell, source: str) -> Any:
    """Return a cell that counts: what the student wrote in it, or what was released where that is locked."""
    cell = _new(known.kind, known.source if known.locked else source)
    cell.metadata["nbgrader"] = nbformat.from_dict(known.metadata())
    cell.metadata["deletable"] = False
    if known.locked:
        cell.metadata["editable"] = False
        # nbgrader's own hidden tests would be in the feedback that a student receives.
        ClearHiddenTests()._remove_hidden_test_region(cell)
    return cell


def _new(kind: str, source: str) -> Any:
    """Return a cell. What is neither code nor Markdown becomes a literal block: a raw cell can be HTML in a page."""
    if kind == "code":
        return nbformat.v4.new_code_cell(source)
    return nbformat.v4.new_markdown_cell(source if kind == "markdown" else literal(source))
