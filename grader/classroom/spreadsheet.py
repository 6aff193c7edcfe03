"""Tables in CSV: read as spreadsheets and platforms write them, written so that no cell of ours is a formula."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.classroom.discover import UsageError

MAX_BYTES = 32 << 20
_DELIMITERS = ",;\t"
# What Excel, LibreOffice and Google Sheets begin a formula with, and the full-width forms of East Asian input
# ("CSV Injection", OWASP). A tab or a line break would be dropped and show what stands behind it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """The rows of a CSV file, the first being its header, and how they were written."""

    rows: tuple[tuple[str, ...], ...]
    delimiter: str = ","
    bom: bool = False
    newline: str = "\r\n"

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.rows[0]


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file in UTF-8, UTF-16 or cp949, with commas, semicolons or tabs.

    Raises
    ------
    UsageError
        if it cannot be opened, is too large, or is no table.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror}") from None
    if len(data) > MAX_BYTES:
        raise UsageError(f"{path} is larger than {MAX_BYTES >> 20} MB, expected a CSV file of one class")
    text = _decoded(data, path)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        rows = tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row)
    except csv.Error as problem:
        raise UsageError(f"{path} is no CSV table: {problem}") from None
    if not rows:
        raise UsageError(f"{path} is empty, expected a CSV table with a header")
    return Sheet(rows, delimiter, data.startswith(codecs.BOM_UTF8), "\r\n" if first.endswith("\r") else "\n")


def _decoded(data: bytes, path: Path) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp949"):  # the latter is what Korean Excel calls "CSV"
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UsageError(f"{path} is neither UTF-8, UTF-16 nor cp949; save it as “CSV UTF-8”")


def sheet_bytes(sheet: Sheet) -> bytes:
    """Return the file's content, in UTF-8. Cells stand as they are: see `cell`."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sheet.delimiter, lineterminator=sheet.newline).writerows(sheet.rows)
    return (codecs.BOM_UTF8 if sheet.bom else b"") + out.getvalue().encode("utf-8", "replace")


def cell(value: str | float) -> str:
    """Return a value as a cell: a number plainly, and a text so that no spreadsheet computes it."""
    if isinstance(value, str):
        return "'" + value if value.startswith(_FORMULA) else value
    return number(value)


def number(value: float) -> str:
    """Return points to the hundredth, whole ones without a point."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def sheet_of(header: Sequence[str], rows: Iterable[Sequence[str | float]], *, bom: bool = False) -> Sheet:
    """Return a table of ours; every cell is neutralised by `cell`."""
    return Sheet(tuple(tuple(map(cell, row)) for row in [header, *rows]), bom=bom)
