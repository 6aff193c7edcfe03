"""The tables of the newest schema: what files cannot hold.

Times are microseconds since 1970 in UTC, and what is one of a few is a number of an `IntEnum`: a text would mean what
the code of that day called it.
"""

from __future__ import annotations

from enum import IntEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)


class Role(IntEnum):
    """What somebody may do; who may do more may do all that others may, but hand in for them."""

    STUDENT = 1
    ASSISTANT = 2
    INSTRUCTOR = 3


class State(IntEnum):
    """What became of a hand-in.

    ``SET_ASIDE`` has no verdict, and a reason. ``REPLACED`` was never judged, since a newer one came. ``UNEXPLAINED``
    has its verdict, which was given in haste: nobody looked yet for the causes of what failed.
    """

    RECEIVED = 1
    JUDGED = 2
    SET_ASIDE = 3
    REPLACED = 4
    UNEXPLAINED = 5

    @property
    def has_verdict(self) -> bool:
        """Whether the points are known."""
        return self in (State.JUDGED, State.UNEXPLAINED)


class Answer(IntEnum):
    """What became of a request for another look."""

    OPEN = 1
    ANSWERED = 2


metadata = MetaData()
_Id = BigInteger().with_variant(Integer, "sqlite")

schema = Table("schema_version", metadata, Column("version", Integer, nullable=False))

people = Table(
    "people",
    metadata,
    Column("id", _Id, primary_key=True),
    # The name of the folder of a student's work; never changed once it is there.
    Column("folder", String(100), unique=True, nullable=False),
    Column("name", String(200), nullable=False, default=""),
    Column("email", String(320), nullable=False, default=""),
    Column("role", Integer, nullable=False),
    Column("active", Boolean, nullable=False, default=True),
    Column("created", BigInteger, nullable=False),
)

# How a person is known: by whom, and under what there. Names and addresses are labels and stand with the person.
identities = Table(
    "identities",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person", _Id, ForeignKey("people.id"), nullable=False),
    Column("issuer", String(300), nullable=False),
    Column("subject", String(300), nullable=False),
    UniqueConstraint("issuer", "subject"),
)

# Personal links, of which only hashes are kept.
links = Table(
    "links",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person", _Id, ForeignKey("people.id"), nullable=False),
    Column("token", String(64), unique=True, nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("revoked", BigInteger),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("person", _Id, ForeignKey("people.id"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("ends", BigInteger, nullable=False),
)

hand_ins = Table(
    "hand_ins",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person", _Id, ForeignKey("people.id"), nullable=False),
    Column("assignment", String(200), nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("digest", String(64), nullable=False),
    # The names of its files, a line each, as they stand in the folder.
    Column("files", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    # Where it waits until it is in its place; empty once it is there.
    Column("waits_in", String(64), nullable=False),
    Column("state", Integer, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("done", BigInteger),
    Index("hand_ins_of", "person", "assignment"),
    Index("hand_ins_by_state", "state"),
)

looks = Table(
    "looks",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("person", _Id, ForeignKey("people.id"), nullable=False),
    Column("assignment", String(200), nullable=False),
    Column("exercise", String(200), nullable=False),
    Column("reason", Text, nullable=False),
    Column("asked", BigInteger, nullable=False),
    Column("state", Integer, nullable=False),
    Column("answer", Text, nullable=False, default=""),
    Column("answered_by", String(200), nullable=False, default=""),
    Column("answered", BigInteger),
    Index("looks_by_state", "state"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", _Id, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("who", String(100), nullable=False),
    Column("what", String(40), nullable=False),
    Column("student", String(100), nullable=False, default=""),
    Column("assignment", String(200), nullable=False, default=""),
    Column("detail", Text, nullable=False, default=""),
)
