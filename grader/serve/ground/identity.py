"""Who is who: people, how they are known, personal links and sessions.

Identity is (issuer, subject). Names and addresses are labels: one that changes loses and merges nobody. Of tokens only
hashes are kept, so that who reads the database can be nobody else.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from grader.classroom.roster import folder_name
from grader.serve.ground.database import Database, now
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import Role, identities, links, people, sessions

ROSTER = "roster"
"""The issuer of those whom a roster names; the subject is the name of their folder."""
SESSION_SECONDS = 14 * 24 * 3600
_MAX_LABEL = 200


@dataclass(frozen=True)
class Person:
    """Somebody who is known; ``folder`` is the name of a student's folder."""

    id: int
    folder: str
    name: str
    email: str
    role: Role
    active: bool

    @property
    def shown(self) -> str:
        """What they are called on pages."""
        return f"{self.name} ({self.folder})" if self.name and self.name != self.folder else self.folder


@dataclass(frozen=True)
class Session:
    """Somebody who has entered; ``csrf`` proves that a form is one of our pages."""

    person: Person
    csrf: str


@dataclass(frozen=True)
class Invited:
    """A person of a roster, with the token of a new personal link; an empty one if they had a link already."""

    person: Person
    token: str


def new_token() -> str:
    """Return 256 random bits, as a link can hold them."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Return what is kept of a token: it is random, so that a plain hash cannot be turned back."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class People:
    """The people of a class in its database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Person]:
        """Return everybody, by folder."""
        with self._database.reading() as connection:
            return [_person(row) for row in connection.execute(select(people).order_by(people.c.folder))]

    def by_id(self, number: int) -> Person | None:
        """Return the person with this number."""
        with self._database.reading() as connection:
            row = connection.execute(select(people).where(people.c.id == number)).first()
        return None if row is None else _person(row)

    def by_folder(self, folder: str) -> Person | None:
        """Return the person whose work stands in this folder."""
        with self._database.reading() as connection:
            row = connection.execute(select(people).where(people.c.folder == folder)).first()
        return None if row is None else _person(row)

    def known_as(self, issuer: str, subject: str) -> Person | None:
        """Return who is known to an issuer as this subject."""
        with self._database.reading() as connection:
            return _known(connection, issuer, subject)

    def enrol(
        self,
        issuer: str,
        subject: str,
        *,
        folder: str,
        name: str = "",
        email: str = "",
        role: Role = Role.STUDENT,
    ) -> Person:
        """Return who is known as this subject, with these labels; makes a person where there is none.

        Nobody's role or folder is changed by it.
        """
        with self._database.writing() as connection:
            return _enrolled(connection, issuer, subject, folder=folder, name=name, email=email, role=role)

    def bind(self, person: Person, issuer: str, subject: str) -> None:
        """Let a person also be known as this subject; who is already, stays who they are."""
        with self._database.writing() as connection:
            if _known(connection, issuer, subject) is None:
                connection.execute(insert(identities).values(person=person.id, issuer=issuer, subject=subject))

    def is_known_to(self, person: Person, issuer: str) -> bool:
        """Whether an issuer knows a person already, as anybody."""
        query = select(identities.c.id).where(identities.c.person == person.id, identities.c.issuer == issuer)
        with self._database.reading() as connection:
            return connection.execute(query.limit(1)).first() is not None

    def by_email(self, email: str) -> Person | None:
        """Return the only person with this address; None if there are two."""
        wanted = email.strip().casefold()
        if not wanted:
            return None
        with self._database.reading() as connection:
            rows = connection.execute(select(people).where(func.lower(people.c.email) == wanted)).all()
        return _person(rows[0]) if len(rows) == 1 else None

    def invite(self, wanted: Iterable[tuple[str, str, str]], role: Role = Role.STUDENT) -> list[Invited]:
        """Enrol (folder, name, email) and give each of them a link who has none that holds.

        A link that somebody has goes on holding: the roster may be read again at any time. Who has left the class
        gets none.
        """
        found = []
        with self._database.writing() as connection:
            for folder, name, email in wanted:
                person = _enrolled(connection, ROSTER, folder, folder=folder, name=name, email=email, role=role)
                has = select(links.c.id).where(links.c.person == person.id, links.c.revoked.is_(None))
                needs_none = not person.active or connection.execute(has.limit(1)).first() is not None
                token = "" if needs_none else _new_link(connection, person.id)
                found.append(Invited(person, token))
        return found

    def new_link(self, person: Person) -> str:
        """Return the token of a new link, in the place of all that the person had; ends their sessions too."""
        with self._database.writing() as connection:
            _revoke(connection, person.id)
            return _new_link(connection, person.id)

    def revoke(self, person: Person) -> None:
        """Let no link and no session of a person hold any more."""
        with self._database.writing() as connection:
            _revoke(connection, person.id)

    def set_role(self, person: Person, role: Role) -> None:
        """Let somebody do more, or less.

        Raises
        ------
        Misuse
            if nobody would be left who may do everything.
        """
        with self._database.writing() as connection:
            if role != Role.INSTRUCTOR:
                _leave_an_instructor(connection, person)
            connection.execute(update(people).where(people.c.id == person.id).values(role=int(role)))

    def set_active(self, person: Person, active: bool) -> None:
        """Let somebody leave the class, so that they enter no more by any way, or take them back.

        Raises
        ------
        Misuse
            if nobody would be left who may do everything.
        """
        with self._database.writing() as connection:
            if not active:
                _leave_an_instructor(connection, person)
                _revoke(connection, person.id)
            connection.execute(update(people).where(people.c.id == person.id).values(active=active))

    def of_link(self, token: str) -> Person | None:
        """Return whose personal link this is; None if it is nobody's, or was revoked."""
        query = (
            select(people)
            .join(links, links.c.person == people.c.id)
            .where(links.c.token == digest(token), links.c.revoked.is_(None), people.c.active)
        )
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else _person(row)

    def enter(self, person: Person, seconds: int = SESSION_SECONDS) -> str:
        """Return the token of a new session: none that somebody else may have chosen before is ever continued."""
        token = new_token()
        with self._database.writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.ends < now()))
            connection.execute(
                insert(sessions).values(
                    token=digest(token), person=person.id, csrf=new_token(), ends=now() + seconds * 1_000_000
                )
            )
        return token

    def session(self, token: str) -> Session | None:
        """Return the session of a token; None if there is none, or it is over."""
        query = (
            select(people, sessions.c.csrf)
            .join(sessions, sessions.c.person == people.c.id)
            .where(sessions.c.token == digest(token), sessions.c.ends > now(), people.c.active)
        )
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else Session(_person(row), row.csrf)

    def leave(self, token: str) -> None:
        """End a session on this side: a cookie that was copied is worth nothing afterwards."""
        with self._database.writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.token == digest(token)))


def _person(row: Row[tuple[object, ...]]) -> Person:
    return Person(row.id, row.folder, row.name, row.email, Role(row.role), bool(row.active))


def _leave_an_instructor(connection: Connection, person: Person) -> None:
    rest = connection.execute(
        select(func.count())
        .select_from(people)
        .where(people.c.role == Role.INSTRUCTOR, people.c.active, people.c.id != person.id)
    ).scalar_one()
    if person.role == Role.INSTRUCTOR and not rest:
        raise Misuse("last_instructor")


def _known(connection: Connection, issuer: str, subject: str) -> Person | None:
    query = (
        select(people)
        .join(identities, identities.c.person == people.c.id)
        .where(identities.c.issuer == issuer, identities.c.subject == subject)
    )
    row = connection.execute(query).first()
    return None if row is None else _person(row)


def _enrolled(
    connection: Connection, issuer: str, subject: str, *, folder: str, name: str, email: str, role: Role
) -> Person:
    labels = {"name": _label(name), "email": _label(email)}
    if (known := _known(connection, issuer, subject)) is not None:
        known = replace(known, name=labels["name"] or known.name, email=labels["email"] or known.email)
        connection.execute(
            update(people).where(people.c.id == known.id).values(name=known.name, email=known.email)
        )  # fmt: skip
        return known
    number = connection.execute(
        insert(people).values(
            folder=_free_folder(connection, folder), role=int(role), active=True, created=now(), **labels
        )
    ).inserted_primary_key
    assert number is not None
    connection.execute(insert(identities).values(person=number[0], issuer=issuer, subject=subject))
    made = _known(connection, issuer, subject)
    assert made is not None
    return made


def _free_folder(connection: Connection, wanted: str) -> str:
    """Return a folder that is nobody's: two people of one name do not become one."""
    plain = folder_name(wanted)[:80]
    taken = {row.folder.casefold() for row in connection.execute(select(people.c.folder))}
    names = (plain, *(f"{plain}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name.casefold() not in taken)


def _label(text: str) -> str:
    return text.replace("\0", "").strip()[:_MAX_LABEL]


def _new_link(connection: Connection, person: int) -> str:
    token = new_token()
    connection.execute(insert(links).values(person=person, token=digest(token), created=now()))
    return token


def _revoke(connection: Connection, person: int) -> None:
    connection.execute(update(links).where(links.c.person == person, links.c.revoked.is_(None)).values(revoked=now()))
    connection.execute(delete(sessions).where(sessions.c.person == person))
