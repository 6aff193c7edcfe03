"""Databases that a query opens: the query of a submission, in a test that says ``kept.execute(hw1.query())``."""

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


def _watched(*args: Any, **how: Any) -> sqlite3.Connection:
    database: sqlite3.Connection = _OWN[0][1](*args, **how)
    if looking() is not None:
        database.set_authorizer(_allows)
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
