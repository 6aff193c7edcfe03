"""Where workers work: files that they find in their working directory, and what they write there themselves.

The given files are copied once for each zygote and nobody can change them. What a worker writes is its own: a file
system in memory that is mounted for it alone, of bounded size, and gone with it. A worker without a mount namespace
has none and cannot write at all: what it wrote on a disk could be bounded neither in bytes nor in files, and others
could find it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from grader.sandbox import syscalls
from grader.sandbox.syscalls import MS_NODEV, MS_NOEXEC, MS_NOSUID, Call

OWN = "/assignment"
"""What landlock lets a worker write in: it asks for the folders around a mount, and passes over the one beneath it."""
WORK = f"{OWN}/work"
"""The working directory of a worker that has a root of its own, where a file system is mounted for it alone."""
GIVEN = "/assignment.given"
"""Where the files lie there; the working directory has links to them."""
MAX_BYTES = 16 << 20
MAX_WRITTEN = 512
"""What one worker may write: bytes, and files and folders together."""


@dataclass(frozen=True)
class Place:
    """What workers find.

    Attributes
    ----------
    folder : str
        Where the files are now.
    files : tuple of str
        Their paths in it, which they keep.
    importable : tuple of str
        Modules and packages that may be imported beside what always may.
    preload : tuple of str
        Those of them that the zygote imports before any worker is forked.
    """

    folder: str = ""
    files: tuple[str, ...] = ()
    importable: tuple[str, ...] = ()
    preload: tuple[str, ...] = ()

    @property
    def folders(self) -> tuple[str, ...]:
        """Every folder that has to be made for the files, each after the one around it."""
        found = {part for name in self.files for part in _above(name)}
        return tuple(sorted(found))

    def size(self) -> int:
        """Return how much room the files take, in bytes."""
        return sum(os.stat(os.path.join(self.folder, name)).st_size + 4096 for name in self.files)

    def copy_to(self, target: str) -> None:
        """Put the files into a folder, to be read by everybody and written by nobody."""
        for name in self.folders:
            os.makedirs(os.path.join(target, name), exist_ok=True)
        for name in self.files:
            path = os.path.join(target, name)
            shutil.copyfile(os.path.join(self.folder, name), path)
            os.chmod(path, 0o444)
        for name in ("", *self.folders):
            os.chmod(os.path.join(target, name), 0o755)  # noqa: S103 - the worker may be another user

    def links(self) -> list[tuple[str, str]]:
        """Return for each file the path of its link in `WORK` and where it leads."""
        return [(f"{WORK}/{name}", f"{GIVEN}/{name}") for name in self.files]


def _above(name: str) -> list[str]:
    found = []
    while name := os.path.dirname(name):
        found.append(name)
    return found


def opening(place: Place) -> list[Callable[[], object]]:
    """Return the calls that give a process in a mount namespace of its own an empty `WORK` with links to the files."""
    text = syscalls.text
    data = f"size={MAX_BYTES},nr_inodes={MAX_WRITTEN + len(place.files) + len(place.folders) + 1},mode=700"
    mount = Call(
        "mount of the working directory", "mount", text("none"), text(WORK), text("tmpfs"),
        MS_NOSUID | MS_NODEV | MS_NOEXEC, text(data),
    )  # fmt: skip
    folders, links = [f"{WORK}/{name}" for name in place.folders], place.links()

    def furnish() -> None:
        os.chdir(WORK)
        for folder in folders:
            os.mkdir(folder)
        for path, target in links:
            os.symlink(target, path)

    return [mount, furnish]


@dataclass
class Shared:
    """A folder of the files on disk, for workers without a root of their own; ends with the zygote that made it."""

    path: str = field(default="")

    @classmethod
    def of(cls, place: Place) -> Shared:
        """Make one and work there; nothing where there are no files."""
        if not place.files:
            return cls()
        path = tempfile.mkdtemp(prefix="grader-given-")
        place.copy_to(path)
        os.chdir(path)
        return cls(path)

    def remove(self) -> None:
        """Take it away again."""
        if self.path:
            with suppress(OSError):
                shutil.rmtree(self.path)
