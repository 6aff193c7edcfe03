"""Everything that the pages share, put together once when the server starts."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from grader.classroom.discover import is_reserved
from grader.course import Assignment, Course
from grader.serve.ground.database import Database, now
from grader.serve.ground.identity import People, Person
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import Role, audit
from grader.serve.inbox.inbox import Inbox
from grader.serve.inbox.uploads import Slots
from grader.serve.judging.checking import Checking
from grader.serve.judging.judging import Judging, Terms
from grader.serve.judging.live import Live
from grader.serve.judging.proving import Proving
from grader.serve.judging.reading import Reading
from grader.serve.judging.regrading import Regrading
from grader.serve.judging.shelf import Shelf
from grader.serve.standing.looked import Looked
from grader.serve.standing.looks import Looks
from grader.serve.standing.rows import Rows
from grader.serve.standing.standings import Standings

DATABASE_FILE = "serve.sqlite"
_PAGES_OF_ONE = 8
"""So many pages of one person are made at once, a fifth of the threads that there are."""
CHECKS = ".checks"
"""The folder of what is made anew from the public checks: hidden, so that no copy of the class holds it."""


@dataclass(frozen=True)
class Settings:
    """How the server was started.

    Attributes
    ----------
    folder : Path
        That holds everything of the class: ``submitted``, ``grades`` and the database.
    address : str
        By which browsers reach it, without a slash at the end.
    behind_proxy : bool
        Whether a reverse proxy stands before it, whose word on addresses and TLS is taken.
    """

    folder: Path
    address: str
    terms: Terms
    database: str = ""
    behind_proxy: bool = False

    @property
    def submitted(self) -> Path:
        """The tree ``<student>/<assignment>/<files>``."""
        return self.folder / "submitted"

    @property
    def grades(self) -> Path:
        """The folder of Grades."""
        return self.folder / "grades"

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach it by TLS."""
        return self.address.startswith("https://")


class Front:
    """The server's parts.

    Raises
    ------
    Misuse
        if the course cannot be served, or the database not opened.
    """

    def __init__(self, course: Course, settings: Settings) -> None:
        shared = [name for name, times in Counter(one.folder for one in course.assignments).items() if times > 1]
        if shared:
            raise Misuse("one_folder", folder=shared[0])
        settings.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # A course is often a repository, and what students handed in is nothing to be published with it.
        if not (ignored := settings.folder / ".gitignore").exists():
            ignored.write_text("*\n", encoding="ascii")
        self.settings = settings
        self.database = Database(settings.database or f"sqlite:///{settings.folder / DATABASE_FILE}")
        self.people = People(self.database)
        self.shelf = Shelf(course, settings.submitted, settings.grades)
        self.standings = Standings(self.shelf)
        self.rows = Rows()
        self.inbox = Inbox(self.database, settings.submitted, lambda name: self.shelf.course.assignment(name).folder)
        self.live = Live()
        self.looks = Looks(self.database)
        self.reading = Reading()
        self.judging = Judging(self.shelf, self.inbox, self.live, settings.terms)
        self.checking = Checking(self.shelf, self.inbox, self.live, settings.terms, settings.folder / CHECKS)
        self.regrading = Regrading(self.shelf, settings.terms)
        self.proving = Proving(settings.folder / "proofs", course.root)
        self.uploads = Slots(most=64, of_one=2)
        self.pages = Slots(most=sys.maxsize, of_one=_PAGES_OF_ONE)
        self.looked = Looked()
        self.log = logging.getLogger("grader.serve")
        self.counters: Counter[str] = Counter()
        self.began = time.time()
        self.ways: list[Way] = []
        # What turns a token of a program into a person; a server of Jupyter adds its own.
        self.tokens: list[Callable[[str], Person | None]] = [self.people.of_link]

    @property
    def course(self) -> Course:
        """The course as it is now."""
        return self.shelf.course

    def start(self) -> int:
        """Put in place what was on its way, and begin to judge; return how many hand-ins wait."""
        self.inbox.resume()
        self.judging.start()
        self.checking.start()
        return len(self.inbox.waiting())

    def stop(self, seconds: float) -> None:
        """End the judge and let go of the database."""
        self.live.close()
        self.judging.stop(seconds)
        self.checking.stop(seconds)
        self.regrading.stop(seconds)
        self.proving.stop()
        self.database.close()

    def assignment(self, name: str) -> Assignment | None:
        """Return the assignment of exactly this name."""
        return next((one for one in self.course.assignments if one.name == name), None)

    def students(self) -> dict[str, Person | None]:
        """Return every student by folder: who is known, and whose work or Grades are there all the same.

        Who has left the class is none of them; what they handed in stays where it is.
        """
        known = {one.folder: one for one in self.people.all()}
        folders = {*_folders(self.shelf.submitted), *_folders(self.shelf.grades)}
        found = {name: known.get(name) for name in folders}
        found |= {one.folder: one for one in known.values() if one.role == Role.STUDENT}
        return {name: one for name, one in sorted(found.items()) if one is None or one.active}

    def note(self, who: Person | None, what: str, *, student: str = "", assignment: str = "", detail: str = "") -> None:
        """Write down who did what."""
        with self.database.writing() as connection:
            connection.execute(
                insert(audit).values(
                    at=now(),
                    who=who.folder if who else "",
                    what=what,
                    student=student,
                    assignment=assignment,
                    detail=detail[:2000],
                )
            )

    def trail(self, most: int = 500) -> list[Any]:
        """Return what was written down, the newest first."""
        with self.database.reading() as connection:
            return list(connection.execute(select(audit).order_by(audit.c.id.desc()).limit(most)).all())


def _folders(place: Path) -> list[str]:
    try:
        with os.scandir(place) as entries:
            return [one.name for one in entries if one.is_dir() and not is_reserved(one.name)]
    except OSError:
        return []


@dataclass(frozen=True)
class Way:
    """A way to enter besides personal links: where it begins, and what it is called."""

    path: str
    name: str
    known: dict[str, str] = field(default_factory=dict)
