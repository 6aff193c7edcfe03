"""From every released schema to the newest, one step after the other, each in one transaction.

A step is what the schema was on its day, written out: it must not follow `tables`, which goes on changing.
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

_BIG = {"sqlite": "INTEGER", "postgresql": "BIGINT"}
_KEY = {"sqlite": "INTEGER PRIMARY KEY", "postgresql": "BIGSERIAL PRIMARY KEY"}

_FIRST = (
    """CREATE TABLE people (id {key}, folder VARCHAR(100) NOT NULL UNIQUE, name VARCHAR(200) NOT NULL,
    email VARCHAR(320) NOT NULL, role INTEGER NOT NULL, active BOOLEAN NOT NULL, created {big} NOT NULL)""",
    """CREATE TABLE identities (id {key}, person {big} NOT NULL REFERENCES people (id), issuer VARCHAR(300) NOT NULL,
    subject VARCHAR(300) NOT NULL, UNIQUE (issuer, subject))""",
    """CREATE TABLE links (id {key}, person {big} NOT NULL REFERENCES people (id), token VARCHAR(64) NOT NULL UNIQUE,
    created {big} NOT NULL, revoked {big})""",
    """CREATE TABLE sessions (token VARCHAR(64) PRIMARY KEY, person {big} NOT NULL REFERENCES people (id),
    csrf VARCHAR(64) NOT NULL, ends {big} NOT NULL)""",
    """CREATE TABLE hand_ins (id {key}, person {big} NOT NULL REFERENCES people (id), assignment VARCHAR(200) NOT NULL,
    received {big} NOT NULL, digest VARCHAR(64) NOT NULL, files TEXT NOT NULL, size {big} NOT NULL,
    waits_in VARCHAR(64) NOT NULL, state INTEGER NOT NULL, reason TEXT NOT NULL, done {big})""",
    "CREATE INDEX hand_ins_of ON hand_ins (person, assignment)",
    "CREATE INDEX hand_ins_by_state ON hand_ins (state)",
    """CREATE TABLE looks (id {key}, person {big} NOT NULL REFERENCES people (id), assignment VARCHAR(200) NOT NULL,
    exercise VARCHAR(200) NOT NULL, reason TEXT NOT NULL, asked {big} NOT NULL, state INTEGER NOT NULL,
    answer TEXT NOT NULL, answered_by VARCHAR(200) NOT NULL, answered {big})""",
    "CREATE INDEX looks_by_state ON looks (state)",
    """CREATE TABLE audit (id {key}, at {big} NOT NULL, who VARCHAR(100) NOT NULL, what VARCHAR(40) NOT NULL,
    student VARCHAR(100) NOT NULL, assignment VARCHAR(200) NOT NULL, detail TEXT NOT NULL)""",
)

# The second knows a state of hand-ins that the first would not understand; the tables are the same.
STEPS: tuple[tuple[str, ...], ...] = (_FIRST, ())
NEWEST = len(STEPS)


def version_of(connection: Connection) -> int:
    """Return the version of the schema; 0 where there is none."""
    if not inspect(connection).has_table("schema_version"):
        return 0
    return int(connection.execute(text("SELECT version FROM schema_version")).scalar_one())


def migrate(connection: Connection, to: int = NEWEST) -> None:
    """Bring the schema forward, in the transaction of the connection: all of it or nothing."""
    version = version_of(connection)
    if version == 0 and not inspect(connection).has_table("schema_version"):
        connection.execute(text("CREATE TABLE schema_version (version INTEGER NOT NULL)"))
        connection.execute(text("INSERT INTO schema_version VALUES (0)"))
    dialect = connection.dialect.name
    for number, step in enumerate(STEPS[version:to], version + 1):
        for statement in step:
            connection.execute(text(statement.format(key=_KEY[dialect], big=_BIG[dialect])))
        connection.execute(text("UPDATE schema_version SET version = :number"), {"number": number})
