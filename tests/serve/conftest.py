"""One server for the tests that only look, and new ones for those that change what all would see."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

# An extra, which may not be installed where the rest is worked on.
if find_spec("starlette") is None or find_spec("uvicorn") is None:
    collect_ignore_glob = ["*"]
    DATABASES: list[Any] = []
else:
    from grader.serve.entering.hub import Hub
    from grader.serve.entering.openid import Issuer, OpenId
    from grader.serve.ground.database import Database
    from tests.conftest import patient_canary
    from tests.serve.browsing import chromium
    from tests.serve.databases import DATABASES, url_of
    from tests.serve.postgres import postgres, programs
    from tests.serve.serving import Served, is_missing

_NOWHERE = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told at a shell is told in English here, whoever runs the tests."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture(scope="session", params=DATABASES)
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served")
    with (
        url_of(request, request.param) as url,
        Served(patient_canary(folder / "course"), folder / "class", database=url) as served,
    ):
        # All ways to enter; nobody is at the end of these.
        for way in (OpenId(Issuer(_NOWHERE, "grader", "secret")), Hub(_NOWHERE, "grader", "secret")):
            served.app.router.routes[0:0] = way.routes(served.front)
        yield served


@pytest.fixture
def course_folder(tmp_path: Path) -> Path:
    return patient_canary(tmp_path / "course")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """What ``--database`` says, of a database without anything in it; nothing for the file beside the class."""
    with url_of(request, request.param) as url:
        yield url


@pytest.fixture
def served(course_folder: Path, tmp_path: Path, database_url: str) -> Iterator[Served]:
    with Served(course_folder, tmp_path / "class", database=database_url) as one:
        yield one


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    if programs() is None or find_spec("psycopg") is None:
        is_missing("PostgreSQL, or no psycopg,")
    with postgres() as url:
        yield url


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """A database in a file."""
    found = Database(f"sqlite:///{tmp_path / 'serve.sqlite'}")
    yield found
    found.close()


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database without anything in it."""
    with url_of(request, request.param) as url:
        found = Database(url or f"sqlite:///{tmp_path / 'serve.sqlite'}")
        yield found
        found.close()
