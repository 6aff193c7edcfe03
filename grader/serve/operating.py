"""What a monitor asks, and what the server writes down of itself."""

from __future__ import annotations

import ipaddress
import json
import logging
import re
import shutil
import sys
import time
from typing import Any

from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from grader.serve.front import Front
from grader.serve.ground.tables import Role, State
from grader.serve.guard import HEADERS, Denied, Visit

_LOG = logging.getLogger("grader.serve.requests")
_AFTER_LINK = re.compile(r"(/in/).*", re.IGNORECASE | re.DOTALL)


def health(visit: Visit) -> Response:
    """Tell whether everything works: 200, or 503 with what does not."""
    front = visit.front
    problems = []
    if not front.database.is_well():
        problems.append("database")
    if not front.judging.is_alive:
        problems.append("judge")
    elif front.judging.problem:
        problems.append("judging")
    if shutil.disk_usage(front.settings.folder).free < 2 * (front.course.serving.upload_mb << 20):
        problems.append("disk")
    return PlainTextResponse("\n".join(problems) if problems else "ok", 503 if problems else 200)


def metrics(visit: Visit) -> Response:
    """Tell numbers, as Prometheus reads them, to an instructor or somebody on this machine."""
    client = visit.request.client
    if visit.may != Role.INSTRUCTOR and not (client and _is_loopback(client.host)):
        raise Denied(403, "not_yours")
    front = visit.front
    counts = front.inbox.counts()
    lines = ["# TYPE grader_hand_ins gauge"]
    lines += [f'grader_hand_ins{{state="{state.name.lower()}"}} {counts.get(state, 0)}' for state in State]
    waiting = front.inbox.waiting()
    oldest = time.time() - waiting[0].received.timestamp() if waiting else 0.0
    for name, value in (
        ("grader_judging", len(front.live.judging())),
        ("grader_oldest_waiting_seconds", round(oldest, 3)),
        ("grader_uptime_seconds", round(time.time() - front.began, 1)),
        ("grader_disk_free_bytes", shutil.disk_usage(front.settings.folder).free),
        ("grader_hand_ins_received_total", front.counters["handed_in"]),
        ("grader_hand_ins_refused_by_host_total", front.counters["refused_by_host"]),
    ):
        lines += [f"# TYPE {name} {'counter' if name.endswith('_total') else 'gauge'}", f"{name} {value}"]
    return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Outermost:
    """Sets the headers of every answer, and notes what was asked and how long it took: never a token, never a body."""

    def __init__(self, app: ASGIApp, front: Front) -> None:
        self._app = app
        self._front = front

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.monotonic(), 500
        headers = dict(HEADERS)
        if self._front.settings.is_secure:
            headers["Strict-Transport-Security"] = "max-age=31536000"

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                there = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    *(
                        (name.encode(), value.encode())
                        for name, value in headers.items()
                        if name.lower().encode() not in there
                    ),
                ]
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            path = scope["path"]
            if path != "/health":
                # Of a personal link the log has only that it was one, also where it was not copied as it is.
                shown = _AFTER_LINK.sub(r"\1…", path)
                _LOG.info(
                    "%s %s",
                    scope["method"],
                    shown,
                    extra={"status": status, "ms": round(1000 * (time.monotonic() - began))},
                )


class JsonLines(logging.Formatter):
    """A line of JSON for each record, as collectors of logs read them."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as one line."""
        told: dict[str, Any] = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        for name in ("status", "ms"):
            if hasattr(record, name):
                told[name] = getattr(record, name)
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


def log_to_stderr() -> None:
    """Write what the server notes to standard error, a line of JSON each."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    # It would write down every address whole, and with that personal links.
    logging.getLogger("uvicorn.access").disabled = True
    for name in ("grader.serve", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.INFO)
