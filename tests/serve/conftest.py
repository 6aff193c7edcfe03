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
    from tests.conftest import patient_canary
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
