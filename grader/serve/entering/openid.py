"""Entering by OpenID Connect: the code flow with PKCE (OpenID Connect Core 1.0, RFC 7636), for one issuer.

Who is who follows from (issuer, subject) alone. The first time, somebody is recognised by an address that the issuer
has verified and the roster names; or, where the instructor names a domain, is enrolled as a new student. Neither a
name nor an address that the issuer tells later changes who they are.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from starlette.responses import Response
from starlette.routing import Route

from grader.classroom.roster import folder_name
from grader.serve.entering.errands import Errands
from grader.serve.front import Front, Way
from grader.serve.ground.identity import Person
from grader.serve.ground.problems import Misuse
from grader.serve.guard import Denied, Visit, route

_BACK = "/openid/back"
_SECONDS = 10.0
_MAX_ANSWER = 1 << 20
# What only somebody who was sent to the issuer from here can come back to.
_NONCE, _VERIFIER = "nonce", "verifier"
# Signed by a key that only the issuer has: neither unsigned tokens nor ones that our own secret could sign.
_ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"]


@dataclass(frozen=True)
class Issuer:
    """Who vouches for people, and how the server is known there.

    Attributes
    ----------
    domain : str
        Of addresses whose owners are enrolled without being in the roster; empty for none.
    """

    address: str
    client: str
    secret: str
    domain: str = ""


class OpenId:
    """The way in by one issuer.

    Raises
    ------
    Misuse
        if the issuer's address is none that can be trusted.
    """

    def __init__(self, issuer: Issuer) -> None:
        parts = urlsplit(issuer.address)
        local = parts.hostname in ("localhost", "127.0.0.1", "::1")
        if not parts.hostname or (parts.scheme != "https" and not (local and parts.scheme == "http")):
            raise Misuse("no_issuer", address=repr(issuer.address))
        self.issuer = issuer
        self.name = parts.hostname
        self._errands = Errands("grader_openid")
        self._known: dict[str, Any] | None = None

    def routes(self, front: Front) -> list[Route]:
        """Return its routes, and make the entrance tell of it."""
        front.ways.append(Way("/openid", self.name))
        return [route("/openid", self._go, None), route(_BACK, self._back, None)]

    def _go(self, visit: Visit) -> Response:
        errand = self._errands.begin()
        verifier = self._errands.secret(errand, _VERIFIER)
        challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {
            "response_type": "code",
            "client_id": self.issuer.client,
            "redirect_uri": visit.front.settings.address + _BACK,
            "scope": "openid email profile",
            "nonce": self._errands.secret(errand, _NONCE),
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        with self._errands.asking():
            to = str(self._configuration()["authorization_endpoint"])
        return self._errands.send(visit, errand, to, asked)

    def _back(self, visit: Visit) -> Response:
        with self._errands.asking():
            code, errand = self._errands.back(visit)
            claims = self._claims(visit, code, errand)
        return self._errands.entered(visit, self._person(visit.front, claims))

    def _claims(self, visit: Visit, code: str, errand: str) -> dict[str, Any]:
        """Exchange the code for what the issuer says of its owner, and believe only what it signed for us just now."""
        configuration = self._configuration()
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": visit.front.settings.address + _BACK,
            "code_verifier": self._errands.secret(errand, _VERIFIER),
        }
        try:
            answer = httpx.post(
                str(configuration["token_endpoint"]),
                data=sent,
                auth=(self.issuer.client, self.issuer.secret),
                timeout=_SECONDS,
            )
            answer.raise_for_status()
            token = jwt.decode(answer.json()["id_token"], self._keys(configuration), algorithms=_ALGORITHMS)
            jwt.JWTClaimsRegistry(
                leeway=60,
                iss={"essential": True, "value": configuration["issuer"]},
                aud={"essential": True, "value": self.issuer.client},
                exp={"essential": True},
                nonce={"essential": True, "value": self._errands.secret(errand, _NONCE)},
                sub={"essential": True},
            ).validate(token.claims)
        except (httpx.HTTPError, JoseError, KeyError, TypeError, ValueError) as problem:
            # The class of the error alone: its words may hold the code.
            visit.front.log.warning("entering by %s failed: %s", self.name, type(problem).__name__)
            raise Denied(400, "openid_failed") from None
        return dict(token.claims)

    def _person(self, front: Front, claims: dict[str, Any]) -> Person:
        issuer, subject = str(claims["iss"]), str(claims["sub"])
        email = str(claims.get("email") or "") if claims.get("email_verified") is True else ""
        name = str(claims.get("name") or "")
        people = front.people
        if (known := people.known_as(issuer, subject)) is not None:
            if not known.active:
                raise Denied(403, "not_invited")
            return known
        invited = people.by_email(email)
        # Somebody who has an account there already is not given to a second one of the same address.
        if invited is not None and invited.active and not people.is_known_to(invited, issuer):
            people.bind(invited, issuer, subject)
            return invited
        local, _, domain = email.rpartition("@")
        if not self.issuer.domain or domain.casefold() != self.issuer.domain.casefold():
            raise Denied(403, "not_invited")
        # A folder that is there belongs to somebody, also where nobody is enrolled yet.
        taken = set(front.students())
        plain = folder_name(local)
        folder = next(one for one in (plain, *(f"{plain}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)
        return people.enrol(issuer, subject, folder=folder, name=name, email=email)

    def _configuration(self) -> dict[str, Any]:
        """Return what the issuer tells of itself (OpenID Connect Discovery 1.0); asked for once."""
        if self._known is None:
            try:
                answer = httpx.get(
                    self.issuer.address.rstrip("/") + "/.well-known/openid-configuration", timeout=_SECONDS
                )
                answer.raise_for_status()
                found: dict[str, Any] = answer.json()
                if found["issuer"].rstrip("/") != self.issuer.address.rstrip("/"):
                    raise ValueError("another issuer")
                self._known = found
            except (httpx.HTTPError, KeyError, TypeError, ValueError, AttributeError):
                raise Denied(502, "openid_away", name=self.name) from None
        return self._known

    def _keys(self, configuration: dict[str, Any]) -> KeySet:
        # Asked for each time: issuers change their keys, and people enter once a fortnight.
        answer = httpx.get(str(configuration["jwks_uri"]), timeout=_SECONDS)
        answer.raise_for_status()
        if len(answer.content) > _MAX_ANSWER:
            raise ValueError("too many keys")
        return KeySet.import_key_set(answer.json())
