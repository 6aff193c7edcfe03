"""What everybody handed in last, and how often: kept in memory, since the page of the class asks for all of it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from grader.serve.ground.database import Database
from grader.serve.ground.tables import State, hand_ins, people

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Last:
    """What a student handed in last for an assignment: its number and state, and how often they handed in."""

    id: int
    state: State
    tries: int


class Lasts:
    """The newest hand-in of each student for each assignment.

    The inbox of this process alone writes hand-ins, and tells of each: the database need not be asked again.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._known: dict[Key, Last] | None = None
        self._keys: dict[int, Key] = {}

    def all(self) -> dict[Key, Last]:
        """Return them by (student, assignment)."""
        with self._lock:
            if self._known is None:
                self._known = self._read()
                self._keys = {last.id: key for key, last in self._known.items()}
            return dict(self._known)

    def came(self, number: int, key: Key) -> None:
        """Note a new hand-in; it may have been read from the database between its commit and this."""
        with self._lock:
            if self._known is None:
                return
            before = self._known.get(key)
            if before is None or before.id < number:
                self._known[key] = Last(number, State.RECEIVED, 1 if before is None else before.tries + 1)
                self._keys[number] = key
                if before is not None:
                    self._keys.pop(before.id, None)

    def became(self, number: int, state: State) -> None:
        """Note what became of a hand-in; nothing is noted of one that a newer one has replaced."""
        with self._lock:
            if self._known is not None and (key := self._keys.get(number)) is not None:
                self._known[key] = replace(self._known[key], state=state)

    def forget(self) -> None:
        """Look at the database the next time: many have changed."""
        with self._lock:
            self._known = None

    def _read(self) -> dict[Key, Last]:
        each = (
            select(func.max(hand_ins.c.id).label("newest"), func.count().label("tries"))
            .group_by(hand_ins.c.person, hand_ins.c.assignment)
            .subquery()
        )
        query = (
            select(people.c.folder, hand_ins.c.assignment, hand_ins.c.id, hand_ins.c.state, each.c.tries)
            .join(each, each.c.newest == hand_ins.c.id)
            .join(people, people.c.id == hand_ins.c.person)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return {(student, name): Last(number, State(state), tries) for student, name, number, state, tries in rows}
