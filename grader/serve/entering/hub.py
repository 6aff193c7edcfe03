"""Entering by the accounts of a JupyterHub, as one of its external services; and `submit()` in its notebooks.

The hub is an OAuth 2 provider ("Services", "Implementing your own Authentication with JupyterHub" in its
documentation). Identity is (the hub's address, its name of the user). The first time, somebody is the student of the
roster whose folder is called so: who may choose names on the hub is its administrator.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.responses import Response
from starlette.routing import Route

from grader.serve.entering.errands import Errands
from grader.serve.front import Front, Way
from grader.serve.ground.identity import ROSTER, Person
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import Role
from grader.serve.guard import Denied, Visit, route

_BACK = "/hub/back"
_SECONDS = 10.0
_MAX_TOKEN = 500


class Hub:
    """The way in by a JupyterHub.

    Parameters
    ----------
    address : str
        Of the hub, as browsers reach it, with its prefix if it has one.
    service : str
        What the hub calls this server.
    token : str
        The service's own, which is its secret.
    api : str
        Where this machine reaches the hub's API; by default below its address.

    Raises
    ------
    Misuse
        if the address is none.
    """

    def __init__(self, address: str, service: str, token: str, api: str = "") -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Misuse("no_hub", address=repr(address))
        self.issuer = address.rstrip("/")
        self._api = (api or f"{self.issuer}/hub/api").rstrip("/")
        self._client = f"service-{service}"
        self._scopes = {"access:services", f"access:services!service={service}"}
        self._token = token
        self._errands = Errands("grader_hub")

    def routes(self, front: Front) -> list[Route]:
        """Return its routes; make the entrance tell of it, and programs be known by tokens of the hub."""
        front.ways.append(Way("/hub", "JupyterHub"))
        front.tokens.append(lambda token: self.of_token(front, token))
        return [route("/hub", self._go, None), route(_BACK, self._back, None)]

    def of_token(self, front: Front, token: str) -> Person | None:
        """Return whose token of the hub this is; None where it is nobody's here."""
        if not token.isascii() or not token.isprintable() or len(token) > _MAX_TOKEN:
            return None
        try:
            with self._errands.asking():
                return self._person(front, self._user(token))
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            return None

    def _go(self, visit: Visit) -> Response:
        asked = {
            "response_type": "code",
            "client_id": self._client,
            "redirect_uri": visit.front.settings.address + _BACK,
        }
        return self._errands.send(visit, self._errands.begin(), f"{self.issuer}/hub/api/oauth2/authorize", asked)

    def _back(self, visit: Visit) -> Response:
        with self._errands.asking():
            return self._came_back(visit)

    def _came_back(self, visit: Visit) -> Response:
        code, _ = self._errands.back(visit)
        sent = {
            "client_id": self._client,
            "client_secret": self._token,
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": visit.front.settings.address + _BACK,
        }
        try:
            answer = httpx.post(f"{self._api}/oauth2/token", data=sent, timeout=_SECONDS)
            answer.raise_for_status()
            user = self._user(str(answer.json()["access_token"]))
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as problem:
            visit.front.log.warning("entering by JupyterHub failed: %s", type(problem).__name__)
            raise Denied(400, "openid_failed") from None
        person = self._person(visit.front, user)
        if person is None:
            raise Denied(403, "not_invited")
        return self._errands.entered(visit, person)

    def _user(self, token: str) -> str:
        """Return the hub's name of the user whose token this is.

        Raises
        ------
        httpx.HTTPError, ValueError, KeyError, TypeError
            if the hub does not say so.
        """
        answer = httpx.get(f"{self._api}/user", headers={"Authorization": f"token {token}"}, timeout=_SECONDS)
        answer.raise_for_status()
        told: dict[str, Any] = answer.json()
        name, scopes = told["name"], told["scopes"]
        if told["kind"] != "user" or not isinstance(name, str) or not isinstance(scopes, list):
            raise ValueError("a service, and no user")
        # Another service of the hub has tokens of its users as well. One is for us, or of the user's own notebooks.
        wanted = self._scopes | {"access:servers", f"access:servers!user={name}"}
        if not any(one in wanted or str(one).startswith(f"access:servers!server={name}/") for one in scopes):
            raise ValueError("a token for something else")
        return name

    def _person(self, front: Front, name: str) -> Person | None:
        people = front.people
        if (known := people.known_as(self.issuer, name)) is not None:
            return known if known.active else None
        invited = people.known_as(ROSTER, name)
        # Who teaches is not found by a name that somebody may have chosen for themselves.
        if invited is None or not invited.active or invited.role != Role.STUDENT:
            return None
        if people.is_known_to(invited, self.issuer):
            return None
        people.bind(invited, self.issuer, name)
        return invited
