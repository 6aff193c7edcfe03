"""What an instructor alone sees: due times and publishing, people, the regrade, the report, exports, the trail."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from starlette.responses import HTMLResponse, RedirectResponse, Response

from grader.classroom import UsageError, discover
from grader.classroom.roster import folder_name, read_roster
from grader.course import CourseError
from grader.feedback import LANGUAGES, catalogue
from grader.policies import is_published
from grader.report import build_report, collect, report_page, shown_names
from grader.serve.ground.database import moment
from grader.serve.ground.identity import Invited, Person
from grader.serve.ground.tables import Role
from grader.serve.guard import SELF_CONTAINED, Denied, Visit
from grader.serve.inbox.uploads import new_folder
from grader.serve.pages.feedback import with_way_back
from grader.serve.pages.mine import local, zone_of, zone_of_course
from grader.serve.pages.students import assignment_of
from grader.serve.pages.whole_class import time_of
from grader.serve.standing import decisions
from grader.similarity import find_alike, likeness_page

_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def course_page(visit: Visit) -> Response:
    """Show what is due when, and what is published."""
    rows = [
        (one, one.title.in_(visit.language), zone_of(one), is_published(one)) for one in visit.front.course.assignments
    ]
    return visit.page("course.html", rows=rows, local=local, serving=visit.front.course.serving)


def set_course(visit: Visit) -> Response:
    """Set a due time, or publish."""
    front, assignment = visit.front, assignment_of(visit)
    what = visit.form.get("what", "")
    try:
        if what == "due":
            due = time_of(visit, assignment, "due")
            decisions.set_due(front.course, assignment.name, due)
            detail = due.isoformat() if due else ""
        elif what == "publish":
            begins = time_of(visit, assignment, "from")
            waiting = [one for one in front.inbox.waiting() if one.assignment == assignment.name]
            if waiting and begins is None and visit.form.get("anyway") != "yes":
                raise Denied(409, "still_judging", count=len(waiting))
            decisions.publish(front.course, assignment.name, begins or True)
            detail = begins.isoformat() if begins else ""
        elif what == "hide":
            decisions.publish(front.course, assignment.name, False)
            detail = ""
        else:
            raise Denied(400, "no_form")
    except (CourseError, OSError) as problem:
        raise Denied(400, "refused", problem=problem) from None
    front.note(visit.person, what, assignment=assignment.name, detail=detail)
    return RedirectResponse("/course?told=set", 303)


def people_page(visit: Visit) -> Response:
    """Show who is known, and how to invite more."""
    return visit.page("people.html", people=visit.front.people.all(), roles=list(Role), invited=None, base="")


def invite(visit: Visit) -> Response:
    """Enrol a roster and show the new links, this once."""
    text = visit.form.get("roster", "")
    with new_folder(visit.front.settings.folder) as folder:
        path = folder / "roster.csv"
        path.write_text(text if "," in text or ";" in text or "\t" in text else _listed(text), encoding="utf-8")
        try:
            wanted = [(one.student, one.name, one.email) for one in read_roster(path).people]
        except UsageError as problem:
            raise Denied(
                400, "refused", problem=str(problem).replace(f"{path}: ", "").replace(str(path), "CSV")
            ) from None
    invited = visit.front.people.invite(wanted)
    visit.front.note(visit.person, "invited", detail=str(len(invited)))
    return _people_with(visit, invited)


def _listed(text: str) -> str:
    return "student\n" + "\n".join(folder_name(line) for line in text.splitlines() if line.strip()) + "\n"


def _people_with(visit: Visit, invited: list[Invited]) -> Response:
    base = f"{visit.front.settings.address}/in/"
    return visit.page(
        "people.html", people=visit.front.people.all(), roles=list(Role), invited=invited, base=base
    )  # fmt: skip


def _person(visit: Visit) -> Person:
    number = visit.path("number")
    found = (
        visit.front.people.by_id(int(number)) if number.isascii() and number.isdecimal() and len(number) < 16 else None
    )
    if found is None:
        raise Denied(404, "no_student")
    return found


def new_link(visit: Visit) -> Response:
    """Give somebody a new link, in the place of the old one."""
    person = _person(visit)
    token = visit.front.people.new_link(person)
    visit.front.note(visit.person, "linked", student=person.folder)
    return _people_with(visit, [Invited(person, token)])


def revoke(visit: Visit) -> Response:
    """Let a person's links and sessions hold no more."""
    person = _person(visit)
    visit.front.people.revoke(person)
    visit.front.note(visit.person, "revoked", student=person.folder)
    return RedirectResponse("/people?told=revoked", 303)


def set_role(visit: Visit) -> Response:
    """Let somebody do more, or less."""
    person, wanted = _person(visit), visit.form.get("role", "")
    if wanted not in {role.name.lower() for role in Role}:
        raise Denied(400, "no_form")
    try:
        visit.front.people.set_role(person, Role[wanted.upper()])
    except UsageError as problem:
        raise Denied(400, "refused", problem=problem) from None
    visit.front.note(visit.person, "role", student=person.folder, detail=wanted)
    return RedirectResponse("/people?told=set", 303)


def set_active(visit: Visit) -> Response:
    """Let somebody leave the class, or take them back."""
    person, active = _person(visit), visit.form.get("active") == "yes"
    try:
        visit.front.people.set_active(person, active)
    except UsageError as problem:
        raise Denied(400, "refused", problem=problem) from None
    visit.front.live.changed()
    visit.front.note(visit.person, "taken_back" if active else "removed", student=person.folder)
    return RedirectResponse("/people?told=set", 303)


def trail(visit: Visit) -> Response:
    """Show who did what."""
    zone = zone_of_course(visit.front.course)
    rows = [(local(moment(one.at), zone), one) for one in visit.front.trail()]
    return visit.page("trail.html", rows=rows)


def regrade_page(visit: Visit) -> Response:
    """Show how far a regrade is, and what it would change."""
    return visit.page(
        "regrade.html",
        run=visit.front.regrading.last,
        assignments=[(one.name, one.title.in_(visit.language)) for one in visit.front.course.assignments],
    )


def regrade(visit: Visit) -> Response:
    """Begin a regrade as a difference, or accept the one that was shown."""
    front, accepts = visit.front, visit.form.get("what") == "accept"
    name = visit.form.get("assignment", "")
    if name and front.assignment(name) is None:
        raise Denied(404, "no_assignment")
    if accepts and (front.regrading.last is None or front.regrading.last.difference is None):
        raise Denied(409, "nothing_to_accept")
    if not front.regrading.begin(name, accept=accepts):
        raise Denied(409, "regrade_runs")
    front.note(visit.person, "accepted" if accepts else "regraded", assignment=name)
    return RedirectResponse("/regrade", 303)


def proofs_page(visit: Visit) -> Response:
    """Show which suites are proven, and how far a proof is."""
    proving = visit.front.proving
    rows = [(one.name, one.title.in_(visit.language), proving.kept(one.name)) for one in visit.front.course.assignments]
    return visit.page(
        "proofs.html",
        rows=rows,
        running=proving.running,
        problem=proving.problem,
        zone=zone_of_course(visit.front.course),
        local=local,
    )


def prove(visit: Visit) -> Response:
    """Begin to prove a suite."""
    assignment = assignment_of(visit)
    if not visit.front.proving.begin(assignment.name, visit.language):
        raise Denied(409, "proof_runs")
    visit.front.note(visit.person, "proved", assignment=assignment.name)
    return RedirectResponse("/proofs", 303)


def proof(visit: Visit) -> Response:
    """Show the proof of a suite."""
    page = visit.front.proving.page(assignment_of(visit).name, (visit.language, *LANGUAGES))
    if page is None:
        raise Denied(404, "no_proof")
    page = with_way_back(page, "/proofs", visit.say("menu", "proofs"))
    return HTMLResponse(page, headers={"Content-Security-Policy": SELF_CONTAINED})


def grades_or_404(visit: Visit) -> None:
    """Make sure that there is something to tell of."""
    if not any(visit.front.shelf.grades.glob("*/*.json")):
        raise Denied(404, "no_grades")


def report(visit: Visit) -> Response:
    """Show the report of the class."""
    grades_or_404(visit)
    shelf, say = visit.front.shelf, catalogue(visit.language)
    sheets = collect(shelf.store.grades(), None, shelf.settling())
    shown = shown_names((name for sheet in sheets.values() for name in sheet.students), anonymous=False)
    page = report_page(build_report(sheets, shelf.course, shown, say, anonymous=False), say)
    return _with_script(visit, page)


def similar(visit: Visit) -> Response:
    """Show what is alike in an assignment."""
    shelf, say, assignment = visit.front.shelf, catalogue(visit.language), assignment_of(visit)
    try:
        jobs = discover([shelf.submitted], shelf.course, assignment=assignment.name)
    except UsageError:
        raise Denied(404, "nothing_handed_in") from None
    found = find_alike(jobs, assignment, say)
    return _with_script(visit, likeness_page([found], shelf.course.title.in_(visit.language), say))


@cache
def _script_policy() -> str:
    """Return the policy of a page that sorts its tables: the script is known by its hash, and no other runs."""
    source = files("grader.report").joinpath("templates", "tables.html").read_text(encoding="utf-8")
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in _SCRIPT.findall(source)]
    scripts = " ".join(f"'sha256-{one}'" for one in hashes)
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {scripts}; frame-ancestors 'none'; "
        "base-uri 'none'; sandbox allow-scripts"
    )


def _with_script(visit: Visit, page: str) -> Response:
    page = with_way_back(page, "/class", visit.say("menu", "class"))
    return HTMLResponse(page, headers={"Content-Security-Policy": _script_policy()})
