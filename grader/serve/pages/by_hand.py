"""Work that a person reads: the pages of `grader.marking` for several at once, who are kept out of each other's way."""

from __future__ import annotations

import os

from starlette.responses import RedirectResponse, Response

from grader.classroom import UsageError, discover
from grader.course import Assignment, CourseError
from grader.feedback import catalogue
from grader.marking import Desk, Marking, Request
from grader.serve.guard import Denied, Visit
from grader.serve.pages.students import assignment_of


def show(visit: Visit) -> Response:
    """Show the answers to be read, one of them, or the next that nobody else has."""
    assignment = assignment_of(visit)
    path = visit.path("path")
    desk = _desk(visit, assignment)
    if path.startswith("of/"):
        wanted = tuple(path.removeprefix("of/").split("/"))
        found = [one.id for one in desk.items.values() if (one.job.student, one.exercise.name) == wanted]
        if not found or desk.anonymous:
            raise Denied(404, "no_page")
        return RedirectResponse(f"/mark/{assignment.name}/answer/{found[0]}", 303)
    if (item := path.removeprefix("answer/")) in desk.items:
        visit.front.reading.hold(item, visit.person.folder)
    return _respond(visit, desk, Request(path))


def decide(visit: Visit) -> Response:
    """File what was filled in for an answer, if nobody else has decided it meanwhile."""
    assignment, front = assignment_of(visit), visit.front
    desk = _desk(visit, assignment)
    answer = _respond(visit, desk, Request(visit.path("path"), dict(visit.form)))
    item = desk.items.get(visit.path("path").removeprefix("answer/"))
    if item is not None and answer.status_code == 303:
        front.reading.let_go(item.id)
        front.live.changed()
        now = desk.decisions().get(item.key)
        told = f"{item.exercise.name}: {now.points:g}; {now.comment}" if now else item.exercise.name
        what = "marked" if now else "undecided"
        front.note(visit.person, what, student=item.job.student, assignment=assignment.name, detail=told)
    return answer


def _respond(visit: Visit, desk: Desk, request: Request) -> Response:
    assert visit.session is not None
    marking = Marking(desk, catalogue(visit.language), visit.session.csrf, up="/class")
    reply = marking.respond(request)
    headers = {**reply.headers, "Content-Type": reply.kind}
    if reply.location:
        headers["Location"] = reply.location
    return Response(reply.body, reply.status, headers)


def _desk(visit: Visit, assignment: Assignment) -> Desk:
    """Lay the desk as the folders are now, for this reader."""
    front, who = visit.front, visit.person.folder
    if not assignment.manual:
        raise Denied(404, "nothing_by_hand")
    try:
        jobs = discover([front.shelf.submitted], front.course, assignment=assignment.name)
    except UsageError:
        raise Denied(404, "nothing_handed_in") from None
    # What is handed in again is put there by renames, which the folder's own time tells of.
    changed = {job.student: os.stat(job.path).st_mtime_ns for job in jobs}
    try:
        desk = Desk(
            front.course,
            assignment,
            jobs,
            front.shelf.store,
            who,
            anonymous=front.course.serving.anonymous,
            known=front.reading.known(assignment.name, changed),
            taken=lambda item: front.reading.is_held(item.id, who),
        )
    except (UsageError, CourseError) as problem:
        raise Denied(400, "refused", problem=problem) from None
    front.reading.keep(assignment.name, changed, desk.read)
    return desk
