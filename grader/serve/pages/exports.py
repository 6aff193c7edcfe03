"""What the Grades of a class can be taken out as: tables of their own, and files of platforms, filled in."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from grader.classroom import UsageError
from grader.classroom.roster import CANVAS, read_roster
from grader.exports import Result, read_results
from grader.exports.canvas import canvas
from grader.exports.moodle import grade_import, worksheet
from grader.exports.nbgrader import nbgrader
from grader.exports.plain import Rows, plain
from grader.exports.results import Filled
from grader.serve.guard import FORM_SECONDS, Denied, Visit, is_ours
from grader.serve.inbox.uploads import new_folder
from grader.serve.pages.course import grades_or_404

_MAX_SHEET = 8 << 20
_MAX_FORM = 1 << 16


def exports_page(visit: Visit) -> Response:
    """Show what Grades can be taken out as."""
    return _page(visit, None, 0)


def _page(visit: Visit, filled: Filled | None, count: int) -> Response:
    titles = [(one.name, one.title.in_(visit.language)) for one in visit.front.course.assignments]
    return visit.page("exports.html", assignments=titles, filled=filled, count=count)


def _results(visit: Visit, assignment: str | None) -> Sequence[Result]:
    shelf = visit.front.shelf
    try:
        return read_results(shelf.grades, shelf.course, assignment=assignment, final=shelf.settling()).found
    except UsageError as problem:
        raise Denied(400, "refused", problem=problem) from None


def export(visit: Visit) -> Response:
    """Give the Grades of the class as a file."""
    grades_or_404(visit)
    kind = visit.path("kind")
    makers: dict[str, Callable[[Sequence[Result]], Filled]] = {
        "students.csv": lambda found: plain(found, rows=Rows.STUDENT),
        "submissions.csv": lambda found: plain(found, rows=Rows.SUBMISSION, exercises=True),
        "moodle.csv": grade_import,
        "nbgrader.csv": lambda found: nbgrader(found, None),
    }
    if kind not in makers:
        raise Denied(404, "no_file_there")
    results = _results(visit, None)
    visit.front.note(visit.person, "exported", detail=kind)
    return Response(
        makers[kind](results).content,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{kind}"'},
    )


async def fill(visit: Visit) -> Response:
    """Fill in the gradebook of Canvas or the worksheet of Moodle that is sent, or tell whom it would leave out."""
    length = visit.request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > _MAX_SHEET + _MAX_FORM:
        raise Denied(413, "too_large_sheet", mb=_MAX_SHEET >> 20)
    try:
        async with (
            asyncio.timeout(FORM_SECONDS),
            visit.request.form(max_files=1, max_fields=8, max_part_size=_MAX_FORM) as form,
        ):
            fields = {name: value for name, value in form.items() if isinstance(value, str)}
            sent = form.get("sheet")
            data = await sent.read() if isinstance(sent, UploadFile) else b""
    except TimeoutError:
        raise Denied(408, "too_slow") from None
    except (HTTPException, ClientDisconnect):
        raise Denied(400, "no_form") from None
    if not is_ours(visit, fields):
        raise Denied(403, "stale_form")
    if not data:
        raise Denied(400, "no_file")
    return await run_in_threadpool(_fill, visit, fields, data)


def _fill(visit: Visit, fields: dict[str, str], data: bytes) -> Response:
    grades_or_404(visit)
    name = fields.get("assignment", "")
    if name and visit.front.assignment(name) is None:
        raise Denied(404, "no_assignment")
    results = _results(visit, name or None)
    scale = fields.get("scale") == "yes"
    with new_folder(visit.front.settings.folder) as folder:
        path = folder / "sheet.csv"
        path.write_bytes(data)
        try:
            roster = read_roster(path)
            filled = (
                canvas(results, roster, {}, scale=scale)
                if roster.kind == CANVAS
                else worksheet(results, roster, scale=scale)
            )
        except UsageError as problem:
            told = str(problem).replace(f"{path}: ", "").replace(str(path), "CSV").replace("--roster", "CSV")
            raise Denied(400, "refused", problem=told) from None
    count = len(results) - len(filled.unmatched) - len(filled.locked)
    if fields.get("what") == "look":
        return _page(visit, filled, count)
    visit.front.note(visit.person, "exported", assignment=name, detail=roster.kind)
    # How many are in it is said by its name, since a file says nothing else.
    called = f"{roster.kind}-{count}-of-{len(results)}.csv"
    return Response(
        filled.content,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{re.sub("[^a-z0-9.-]", "", called)}"'},
    )
