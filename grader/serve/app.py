"""The application: every route with who may ask for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from grader.serve import (
    by_hand,
    class_pages,
    course_pages,
    export_pages,
    look_pages,
    operating,
    student_pages,
    work_pages,
)
from grader.serve.front import Front
from grader.serve.guard import Visit, route
from grader.serve.operating import Outermost
from grader.serve.tables import Role
from grader.serve.words import language_of

_STOP_SECONDS = 10.0
_ONE = "/class/{student}/{assignment}"


def routes() -> list[Route]:
    """Return every route but that of the files of the pages."""
    student, assistant, instructor = Role.STUDENT, Role.ASSISTANT, Role.INSTRUCTOR
    return [
        route("/", student_pages.home, None),
        route("/in/{token}", student_pages.enter, None),
        route("/in/{token}", student_pages.enter_now, None, method="POST"),
        route("/language", student_pages.choose_language, None, method="POST"),
        route("/leave", student_pages.leave, student, method="POST"),
        route("/work/{assignment}", student_pages.work, student),
        route("/work/{assignment}", student_pages.hand_in, student, method="POST", form=False, waits=True),
        route("/work/{assignment}/live", student_pages.live, student, waits=True),
        route("/work/{assignment}/feedback", student_pages.feedback, student),
        route("/work/{assignment}/look", student_pages.ask_again, student, method="POST"),
        route("/work/{assignment}/files/{attempt}/{name}", student_pages.own_file, student),
        route("/api/work", student_pages.due, student, token=True),
        route("/api/work/{assignment}", student_pages.progress, student, token=True),
        route(
            "/api/work/{assignment}",
            student_pages.hand_in_by_program,
            student,
            method="POST",
            form=False,
            waits=True,
            token=True,
        ),
        route("/class", class_pages.class_table, assistant),
        route("/class/live", class_pages.class_live, assistant, waits=True),
        route(_ONE, class_pages.submission, assistant),
        route(f"{_ONE}/feedback", class_pages.submission_feedback, assistant),
        route(f"{_ONE}/files/{{attempt}}/{{name}}", class_pages.submission_file, assistant),
        route(f"{_ONE}/read/{{attempt}}", work_pages.read, assistant),
        route(f"{_ONE}/decide", class_pages.decide, assistant, method="POST"),
        route(f"{_ONE}/again", class_pages.judge_again, assistant, method="POST"),
        route(f"{_ONE}/extend", class_pages.extend, instructor, method="POST"),
        route("/mark/{assignment}/{path:path}", by_hand.show, assistant),
        route("/mark/{assignment}/{path:path}", by_hand.decide, assistant, method="POST", proof="key"),
        route("/looks", look_pages.look_list, assistant),
        route("/looks", look_pages.answer_look, assistant, method="POST"),
        route("/course", course_pages.course_page, instructor),
        route("/course/{assignment}", course_pages.set_course, instructor, method="POST"),
        route("/people", course_pages.people_page, instructor),
        route("/people", course_pages.invite, instructor, method="POST"),
        route("/people/{number}/link", course_pages.new_link, instructor, method="POST"),
        route("/people/{number}/revoke", course_pages.revoke, instructor, method="POST"),
        route("/people/{number}/role", course_pages.set_role, instructor, method="POST"),
        route("/people/{number}/active", course_pages.set_active, instructor, method="POST"),
        route("/trail", course_pages.trail, instructor),
        route("/regrade", course_pages.regrade_page, instructor),
        route("/regrade", course_pages.regrade, instructor, method="POST"),
        route("/proofs", course_pages.proofs_page, instructor),
        route("/proofs/{assignment}", course_pages.proof, instructor),
        route("/proofs/{assignment}", course_pages.prove, instructor, method="POST"),
        route("/report", course_pages.report, instructor),
        route("/similar/{assignment}", course_pages.similar, instructor),
        route("/exports", export_pages.exports_page, instructor),
        route("/exports/filled", export_pages.fill, instructor, method="POST", form=False, waits=True),
        route("/exports/{kind}", export_pages.export, instructor),
        route("/health", operating.health, None),
        route("/metrics", operating.metrics, None),
    ]


def application(front: Front, more: list[Route] | None = None) -> Starlette:
    """Return the application of a class.

    Parameters
    ----------
    more : list of Route
        Of other ways to enter.
    """

    @asynccontextmanager
    async def running(_: Starlette) -> AsyncIterator[None]:
        front.live.attach(asyncio.get_running_loop())
        await asyncio.to_thread(front.start)
        try:
            yield
        finally:
            await asyncio.to_thread(front.stop, _STOP_SECONDS)

    static = StaticFiles(directory=Path(str(files("grader.serve").joinpath("static"))))
    app = Starlette(
        routes=[*routes(), *(more or ()), Mount("/static", static)],
        middleware=[Middleware(Outermost, front=front)],
        exception_handlers={HTTPException: _missing, Exception: _failed},
        lifespan=running,
    )
    app.state.front = front
    return app


def _missing(request: Request, problem: Exception) -> Response:
    assert isinstance(problem, HTTPException)
    visit = _visit(request)
    return visit.page("denied.html", problem.status_code, text=visit.say("denied", "no_page"))


def _failed(request: Request, _: Exception) -> Response:
    # What went wrong stands in the log; a page tells nothing of it.
    return PlainTextResponse(_visit(request).say("denied", "our_fault"), 500)


def _visit(request: Request) -> Visit:
    front = request.app.state.front
    return Visit(
        request, front, None, language_of("", request.headers.get("accept-language", ""), front.course.language)
    )
