"""Who is sent to another site to show who they are, and comes back: once, in time, and in the same browser."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Generic, TypeVar
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from grader.serve.guard import Denied, Visit, entered
from grader.serve.identity import Person

_SECONDS = 600.0
_MAX_AWAY = 5000
_MAX_ASKING = 20
"""Half of the threads that answer requests: a site that does not answer keeps nobody from handing in."""

_Kept = TypeVar("_Kept")


class Errands(Generic[_Kept]):
    """Those who are away, each with what is kept of the errand until they are back.

    Parameters
    ----------
    cookie : str
        By which a browser is known again.
    """

    def __init__(self, cookie: str) -> None:
        self._cookie = cookie
        self._lock = threading.Lock()
        self._asking = threading.BoundedSemaphore(_MAX_ASKING)
        self._away: OrderedDict[str, tuple[float, _Kept]] = OrderedDict()

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Ask the other site for something.

        Raises
        ------
        Denied
            if very many wait for its answer: whoever comes again has lost nothing.
        """
        if not self._asking.acquire(blocking=False):
            raise Denied(503, "too_many_enter")
        try:
            yield
        finally:
            self._asking.release()

    def send(self, visit: Visit, to: str, asked: Mapping[str, str], kept: _Kept) -> Response:
        """Send somebody to an address, with what is asked there."""
        state = secrets.token_urlsafe(32)
        with self._lock:
            self._away[state] = time.monotonic() + _SECONDS, kept
            while len(self._away) > _MAX_AWAY:
                self._away.popitem(last=False)
        query = urlencode({**asked, "state": state}, quote_via=quote)
        response = RedirectResponse(f"{to}{'&' if '?' in to else '?'}{query}", 303)
        # Only the browser that was sent away can come back.
        response.set_cookie(
            self._name(visit),
            state,
            max_age=int(_SECONDS),
            httponly=True,
            samesite="lax",
            secure=visit.front.settings.is_secure,
        )
        return response

    def back(self, visit: Visit) -> tuple[str, _Kept]:
        """Return the code that somebody comes back with, and what was kept.

        Raises
        ------
        Denied
            if nobody was sent who comes back like this.
        """
        told = visit.request.query_params
        state, code = told.get("state", ""), told.get("code", "")
        mine = visit.request.cookies.get(self._name(visit), "")
        with self._lock:
            until, kept = self._away.pop(state, (0.0, None))
        same = hmac.compare_digest(mine.encode("utf-8", "replace"), state.encode("utf-8", "replace"))
        if kept is None or until < time.monotonic() or not same or not code:
            raise Denied(400, "openid_failed")
        return code, kept

    def entered(self, visit: Visit, person: Person) -> Response:
        """Let somebody in who has come back."""
        response = entered(visit, person, "/")
        response.delete_cookie(self._name(visit), httponly=True, samesite="lax", secure=visit.front.settings.is_secure)
        return response

    def _name(self, visit: Visit) -> str:
        """Return the name of the cookie; one that no neighbour under the same domain can have set, where that is so.

        Who could would lead somebody back from an errand of their own, and have them hand in under their name.
        """
        return f"__Host-{self._cookie}" if visit.front.settings.is_secure else self._cookie
