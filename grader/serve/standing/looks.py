"""Requests for another look at an exercise, and the answer that all get whose case is alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from grader.grading import ExerciseGrade
from grader.serve.ground.database import Database, moment, now
from grader.serve.ground.identity import Person
from grader.serve.ground.tables import Answer, looks, people

MAX_REASON = 2000
_MAX_OPEN = 20


@dataclass(frozen=True)
class Look:
    """A student's request, and what was answered."""

    id: int
    student: str
    assignment: str
    exercise: str
    reason: str
    asked: datetime
    state: Answer
    answer: str
    answered_by: str


class Looks:
    """The requests of a class."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, person: Person, assignment: str, exercise: str, reason: str) -> bool:
        """Note a request; return whether it was: one exercise has one open request, and nobody very many."""
        mine = (looks.c.person == person.id, looks.c.state == Answer.OPEN)
        with self._database.writing() as connection:
            count = connection.execute(select(func.count()).select_from(looks).where(*mine)).scalar_one()
            same = select(looks.c.id).where(*mine, looks.c.assignment == assignment, looks.c.exercise == exercise)
            if count >= _MAX_OPEN or connection.execute(same).first():
                return False
            connection.execute(
                insert(looks).values(
                    person=person.id,
                    assignment=assignment,
                    exercise=exercise,
                    reason=reason[:MAX_REASON],
                    asked=now(),
                    state=int(Answer.OPEN),
                    answer="",
                    answered_by="",
                )
            )
        return True

    def open(self) -> list[Look]:
        """Return what waits for an answer, the oldest first."""
        return self._found(looks.c.state == Answer.OPEN)[::-1]

    def of(self, student: str, assignment: str) -> list[Look]:
        """Return what a student asked about an assignment, the newest first."""
        return self._found(people.c.folder == student, looks.c.assignment == assignment)

    def by_id(self, number: int) -> Look | None:
        """Return the request with this number."""
        return next(iter(self._found(looks.c.id == number)), None)

    def answer(self, numbers: Sequence[int], answer: str, who: str) -> int:
        """Answer requests that are open; return how many were."""
        with self._database.writing() as connection:
            done = connection.execute(
                update(looks)
                .where(looks.c.id.in_(numbers), looks.c.state == Answer.OPEN)
                .values(state=int(Answer.ANSWERED), answer=answer[:MAX_REASON], answered_by=who, answered=now())
            )
            return done.rowcount

    def _found(self, *where: Any) -> list[Look]:
        query = (
            select(looks, people.c.folder)
            .join(people, people.c.id == looks.c.person)
            .where(*where)
            .order_by(looks.c.id.desc())
        )
        with self._database.reading() as connection:
            return [
                Look(
                    row.id,
                    row.folder,
                    row.assignment,
                    row.exercise,
                    row.reason,
                    moment(row.asked),
                    Answer(row.state),
                    row.answer,
                    row.answered_by,
                )
                for row in connection.execute(query)
            ]


def are_alike(one: ExerciseGrade | None, other: ExerciseGrade | None) -> bool:
    """Whether two exercises failed alike: by the same named causes and in the same hidden tests.

    Where nobody has looked for causes yet, nobody knows.
    """
    if one is None or other is None or one.undiagnosed or other.undiagnosed:
        return False
    causes = [{(found.kind, found.name) for found in each.findings} for each in (one, other)]
    tests = [{test.name for test in each.tests if test.status != "passed"} for each in (one, other)]
    return causes[0] == causes[1] and tests[0] == tests[1]
