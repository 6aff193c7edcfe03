"""What an assignment has beside its authored file: files that are released with it, packages, limits of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

PUBLIC_CHECKS = "public_checks.py"
PUBLIC_TEXTS = "public_checks.toml"
QUESTIONS = "questions.toml"
MAX_FILES = 500
MAX_BYTES = 64 << 20
# Leftovers of tools, and what Jupyter and nbgrader keep.
_PASSED_OVER = {"__pycache__", "feedback"}
_MARK = re.compile(r"^# %%.*\bexercise=", re.MULTILINE)


class OwnLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The limits that an assignment has otherwise than its course; 0 where it has the course's."""

    cell_seconds: float = 0
    load_seconds: float = 0
    call_seconds: float = 0
    exercise_seconds: float = 0
    memory_mb: int = 0


NO_LIMITS = OwnLimits()


@dataclass(frozen=True)
class Environment:
    """What workers of an assignment find, and what they may use.

    Attributes
    ----------
    folder : Path
        Where the files are.
    files : tuple of str
        Their paths in it.
    preload : tuple of str
        What is imported once, before any submission is loaded.
    limits : OwnLimits
        Its own limits.
    """

    folder: Path
    files: tuple[str, ...] = ()
    preload: tuple[str, ...] = ()
    limits: OwnLimits = NO_LIMITS

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing that the workers of any other assignment could not have as well."""
        return not self.files and not self.preload and self.limits == NO_LIMITS

    @property
    def modules(self) -> tuple[str, ...]:
        """The names of the Python modules and packages among the files."""
        found = set()
        for name in self.files:
            top, _, rest = name.partition("/")
            if rest == "__init__.py":
                found.add(top)
            elif not rest and top.endswith(".py"):
                found.add(top.removesuffix(".py"))
        return tuple(sorted(name for name in found if name.isidentifier()))


def authored_among(folder: Path) -> list[Path]:
    """Return the .py files of a folder that may be the authored one: those with exercises, or all where none has."""
    found = [path for path in sorted(folder.glob("*.py")) if path.name != PUBLIC_CHECKS]
    if len(found) < 2:
        return found
    return [path for path in found if _MARK.search(path.read_text(encoding="utf-8", errors="replace"))] or found


def files_beside(authored: Path) -> Iterator[str]:
    """Yield the paths of what belongs to an assignment beside its authored file, from its folder.

    Not what is hidden, the notebook that is made of the authored file, the public checks, which are released in a form
    of their own, and the calls that questions are made of, which nobody's work needs.
    """
    folder = authored.parent
    own = {authored.name, authored.with_suffix(".ipynb").name, PUBLIC_CHECKS, PUBLIC_TEXTS, QUESTIONS}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if not path.is_file() or str(name) in own or path.suffix == ".pyc":
            continue
        if not any(part.startswith(".") or part in _PASSED_OVER for part in name.parts):
            yield name.as_posix()
