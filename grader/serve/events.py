"""Server-sent events: a page hears of what it shows whenever that changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping

from msgspec import json
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from grader.serve.guard import HEADERS, Denied
from grader.serve.live import Live

_BEAT_SECONDS = 15.0
_MAX_LISTEN_SECONDS = 600.0


def events(live: Live, number: int, tell: Callable[[], Mapping[str, object]], pause: float = 0.0) -> Response:
    """Tell the same page again and again, until what is told is ``over``.

    Parameters
    ----------
    number : int
        Of what `Live` tells the changes of.
    pause : float
        So many seconds at least are between two of them.
    """
    listener = live.listen(number)
    if listener is None:
        raise Denied(503, "too_many_waiting")
    headers = {**HEADERS, "X-Accel-Buffering": "no"}
    return StreamingResponse(
        _events(live, number, listener, tell, pause), media_type="text/event-stream", headers=headers
    )


async def _events(
    live: Live, number: int, listener: asyncio.Event, tell: Callable[[], Mapping[str, object]], pause: float
) -> AsyncIterator[bytes]:
    until = asyncio.get_running_loop().time() + _MAX_LISTEN_SECONDS
    try:
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
    finally:
        live.leave(number, listener)
