"""Requests for another look: those that are alike together, and one answer for all of them."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from grader.serve.guard import Denied, Visit
from grader.serve.looks import Look, are_alike
from grader.serve.mine import local, zone_of_course

_MAX_NUMBERS = 500


def look_list(visit: Visit) -> Response:
    """Show who asks for another look, with those who are alike together."""
    front = visit.front
    groups: list[list[Look]] = []
    for one in front.looks.open():
        for group in groups:
            if _is_alike(visit, group[0], one):
                group.append(one)
                break
        else:
            groups.append([one])
    titles = {one.name: one.title.in_(visit.language) for one in front.course.assignments}
    return visit.page("looks.html", groups=groups, titles=titles, zone=zone_of_course(front.course), local=local)


def _is_alike(visit: Visit, one: Look, other: Look) -> bool:
    if (one.assignment, one.exercise) != (other.assignment, other.exercise):
        return False
    store = visit.front.shelf.store
    grades = [store.read(each.student, each.assignment) for each in (one, other)]
    of = [next((ex for ex in grade.exercises if ex.name == one.exercise), None) if grade else None for grade in grades]
    return are_alike(of[0], of[1])


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
