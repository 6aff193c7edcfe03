"""What a query opens and costs: the query of a submission, in a test that says ``kept.execute(hw1.query())``."""

from __future__ import annotations

from typing import Any

from grader.suite.refusing import look_at_database, looking

try:
    import sqlite3
    from sqlite3 import dbapi2
except ImportError:  # in a Python that was built without it, no test has a database
    _OWN: tuple[tuple[Any, Any], ...] = ()
else:
    _OWN = ((sqlite3, sqlite3.connect), (dbapi2, dbapi2.connect))


_MOST_BYTES = 16 << 20
_STEPS, _MOST_TIMES = 1_000_000, 10
"""Of the machine that SQLite is: 10 million take it a second, and few tables of a test have a thousandth of that."""


class _Steps:
    """Counts those of all queries of one connection, and says when they are too many."""

    def __init__(self) -> None:
        self._times = 0

    def are_too_many(self) -> bool:
        self._times += 1
        return self._times > _MOST_TIMES


def _watched(*args: Any, **how: Any) -> sqlite3.Connection:
    database: sqlite3.Connection = _OWN[0][1](*args, **how)
    if looking() is not None:
        database.set_authorizer(_allows)
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_BYTES)
        database.set_progress_handler(_Steps().are_too_many, _STEPS)
    return database


def _allows(action: int, file: str | None, *_: object) -> int:
    """Say whether part of a statement may be done; ``vacuum into`` opens a database as ``attach`` does."""
    if action != sqlite3.SQLITE_ATTACH:
        return sqlite3.SQLITE_OK
    if file is None:  # it is computed
        return sqlite3.SQLITE_DENY
    try:
        look_at_database(file)
    except PermissionError:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


IN_PLACE = tuple((module, "connect", own, _watched) for module, own in _OWN)
"""What takes whose place while a test runs that works with files, as in `grader.suite.programs`."""
