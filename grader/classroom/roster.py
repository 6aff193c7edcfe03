"""Who is in the class, as the platforms write it down, and under which names each student may turn up.

Columns are those of Canvas ("Exporting grades": Student, ID, SIS User ID, SIS Login ID, Section), Moodle's offline
grading worksheet (Identifier, Full name, Email address), GitHub Classroom's `classroom_roster.csv` (identifier,
github_username, github_id, name), Classroom 50's `roster.csv` (username, first_name, last_name, email, section,
github_id), nbgrader's `students.csv` (id, first_name, last_name, email), or any table with a column called student.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.discover import UsageError, is_reserved
from grader.classroom.spreadsheet import Sheet, read_sheet

CANVAS, MOODLE, GITHUB, PLAIN = "canvas", "moodle", "github", "plain"
_MAX_NAME = 100


@dataclass(frozen=True)
class Person:
    """One student: the name of their folder, their own name, their row, and every name they are known by.

    ``account`` is (platform, number or name there), which no other platform's can be mistaken for.
    """

    student: str
    name: str
    row: int
    known_as: frozenset[str]
    account: tuple[str, str] | None = None
    email: str = ""


@dataclass(frozen=True)
class Roster:
    """The students of a class, and the table they were read from."""

    kind: str
    sheet: Sheet
    people: tuple[Person, ...]

    def find(self, name: str) -> Person | None:
        """Return the one student whose folder may have this name; None if there is none, or more than one.

        Every identifier counts alike, so that a grade never goes to one of two people whom it might mean.
        """
        sought = _same(name)
        return _only([person for person in self.people if sought in person.known_as])

    def find_account(self, platform: str, number: str) -> Person | None:
        """Return the student with this account; None if the roster does not tell."""
        account = (platform, _same(number))
        return _only([person for person in self.people if person.account == account])

    def find_name(self, name: str) -> Person | None:
        """Return the one student of this own name, however it is spaced and whichever part comes first."""
        sought = _spellings(name)
        return _only([person for person in self.people if sought & _spellings(person.name)])


def account_name(platform: str, number: str) -> str:
    """Return the name of a folder for somebody of whom only their account is known."""
    return folder_name(f"{platform}_{number}")


def _only(found: Sequence[Person]) -> Person | None:
    return found[0] if len(found) == 1 else None


def _spellings(name: str) -> set[str]:
    """Return a name's letters: "Last, First" and "First Last" share one, and Canvas leaves out the spaces."""
    parts = re.findall(r"\w+", _same(name).replace("_", " "))
    return {"".join(parts), "".join(parts[1:] + parts[:1]), "".join(parts[-1:] + parts[:-1])} - {""}


# For each kind: the columns that tell it apart; those that may name a folder, the first that is filled; the name.
_KINDS: tuple[tuple[str, frozenset[str], tuple[str, ...], str], ...] = (
    (CANVAS, frozenset({"student", "id", "section"}), ("sis login id", "sis user id", "id"), "student"),
    (MOODLE, frozenset({"identifier", "grade"}), ("id number", "username", "email address", "identifier"), "full name"),
    (GITHUB, frozenset({"identifier", "github_username"}), ("identifier", "github_username"), "name"),
    (GITHUB, frozenset({"username", "github_id"}), ("username",), "name"),
    (PLAIN, frozenset({"student"}), ("student",), "name"),
    (PLAIN, frozenset({"학번"}), ("학번",), "이름"),
    (PLAIN, frozenset({"id"}), ("id",), "name"),
)
_EMAIL = ("email", "email address", "이메일")
_IDENTIFYING = (*_EMAIL, "username", "login", "github", "github_username")


def read_roster(path: Path, key: str | None = None) -> Roster:
    """Read the students of a class from a CSV file.

    Parameters
    ----------
    key : str, optional
        The column that names the students' folders; by default the first known one that is filled.

    Raises
    ------
    UsageError
        if the file is no such table, lacks the column, or gives two students one folder.
    """
    sheet = read_sheet(path)
    columns = [_same(name) for name in sheet.header]
    of_kind = next((known for known in _KINDS if known[1] <= set(columns)), None)
    if of_kind is None:
        raise UsageError(
            f"{path}: the columns are {_listed(sheet.header)}; expected a gradebook from Canvas, a grading worksheet "
            "from Moodle (in English), a roster of GitHub Classroom, or a table with a column called student"
        )
    kind, _, keys, name = of_kind
    if key is not None:
        if _same(key) not in columns:
            raise UsageError(f"{path} has no column {key!r}; it has: {_listed(sheet.header)}")
        keys = (_same(key),)
    people = tuple(_people(kind, sheet, columns, keys, name))
    _check(people, path)
    return Roster(kind, sheet, people)


def _people(kind: str, sheet: Sheet, columns: list[str], keys: Sequence[str], name: str) -> Iterable[Person]:
    for number, row in enumerate(sheet.rows[1:], start=1):
        cells = {column: value.strip() for column, value in zip(columns, row, strict=False) if value.strip()}
        if kind == CANVAS and not cells.get("id"):
            continue  # "Points Possible", and above it "Manual Posting"
        if kind == MOODLE:
            cells["identifier"] = "".join(re.findall(r"\d+$", cells.get("identifier", "")))
        folder = next((cells[key] for key in keys if cells.get(key)), "")
        if not folder:
            continue
        account = _account(kind, cells)
        known = {cells.get(column, "") for column in {*keys, *_IDENTIFYING}}
        known |= {value.partition("@")[0] for value in known} | {account_name(*account) if account else ""}
        known |= {folder_name(value) for value in known if value}
        yield Person(
            folder_name(folder),
            cells.get(name) or " ".join(cells[part] for part in ("first_name", "last_name") if part in cells),
            number,
            frozenset(map(_same, known - {""})),
            account,
            next((cells[column] for column in _EMAIL if column in cells), ""),
        )


def _account(kind: str, cells: dict[str, str]) -> tuple[str, str] | None:
    columns = {CANVAS: ("id",), MOODLE: ("identifier",)}.get(kind, ("github_username", "github"))
    if kind == GITHUB:
        columns = (*columns, "username")
    found = next((cells[column] for column in columns if cells.get(column)), "")
    platform = kind if kind in (CANVAS, MOODLE) else GITHUB
    return (platform, _same(found)) if found else None


def _check(people: Sequence[Person], path: Path) -> None:
    twice = [student for student, times in Counter(_same(person.student) for person in people).items() if times > 1]
    if twice:
        raise UsageError(f"{path}: more than one student is called {_listed(twice)}; name another column with --key")
    if not people:
        raise UsageError(f"{path} lists no students")


def folder_name(text: str) -> str:
    """Return a name that a student's folder can have: it leads nowhere, is not hidden, and means nothing to us."""
    name = re.sub(r"[^\w@.+-]+", "_", unicodedata.normalize("NFC", text.strip()))
    # Windows does not see a dot at the end.
    name = name.lstrip(".-")[:_MAX_NAME].rstrip(".") or "_"
    return name.replace(".", "_") if is_reserved(name) else name


def folded(name: str) -> str:
    """Return what names have in common that some file system, or some reader, takes for one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).rstrip(". ")


def is_same_name(one: str, other: str) -> bool:
    """Whether two own names are one, however they are spaced and whichever part comes first."""
    return bool(_spellings(one) & _spellings(other))


def _same(name: str) -> str:
    """Return what two spellings of a name have in common."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _listed(names: Iterable[str]) -> str:
    found = [repr(name) for name in names]
    return ", ".join(found[:20]) + (" …" if len(found) > 20 else "")
