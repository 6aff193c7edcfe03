"""An OpenID Connect provider of our own on the loopback, which signs what a test wants it to say."""

from __future__ import annotations

import asyncio
import threading
import time
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from tests.serve.serving import free_port


class Provider:
    """Everybody who comes is `claims`, until a test says otherwise."""

    def __init__(self):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.key = RSAKey.generate_key(2048, parameters={"kid": "one"})
        self.signed_by, self.algorithm = self.key, "RS256"
        self.claims = {"sub": "7f", "email": "one@example.org", "email_verified": True}
        self.changed = {}
        self._codes = {}
        self._held = None
        app = Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self._configuration),
                Route("/authorize", self._authorize),
                Route("/token", self._token, methods=["POST"]),
                Route("/keys", self._keys),
            ]
        )
        self._server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, access_log=False))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self):
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        return self

    def __exit__(self, *_):
        self._server.should_exit = True
        self._thread.join(30)

    def hold(self):
        """Answer nobody until the second event is set; the first one tells that somebody has asked."""
        self._held = threading.Event(), threading.Event()
        return self._held

    async def _configuration(self, _: Request):
        if self._held is not None:
            self._held[0].set()
            await asyncio.to_thread(self._held[1].wait)
        return JSONResponse(
            {
                "issuer": self.address,
                "authorization_endpoint": f"{self.address}/authorize",
                "token_endpoint": f"{self.address}/token",
                "jwks_uri": f"{self.address}/keys",
            }
        )

    async def _authorize(self, request: Request):
        asked = dict(request.query_params)
        code = f"code{len(self._codes)}"
        self._codes[code] = asked
        back = urlencode({"code": code, "state": asked["state"]})
        return RedirectResponse(f"{asked['redirect_uri']}?{back}", 303)

    async def _token(self, request: Request):
        import base64
        import hashlib
        from urllib.parse import parse_qs

        sent = {key: value[0] for key, value in parse_qs((await request.body()).decode()).items()}
        asked = self._codes.pop(sent["code"], None)
        who = base64.b64decode(request.headers["authorization"].split()[1]).decode()
        proof = base64.urlsafe_b64encode(hashlib.sha256(sent["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        if asked is None or who != "grader:secret" or proof != asked["code_challenge"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        now = int(time.time())
        claims = {"iss": self.address, "aud": "grader", "exp": now + 60, "iat": now, "nonce": asked["nonce"]}
        header = {"alg": self.algorithm, "kid": "one"}
        token = jwt.encode(
            header, {**claims, **self.claims, **self.changed}, self.signed_by, algorithms=[self.algorithm]
        )
        return JSONResponse({"access_token": "x", "token_type": "Bearer", "id_token": token})

    async def _keys(self, _: Request):
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})
