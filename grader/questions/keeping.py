"""The folder of a class's questions: a sheet for each student, all of them in one file, and the keys by themselves.

Everything is its owner's alone, as Grades are. What is kept of a student with the keys is the journal: a sheet that it
holds is not made again while nothing that it depends on has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from grader.classroom import GradeStore
from grader.feedback import Catalogue
from grader.questions.model import Sheet
from grader.questions.page import keys_page, sheets_page


class Folder:
    """Where the sheets of a class are kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._store = GradeStore(folder)

    def locked(self) -> AbstractContextManager[None]:
        """Keep others from writing here, as `GradeStore.locked`."""
        return self._store.locked()

    def kept(self, student: str, assignment: str) -> Sheet | None:
        """Return what was made for a student; None where there is nothing that can be read."""
        return _read(self.folder / "keys" / assignment / f"{student}.json")

    def sheets(self, assignment: str) -> Iterator[Sheet]:
        """Yield every sheet of an assignment, by student."""
        for path in sorted((self.folder / "keys" / assignment).glob("*.json")):
            if (sheet := _read(path)) is not None:
                yield sheet

    def keep(self, sheet: Sheet, title: str, say: Catalogue) -> Path:
        """Write a student's sheet, and its keys after it; return where the sheet is.

        Raises
        ------
        StoreError
            if the folder cannot be written; what was kept before is still there.
        """
        name = f"sheets/{sheet.assignment}/{sheet.student}.html"
        self._write(name, sheets_page([sheet], title, say))
        self._store.write_beside(f"keys/{sheet.assignment}/{sheet.student}.json", msgspec.json.encode(sheet))
        return self.folder / name

    def keep_all(self, assignment: str, title: str, say: Catalogue) -> tuple[Path, Path] | None:
        """Write the sheets of an assignment as one file, and their keys as another; None where there is no sheet."""
        sheets = list(self.sheets(assignment))
        if not sheets:
            return None
        names = f"sheets/{assignment}.html", f"keys/{assignment}.html"
        self._write(names[0], sheets_page(sheets, title, say))
        self._write(names[1], keys_page(sheets, title, say))
        return self.folder / names[0], self.folder / names[1]

    def forget(self, student: str, assignment: str) -> None:
        """Remove what was made for a submission that can be asked about no more."""
        (self.folder / "keys" / assignment / f"{student}.json").unlink(missing_ok=True)
        (self.folder / "sheets" / assignment / f"{student}.html").unlink(missing_ok=True)

    def _write(self, name: str, text: str) -> None:
        self._store.write_beside(name, text.encode("utf-8", "replace"))


def _read(path: Path) -> Sheet | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Sheet)
    except (OSError, msgspec.MsgspecError, UnicodeError):
        return None
