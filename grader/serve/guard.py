"""Who may see what: every route says who may ask for it, and nothing is reached past that.

A form is taken only from our own pages: the browser says where it comes from, and it holds a token of the session that
no other page can read. What a program sends with a personal token in its header needs neither, and no cookie is looked
at then.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from grader.feedback import Catalogue
from grader.serve.front import Front
from grader.serve.ground.identity import Person, Session
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import Role
from grader.serve.ground.words import LANGUAGE_COOKIE, language_of, languages, templates, texts

_MAX_FORM = 256 << 10
_MAX_FIELDS = 50
FORM_SECONDS = 30.0
_SAFE = frozenset({"GET", "HEAD"})

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""What a browser may load for our pages: no script or style that stands in a page, and nothing from elsewhere."""
SELF_CONTAINED = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; sandbox"
)
"""For feedback and reports, which carry their styles: they can do nothing at all."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}


class Denied(Exception):
    """An answer in the place of a page: a ``key`` of the catalogue with the status."""

    def __init__(self, status: int, key: str, **told: object) -> None:
        super().__init__(key)
        self.status, self.key, self.told = status, key, told


@dataclass
class Visit:
    """One request of somebody."""

    request: Request
    front: Front
    session: Session | None
    language: str
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def person(self) -> Person:
        """Who asks; only where the route is not for everybody."""
        assert self.session is not None
        return self.session.person

    @property
    def may(self) -> Role | None:
        """What they may do."""
        return self.session.person.role if self.session else None

    @property
    def say(self) -> Catalogue:
        """The texts in their language."""
        return texts(self.language)

    def path(self, name: str) -> str:
        """Return a part of the address."""
        return str(self.request.path_params[name])

    def _told(self) -> str:
        key = self.request.query_params.get("told", "")
        return self.say("told", key) if self.say.has("told", key) else ""

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """Return a page of ours."""
        shared = {
            "say": self.say,
            "language": self.language,
            "languages": languages(),
            "person": self.session.person if self.session else None,
            "csrf": self.session.csrf if self.session else "",
            "staff": self.session is not None and self.session.person.role >= Role.ASSISTANT,
            "instructor": self.session is not None and self.session.person.role == Role.INSTRUCTOR,
            "course": self.front.course.title.in_(self.language),
            "here": self.request.url.path,
            # What was done is told by a key of ours in the address; any other says nothing.
            "told": self._told(),
        }
        return HTMLResponse(templates().get_template(template).render({**shared, **values}), status)


Handler = Callable[[Visit], Response] | Callable[[Visit], Awaitable[Response]]


def route(
    path: str,
    handler: Handler,
    role: Role | None,
    *,
    method: str = "GET",
    form: bool = True,
    waits: bool = False,
    token: bool = False,
    proof: str = "csrf",
) -> Route:
    """Return a route that only people of this role, or of a higher one, reach; everybody where it is None.

    Parameters
    ----------
    form : bool
        Whether what is posted is a small form, which is read and whose token is looked at here. A handler that reads
        the body itself looks at the token itself (`is_ours`).
    waits : bool
        Whether the handler is a coroutine; all others run in a thread.
    token : bool
        Whether programs ask, with a personal token: no cookie is looked at then.
    proof : str
        The field in which a form carries the token of its session.
    """

    async def endpoint(request: Request) -> Response:
        front: Front = request.app.state.front
        language = language_of(
            request.cookies.get(LANGUAGE_COOKIE, ""),
            request.headers.get("accept-language", ""),
            front.course.language,
        )
        visit = Visit(request, front, None, language)
        try:
            visit.session = await run_in_threadpool(_session, visit, token)
            _admit(visit, role, token=token)
            if request.method not in _SAFE and not token:
                _from_here(request, front)
                if form:
                    visit.form = await _form(request)
                    if visit.session is not None and not is_ours(visit, visit.form, proof):
                        raise Denied(403, "stale_form")
            if waits:
                # What goes on for long has bounds of its own.
                return await cast(Awaitable[Response], handler(visit))
            with _in_line(visit):
                return cast(Response, await run_in_threadpool(handler, visit))
        except Denied as problem:
            return _denied(visit, problem, token=token)

    made = Route(path, endpoint, methods=[method])
    endpoint.role = role  # type: ignore[attr-defined]
    return made


def cookie_name(front: Front) -> str:
    """Return the name of the session's cookie; one that only this host over TLS can have set, where that is so."""
    return "__Host-grader" if front.settings.is_secure else "grader"


def is_ours(visit: Visit, fields: Mapping[str, str], proof: str = "csrf") -> bool:
    """Whether a form holds the token of the session that it was sent with."""
    return visit.session is not None and hmac.compare_digest(
        fields.get(proof, "").encode("utf-8", "replace"), visit.session.csrf.encode()
    )


def entered(visit: Visit, person: Person, to: str) -> Response:
    """Begin a session of somebody who has shown who they are, and go to a page of ours."""
    old = visit.request.cookies.get(cookie_name(visit.front))
    if old:
        visit.front.people.leave(old)
    response = RedirectResponse(to, 303)
    response.set_cookie(
        cookie_name(visit.front),
        visit.front.people.enter(person),
        httponly=True,
        samesite="lax",
        secure=visit.front.settings.is_secure,
        max_age=14 * 24 * 3600,
    )
    visit.front.note(person, "entered")
    return response


def left(visit: Visit) -> Response:
    """End the session on both sides."""
    name = cookie_name(visit.front)
    if token := visit.request.cookies.get(name):
        visit.front.people.leave(token)
    response = RedirectResponse("/", 303)
    response.delete_cookie(name, httponly=True, samesite="lax", secure=visit.front.settings.is_secure)
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def _session(visit: Visit, token: bool) -> Session | None:
    if token:
        kind, _, given = visit.request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not given.strip():
            return None
        for known in visit.front.tokens:
            if (person := known(given.strip())) is not None:
                return Session(person, "")
        return None
    given = visit.request.cookies.get(cookie_name(visit.front), "")
    return visit.front.people.session(given) if given else None


@contextmanager
def _in_line(visit: Visit) -> Iterator[None]:
    """Make somebody's page, while few of theirs are being made: nobody takes the threads of all."""
    if visit.session is None:
        yield
        return
    pages, person = visit.front.pages, visit.person.id
    if not pages.take(person):
        raise Denied(429, "too_many_pages")
    try:
        yield
    finally:
        pages.give_back(person)


def _admit(visit: Visit, role: Role | None, *, token: bool) -> None:
    if role is None:
        return
    if visit.session is None:
        raise Denied(401, "no_token" if token else "enter_first")
    if visit.session.person.role < role:
        raise Denied(403, "not_yours")


def _from_here(request: Request, front: Front) -> None:
    """Make sure that a browser sent this from a page of ours: the session's cookie alone proves nothing."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site is not None:
        if site != "same-origin":
            raise Denied(403, "foreign_form")
    elif origin is None or urlsplit(origin).netloc not in {
        request.headers.get("host", ""),
        urlsplit(front.settings.address).netloc,
    }:
        raise Denied(403, "foreign_form")


async def _form(request: Request) -> Mapping[str, str]:
    body = bytearray()
    try:
        async with asyncio.timeout(FORM_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > _MAX_FORM:
                    raise Denied(413, "form_too_large")
    except TimeoutError:
        raise Denied(408, "too_slow") from None
    try:
        fields = parse_qsl(
            body.decode("utf-8"), keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="strict"
        )  # fmt: skip
    except ValueError:
        raise Denied(400, "no_form") from None
    if any("\0" in part for pair in fields for part in pair):
        raise Denied(400, "no_form")
    return dict(fields)


def _denied(visit: Visit, problem: Denied, *, token: bool) -> Response:
    told = {name: one.text(visit.language) if isinstance(one, Misuse) else one for name, one in problem.told.items()}
    text = visit.say("denied", problem.key, **told)
    if token:
        headers = {"WWW-Authenticate": "Bearer"} if problem.status == 401 else None
        return JSONResponse({"problem": text}, problem.status, headers)
    if problem.key == "enter_first" and visit.request.method in _SAFE:
        return RedirectResponse("/", 303)
    return visit.page("denied.html", problem.status, text=text)
