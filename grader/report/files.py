"""The report as files for other programs: CSV that opens in Excel, and Parquet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from grader.report.collect import STATUSES, Sheet
from grader.report.model import AssignmentReport, Report

Row = tuple[Any, ...]
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_JOINED = "; "


class ExtraMissing(ImportError):
    """A file was asked for that needs a package which is not installed; the text says how to get it."""


def write_csv(report: Report, sheets: Mapping[str, Sheet], shown: Mapping[str, str], folder: Path) -> list[Path]:
    """Write one file for each table and return their paths; `docs/report.md` says what stands in them.

    Text that a spreadsheet would take for a formula gets an apostrophe in front: names of students and what their code
    says are theirs to choose. The files begin with a byte order mark, without which Excel misreads Korean.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables = {name: (header, _rows(report, rows)) for name, (header, rows) in _TABLES.items()}
    tables["outcomes"] = (("assignment", "student", "exercise", "test", "status"), _outcomes(sheets, shown))
    written = []
    for name, (header, rows) in tables.items():
        written.append(folder / f"{name}.csv")
        write_table(written[-1], header, rows)
    return written


def write_table(path: Path, header: Row, rows: Iterable[Row]) -> None:
    """Write one CSV file."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: object) -> object:
    if isinstance(value, float):
        return round(value, 4)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _rows(report: Report, of_one: Any) -> Iterator[Row]:
    for one in report.assignments:
        for row in of_one(one):
            yield (one.name, *row)


def _results(one: AssignmentReport) -> Iterator[Row]:
    return ((each.student, each.graded, each.points, each.max_points, each.open_points) for each in one.results)


def _points(one: AssignmentReport) -> Iterator[Row]:
    for each in one.results:
        for exercise, points in zip(one.exercises, each.exercises, strict=True):
            if each.graded and points is not None:
                yield each.student, exercise.name, points, exercise.max_points


def _exercises(one: AssignmentReport) -> Iterator[Row]:
    return ((x.name, x.max_points, x.mean, x.full, x.some, x.none, x.untouched, x.open) for x in one.exercises)


def _causes(one: AssignmentReport) -> Iterator[Row]:
    for cause in one.causes:
        for student in cause.students:
            yield cause.exercise, cause.kind, cause.name, cause.title, len(cause.students), student


def _tests(one: AssignmentReport) -> Iterator[Row]:
    for test in one.tests:
        share = test.passed / test.students if test.students else None
        flags = _JOINED.join(test.flags)
        yield (
            test.exercise, test.name, test.students, test.passed, share, test.discrimination, test.upper_lower, flags
        )  # fmt: skip


def _loading(one: AssignmentReport) -> Iterator[Row]:
    return ((each.student, each.kind, each.cell, each.line, each.message) for each in one.loading)


def _not_graded(one: AssignmentReport) -> Iterator[Row]:
    return ((each.student, each.reason, each.text) for each in one.not_graded)


def _suspicious(one: AssignmentReport) -> Iterator[Row]:
    return ((each.student, each.kind.value, _JOINED.join(filter(None, each.exercises))) for each in one.suspicious)


_TABLES: dict[str, tuple[Row, Any]] = {
    "results": (("assignment", "student", "graded", "points", "max_points", "open_points"), _results),
    "points": (("assignment", "student", "exercise", "points", "max_points"), _points),
    "exercises": (
        ("assignment", "exercise", "max_points", "mean", "full", "some", "none", "untouched", "open"),
        _exercises,
    ),
    "causes": (("assignment", "exercise", "kind", "name", "title", "students", "student"), _causes),
    "tests": (
        ("assignment", "exercise", "test", "students", "passed", "share", "discrimination", "upper_lower", "flags"),
        _tests,
    ),
    "loading": (("assignment", "student", "kind", "cell", "line", "message"), _loading),
    "not_graded": (("assignment", "student", "reason", "text"), _not_graded),
    "suspicious": (("assignment", "student", "kind", "exercises"), _suspicious),
}


def _outcomes(sheets: Mapping[str, Sheet], shown: Mapping[str, str]) -> Iterator[Row]:
    """Yield how every test ended for everybody."""
    for sheet in sheets.values():
        tests = list(sheet.tests)
        for student, row in zip(sheet.students, sheet.outcomes, strict=True):
            for (exercise, test), number in zip(tests, row, strict=True):
                if status := STATUSES[number]:
                    yield sheet.assignment, shown[student], exercise, test, status.value


def write_parquet(sheets: Mapping[str, Sheet], shown: Mapping[str, str], path: Path) -> None:
    """Write how every test ended for everybody as one Parquet file, the columns of ``outcomes.csv``.

    Raises
    ------
    ExtraMissing
        without pyarrow.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        raise ExtraMissing(
            "--parquet needs pyarrow, which is not installed: pip install 'gradewright[parquet]'"
        ) from None

    def words(indices: Any, values: list[str]) -> Any:
        return pa.DictionaryArray.from_arrays(pa.array(indices, pa.int32()), pa.array(values, pa.string()))

    # The arrays are written as numbers into lists of words, so a class of thousands costs no text for each outcome.
    schema = pa.schema(
        [
            (name, pa.dictionary(pa.int32(), pa.string()))
            for name in ("assignment", "student", "exercise", "test", "status")
        ]
    )
    with parquet.ParquetWriter(path, schema) as writer:
        for sheet in sheets.values():
            outcomes = sheet.outcomes
            rows, columns = np.nonzero(outcomes)
            tests = list(sheet.tests)
            exercises = list(sheet.exercises)
            owner = np.array([exercises.index(exercise) for exercise, _ in tests], np.int32)
            arrays = [
                words(np.zeros(len(rows), np.int32), [sheet.assignment]),
                words(rows, [shown[student] for student in sheet.students]),
                words(owner[columns], exercises),
                words(columns, [test for _, test in tests]),
                words(outcomes[rows, columns] - 1, [str(status) for status in STATUSES[1:]]),
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
