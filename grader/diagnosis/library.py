"""What each known wrong implementation answered, call by call, kept for comparing with a student's answers.

A recording is kept for good, and so only if nothing is wrong with it: `recorded_together` asks. A batch never waits for
it longer than a moment, whatever became of the folder, of its locks, or of a process that holds one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from grader.diagnosis.keeping import keep, kept, locked, usable_folder
from grader.diagnosis.transcript import Answer, Transcript

T = TypeVar("T")
SEED = 1
"""Of the inputs that transcripts are recorded with: the same for all, so that one recording serves every student."""


class Precedent(msgspec.Struct, frozen=True):
    """One wrong implementation: its name, the tests it fails, and what it answered.

    ``answers`` holds those tests, and others in which an answer is not the reference's though no test looks at it.
    """

    name: str
    failed: frozenset[str]
    answers: dict[str, tuple[Answer, ...]]


class Library(msgspec.Struct, frozen=True):
    """Of one exercise: the reference's transcript of every test, and the misconceptions.

    ``faults`` tells, for the instructor, what went wrong while it was recorded: then nothing may be concluded from it.
    """

    reference: dict[str, Transcript]
    misconceptions: tuple[Precedent, ...]
    faults: tuple[str, ...] = ()


def recorded_together(key: str, kind: type[T], record: Callable[[Parts], T], is_sound: Callable[[T], bool]) -> T:
    """Return what is kept under a key, or record it, and keep it if it ``is_sound``; it is made of many parts.

    Processes that need the same at a time share the work: ``record`` is given what records parts. What a process that
    ended had recorded of them the next one finds. Where nothing can be kept, each records all.
    """
    folder = usable_folder("libraries")
    if folder is not None:
        if (known := kept(folder / key, kind)) is not None:
            return known
        with suppress(OSError):
            (folder / key).unlink()
    parts = Parts(folder, key)
    try:
        found = record(parts)
    except _KeptMeanwhile:
        return recorded_together(key, kind, record, is_sound)
    if folder is not None and is_sound(found):
        keep(folder / key, found)
        parts.forget()
    return found


class _KeptMeanwhile(Exception):
    """Another process has put together what parts are recorded for."""


class Parts:
    """Records parts of what is kept under a key; without a folder they are not kept."""

    def __init__(self, folder: Path | None, key: str) -> None:
        self._folder = folder
        self._key = key

    def recorded(self, kind: type[T], makers: Sequence[Callable[[], T]], is_sound: Callable[[T], bool]) -> list[T]:
        """Return what each of these makes, or another process has made; a part is kept if it ``is_sound``.

        Each process makes what no other is at, and waits at the end for the others, but not for long: what another one
        does with its time is nothing that a submission could wait for.
        """
        if self._folder is None:
            return [make() for make in makers]
        found: dict[int, T] = {}
        for waits in (False, True):
            for number, make in enumerate(makers):
                if number not in found:
                    path = self._folder / f"{self._key}.{number}"
                    with locked(path.with_name(f"{path.name}.lock"), path.exists, waits=waits) as is_ours:
                        if (known := kept(path, kind)) is not None:
                            found[number] = known
                        elif (self._folder / self._key).exists():
                            raise _KeptMeanwhile
                        elif is_ours:
                            found[number] = make()
                            if is_sound(found[number]):
                                keep(path, found[number])
        return [found[number] for number in range(len(makers))]

    def forget(self) -> None:
        """Remove the parts, which are kept together now."""
        assert self._folder is not None
        for path in self._folder.glob(f"{self._key}.*"):
            with suppress(OSError):
                path.unlink()
