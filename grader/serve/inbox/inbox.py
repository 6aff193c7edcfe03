"""Hand-ins and what became of them.

One that was acknowledged is in the database and in its place on disk. In between there is a moment in which it is in
the database and still waits beside the tree; who is killed then goes on from there (`Inbox.resume`).
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Row, func, insert, or_, select, update

from grader.serve.ground.database import Database, moment, now
from grader.serve.ground.identity import Person
from grader.serve.ground.tables import State, hand_ins, people
from grader.serve.inbox.lasts import Key, Last, Lasts
from grader.serve.inbox.placing import Place, prepare
from grader.serve.inbox.uploads import SPOOL, Refused, Upload

_MINUTE = 60_000_000
_MAX_WAITING = 5000
_MAX_KEPT = 25
_MAX_REASON = 500
_WHEN_REPLACED = ((State.RECEIVED, State.REPLACED), (State.UNEXPLAINED, State.JUDGED))


@dataclass(frozen=True)
class HandIn:
    """Something that a student handed in.

    Attributes
    ----------
    files : tuple of str
        By the names under which they are kept.
    reason : str
        Why it was set aside, for the instructor.
    waits_in : str
        Where its files wait to be put in their place; empty once they are there.
    """

    id: int
    person: int
    student: str
    assignment: str
    received: datetime
    digest: str
    files: tuple[str, ...]
    size: int
    state: State
    reason: str
    done: datetime | None
    waits_in: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Whose it is, and what for."""
        return self.student, self.assignment


class Inbox:
    """The hand-ins of a class.

    Parameters
    ----------
    class_folder : Path
        Of the tree ``<student>/<assignment>/<files>``.
    folder_of : callable
        Tells the folder that an assignment is handed in under.
    """

    def __init__(self, database: Database, class_folder: Path, folder_of: Callable[[str], str]) -> None:
        self._database = database
        self._folder = class_folder
        self._folder_of = folder_of
        self._lasts = Lasts(database)
        self._places: dict[Key, threading.Lock] = defaultdict(threading.Lock)

    def place(self, student: str, assignment: str) -> Place:
        """Return where a student's work for an assignment stands."""
        return Place(self._folder, student, self._folder_of(assignment))

    def admit(self, person: Person, a_minute: int, most: int) -> None:
        """Make sure that somebody may hand in now.

        Raises
        ------
        Refused
            if they did so too often in the last minute, have so many hand-ins of the size of ``most`` bytes that one
            student could fill the disk of all, or too many hand-ins wait.
        """
        with self._database.reading() as connection:
            # A clock that was set back has hand-ins before it.
            this_minute = hand_ins.c.received.between((at := now()) - _MINUTE, at)
            recent = select(func.count()).where(hand_ins.c.person == person.id, this_minute)
            waiting = select(func.count()).where(hand_ins.c.state == State.RECEIVED)
            kept = select(func.coalesce(func.sum(hand_ins.c.size), 0)).where(hand_ins.c.person == person.id)
            if connection.execute(recent).scalar_one() >= a_minute:
                raise Refused("too_often", 429, count=a_minute)
            if connection.execute(kept).scalar_one() >= _MAX_KEPT * most:
                raise Refused("too_much_kept", 413, mb=_MAX_KEPT * most >> 20)
            if connection.execute(waiting).scalar_one() >= _MAX_WAITING:
                raise Refused("too_many_waiting", 503)

    def accept(self, person: Person, assignment: str, upload: Upload) -> tuple[HandIn, bool]:
        """Keep an upload for good; return it, and whether it is new.

        The same files as last time are no new attempt. When this returns, nothing that is killed loses it.

        Raises
        ------
        OSError, sqlalchemy.exc.DBAPIError
            if it cannot be kept; nothing of it is left then.
        """
        with self._places[person.folder, assignment]:
            # What the disk did not let into its place comes before anything newer.
            for one in reversed(earlier := self.of(person.folder, assignment)):
                if one.waits_in:
                    self._settle(one.id, person.folder, assignment, one.waits_in)
            last = next(iter(earlier), None)
            if last is not None and last.digest == upload.digest and last.state != State.SET_ASIDE:
                upload.discard()
                return last, False
            received = now()
            number = 0
            try:
                prepare(upload.folder, moment(received))
                with self._database.writing() as connection:
                    for was, becomes in _WHEN_REPLACED:
                        connection.execute(
                            update(hand_ins)
                            .where(
                                hand_ins.c.person == person.id,
                                hand_ins.c.assignment == assignment,
                                hand_ins.c.state == was,
                            )
                            .values(state=int(becomes), done=received)
                        )
                    made = connection.execute(
                        insert(hand_ins).values(
                            person=person.id,
                            assignment=assignment,
                            received=received,
                            digest=upload.digest,
                            files="\n".join(upload.files),
                            size=upload.size,
                            waits_in=upload.folder.name,
                            state=int(State.RECEIVED),
                            reason="",
                        )
                    ).inserted_primary_key
                    assert made is not None
                    number = made[0]
            except BaseException:
                upload.discard()
                raise
            try:
                self._settle(number, person.folder, assignment, upload.folder.name)
            finally:
                self._lasts.came(number, (person.folder, assignment))
        found = self.by_id(number)
        assert found is not None
        return found, True

    def _settle(self, number: int, student: str, assignment: str, waits_in: str) -> None:
        self.place(student, assignment).take(self._folder / SPOOL / waits_in)
        with self._database.writing() as connection:
            connection.execute(update(hand_ins).where(hand_ins.c.id == number).values(waits_in=""))

    def resume(self) -> int:
        """Bring to their places what was on its way when a server was killed; return how many there were.

        What nobody was told of, and is in no database, is removed.
        """
        query = (
            select(hand_ins.c.id, people.c.folder, hand_ins.c.assignment, hand_ins.c.waits_in)
            .join(people, people.c.id == hand_ins.c.person)
            .where(hand_ins.c.waits_in != "")
            .order_by(hand_ins.c.id)
        )
        with self._database.reading() as connection:
            waiting = connection.execute(query).all()
        for number, student, assignment, waits_in in waiting:
            self._settle(number, student, assignment, waits_in)
        spool = self._folder / SPOOL
        if spool.is_dir():
            for path in spool.iterdir():
                Upload(path).discard()
        return len(waiting)

    def by_id(self, number: int) -> HandIn | None:
        """Return the hand-in with this number."""
        return next(iter(self._found(hand_ins.c.id == number)), None)

    def latest(self, student: str, assignment: str) -> HandIn | None:
        """Return what a student handed in last for an assignment."""
        return next(iter(self.of(student, assignment)), None)

    def of(self, student: str, assignment: str | None = None) -> list[HandIn]:
        """Return what a student handed in, the newest first."""
        where = [people.c.folder == student]
        if assignment is not None:
            where.append(hand_ins.c.assignment == assignment)
        return self._found(*where)

    def waiting(self) -> list[HandIn]:
        """Return what is received and not judged, the oldest first."""
        return self._found(hand_ins.c.state == State.RECEIVED, hand_ins.c.waits_in == "")[::-1]

    def unexplained(self) -> list[HandIn]:
        """Return what has a verdict that was given in haste, the oldest first."""
        return self._found(hand_ins.c.state == State.UNEXPLAINED)[::-1]

    def last_of_all(self) -> dict[Key, Last]:
        """Return what every student handed in last for every assignment."""
        return self._lasts.all()

    def counts(self) -> dict[State, int]:
        """Return how many hand-ins there are in each state."""
        query = select(hand_ins.c.state, func.count()).group_by(hand_ins.c.state)
        with self._database.reading() as connection:
            found: Sequence[Any] = connection.execute(query).all()
        return {State(state): count for state, count in found}

    def mark(self, number: int, state: State, reason: str = "") -> None:
        """Note what became of a hand-in; of one that a newer one has replaced, nothing more is noted."""
        with self._database.writing() as connection:
            connection.execute(
                update(hand_ins)
                .where(hand_ins.c.id == number, hand_ins.c.state != State.REPLACED)
                .values(state=int(state), reason=reason[:_MAX_REASON], done=now())
            )
        self._lasts.became(number, state)

    def again(self, number: int) -> None:
        """Have a hand-in judged that was set aside, if it is still the newest."""
        newest = select(func.max(hand_ins.c.id)).group_by(hand_ins.c.person, hand_ins.c.assignment)
        with self._database.writing() as connection:
            connection.execute(
                update(hand_ins)
                .where(hand_ins.c.id == number, hand_ins.c.state == State.SET_ASIDE, hand_ins.c.id.in_(newest))
                .values(state=int(State.RECEIVED), reason="")
            )
        self._lasts.forget()

    def requeue(self, reasons: Sequence[str]) -> None:
        """Have everything judged that was set aside for one of these reasons, and that nothing newer has replaced."""
        newest = select(func.max(hand_ins.c.id)).group_by(hand_ins.c.person, hand_ins.c.assignment)
        for_these = or_(*(hand_ins.c.reason.startswith(reason) for reason in reasons))
        with self._database.writing() as connection:
            connection.execute(
                update(hand_ins)
                .where(hand_ins.c.state == State.SET_ASIDE, hand_ins.c.id.in_(newest), for_these)
                .values(state=int(State.RECEIVED), reason="")
            )
        self._lasts.forget()

    def _found(self, *where: Any) -> list[HandIn]:
        query = (
            select(hand_ins, people.c.folder)
            .join(people, people.c.id == hand_ins.c.person)
            .where(*where)
            .order_by(hand_ins.c.id.desc())
        )
        with self._database.reading() as connection:
            return [_hand_in(row) for row in connection.execute(query)]


def next_of(waiting: Sequence[HandIn], busy: Collection[tuple[str, str]], served: dict[str, int]) -> HandIn | None:
    """Return what is judged next: of those whose turn was longest ago, who has waited longest.

    Parameters
    ----------
    busy : collection of (student, assignment)
        What is being judged: a newer hand-in waits for it to end.
    served : dict
        Of each student, when their last turn was, as a count.
    """
    working = {student for student, _ in busy}
    newest: dict[tuple[str, str], HandIn] = {}
    for one in waiting:
        if one.key not in busy:
            newest[one.key] = one
    return min(
        newest.values(),
        # Who has something in the works lets others go first. Numbers come in their order whatever the clock is set to.
        key=lambda one: (one.student in working, served.get(one.student, 0), one.id),
        default=None,
    )


def _hand_in(row: Row[Any]) -> HandIn:
    return HandIn(
        row.id,
        row.person,
        row.folder,
        row.assignment,
        moment(row.received),
        row.digest,
        tuple(row.files.split("\n")),
        row.size,
        State(row.state),
        row.reason,
        None if row.done is None else moment(row.done),
        row.waits_in,
    )
