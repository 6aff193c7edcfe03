"""A student's folder with the public checks of the canary, and of chapter 3."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import CANARY, REPOSITORY

MATERIAL = ("public_checks.py", "public_checks.toml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The canary's checks, and the folder we are in."""
    for name in MATERIAL:
        shutil.copy(CANARY / "solutions" / "canary" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setitem(os.environ, "MPLBACKEND", "agg")
    return tmp_path


@pytest.fixture
def chapter3(folder: Path) -> Path:
    """The same with the checks of chapter 3."""
    for name in MATERIAL:
        shutil.copy(REPOSITORY / "solutions" / "ch03_neural_network" / name, folder)
    return folder


@pytest.fixture
def kernel(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Run source text as cell 1 of a live kernel's own module."""
    main = ModuleType("__main__")
    monkeypatch.setitem(sys.modules, "__main__", main)

    def kernel(source: str) -> None:
        exec(compile(source, "<cell 1>", "exec"), main.__dict__)

    return kernel
