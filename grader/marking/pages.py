"""The pages of marking: a request becomes a reply, and no server is known here.

Links are relative to where the pages are mounted, so that one person's own machine and a web front show the same.
Whatever a student wrote is shown as text, or as a picture of a known kind; a page holds one script, which is ours.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from grader.classroom import UsageError
from grader.classroom.deciding import DecidedMeanwhile
from grader.classroom.overrides import Override
from grader.course import CourseError
from grader.course.percent import unmarked
from grader.course.release import cells_in
from grader.course.rubric import Criterion
from grader.feedback import Catalogue, harmless
from grader.feedback.excerpts import Excerpt
from grader.feedback.html import coloured
from grader.feedback.pages import page
from grader.marking.desk import Desk, Filled, Item, NotMeant, State, check_criteria, points_of
from grader.marking.pictures import shown_pictures
from grader.submission import DocumentCell

MAX_FORM = 64 << 10
"""Bytes of a form."""
_MAX_TEXT = 40_000
_MAX_COLOURED = 400
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_SCRIPT = "mark.js"


@dataclass(frozen=True)
class Request:
    """What a browser asks for: ``path`` below the mount, and of a form its fields."""

    path: str = ""
    form: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Reply:
    """What it gets. Headers are those that keep what students wrote from doing anything."""

    status: int
    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    location: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


class Marking:
    """The pages of one desk.

    Parameters
    ----------
    form_key : str
        A secret that every form of these pages carries, and without which none is taken.
    up : str, optional
        Where the overview leads back to, by its address.
    """

    def __init__(self, desk: Desk, say: Catalogue, form_key: str, up: str = "") -> None:
        self._desk = desk
        self._say = say
        self._form_key = form_key
        self._up = up

    def respond(self, request: Request) -> Reply:
        """Return the reply to a request; what is wrong with it, or with the files, is a page too."""
        try:
            return self._respond(request)
        except (UsageError, CourseError) as problem:
            return self._page(400, "problem.html", problem=str(problem), item=None)

    def _respond(self, request: Request) -> Reply:
        kind, _, name = request.path.partition("/")
        item = self._desk.items.get(name)
        if request.path == "":
            return self._overview()
        if request.path == _SCRIPT:
            return Reply(200, _script(), "text/javascript; charset=utf-8", headers=_headers())
        if kind == "next":
            return _to(request.path, self._desk.next_open(item))
        if kind == "answer" and item is not None:
            return self._sheet(item) if request.form is None else self._decided(item, request)
        return self._page(404, "problem.html", problem=self._say("marking", "nothing_here"), item=None)

    def _overview(self) -> Reply:
        decisions = self._desk.decisions()
        parts = []
        for exercise in self._desk.exercises:
            items = [(one, self._desk.state(one, decisions)) for one in self._desk.of(exercise.name)]
            done = sum(state is State.DONE for _, state in items)
            parts.append({"exercise": exercise, "items": items, "done": done, "count": len(items)})
        return self._page(
            200,
            "overview.html",
            parts=parts,
            decisions=decisions,
            untouched=self._desk.untouched,
            label=self._label,
            up=self._up,
            base="",
        )

    def _sheet(
        self, item: Item, problem: str = "", filled: Mapping[str, str] | None = None, status: int = 200
    ) -> Reply:
        desk, decisions = self._desk, self._desk.decisions()
        decision = decisions.get(item.key)
        answer = desk.answer(item)
        states = [desk.state(one, decisions) for one in desk.of(item.exercise.name)]
        rubric = desk.rubrics.get(item.exercise.name, ())
        before, after = desk.beside(item, -1), desk.beside(item, 1)
        return self._page(
            status,
            "sheet.html",
            item=item,
            label=self._label(item),
            answer=answer,
            pieces=[_piece(one) for one in answer.pieces],
            changed=decision is not None and decision.answer not in ("", answer.fingerprint),
            taken=desk.taken(item),
            decision=decision,
            seen=stamp(decision),
            rubric=rubric,
            filled=_fields(decision, item, rubric) if filled is None else filled,
            comments=desk.comments(item.exercise.name),
            question=_around(desk, item),
            done=sum(state is State.DONE for state in states),
            count=len(states),
            before=before,
            after=after,
            problem=problem,
            base="../",
        )

    def _decided(self, item: Item, request: Request) -> Reply:
        form = request.form or {}
        if not hmac.compare_digest(form.get("key", "").encode(), self._form_key.encode()):
            return self._page(403, "problem.html", problem=self._say("marking", "foreign_form"), item=None)
        seen = self._desk.decisions().get(item.key)
        if form.get("seen", "") != stamp(seen):
            return self._sheet(item, self._say("marking", "meanwhile"), form, 409)
        try:
            filled = None if "reopen" in form else self._filled(item, form)
            self._desk.decide(item, filled, seen, form.get("answer", "")[:64])
        except DecidedMeanwhile:
            return self._sheet(item, self._say("marking", "meanwhile"), form, 409)
        except NotMeant as problem:
            return self._sheet(item, self._say("marking", problem.key, **problem.facts), form, 400)
        except UsageError as problem:
            return self._sheet(item, str(problem), form, 400)
        return _to(request.path, item if filled is None else self._desk.next_open(item))

    def _filled(self, item: Item, form: Mapping[str, str]) -> Filled:
        rubric = self._desk.rubrics.get(item.exercise.name, ())
        written = {one.name: form.get(f"criterion-{number}", "") for number, one in enumerate(rubric, 1)}
        criteria = {name: _number(text) for name, text in written.items() if text.strip()}
        check_criteria(rubric, criteria)
        points = form.get("points", "")
        return Filled(criteria, _number(points) if points.strip() else None, form.get("comment", ""))

    def _label(self, item: Item) -> str:
        if self._desk.anonymous:
            return self._say("marking", "anonymous", number=item.number)
        return harmless(item.job.student, 80)

    def _page(self, status: int, name: str, *, base: str = "", **values: object) -> Reply:
        text = page(name, self._say, room="grader.marking", base=base, key=self._form_key, title=self._title, **values)
        return Reply(status, text.encode(), headers=_headers(text))

    @property
    def _title(self) -> str:
        return self._desk.assignment.title.in_(self._say.language)


def _to(path: str, item: Item | None) -> Reply:
    """Return what leads from a page to an answer, or where none is left to the overview."""
    up = "../" * path.count("/") or "./"
    return Reply(303, location=up + (f"answer/{item.id}" if item else ""))


def _headers(text: str = "") -> dict[str, str]:
    """Return the headers of a page: nothing of it may load or run but its own style and script."""
    styles = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()}'" for one in _STYLE.findall(text)
    )
    policy = (
        f"default-src 'none'; style-src {styles or chr(39) + 'none' + chr(39)}; script-src 'self'; img-src data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        # Not "no-referrer": a browser would then hide even from us that a form is of this page.
        "Referrer-Policy": "same-origin",
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


@cache
def _script() -> bytes:
    return files("grader.marking").joinpath("templates", _SCRIPT).read_bytes()


def _piece(cell: DocumentCell) -> dict[str, Any]:
    """Return a part of an answer as a page shows it."""
    source = cell.source.replace("\r\n", "\n").replace("\r", "\n")
    cut = len(source) > _MAX_TEXT
    lines = tuple(harmless(line.expandtabs(4), 2000) for line in source[:_MAX_TEXT].split("\n"))
    is_code = cell.kind == "code"
    shown: list[Any] = list(lines)
    if is_code and len(lines) <= _MAX_COLOURED:
        shown = list(coloured(Excerpt("", 1, lines)))
    return {"is_code": is_code, "lines": shown, "cut": cut, "pictures": list(shown_pictures(cell.attachments))}


def _around(desk: Desk, item: Item) -> dict[str, Any]:
    """Return what the course says of an exercise: the text in front of it, and its author's own answer."""
    spoken = cells_in(desk.assignment, desk.course.language)
    place = next(number for number, cell in enumerate(spoken) if cell.exercise == item.exercise.name)
    before: list[str] = []
    for cell in reversed(spoken[:place]):
        if not cell.markdown or cell.exercise is not None:
            break
        before.insert(0, cell.source)
    return {"text": "\n\n".join(before), "own": unmarked(spoken[place].source), "is_code": not spoken[place].markdown}


def stamp(decision: Override | None) -> str:
    """Return what tells a decision from another one, for a form to carry."""
    return hashlib.sha256(msgspec.json.encode(decision)).hexdigest()[:24] if decision is not None else ""


def _fields(decision: Override | None, item: Item, rubric: Sequence[Criterion]) -> dict[str, str]:
    """Return what a form begins with: points only where they are not what the criteria add up to."""
    if decision is None:
        return {}
    given = decision.criteria
    found = {f"criterion-{n}": f"{given[one.name]:g}" for n, one in enumerate(rubric, 1) if one.name in given}
    follows = bool(given) and points_of(item.exercise, Filled(given, None, "")) == decision.points
    return {**found, "points": "" if follows else f"{decision.points:g}", "comment": decision.comment}


def _number(text: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        raise NotMeant("no_number", text=harmless(text.strip(), 40)) from None
