"""The files of an assignment where its hidden tests and its reference find them, as a submission does in its sandbox.

Tests and the reference are the author's: they work in a copy in a temporary folder, where what they write is no part of
the course. While they run, this process works there too, and modules among the files can be imported; afterwards
nothing of that is left, since another assignment may call a module by the same name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType

from grader.course.environment import Environment, files_beside


class Workplace:
    """A copy of the files that stand beside an authored file."""

    def __init__(self, environment: Environment) -> None:
        # Kept by nobody but this process, and removed with it.
        self._folder = tempfile.TemporaryDirectory(prefix="grader-given-", ignore_cleanup_errors=True)
        self._modules = environment.modules
        self._loaded: dict[str, ModuleType] = {}
        self._depth = 0
        self.path = os.path.realpath(self._folder.name)
        for name in environment.files:
            target = Path(self.path, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(environment.folder / name, target)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Work here, and import from here, until the end of the block."""
        if self._depth:
            yield
            return
        before = here()
        hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if self._is_own(name)}
        self._depth += 1
        try:
            os.chdir(self.path)
            sys.path.append(self.path)
            sys.modules.update(self._loaded)
            yield
        finally:
            self._depth -= 1
            self._loaded = {name: sys.modules.pop(name) for name in list(sys.modules) if self._is_own(name)}
            sys.modules.update(hidden)
            sys.path[:] = [one for one in sys.path if one != self.path]
            os.chdir(before)

    def _is_own(self, name: str) -> bool:
        return name.partition(".")[0] in self._modules


def here() -> str:
    """Return the folder in which this process is."""
    try:
        return os.getcwd()
    except FileNotFoundError:  # it was removed under this process
        return "/"


@cache
def _beside(authored: Path) -> tuple[str, ...]:
    return tuple(files_beside(authored))


@cache
def workplace_of(authored: Path) -> Workplace:
    """Return the workplace of an authored file, made once in a process."""
    return Workplace(Environment(authored.parent, _beside(authored)))


@contextmanager
def at_work(authored: Path | None, *, always: bool = False) -> Iterator[None]:
    """Run a block in the workplace of an authored file.

    Where nothing stands beside it the block runs where this process is, or ``always`` in a folder of its own: what a
    program writes is no part of anything.
    """
    if authored is None or not (always or _beside(authored)):
        yield
        return
    try:
        place = workplace_of(authored)
    except FileNotFoundError:
        if _beside(authored):
            raise
        yield  # where no folder can be written, no program will write
        return
    with place.entered():
        yield
