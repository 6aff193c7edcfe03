"""What those who teach see of the class and of one submission, and what they decide."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
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
from grader.serve.front import Front
from grader.serve.ground.identity import Person
from grader.serve.ground.tables import Role, State
from grader.serve.guard import SELF_CONTAINED, Denied, Visit
from grader.serve.judging.live import CLASS
from grader.serve.pages.events import events
from grader.serve.pages.feedback import feedback_html, with_way_back
from grader.serve.pages.mine import local, mine, zone_of
from grader.serve.pages.students import assignment_of, file_of
from grader.serve.standing import decisions
from grader.serve.standing.rows import MANY_TRIES, Column, Note
from grader.serve.standing.standings import Standing

_MAX_COMMENT = 2000
_PAUSE_SECONDS = 2.0
_NOWHERE: Mapping[str, Standing] = MappingProxyType({})
_NOTHING: Mapping[str, Note] = MappingProxyType({})


def class_table(visit: Visit) -> Response:
    """Show everybody by every assignment, as it is now."""
    front = visit.front
    version = front.live.version
    assignments = front.course.assignments
    students = front.students()
    standings = front.standings.of_all(list(students))
    asked = {(one.student, one.assignment) for one in front.looks.open()}
    notes = _notes(front, standings, asked)
    now = datetime.datetime.now(datetime.UTC)
    columns = tuple(Column(one.name, one.due is not None and one.due < now) for one in assignments)
    counts: Counter[str] = Counter()
    to_read: Counter[str] = Counter()
    rows = []
    for student, person in students.items():
        name = person.name if person else ""
        row = front.rows.of(
            visit.language, student, name, columns, standings.get(student, _NOWHERE), notes.get(student, _NOTHING)
        )
        rows.append(row.html)
        if row.counts:
            counts.update(row.counts)
        if row.to_read:
            to_read.update(row.to_read)
    return visit.page(
        "class.html",
        version=version,
        rows=rows,
        assignments=[(one, one.title.in_(visit.language), zone_of(one), is_published(one)) for one in assignments],
        counts=counts,
        many=MANY_TRIES,
        to_read=to_read,
        looks=len(asked),
        problem=front.judging.problem or front.shelf.problem if visit.may == Role.INSTRUCTOR else "",
        local=local,
    )


def _notes(
    front: Front, standings: Mapping[str, Mapping[str, Standing]], asked: set[tuple[str, str]]
) -> dict[str, dict[str, Note]]:
    """Return what the table tells besides points, by student and assignment: of most there is nothing."""
    judging = front.live.judging()
    notes: dict[str, dict[str, Note]] = {}
    for (student, name), last in front.inbox.last_of_all().items():
        if not last.state.has_verdict or last.tries >= MANY_TRIES or name not in standings.get(student, _NOWHERE):
            notes.setdefault(student, {})[name] = Note(last, last.id in judging)
    for student, name in asked:
        own = notes.setdefault(student, {})
        own[name] = replace(own.get(name, Note()), asks=True)
    for student, name in front.shelf.policies().extensions:
        own = notes.setdefault(student, {})
        own[name] = replace(own.get(name, Note()), has_more_time=True)
    return notes


async def class_live(visit: Visit) -> Response:
    """Tell the page of the class that it is another one now; not more often than people look."""
    live = visit.front.live
    return events(visit, CLASS, lambda: {"version": live.version, "over": False}, _PAUSE_SECONDS)


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
    assignment = assignment_of(visit)
    text = feedback_html(visit.front, student, assignment, visit.language)
    if text is None:
        raise Denied(404, "not_revealed")
    text = with_way_back(text, f"/class/{quote(student)}/{quote(assignment.name)}", student)
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
