"""One server for the tests that only look, and new ones for those that change what all would see."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

# An extra, which may not be installed where the rest is worked on.
if find_spec("starlette") is None or find_spec("uvicorn") is None:
    collect_ignore_glob = ["*"]
else:
    from grader.serve.database import Database
    from grader.serve.tables import metadata
    from tests.conftest import patient_canary
    from tests.serve.postgres import postgres, programs
    from tests.serve.serving import Served


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served")
    with Served(patient_canary(folder / "course"), folder / "class") as served:
        yield served


@pytest.fixture
def course_folder(tmp_path: Path) -> Path:
    return patient_canary(tmp_path / "course")


@pytest.fixture
def served(course_folder: Path, tmp_path: Path) -> Iterator[Served]:
    with Served(course_folder, tmp_path / "class") as one:
        yield one


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if programs() is None or find_spec("psycopg") is None:
        pytest.skip("there is no PostgreSQL here, or no psycopg")
    with postgres(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """A database in a file."""
    found = Database(f"sqlite:///{tmp_path / 'serve.sqlite'}")
    yield found
    found.close()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.proof)])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database without anything in it: a file, and in the second ring a real PostgreSQL as well."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite")
        return
    found = Database(request.getfixturevalue("postgres_url"))
    with found.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name != "schema_version":
                connection.execute(table.delete())
    yield found
    found.close()
