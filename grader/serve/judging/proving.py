"""Proving the hidden tests from the browser: `grader verify` in a process of its own, which the pages only read from.

What runs suites and references is never the process that serves pages. A proof takes minutes: it has one processor at
the lowest priority, since students who wait for a verdict go first.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

_HOLDS, _MISSES = 0, 1
_MAX_SAID = 600


@dataclass(frozen=True)
class Kept:
    """The proof of an assignment that was made last: when, and how many problems it has."""

    at: datetime
    problems: int


class Proving:
    """The proofs of a class's suites: ``<assignment>.json`` and ``<assignment>.<language>.html`` in a folder.

    Attributes
    ----------
    running : str
        The assignment that is being proven; empty where none is.
    problem : str
        Why the last one came to nothing.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self._folder = folder
        self._root = root
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self.running = ""
        self.problem = ""

    def begin(self, assignment: str, language: str) -> bool:
        """Begin to prove an assignment's suite; return False where another proof is running."""
        with self._lock:
            if self.running:
                return False
            self.running, self.problem = assignment, ""
        threading.Thread(target=self._run, args=(assignment, language), name="proving", daemon=True).start()
        return True

    def stop(self) -> None:
        """End; a proof that is not whole is none."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.terminate()

    def kept(self, assignment: str) -> Kept | None:
        """Return what is known of an assignment's proof; None where there is none."""
        path = self._folder / f"{assignment}.json"
        try:
            (proof,) = json.loads(path.read_bytes())
            return Kept(datetime.fromtimestamp(path.stat().st_mtime, UTC), len(proof["problems"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def page(self, assignment: str, languages: Sequence[str]) -> str | None:
        """Return the page of a proof, in the first of these languages that there is."""
        for language in languages:
            with suppress(OSError):
                return (self._folder / f"{assignment}.{language}.html").read_text(encoding="utf-8")
        return None

    def _run(self, assignment: str, language: str) -> None:
        problem = ""
        try:
            self._prove(assignment, language)
        except (OSError, _Failed) as found:
            problem = str(found)[:_MAX_SAID]
        with self._lock:
            self.running, self.problem, self._process = "", problem, None

    def _prove(self, assignment: str, language: str) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        found, page = (self._folder / f".{assignment}.{kind}" for kind in ("json", "html"))
        command = [
            *(sys.executable, "-m", "grader", "verify", assignment, "--json", "--html", str(page)),
            *("--lang", language, "--course", str(self._root), "--jobs", "1"),
        ]
        with found.open("wb") as out:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE)
        with self._lock:
            self._process = process
        with suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, process.pid, 19)
        _, said = process.communicate()
        if process.returncode not in (_HOLDS, _MISSES):
            raise _Failed(said.decode("utf-8", "replace").strip() or f"grader verify ended with {process.returncode}")
        for old in self._folder.glob(f"{assignment}.*.html"):
            old.unlink()
        page.rename(self._folder / f"{assignment}.{language}.html")
        found.rename(self._folder / f"{assignment}.json")


class _Failed(Exception):
    """No proof came of it."""
