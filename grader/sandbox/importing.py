"""Where a worker may import from: Python's own folders, and what is installed in others that the grader itself uses."""

from __future__ import annotations

import os
import sys
import sysconfig
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from site import getsitepackages


@dataclass(frozen=True)
class Importable:
    """What a process of the trusted side can import, as far as a worker may too.

    PYTHONPATH may name any folder, one with hidden tests as well. So of a folder that is not Python's only what an
    installer put there is let in, by its own record; the user's own site-packages are such a folder too.

    Attributes
    ----------
    path : list of str
        The folders, in the order in which they are searched.
    entries : list of str
        Of those that are not Python's, the files and folders that may be read.
    """

    path: list[str]
    entries: list[str]

    @classmethod
    def here(cls) -> Importable:
        """Return what this process can import."""
        path, entries = [], []
        own = python_paths()
        for folder in dict.fromkeys(map(os.path.abspath, filter(None, sys.path))):
            if _is_under(folder, own):
                path.append(folder)
            elif installed := _installed_in(folder):
                path.append(folder)
                entries += installed
        return cls(path, entries)

    def readable(self, without: frozenset[str] = frozenset()) -> tuple[list[str], list[str]]:
        """Return what can be read, and folders that can only be listed, where some packages are not to be had."""
        readable, listed = (python_paths(), []) if not without else _paths_without(without)
        readable += [entry for entry in self.entries if _package(os.path.basename(entry)) not in without]
        return readable, listed + sorted({os.path.dirname(entry) for entry in self.entries})


def python_paths() -> list[str]:
    """Return the folders of Python itself: the standard library, site-packages, shared libraries."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    found = [sysconfig.get_path(name) for name in names] + getsitepackages()
    found += glob("/lib/*-linux-gnu") + glob("/usr/lib/*-linux-gnu") + ["/lib64", "/usr/lib64"]
    existing = sorted({os.path.abspath(path) for path in found if os.path.isdir(path)})
    kept: list[str] = []
    for path in existing:
        if not _is_under(path, kept):
            kept.append(path)
    return kept


def _is_under(path: str, folders: list[str]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def _installed_in(folder: str) -> list[str]:
    """Return what installers put into a folder, by the records that they leave there."""
    names: set[str] = set()
    for record in Path(folder).glob("*.dist-info/RECORD"):
        try:
            lines = record.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError):
            continue
        names.update(line.lstrip('"').partition(",")[0].partition("/")[0] for line in lines)
    names -= {"", ".", "..", "__pycache__"}
    return sorted(path for name in names if os.path.exists(path := os.path.join(folder, name)))


def _paths_without(packages: frozenset[str]) -> tuple[list[str], list[str]]:
    readable: list[str] = []
    listed: list[str] = []
    waiting = python_paths()
    while waiting:
        folder = waiting.pop()
        entries = os.listdir(folder)
        kept = [entry for entry in entries if _package(entry) not in packages]
        nested = [entry for entry in kept if entry in ("site-packages", "dist-packages")]
        if len(kept) == len(entries) and not nested:
            readable.append(folder)
            continue
        listed.append(folder)
        readable += [os.path.join(folder, entry) for entry in kept if entry not in nested]
        waiting += [os.path.join(folder, entry) for entry in nested]
    return readable, listed


def _package(entry: str) -> str:
    """Return the package that an entry belongs to: `scipy`, `scipy.libs` and `scipy-1.11.4.dist-info` to scipy."""
    return entry.split(".", maxsplit=1)[0].split("-", maxsplit=1)[0]
