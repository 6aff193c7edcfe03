"""What one student handed in, as a source has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class File:
    """One file: its path below the student's folder, with ``/``, and how to read it.

    ``read`` raises `ArchiveError` or `OSError` where that fails.
    """

    path: str
    time: datetime | None
    read: Callable[[], bytes]


@dataclass(frozen=True)
class Handed:
    """A submission that nobody is matched to yet.

    Attributes
    ----------
    found : str
        How the source names it.
    platform, number : str
        The account: a number at Canvas or Moodle, a user name at GitHub.
    name : str
        The student's own name, as far as the source tells.
    files : tuple of File
        Notebooks, scripts and archives.
    left : tuple of str
        Other files, which nobody grades.
    late : bool
        Whether the source says so.
    doubtful : bool
        Whether somebody else may be meant: a name that can be read in more than one way, or two for one number.
    """

    found: str
    platform: str
    number: str
    name: str
    files: tuple[File, ...]
    left: tuple[str, ...] = ()
    late: bool = False
    doubtful: bool = False

    @property
    def time(self) -> datetime | None:
        """When the last of the files was changed, if the source tells."""
        return max((file.time for file in self.files if file.time), default=None)


@dataclass(frozen=True)
class Source:
    """All that a source holds, and the names in it that belong to nobody."""

    handed: tuple[Handed, ...]
    unknown: tuple[str, ...] = ()
