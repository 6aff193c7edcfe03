"""Grades as tables and text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.console import Console, ConsoleOptions, RenderableType
from rich.control import strip_control_codes
from rich.segment import Segment
from rich.style import Style
from rich.table import Table
from rich.text import Text

from grader.classroom.difference import Difference, Evidence, Move, TestMove
from grader.course import Assignment
from grader.feedback import Catalogue, FeedbackTexts, feedback_of, harmless
from grader.feedback.terminal import to_terminal
from grader.finishing import ClassRow
from grader.policies import Settled

_MAX_STUDENT = 24
_LEAST_REMARKS = 10
_MAX_TESTS, _MAX_DETAIL = 4, 100


@dataclass(frozen=True)
class ClassTable:
    """The table of a class, laid out line by line: a class has thousands, and all columns but one are narrow."""

    rows: Sequence[ClassRow]
    say: Catalogue

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        names = [self.say("ui", name) for name in ("student", "assignment", "points", "exercises")]
        *narrow, exercises = map(cell_len, names)
        widths = [
            max(width, *(cell_len(getattr(row, field)) for row in self.rows))
            for width, field in zip(narrow, ("student", "assignment", "points"), strict=True)
        ]
        widths = [min(widths[0], max(_MAX_STUDENT, narrow[0])), *widths[1:]]
        marks = max(exercises, *(len(row.marks) for row in self.rows))
        left = sum(widths) + marks + 2 * len(names)
        room = max(_LEAST_REMARKS, options.max_width - left)
        bold, styles = console.get_style("bold"), {}
        head = [*_cells(names[:3], widths), set_cell_size(names[3], marks), self.say("ui", "remarks")]
        yield Segment("  ".join(head).rstrip() + "\n", bold)
        for row in self.rows:
            yield Segment("  ".join([*_cells([row.student, row.assignment, row.points], widths), ""]))
            for sign, style in row.marks:
                if style not in styles:
                    styles[style] = Style.parse(style)
                yield Segment(sign, styles[style])
            first, *rest = _lines(row.remarks, room, console)
            yield Segment(f"{' ' * (marks - len(row.marks))}  {first}".rstrip() + "\n")
            for line in rest:
                yield Segment(" " * left + line.rstrip() + "\n")


def _cells(texts: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Return the student, the assignment and the points of a row, each as wide as its column."""
    student, assignment, points = map(strip_control_codes, texts)
    if cell_len(student) > widths[0]:
        student = set_cell_size(student, widths[0] - 1) + "…"
    return [
        set_cell_size(student, widths[0]),
        set_cell_size(assignment, widths[1]),
        " " * (widths[2] - cell_len(points)) + points,
    ]


def _lines(text: str, width: int, console: Console) -> list[str]:
    text = strip_control_codes(text)
    if cell_len(text) <= width and "\n" not in text:
        return [text]
    return [line.plain for line in Text(text).wrap(console, width)] or [""]


def explanation(settled: Settled, assignment: Assignment, texts: FeedbackTexts, say: Catalogue) -> RenderableType:
    """Return one submission's grade with what a student may read of it."""
    return to_terminal(feedback_of(settled.grade, assignment.title.in_(say.language), texts, say, settled=settled), say)


def difference_table(difference: Difference, say: Catalogue) -> Table:
    """Return who moves and by which test; for the instructor, since it names hidden tests and their evidence."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("ui", "student"), no_wrap=True, overflow="ellipsis", max_width=_MAX_STUDENT)
    table.add_column(say("ui", "assignment"), no_wrap=True)
    table.add_column(say("ui", "points"), no_wrap=True)
    table.add_column(say("classroom", "moved_by"))
    for move in sorted(difference.moves, key=lambda one: (one.student, one.assignment)):
        old = say("classroom", "no_grade") if move.old is None else f"{move.old.earned:g}"
        gain = move.new.earned - (move.old.earned if move.old else 0.0)
        style = "green" if gain > 0 else "red" if gain < 0 else ""
        points = Text(f"{old} → {move.new.earned:g} / {move.new.most:g}", style=style)
        lines = [harmless(line) for line in _reasons(move, say)]
        table.add_row(Text(harmless(move.student, 40)), move.assignment, points, Text("\n".join(lines)))
    return table


def moving_tests_table(difference: Difference, say: Catalogue) -> Table:
    """Return how many submissions each hidden test moves."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("classroom", "test"))
    for key in ("passes_now", "fails_now"):
        table.add_column(say("classroom", key), justify="right")
    for exercise, test, passing, failing in difference.tests:
        table.add_row(Text(harmless(f"{exercise} {test}")), str(passing), str(failing))
    return table


def _reasons(move: Move, say: Catalogue) -> Iterator[str]:
    if move.was_rejected != move.is_rejected:
        accepted = say("classroom", "accepted")
        yield f"{move.was_rejected or accepted} → {move.is_rejected or accepted}"
    if move.attempts is not None:
        old_attempt, new_attempt = (
            say("attempts", "attempt", name=name) if name else say("attempts", "present") for name in move.attempts
        )
        yield say("attempts", "moved", old=old_attempt, new=new_attempt)
    for name, (old, new) in move.exercises.items():
        ends = " → ".join(f"{end.earned:g}/{end.most:g}" if end else "-" for end in (old, new))
        yield f"{name}: {ends}"
    for one in move.tests[:_MAX_TESTS]:
        yield _reason(one, say)
    if len(move.tests) > _MAX_TESTS:
        yield say("classroom", "more_tests", count=len(move.tests) - _MAX_TESTS)


def _reason(move: TestMove, say: Catalogue) -> str:
    return f"{move.exercise} {move.test}: {_end(move.old, say)} → {_end(move.new, say)}"


def _end(evidence: Evidence | None, say: Catalogue) -> str:
    if evidence is None:
        return say("classroom", "no_test")
    given = f" ({say('classroom', 'given', names=', '.join(evidence.given))})" if evidence.given else ""
    # The first line of an assertion names the values; the rest is for the JSON form.
    detail = evidence.detail.partition("\n")[0][:_MAX_DETAIL]
    return say("classroom", evidence.status) + given + (f" ({detail})" if detail else "")
