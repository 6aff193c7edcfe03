"""What is happening now: how far each hand-in is, and who wants to be told of it."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_MAX_KEPT = 2000
MAX_LISTENERS = 2000
MAX_OF_ONE = 12
"""So many pages of one person are told at once; the others look again by themselves."""
CLASS = 0
"""In the place of a hand-in's number: whatever happens in the class."""


@dataclass
class Progress:
    """A hand-in that is being judged, or just was: its exercises that are done."""

    total: int
    done: list[str] = field(default_factory=list)
    over: bool = False


class Live:
    """How far hand-ins are. The judge's thread tells, pages on the server's loop listen.

    Attributes
    ----------
    version : int
        Another one whenever the page of the class would be.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._progress: OrderedDict[int, Progress] = OrderedDict()
        self._listeners: dict[int, set[asyncio.Event]] = {}
        self._of_one: Counter[int] = Counter()
        self._loop: asyncio.AbstractEventLoop | None = None
        self.closing = False
        self.version = 0

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Serve listeners of this loop."""
        self._loop = loop

    def begin(self, number: int, total: int) -> None:
        """Note that a hand-in is being judged."""
        with self._lock:
            self._progress[number] = Progress(total)
            while len(self._progress) > _MAX_KEPT:
                self._progress.popitem(last=False)
        self._wake(number)
        self.changed()

    def changed(self) -> None:
        """Tell who looks at the class that it is another one than before."""
        with self._lock:
            self.version += 1
        self._wake(CLASS)

    def exercise(self, number: int, name: str) -> None:
        """Note that an exercise of a hand-in is done."""
        with self._lock:
            progress = self._progress.get(number)
            if progress is None or name in progress.done:
                return
            progress.done.append(name)
        self._wake(number)

    def end(self, number: int) -> None:
        """Note that a hand-in is judged, set aside or replaced."""
        with self._lock:
            if (progress := self._progress.get(number)) is not None:
                progress.over = True
        self._wake(number)
        self.changed()

    def touch(self, number: int) -> None:
        """Note that what is told of a hand-in is something else now."""
        self._wake(number)

    def of(self, number: int) -> Progress | None:
        """Return how far a hand-in is; None where nobody has begun."""
        with self._lock:
            found = self._progress.get(number)
            return None if found is None else Progress(found.total, list(found.done), found.over)

    def judging(self) -> set[int]:
        """Return the hand-ins that are being judged."""
        with self._lock:
            return {number for number, progress in self._progress.items() if not progress.over}

    def has_room(self, person: int) -> bool:
        """Whether somebody may listen to one thing more."""
        with self._lock:
            return self._of_one.total() < MAX_LISTENERS and self._of_one[person] < MAX_OF_ONE

    @contextmanager
    def listening(self, number: int, person: int) -> Iterator[asyncio.Event]:
        """Yield what is set whenever something happens to a hand-in."""
        event = asyncio.Event()
        with self._lock:
            self._of_one[person] += 1
            self._listeners.setdefault(number, set()).add(event)
        try:
            yield event
        finally:
            with self._lock:
                self._of_one[person] -= 1
                if not self._of_one[person]:
                    del self._of_one[person]
                listeners = self._listeners[number]
                listeners.discard(event)
                if not listeners:
                    del self._listeners[number]

    def close(self) -> None:
        """Wake everybody: the server ends."""
        self.closing = True
        with self._lock:
            numbers = list(self._listeners)
        for number in numbers:
            self._wake(number)

    def _wake(self, number: int) -> None:
        with self._lock:
            events = list(self._listeners.get(number, ()))
        if self._loop is not None and not self._loop.is_closed():
            for event in events:
                self._loop.call_soon_threadsafe(event.set)
