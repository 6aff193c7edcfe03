"""What those who teach see of the class and of one submission, and what they decide."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from urllib.parse import quote
from zoneinfo import ZoneInfo

from starlette.responses import HTMLResponse, RedirectResponse, Response

from grader.classroom import UsageError
from grader.classroom.deciding import DecidedMeanwhile
from grader.course import Assignment, CourseError
from grader.feedback import harmless
from grader.grading import Grade
from grader.marking import stamp
from grader.policies import is_published
from grader.serve import decisions
from grader.serve.events import events
from grader.serve.feedback_page import feedback_html
from grader.serve.guard import SELF_CONTAINED, Denied, Visit
from grader.serve.identity import Person
from grader.serve.inbox import HandIn
from grader.serve.live import CLASS
from grader.serve.mine import local, mine, zone_of
from grader.serve.standings import Standing
from grader.serve.student_pages import assignment_of, file_of
from grader.serve.tables import Role, State

_MAX_COMMENT = 2000
_PAUSE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A student's place in the table: what is shown, and how."""

    text: str
    kind: str


def class_table(visit: Visit) -> Response:
    """Show everybody by every assignment, as it is now."""
    front = visit.front
    version = front.live.version
    assignments = front.course.assignments
    students = front.students()
    standings = front.standings.of_all(list(students))
    latest = front.inbox.latest_of_all()
    judging = front.live.judging()
    asked = {(one.student, one.assignment) for one in front.looks.open()}
    now = datetime.datetime.now(datetime.UTC)
    texts = {
        key: visit.say("cell", key) for key in ("missing", "nothing", "received", "judging", "set_aside", "rejected")
    }
    rows = []
    counts = dict.fromkeys(("missing", "late", "waiting", "set_aside"), 0)
    extensions = front.shelf.policies().extensions
    overdue = [one.due is not None and one.due < now for one in assignments]
    names = [one.name for one in assignments]
    to_read: Counter[str] = Counter()
    for student, person in students.items():
        own = standings.get(student, {})
        cells = []
        for name, is_over in zip(names, overdue, strict=True):
            more = extensions.get((student, name))
            cell = _cell(own.get(name), latest.get((student, name)), texts, judging, is_over and not more)
            counts["missing"] += cell.kind == "missing"
            counts["waiting"] += cell.kind == "waiting"
            counts["set_aside"] += cell.kind == "aside"
            if (standing := own.get(name)) is not None:
                counts["late"] += standing.late
                to_read[name] += standing.to_read
            cells.append((name, cell.text, cell.kind, (student, name) in asked, standing is not None and standing.late))
        rows.append((student, person.name if person else "", cells))
    return visit.page(
        "class.html",
        version=version,
        rows=rows,
        assignments=[(one, one.title.in_(visit.language), zone_of(one), is_published(one)) for one in assignments],
        counts=counts,
        to_read=to_read,
        waiting=len(front.inbox.waiting()),
        looks=len(asked),
        problem=front.judging.problem or front.shelf.problem if visit.may == Role.INSTRUCTOR else "",
        local=local,
    )


async def class_live(visit: Visit) -> Response:
    """Tell the page of the class that it is another one now; not more often than people look."""
    live = visit.front.live
    return events(visit, CLASS, lambda: {"version": live.version, "over": False}, _PAUSE_SECONDS)


def _cell(
    standing: Standing | None, last: HandIn | None, texts: dict[str, str], judging: set[int], is_over: bool
) -> Cell:
    if last is not None and last.state == State.RECEIVED:
        return Cell(texts["judging" if last.id in judging else "received"], "waiting")
    if last is not None and last.state == State.SET_ASIDE:
        return Cell(texts["set_aside"], "aside")
    if standing is None:
        return Cell(texts["missing"], "missing") if is_over and last is None else Cell(texts["nothing"], "none")
    # A score of nothing is a score.
    shown = f"{standing.points:g}"
    if standing.rejected:
        return Cell(f"{shown} {texts['rejected']}", "h0")
    share = standing.share
    return Cell(shown, f"h{5 if share >= 1 else 0 if share <= 0 else 1 + int(share * 4)}")


def student_of(visit: Visit) -> tuple[str, Person | None]:
    """Return the student whom the address names, who is somebody of the class: no other name leads anywhere."""
    student = visit.path("student")
    students = visit.front.students()
    if student not in students:
        raise Denied(404, "no_student")
    return student, students[student]


def submission(visit: Visit) -> Response:
    """Show one submission: what its student sees, the evidence, and what can be decided."""
    front = visit.front
    student, person = student_of(visit)
    assignment = assignment_of(visit)
    grade = front.shelf.store.read(student, assignment.name)
    settled = front.shelf.settling()(grade) if grade is not None else None
    policies = front.shelf.policies()
    place = front.inbox.place(student, assignment.name)
    names = list(front.students())
    at = names.index(student)
    return visit.page(
        "submission.html",
        student=student,
        name=person.name if person else "",
        assignment=assignment,
        mine=mine(front, student, assignment, visit.language),
        grade=settled.grade if settled else None,
        settled=settled,
        evidence=_evidence(settled.grade) if settled and visit.may == Role.INSTRUCTOR else None,
        seen={one.name: stamp(one.override) for one in settled.exercises} if settled else {},
        anonymous=front.course.serving.anonymous,
        extension=policies.extensions.get((student, assignment.name)),
        zone=zone_of(assignment),
        local=local,
        present=list(place.files()),
        attempts=[(attempt, list(files)) for attempt, files in reversed(place.attempts())],
        before=names[at - 1] if at else "",
        after=names[at + 1] if at + 1 < len(names) else "",
    )


def _evidence(grade: Grade) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """Return of each exercise its hidden tests: how each ended, by what cause, and what was seen."""
    return [
        (
            one.name,
            [
                (test.name, test.status.value, test.cause.value if test.cause else "", harmless(test.detail, 600))
                for test in one.tests
            ],
        )
        for one in grade.exercises
    ]


def submission_feedback(visit: Visit) -> Response:
    """Show what the student reads, or will."""
    student, _ = student_of(visit)
    text = feedback_html(visit.front, student, assignment_of(visit), visit.language)
    if text is None:
        raise Denied(404, "not_revealed")
    return HTMLResponse(text, headers={"Content-Security-Policy": SELF_CONTAINED})


def submission_file(visit: Visit) -> Response:
    """Give a file of a submission as an attachment."""
    return file_of(visit, student_of(visit)[0])


def _back(student: str, assignment: Assignment, told: str) -> Response:
    return RedirectResponse(f"/class/{quote(student)}/{quote(assignment.name)}?told={told}", 303)


def decide(visit: Visit) -> Response:
    """Give points by hand, with a comment, or take that back."""
    front = visit.front
    student, _ = student_of(visit)
    assignment = assignment_of(visit)
    grade = front.shelf.store.read(student, assignment.name)
    exercise = visit.form.get("exercise", "")
    graded = {one.name: one.points for one in front.shelf.settling()(grade).grade.exercises} if grade else {}
    if exercise not in graded:
        raise Denied(400, "no_exercise")
    points = _points(visit)
    comment = visit.form.get("comment", "").strip()[:_MAX_COMMENT]
    if points is not None and not comment:
        raise Denied(400, "no_comment")
    try:
        decisions.decide(
            front.shelf.store,
            front.course,
            student=student,
            assignment=assignment.name,
            exercise=exercise,
            points=points,
            comment=comment,
            graded=graded[exercise],
            author=visit.person.folder,
            seen=visit.form.get("seen", ""),
        )
    except DecidedMeanwhile:
        raise Denied(409, "meanwhile") from None
    except (UsageError, CourseError) as problem:
        raise Denied(400, "refused", problem=problem) from None
    what = "decided" if points is not None else "undecided"
    detail = f"{exercise}: {points:g} ({graded[exercise]:g}); {comment}" if points is not None else exercise
    front.live.changed()
    front.note(visit.person, what, student=student, assignment=assignment.name, detail=detail)
    return _back(student, assignment, what)


def _points(visit: Visit) -> float | None:
    given = visit.form.get("points", "").strip().replace(",", ".")
    if not given:
        return None
    try:
        points = float(given)
    except ValueError:
        raise Denied(400, "no_number") from None
    if not 0 <= points < 1e6:
        raise Denied(400, "no_number")
    return points


def judge_again(visit: Visit) -> Response:
    """Have judged again what was set aside."""
    student, _ = student_of(visit)
    assignment = assignment_of(visit)
    latest = visit.front.inbox.latest(student, assignment.name)
    if latest is not None and latest.state == State.SET_ASIDE:
        visit.front.inbox.again(latest.id)
        visit.front.judging.bell.ring()
        visit.front.note(visit.person, "judged_again", student=student, assignment=assignment.name)
    return _back(student, assignment, "again")


def extend(visit: Visit) -> Response:
    """Give a student more time."""
    student, _ = student_of(visit)
    assignment = assignment_of(visit)
    until = time_of(visit, assignment)
    reason = visit.form.get("reason", "").strip()[:_MAX_COMMENT]
    try:
        decisions.extend(
            visit.front.course, student=student, assignment=assignment.name, until=until, reason=reason
        )  # fmt: skip
    except (UsageError, CourseError) as problem:
        raise Denied(400, "refused", problem=problem) from None
    detail = f"{until.isoformat()}; {reason}" if until else ""
    visit.front.note(visit.person, "extended", student=student, assignment=assignment.name, detail=detail)
    return _back(student, assignment, "extended")


def time_of(visit: Visit, assignment: Assignment, name: str = "until") -> datetime.datetime | None:
    """Return a time that a form gives, on the clocks of the assignment's zone; None where it is empty."""
    given = visit.form.get(name, "").strip()
    if not given:
        return None
    try:
        time = datetime.datetime.fromisoformat(given)
        if time.tzinfo is None:
            zone = visit.form.get("zone", "")
            named = ZoneInfo(zone) if zone else zone_of(assignment)
            time = time.replace(tzinfo=named) if named else time.astimezone()
            offset = time.utcoffset()
            assert offset is not None
            # As a file has it: an offset, and no name of a zone.
            time = time.replace(tzinfo=datetime.timezone(offset))
        return time
    except (ValueError, OSError):
        raise Denied(400, "no_time") from None
