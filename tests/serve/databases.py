"""On what databases a class is tried: a file in the first ring, and in the second a real PostgreSQL as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.serve.postgres import fresh

DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.proof)]


@contextmanager
def url_of(request: pytest.FixtureRequest, kind: str) -> Iterator[str]:
    """Yield what ``--database`` says of a database without anything in it; nothing for the file beside the class."""
    if kind == "sqlite":
        yield ""
        return
    with fresh(request.getfixturevalue("postgres_url")) as url:
        yield url
