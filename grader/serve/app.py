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

from grader.serve import operating
from grader.serve.front import Front
from grader.serve.ground.tables import Role
from grader.serve.ground.words import language_of
from grader.serve.guard import Visit, route
from grader.serve.operating import Outermost
from grader.serve.pages import by_hand, course, exports, looks, students, whole_class, work

_STOP_SECONDS = 10.0
_ONE = "/class/{student}/{assignment}"


def routes() -> list[Route]:
    """Return every route but that of the files of the pages."""
    student, assistant, instructor = Role.STUDENT, Role.ASSISTANT, Role.INSTRUCTOR
    return [
        route("/", students.home, None),
        route("/in/{token}", students.enter, None),
        route("/in/{token}", students.enter_now, None, method="POST"),
        route("/language", students.choose_language, None, method="POST"),
        route("/leave", students.leave, student, method="POST"),
        route("/work/{assignment}", students.work, student),
        route("/work/{assignment}", students.hand_in, student, method="POST", form=False, waits=True),
        route("/work/{assignment}/live", students.live, student, waits=True),
        route("/work/{assignment}/feedback", students.feedback, student),
        route("/work/{assignment}/look", students.ask_again, student, method="POST"),
        route("/work/{assignment}/files/{attempt}/{name}", students.own_file, student),
        route("/api/work", students.due, student, token=True),
        route("/api/work/{assignment}", students.progress, student, token=True),
        route(
            "/api/work/{assignment}",
            students.hand_in_by_program,
            student,
            method="POST",
            form=False,
            waits=True,
            token=True,
        ),
        route("/class", whole_class.class_table, assistant),
        route("/class/live", whole_class.class_live, assistant, waits=True),
        route(_ONE, whole_class.submission, assistant),
        route(f"{_ONE}/feedback", whole_class.submission_feedback, assistant),
        route(f"{_ONE}/files/{{attempt}}/{{name}}", whole_class.submission_file, assistant),
        route(f"{_ONE}/read/{{attempt}}", work.read, assistant),
        route(f"{_ONE}/decide", whole_class.decide, assistant, method="POST"),
        route(f"{_ONE}/again", whole_class.judge_again, assistant, method="POST"),
        route(f"{_ONE}/extend", whole_class.extend, instructor, method="POST"),
        route("/mark/{assignment}/{path:path}", by_hand.show, assistant),
        route("/mark/{assignment}/{path:path}", by_hand.decide, assistant, method="POST", proof="key"),
        route("/looks", looks.look_list, assistant),
        route("/looks", looks.answer_look, assistant, method="POST"),
        route("/course", course.course_page, instructor),
        route("/course/{assignment}", course.set_course, instructor, method="POST"),
        route("/people", course.people_page, instructor),
        route("/people", course.invite, instructor, method="POST"),
        route("/people/{number}/link", course.new_link, instructor, method="POST"),
        route("/people/{number}/revoke", course.revoke, instructor, method="POST"),
        route("/people/{number}/role", course.set_role, instructor, method="POST"),
        route("/people/{number}/active", course.set_active, instructor, method="POST"),
        route("/trail", course.trail, instructor),
        route("/regrade", course.regrade_page, instructor),
        route("/regrade", course.regrade, instructor, method="POST"),
        route("/proofs", course.proofs_page, instructor),
        route("/proofs/{assignment}", course.proof, instructor),
        route("/proofs/{assignment}", course.prove, instructor, method="POST"),
        route("/report", course.report, instructor),
        route("/similar/{assignment}", course.similar, instructor),
        route("/exports", exports.exports_page, instructor),
        route("/exports/filled", exports.fill, instructor, method="POST", form=False, waits=True),
        route("/exports/{kind}", exports.export, instructor),
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
