"""Who handed in what, who is who, and what becomes of each."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta, tzinfo
from pathlib import Path

from grader.classroom import UsageError
from grader.classroom.roster import Person, Roster, account_name, folded, folder_name, is_same_name
from grader.classroom.store import StoreError
from grader.collecting.github import from_clones, is_clones
from grader.collecting.handed import File, Handed, Source
from grader.collecting.place import Place, State
from grader.collecting.platforms import Known, from_platform
from grader.collecting.tree import files_below
from grader.course import Assignment
from grader.submission.choose import readable
from grader.submission.zips import ArchiveError, open_zip

_PACKING = timedelta(minutes=10)
"""Times of a whole class within this are those of the download: platforms stamp what they pack."""


@dataclass(frozen=True)
class Line:
    """One submission of the source: whose it is, and what became of it.

    ``why`` says what could not be read, ``attempt`` under which name what stood there before is kept.
    """

    handed: Handed
    student: str
    name: str
    state: State
    why: str = ""
    attempt: str = ""


@dataclass(frozen=True)
class Collected:
    """What came of a source.

    Attributes
    ----------
    unknown : tuple of str
        Names in the source that belong to nobody.
    missing : tuple of Person
        Those of the roster who handed in nothing.
    has_times : bool
        Whether the source tells when something was handed in.
    """

    lines: tuple[Line, ...]
    unknown: tuple[str, ...]
    missing: tuple[Person, ...]
    has_times: bool

    @property
    def is_whole(self) -> bool:
        """Whether everything in the source is now in the tree."""
        settled = (State.NEW, State.SAME, State.UPDATED, State.EARLIER)
        return not self.unknown and all(line.state in settled for line in self.lines)


def collect(
    path: Path,
    into: Path,
    assignment: Assignment,
    *,
    roster: Roster | None = None,
    prefix: str | None = None,
    zone: tzinfo | None = None,
    overwrite: bool = False,
    dry_run: bool = False,
) -> Collected:
    """Put what a platform hands out into ``<into>/<student>/<assignment>/``.

    Parameters
    ----------
    path : Path
        A zip of Canvas or Moodle, the folder that one was unpacked to, or a folder of clones.
    roster : Roster, optional
        Who is in the class. Who is not in it is not collected; without one, folders are named by the account.
    prefix : str, optional
        What the names of clones begin with.
    zone : tzinfo, optional
        Of the times in a zip; by default this machine's.
    overwrite : bool
        Also put what is not newer in the place of what is there, and other times beside what is the same.
    dry_run : bool
        Find out everything and write nothing.

    Raises
    ------
    UsageError
        if the source is none of these, or ``into`` no folder.
    """
    if into.exists() and not into.is_dir():
        raise UsageError(f"{into} is a file; --into takes the folder of all submissions")
    with _opened(path, assignment.stem, prefix, zone, _known(roster)) as source:
        has_times = _tells_times(source)
        handed = source.handed if has_times else tuple(_without_times(one) for one in source.handed)
        matched = [(one, *_who(one, roster)) for one in handed]
        settled = _settled([(one, student) for one, student, _ in matched if student], roster)
        lines = []
        for one, student, name in matched:
            line = Line(one, student, name, settled.get(one.found, State.UNMATCHED))
            if line.state is State.NEW:
                if (folder := _folder(into, student)) is None:
                    line = replace(line, state=State.CONFLICT)
                else:
                    line = _placed(line, Place(into, folder, assignment.name), overwrite, dry_run)
            lines.append(line)
    there = {student for _, student, _ in matched}
    missing = tuple(person for person in (roster.people if roster else ()) if person.student not in there)
    lines.sort(key=lambda line: (line.student == "", line.student, line.handed.found))
    return Collected(tuple(lines), source.unknown, missing, has_times)


@contextmanager
def _opened(path: Path, stem: str, prefix: str | None, zone: tzinfo | None, known: Known) -> Iterator[Source]:
    try:
        if path.is_dir():
            clones = prefix is not None or is_clones(path)
            yield from_clones(path, prefix) if clones else from_platform(files_below(path), stem, known)
            return
        with open_zip(path, zone) as (packed, passed_over):
            files = [File(one.name, one.time, one.read) for one in packed]
            source = from_platform(files, stem, known)
            yield replace(source, unknown=(*source.unknown, *passed_over))
    except ArchiveError as problem:
        raise UsageError(f"{problem}; expected a zip from Canvas or Moodle, or a folder of clones") from None
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror or problem}") from None


def _tells_times(source: Source) -> bool:
    """Whether the times differ by more than packing takes. Those of commits are not of packing."""
    times = [one.time for one in source.handed if one.time]
    clones = any(one.platform == "github" for one in source.handed)
    return bool(times) and (clones or max(times) - min(times) > _PACKING)


def _without_times(one: Handed) -> Handed:
    return replace(one, files=tuple(replace(file, time=None) for file in one.files))


def _who(one: Handed, roster: Roster | None) -> tuple[str, str]:
    """Return the student's folder and name; an empty folder for nobody of the roster."""
    if roster is None:
        name = folder_name(one.number) if one.platform == "github" else account_name(one.platform, one.number)
        return name, one.name
    person = roster.find_account(one.platform, one.number) or (roster.find_name(one.name) if one.name else None)
    return (person.student, person.name or one.name) if person else ("", one.name)


def _known(roster: Roster | None) -> Known:
    """Return whether the roster has this very account, and under this name."""

    def known(platform: str, number: str, name: str) -> bool:
        person = roster.find_account(platform, number) if roster else None
        return person is not None and is_same_name(person.name, name)

    return known


def _settled(matched: list[tuple[Handed, str]], roster: Roster | None) -> dict[str, State]:
    """Return whose submission is taken: where several are for one student, that of the account in the roster.

    A display name is its owner's to write, and so is the time of what is handed in under it: of two that only a name
    tells, or that differ in case alone, neither is taken.
    """
    theirs: dict[str, list[Handed]] = {}
    for one, student in matched:
        theirs.setdefault(folded(student), []).append(one)
    states: dict[str, State] = {}
    for several in theirs.values():
        sure = [one for one in several if not one.doubtful]
        if len(sure) > 1 and roster is not None:
            sure = [one for one in sure if roster.find_account(one.platform, one.number) is not None]
        for one in several:
            states[one.found] = State.NEW if len(sure) == 1 and one is sure[0] else State.CONFLICT
    return states


def _folder(into: Path, student: str) -> str | None:
    """Return the name of a student's folder as it is there; None where there is another that can be taken for it."""
    try:
        alike = [name for name in os.listdir(into) if folded(readable(name)) == folded(student)]
    except OSError:
        alike = []
    same = [name for name in alike if unicodedata.normalize("NFC", readable(name)) == student]
    if len(alike) > 1 or same != alike:
        return None
    return same[0] if same else student


def _placed(line: Line, place: Place, overwrite: bool, dry_run: bool) -> Line:
    """Put a submission into the tree and return what became of it."""
    one = line.handed
    if not one.files:
        return replace(line, state=State.EMPTY)
    attempt = ""
    try:
        files = {file.path: file.read() for file in one.files}
        if len(files) < len(one.files):
            return replace(line, state=State.REFUSED, why="two files of one name")
        state = place.state(files, one.time, replace=overwrite)
        if state is State.UPDATED:
            attempt = place.attempt(files, one.time)
        if state in (State.NEW, State.UPDATED) and not dry_run:
            place.put(files, one.time)
        elif state is State.EARLIER and not dry_run:
            place.put_earlier(files, one.time)
    except (ArchiveError, StoreError, OSError) as problem:
        return replace(line, state=State.REFUSED, why=str(problem))
    return replace(line, state=state, attempt=attempt)
