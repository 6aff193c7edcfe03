"""Server-sent events: a page hears of what it shows whenever that changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping

from msgspec import json
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from grader.serve.guard import HEADERS, Denied, Visit
from grader.serve.judging.live import Live

_BEAT_SECONDS = 15.0
_MAX_LISTEN_SECONDS = 600.0


def events(visit: Visit, number: int, tell: Callable[[], Mapping[str, object]], pause: float = 0.0) -> Response:
    """Tell the same page again and again, until what is told is ``over``.

    Parameters
    ----------
    number : int
        Of what `Live` tells the changes of.
    pause : float
        So many seconds at least are between two of them.
    """
    live = visit.front.live
    if not live.has_room(visit.person.id):
        raise Denied(503, "too_many_waiting")
    headers = {**HEADERS, "X-Accel-Buffering": "no"}
    return StreamingResponse(
        _events(live, number, visit.person.id, tell, pause), media_type="text/event-stream", headers=headers
    )


async def _events(
    live: Live, number: int, person: int, tell: Callable[[], Mapping[str, object]], pause: float
) -> AsyncIterator[bytes]:
    until = asyncio.get_running_loop().time() + _MAX_LISTEN_SECONDS
    # Only what has begun is ended for certain, so that it begins here.
    with live.listening(number, person) as listener:
        while asyncio.get_running_loop().time() < until and not live.closing:
            listener.clear()
            told = await run_in_threadpool(tell)
            yield b"data: " + json.encode(told) + b"\n\n"
            if told["over"]:
                return
            await asyncio.sleep(pause)
            try:
                async with asyncio.timeout(_BEAT_SECONDS):
                    await listener.wait()
            except TimeoutError:
                yield b": here\n\n"
