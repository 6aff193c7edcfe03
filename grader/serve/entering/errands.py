"""Who is sent to another site to show who they are, and comes back: once, in time, and in the same browser.

Nothing is kept of who is away: what they come back with shows by itself that they were sent. However many set out and
never come back, nobody is forgotten for them.
"""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from base64 import urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import quote, urlencode

from starlette.responses import RedirectResponse, Response

from grader.serve.ground.identity import Person
from grader.serve.guard import Denied, Visit, entered

_SECONDS = 600.0
_MAX_DONE = 5000
_MAX_ASKING = 20
"""Half of the threads that answer requests: a site that does not answer keeps nobody from handing in."""
_ITSELF = "errand"


class Errands:
    """Those who are away.

    Parameters
    ----------
    cookie : str
        By which a browser is known again.
    """

    def __init__(self, cookie: str) -> None:
        self._cookie = cookie
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._asking = threading.BoundedSemaphore(_MAX_ASKING)
        self._done: OrderedDict[str, None] = OrderedDict()

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

    def begin(self) -> str:
        """Return a new errand, as it is named on the way."""
        name = f"{secrets.token_urlsafe(32)}.{int(time.monotonic() + _SECONDS)}"
        return f"{name}.{self.secret(name, _ITSELF)}"

    def secret(self, errand: str, what: str) -> str:
        """Return something that belongs to an errand, the same each time, and that only we can tell."""
        told = hmac.digest(self._key, f"{what}:{errand}".encode("utf-8", "replace"), "sha256")
        return urlsafe_b64encode(told).rstrip(b"=").decode()

    def send(self, visit: Visit, errand: str, to: str, asked: Mapping[str, str]) -> Response:
        """Send somebody to an address, with what is asked there."""
        query = urlencode({**asked, "state": errand}, quote_via=quote)
        response = RedirectResponse(f"{to}{'&' if '?' in to else '?'}{query}", 303)
        # Only the browser that was sent away can come back.
        response.set_cookie(
            self._name(visit),
            errand,
            max_age=int(_SECONDS),
            httponly=True,
            samesite="lax",
            secure=visit.front.settings.is_secure,
        )
        return response

    def back(self, visit: Visit) -> tuple[str, str]:
        """Return the code that somebody comes back with, and the errand.

        Raises
        ------
        Denied
            if nobody was sent who comes back like this.
        """
        told = visit.request.query_params
        errand, code = told.get("state", ""), told.get("code", "")
        mine = visit.request.cookies.get(self._name(visit), "")
        if not code or not _same(mine, errand) or not self._is_ours(errand) or not self._is_first(errand):
            raise Denied(400, "openid_failed")
        return code, errand

    def _is_ours(self, errand: str) -> bool:
        """Whether we sent somebody on it, and it is not too late."""
        name, _, proof = errand.rpartition(".")
        return _same(proof, self.secret(name, _ITSELF)) and int(name.rpartition(".")[2]) > time.monotonic()

    def _is_first(self, errand: str) -> bool:
        """Whether nobody came back from it before; the sites themselves take no code twice either."""
        with self._lock:
            if errand in self._done:
                return False
            self._done[errand] = None
            while len(self._done) > _MAX_DONE:
                self._done.popitem(last=False)
        return True

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


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
