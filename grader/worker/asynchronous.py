"""An event loop for asynchronous code where no sockets are: nothing outside can wake it, so it only waits for time.

Python's own loop begins by making a pair of sockets, and the sandbox has none.
"""

from __future__ import annotations

import selectors
import sys
import time
from collections.abc import Mapping
from typing import Any

_STEP_SECONDS = 0.005


class _Time(selectors.BaseSelector):
    """Waits, and nothing ever comes."""

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        raise PermissionError("nothing can be read from or written to outside")

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        raise KeyError(fileobj)

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        # A thread that has something for the loop cannot wake it: it looks by itself.
        time.sleep(_STEP_SECONDS if timeout is None else min(max(timeout, 0.0), _STEP_SECONDS))
        return []

    def get_map(self) -> Mapping[Any, selectors.SelectorKey]:
        return {}


def wait_without_sockets() -> None:
    """Let ``asyncio.run`` work from now on, where somebody has imported asyncio."""
    asyncio: Any = sys.modules.get("asyncio")
    if asyncio is None:
        return

    class Loop(asyncio.SelectorEventLoop):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(_Time())

        def _make_self_pipe(self) -> None:
            """Do without."""

        _close_self_pipe = _write_to_self = _make_self_pipe

    asyncio.DefaultEventLoopPolicy._loop_factory = Loop
