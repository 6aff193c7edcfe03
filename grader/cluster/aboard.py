"""What runs in a worker of the cluster: no judging, only stations of the worker's own, which are ordered to judge."""

from __future__ import annotations

import hashlib
import platform
import shutil
import tempfile
import weakref
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NoReturn

import distributed
import numpy as np

import grader
from grader.classroom.conditions import check_packages, choose_isolation
from grader.classroom.orders import Memory
from grader.classroom.pool import Pool, Result
from grader.cluster.shipping import Bundle, Damaged, Parcel
from grader.course import CourseError, load_course
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.levels import Isolation, Limits


class Refused(Exception):
    """A worker whose Grades would not be those of the machine that asks; the text says what is different."""


@dataclass(frozen=True)
class Terms:
    """What a worker has to agree in, so that its Grades are the same to the byte: programs, and isolation."""

    versions: dict[str, str]
    isolation: Isolation
    limits: Limits


@cache
def versions() -> dict[str, str]:
    """Return what is installed here, as far as verdicts depend on it."""
    sources = hashlib.sha256()
    folder = Path(grader.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        sources.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    return {
        "grader": f"{grader.__version__} (sources {sources.hexdigest()[:8]})",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "NumPy": np.__version__,
        "processor": platform.machine(),
    }


class Aboard:
    """A course on a worker, with a warm station for each order that it works on at a time.

    It lives in the worker as a value of Dask's, which nobody can fetch. When the command that asked for it has gone,
    Dask drops the value, and with it go the stations and the private folder.
    """

    def __init__(self, bundle: Bundle, isolation: Isolation) -> None:
        # Dask removes this folder if the worker gets no chance to.
        self.folder = Path(tempfile.mkdtemp(prefix="grader-", dir=distributed.get_worker().local_directory))
        self._pools: list[Pool] = []
        self._free: list[Pool] = []
        weakref.finalize(self, _leave, self.folder, self._pools)
        bundle.unpack(self.folder / "course")
        self._course = load_course(self.folder / "course")
        check_packages(self._course)
        self._isolation = isolation

    def grade(self, parcel: Parcel) -> tuple[Result, Memory]:
        """Let a station of this worker grade a submission; called by as many threads as the worker has.

        Raises
        ------
        CourseError, SuiteError
            if the course or a suite cannot be read.
        """
        try:
            pool = self._free.pop()
        except IndexError:
            pool = Pool(self._course, self._isolation, 1)
            self._pools.append(pool)
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            pool.submit(parcel.unpack(folder))
            while True:
                for _, result in pool.collect():
                    return result, pool.memory
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            self._free.append(pool)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a course that is aboard a worker stays there")


def board(bundle: Bundle, terms: Terms) -> Aboard:
    """Take a course aboard.

    Raises
    ------
    Refused
        if the Grades of this worker would be others.
    """
    own, asked = versions(), terms.isolation
    differing = [
        f"{name} {own.get(name)} (here {here})" for name, here in terms.versions.items() if own.get(name) != here
    ]
    if differing:
        raise Refused(f"it has {', '.join(differing)}")
    try:
        found = choose_isolation(asked.level, terms.limits)
    except SandboxUnavailable as problem:
        raise Refused(f"it cannot isolate submissions at level {asked.level}: {problem}") from None
    if found.possible != asked.possible:
        others = sorted(name for name in found.possible if found.possible[name] != asked.possible.get(name))
        raise Refused(f"its isolation at level {asked.level} differs in {', '.join(others)}")
    try:
        return Aboard(bundle, asked)
    except (Damaged, CourseError) as problem:
        raise Refused(str(problem)) from None


def where(aboard: Aboard) -> str:
    """Return the folder that a course is in."""
    return str(aboard.folder / "course")


def grade(aboard: Aboard, parcel: Parcel) -> tuple[Result, Memory]:
    """Grade a submission on the worker that a course is aboard of."""
    return aboard.grade(parcel)


def _leave(folder: Path, pools: list[Pool]) -> None:
    for pool in pools:
        pool.close()
    shutil.rmtree(folder, ignore_errors=True)
