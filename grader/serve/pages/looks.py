"""Requests for another look: those that are alike together, and one answer for all of them."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from grader.grading import ExerciseGrade
from grader.serve.guard import Denied, Visit
from grader.serve.pages.mine import local, zone_of_course
from grader.serve.standing.looks import Look, are_alike

_MAX_NUMBERS = 500


def look_list(visit: Visit) -> Response:
    """Show who asks for another look, with those who are alike together."""
    front = visit.front
    groups: list[tuple[ExerciseGrade | None, list[Look]]] = []
    for one in front.looks.open():
        # Read once: of each that waits there may be as many others to hold it against.
        judged = _judged(visit, one)
        for other, group in groups:
            if (group[0].assignment, group[0].exercise) == (one.assignment, one.exercise) and are_alike(other, judged):
                group.append(one)
                break
        else:
            groups.append((judged, [one]))
    titles = {one.name: one.title.in_(visit.language) for one in front.course.assignments}
    together = [group for _, group in groups]
    return visit.page("looks.html", groups=together, titles=titles, zone=zone_of_course(front.course), local=local)


def _judged(visit: Visit, one: Look) -> ExerciseGrade | None:
    grade = visit.front.shelf.store.read(one.student, one.assignment)
    return next((ex for ex in grade.exercises if ex.name == one.exercise), None) if grade is not None else None


def answer_look(visit: Visit) -> Response:
    """Answer a request, or all that are alike."""
    front = visit.front
    given = visit.form.get("numbers", "").split(",")[:_MAX_NUMBERS]
    # More digits than a database has.
    if not all(part.isascii() and part.isdecimal() and len(part) < 16 for part in given):
        raise Denied(400, "no_form")
    numbers = [int(part) for part in given]
    answer = visit.form.get("answer", "").strip()
    if not answer:
        raise Denied(400, "no_comment")
    found = [one for number in numbers if (one := front.looks.by_id(number)) is not None]
    if found and front.looks.answer([one.id for one in found], answer, visit.person.folder):
        front.live.changed()
        for one in found:
            front.note(visit.person, "answered", student=one.student, assignment=one.assignment, detail=answer)
    return RedirectResponse("/looks?told=answered", 303)
