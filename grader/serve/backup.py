"""A copy of a class in one file, also while its server runs: the database first, then the files that it speaks of.

What is handed in meanwhile may be in it or not; what was acknowledged before is. To restore it, unpack it and start.
"""

from __future__ import annotations

import os
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from grader.course import Course
from grader.course.course import COURSE_FILE
from grader.policies.extensions import EXTENSIONS_FILE
from grader.serve.front import DATABASE_FILE
from grader.serve.ground.problems import Misuse
from grader.serve.inbox.placing import ARRIVING, LEAVING
from grader.serve.inbox.uploads import SPOOL
from grader.submission.find import ATTEMPTS

_LEFT = (DATABASE_FILE, f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm")
_WAYS = (SPOOL, ARRIVING, ATTEMPTS, LEAVING)
"""The hidden folders in which hand-ins are; others are somebody's for a moment."""


def back_up(course: Course, folder: Path, to: Path) -> int:
    """Write ``class/`` and what stands beside the course into a new file of tar and gzip; return how many files.

    Raises
    ------
    Misuse
        if there is no class, or the file is there already or cannot be written.
    """
    if not folder.is_dir():
        raise Misuse("no_class", folder=folder)
    count = 0
    try:
        with to.open("xb") as file, tarfile.open(fileobj=file, mode="w:gz") as packed:
            os.chmod(to, 0o600)
            if (folder / DATABASE_FILE).exists():
                with tempfile.TemporaryDirectory(dir=folder, prefix=".") as beside:
                    copy = Path(beside) / DATABASE_FILE
                    with (
                        closing(sqlite3.connect(folder / DATABASE_FILE)) as live,
                        closing(sqlite3.connect(copy)) as other,
                    ):
                        live.backup(other)
                    packed.add(copy, f"class/{DATABASE_FILE}")
                    count += 1
            for path in _files(folder):
                # What is renamed away meanwhile is found under its next name, or was replaced.
                with suppress(FileNotFoundError):
                    packed.add(path, Path("class") / path.relative_to(folder), recursive=False)
                    count += 1
            for name in (COURSE_FILE, EXTENSIONS_FILE):
                if (course.root / name).exists():
                    packed.add(course.root / name, name)
                    count += 1
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise Misuse("file_is_there", file=to) from None
    except (OSError, sqlite3.Error) as problem:
        with suppress(OSError):
            to.unlink()
        raise Misuse("file_not_written", file=to, why=problem) from None
    return count


def _files(folder: Path) -> Iterator[Path]:
    """Yield every file, in the order in which a hand-in moves: first on its way, then in its place, then as replaced.

    So that nothing is missed by being moved meanwhile; it may be met twice, and is put right at the next start.
    """
    seen: set[str] = set()
    # What got a new name after the first look is found by the second.
    while new := [one for one in os.scandir(folder) if one.name not in seen]:
        seen.update(one.name for one in new)
        for one in sorted(new, key=lambda one: (_turn(one.name), one.name)):
            path = Path(one.path)
            if one.name in _LEFT or (one.name.startswith(".") and one.name not in _WAYS):
                continue
            if one.is_dir(follow_symlinks=False):
                with suppress(FileNotFoundError):
                    yield from _files(path)
            else:
                yield path


def _turn(name: str) -> int:
    return 0 if name in (SPOOL, ARRIVING) else 2 if name in (ATTEMPTS, LEAVING) else 1
