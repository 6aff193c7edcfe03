"""What students see, and what they send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import quote

from msgspec import json
from sqlalchemy.exc import DBAPIError
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response

from grader.course import Assignment
from grader.course.serving import Reveal
from grader.feedback import LANGUAGES
from grader.serve.ground.tables import Role, State
from grader.serve.ground.words import LANGUAGE_COOKIE
from grader.serve.guard import SELF_CONTAINED, Denied, Visit, entered, is_ours, left
from grader.serve.inbox.inbox import HandIn
from grader.serve.inbox.uploads import Refused, receive
from grader.serve.pages.events import events
from grader.serve.pages.feedback import feedback_html, with_way_back
from grader.serve.pages.mine import about_file, causes_to_come, local, mine, reveal_of, zone_of

_YEAR = 365 * 24 * 3600


def home(visit: Visit) -> Response:
    """Where everybody begins: what is due, or where to enter."""
    if visit.session is None:
        return visit.page("entrance.html", ways=visit.front.ways)
    if visit.person.role >= Role.ASSISTANT:
        return RedirectResponse("/class", 303)
    rows = []
    for one in visit.front.course.assignments:
        rows.append((one, mine(visit.front, visit.person.folder, one, visit.language), zone_of(one)))
    return visit.page("home.html", rows=rows, local=local)


def enter(visit: Visit) -> Response:
    """Show whose personal link this is: a click enters, so that no preview of a messenger does."""
    person = visit.front.people.of_link(visit.path("token"))
    if person is None:
        raise Denied(404, "no_link")
    return visit.page("enter.html", who=person)


def enter_now(visit: Visit) -> Response:
    """Enter by a personal link."""
    person = visit.front.people.of_link(visit.path("token"))
    if person is None:
        raise Denied(404, "no_link")
    return entered(visit, person, "/")


def leave(visit: Visit) -> Response:
    """Leave."""
    visit.front.note(visit.person, "left")
    return left(visit)


def choose_language(visit: Visit) -> Response:
    """Show pages in another language from now on."""
    back = visit.form.get("back", "/")
    response = RedirectResponse(back if back.startswith("/") and not back.startswith(("//", "/\\")) else "/", 303)
    if (language := visit.form.get("language", "")) in LANGUAGES:
        response.set_cookie(LANGUAGE_COOKIE, language, max_age=_YEAR, httponly=True, samesite="lax")
    return response


def assignment_of(visit: Visit) -> Assignment:
    """Return the assignment that the address names exactly."""
    found = visit.front.assignment(visit.path("assignment"))
    if found is None:
        raise Denied(404, "no_assignment")
    return found


def work(visit: Visit) -> Response:
    """Show everything of one assignment."""
    assignment = assignment_of(visit)
    if visit.person.role != Role.STUDENT:
        return RedirectResponse("/class", 303)
    student = visit.person.folder
    place = visit.front.inbox.place(student, assignment.name)
    return visit.page(
        "work.html",
        mine=mine(visit.front, student, assignment, visit.language),
        about=about_file(visit.front, student, assignment, visit.language),
        zone=zone_of(assignment),
        local=local,
        present=list(place.files()),
        attempts=[(name, list(files)) for name, files in reversed(place.attempts())],
        serving=visit.front.course.serving,
    )


async def hand_in(visit: Visit) -> Response:
    """Take in what a form sends."""
    try:
        await _take(visit, proves_itself=False)
    except Refused as problem:
        raise Denied(problem.status, problem.key, **problem.told) from None
    return RedirectResponse(f"/work/{quote(visit.path('assignment'))}?told=handed_in", 303)


async def hand_in_by_program(visit: Visit) -> Response:
    """Take in what `grader submit` sends."""
    try:
        found, is_new = await _take(visit, proves_itself=True)
    except Refused as problem:
        raise Denied(problem.status, problem.key, **problem.told) from None
    return JSONResponse({"id": found.id, "new": is_new, "page": _page_of(visit)}, 201 if is_new else 200)


async def _take(visit: Visit, *, proves_itself: bool) -> tuple[HandIn, bool]:
    front = visit.front
    assignment = await run_in_threadpool(assignment_of, visit)
    if visit.person.role != Role.STUDENT:
        raise Refused("only_students", 403)
    serving = front.course.serving
    await run_in_threadpool(front.inbox.admit, visit.person, serving.hand_ins_a_minute, serving.upload_mb << 20)

    def may(fields: dict[str, str]) -> None:
        if not proves_itself and not is_ours(visit, fields):
            raise Refused("stale_form", 403)

    if not front.uploads.take(visit.person.id):
        raise Refused("too_many_at_once", 503)
    try:
        upload = await receive(visit.request, front.settings.submitted, serving.upload_mb << 20, may)
        found, is_new = await run_in_threadpool(front.inbox.accept, visit.person, assignment.name, upload)
    except (OSError, DBAPIError) as problem:
        front.counters["refused_by_host"] += 1
        front.log.error("a hand-in could not be kept: %s", problem)
        raise Refused("disk_full", 507) from None
    finally:
        front.uploads.give_back(visit.person.id)
    front.counters["handed_in"] += is_new
    for bell in (front.judging.bell, front.checking.bell):
        bell.ring()
    front.live.changed()
    return found, is_new


def _page_of(visit: Visit) -> str:
    return f"{visit.front.settings.address}/work/{quote(visit.path('assignment'))}"


def _latest(visit: Visit) -> HandIn | None:
    return visit.front.inbox.latest(visit.person.folder, assignment_of(visit).name)


def _told(visit: Visit, found: HandIn | None) -> dict[str, object]:
    """Return how far a hand-in is, as the page's script and `submit` show it."""
    if found is None:
        return {"state": "nothing", "verdict": False, "over": True, "text": ""}
    progress = visit.front.live.of(found.id)
    over = found.state != State.RECEIVED
    checks = over and visit.front.checking.is_to_come(found.key, found.id)
    causes = found.state == State.UNEXPLAINED and causes_to_come(
        found, reveal_of(visit.front.course, assignment_of(visit))
    )
    state = {State.SET_ASIDE: "set_aside", State.REPLACED: "replaced"}.get(found.state, "judged")
    if not over:
        state = "judging" if progress is not None and not progress.over else "received"
    done = progress.done if progress is not None else []
    total = progress.total if progress is not None else 0
    text = visit.say("checks", "to_come") if checks else visit.say("state", "causes_to_come") if causes else ""
    text = text or visit.say("state", f"{state}_long", done=len(done), total=total)
    facts = {"id": found.id, "state": state, "done": done, "total": total, "text": text}
    return {**facts, "verdict": causes, "over": over and not checks and not causes}


def progress(visit: Visit) -> Response:
    """Tell a program how far the newest hand-in is, and the verdict as far as the course reveals it."""
    assignment = assignment_of(visit)
    told = _told(visit, _latest(visit))
    shown = mine(visit.front, visit.person.folder, assignment, visit.language)
    told["lines"] = list(shown.lines)
    told["page"] = _page_of(visit)
    if shown.causes_to_come:
        # A program tells the points, and leads to the page for the rest.
        told["over"] = not shown.checks_to_come
    if shown.settled is not None:
        told["points"], told["max_points"] = shown.settled.points, shown.settled.max_points
        told["exercises"] = [
            {"name": one.name, "points": one.points, "max_points": one.max_points} for one in shown.settled.exercises
        ]
        told["published"] = shown.published
    if shown.checks:
        told["checks"] = [
            {"name": one.exercise, "passed": one.passed, "total": one.total, "failed": one.failed}
            for one in shown.checks
        ]
    return Response(json.encode(told), media_type="application/json")


def due(visit: Visit) -> Response:
    """Tell a program what can be handed in."""
    rows = [
        {"name": one.name, "stem": one.stem, "title": one.title.in_(visit.language), "due": one.due}
        for one in visit.front.course.assignments
    ]
    return Response(json.encode({"student": visit.person.folder, "assignments": rows}), media_type="application/json")


async def live(visit: Visit) -> Response:
    """Tell the page how far the newest hand-in is, whenever that changes."""
    found = await run_in_threadpool(_latest, visit)
    if found is None:
        raise Denied(404, "nothing_handed_in")
    being_judged = replace(found, state=State.RECEIVED)

    def tell() -> Mapping[str, object]:
        # With each exercise that is done: what is being judged is not over, and the database need not be asked.
        now = visit.front.live.of(found.id)
        is_judged = now is not None and not now.over
        return _told(visit, being_judged if is_judged else visit.front.inbox.by_id(found.id))

    return events(visit, found.id, tell)


def feedback(visit: Visit) -> Response:
    """Show the whole feedback, where the course reveals it."""
    assignment = assignment_of(visit)
    shown = mine(visit.front, visit.person.folder, assignment, visit.language)
    if shown.reveal is not Reveal.FEEDBACK or not shown.has_verdict:
        raise Denied(404, "not_revealed")
    text = feedback_html(visit.front, visit.person.folder, assignment, visit.language)
    if text is None:
        raise Denied(404, "not_revealed")
    text = with_way_back(text, f"/work/{quote(assignment.name)}", assignment.title.in_(visit.language))
    return HTMLResponse(text, headers={"Content-Security-Policy": SELF_CONTAINED})


def own_file(visit: Visit) -> Response:
    """Give a student their own file back."""
    return file_of(visit, visit.person.folder)


def file_of(visit: Visit, student: str) -> Response:
    """Return a file of a student's as an attachment without a type: no browser shows it as a page of ours.

    What is named in the address is looked up among what is there, and leads nowhere by itself.
    """
    place = visit.front.inbox.place(student, assignment_of(visit).name)
    attempt, name = visit.path("attempt"), visit.path("name")
    files = place.files() if attempt == "now" else dict(place.attempts()).get(attempt, {})
    path = files.get(name)
    if path is None:
        raise Denied(404, "no_file_there")
    return FileResponse(
        path,
        media_type="application/octet-stream",
        filename=name,
        content_disposition_type="attachment",
        headers={"Content-Security-Policy": "default-src 'none'; sandbox"},
    )


def ask_again(visit: Visit) -> Response:
    """Ask for another look at an exercise."""
    assignment = assignment_of(visit)
    exercise, reason = visit.form.get("exercise", ""), visit.form.get("reason", "").strip()
    shown = mine(visit.front, visit.person.folder, assignment, visit.language)
    if shown.settled is None or exercise not in {one.name for one in shown.settled.exercises}:
        raise Denied(400, "no_exercise")
    if not reason:
        raise Denied(400, "no_reason")
    asked = visit.front.looks.ask(visit.person, assignment.name, exercise, reason)
    if asked:
        visit.front.live.changed()
        visit.front.note(
            visit.person, "asked", student=visit.person.folder, assignment=assignment.name, detail=exercise
        )
    return RedirectResponse(f"/work/{quote(assignment.name)}?told={'asked' if asked else 'asked_before'}", 303)
