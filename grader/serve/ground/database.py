"""The database: SQLite beside the class, or PostgreSQL by its URL; one writer, and a schema that migrates itself."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from grader.serve.ground.migrations import NEWEST, migrate, version_of
from grader.serve.ground.problems import Misuse
from grader.serve.ground.tables import people

_BUSY_MS = 30_000
_MOUNTS = Path("/proc/self/mountinfo")
_OVER_THE_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs"}
_LOCK = 0x67726164
"""Of PostgreSQL's advisory locks: two servers that start at once do not both migrate."""


def now() -> int:
    """Return the moment in microseconds since 1970."""
    return time.time_ns() // 1000


def moment(micros: int) -> datetime:
    """Return a time of the database as a moment in UTC."""
    seconds, rest = divmod(micros, 1_000_000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest)


class Database:
    """Where people, hand-ins, sessions and the audit trail are.

    Parameters
    ----------
    url : str
        ``sqlite:///file`` or ``postgresql://user:password@host/name``.

    Raises
    ------
    Misuse
        if it cannot be opened, or is of a newer grader; no text of it holds the password.
    """

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        # SQLite has one writer: who waits in this process waits here, in order, and not by looking again and again.
        self._turn = threading.Lock()
        try:
            with self.writing() as connection:
                if self.engine.dialect.name == "postgresql":
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
                if (found := version_of(connection)) > NEWEST:
                    raise Misuse("newer_database", name=self.name, found=found, newest=NEWEST)
                migrate(connection)
        except DBAPIError as problem:
            raise Misuse("no_database", name=self.name, why=_plain(problem)) from None
        if self.engine.dialect.name == "sqlite" and self.engine.url.database:
            for path in Path(self.engine.url.database).parent.glob(Path(self.engine.url.database).name + "*"):
                path.chmod(0o600)

    @property
    def name(self) -> str:
        """How it may be called in a message or a log: without a password."""
        return self.engine.url.render_as_string(hide_password=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that has the right to write from its beginning.

        One that began by reading and then writes fails at once under WAL if another has written meanwhile.
        """
        with self._turn, self.engine.connect().execution_options(grader_writes=True) as connection, connection.begin():
            yield connection

    def is_well(self) -> bool:
        """Whether the database answers."""
        with suppress(DBAPIError), self.reading() as connection:
            connection.execute(select(people.c.id).limit(1)).all()
            return True
        return False

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def _engine(text: str) -> Engine:
    try:
        url = make_url(text)
        if url.drivername in ("postgresql", "postgres"):
            url = url.set(drivername="postgresql+psycopg")
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            raise Misuse("other_database", kind=url.get_backend_name())
        engine = create_engine(url, hide_parameters=True, pool_size=20, max_overflow=40, pool_pre_ping=_is_remote(url))
    except ArgumentError:
        raise Misuse("no_url") from None
    except (ImportError, NoSuchModuleError):
        raise Misuse("no_psycopg") from None
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    return engine


def _is_remote(url: URL) -> bool:
    return url.get_backend_name() == "postgresql"


def _prepare_sqlite(engine: Engine) -> None:
    if engine.url.database:
        if (kind := _kind_of_mount(Path(engine.url.database).absolute())) in _OVER_THE_NETWORK:
            raise Misuse("network_disk", file=engine.url.database, kind=kind)
        # Nobody else's, also before there is anything in it.
        with suppress(OSError):
            os.close(os.open(engine.url.database, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _: object) -> None:
        connection.isolation_level = None  # transactions are begun below
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",  # what was acknowledged is on the disk
            f"busy_timeout = {_BUSY_MS}",
            "foreign_keys = ON",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get("grader_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _kind_of_mount(path: Path) -> str:
    """Return what kind of file system a path is on; nothing where that is not known."""
    kind, longest = "", -1
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        # proc(5): the mount point is the fifth field, and the kind the first one behind a lone hyphen.
        before, _, after = line.partition(" - ")
        place = Path(before.split(" ")[4].replace(r"\040", " "))
        if len(place.parts) > longest and path.is_relative_to(place):
            kind, longest = after.split(" ")[0], len(place.parts)
    return kind


def _plain(problem: DBAPIError) -> str:
    """Return the database's own words on one line; those of a driver may repeat the address, never the password."""
    return " ".join(str(problem.orig).split())[:300]
