"""``grader report``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from grader.classroom import GradeStore, UsageError
from grader.classroom.conditions import course_of
from grader.classroom.taking_over import lacking
from grader.cli.options import CourseOption, LanguageOption, words
from grader.course import Course
from grader.feedback import Catalogue, harmless
from grader.grading import Grade
from grader.policies import read_policies
from grader.report import (
    ExtraMissing,
    build_report,
    collect,
    mapping_rows,
    report_page,
    report_to_json,
    shown_names,
    write_csv,
    write_parquet,
    write_table,
)

EPILOG = (
    "Examples: grader report grades/ --html report.html    (grades/ is what grader grade --out made)    "
    "grader report grades/ -a ch05 --html ch05.html --csv tables/    "
    "grader report grades/ --anonymous --html for-colleagues.html"
)

_NAMED = 5


def run(
    grades: Annotated[Path, typer.Argument(metavar="GRADES", help="The folder that grader grade --out wrote.")],
    assignment: Annotated[
        str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write the report as one page.")] = None,
    tables: Annotated[
        Path | None, typer.Option("--csv", metavar="DIR", help="Write a CSV file for each table, for Excel too.")
    ] = None,
    as_json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write everything as one JSON document.")
    ] = None,
    parquet: Annotated[
        Path | None,
        typer.Option("--parquet", metavar="FILE", help="Write how every test ended for everybody; needs pyarrow."),
    ] = None,
    anonymous: Annotated[bool, typer.Option("--anonymous", help="Pseudonyms in the place of names.")] = False,
    mapping: Annotated[
        Path | None, typer.Option("--mapping", metavar="FILE", help="With --anonymous: write who is who as CSV.")
    ] = None,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Sum up the grades of a class: who has which misconception, what was hard, which hidden tests deserve a look.

    For instructors: the report names hidden tests. Nothing is graded, and nothing leaves this machine.

    Exit codes: 0; 2 for a usage error; 130 when interrupted.
    """
    loaded = course_of(course)
    say = words(lang, loaded)
    if not (html or tables or as_json or parquet):
        raise UsageError(say("report", "nothing_asked"))
    if mapping and not anonymous:
        raise UsageError(say("report", "mapping_alone"))
    only = loaded.assignment(assignment).name if assignment else None
    store = GradeStore(grades)
    sheets = collect(_read(store, loaded, say), only, read_policies(loaded, grades).kept_in(store))
    if not sheets:
        raise UsageError(say("report", "nothing", folder=grades))
    shown = shown_names((name for sheet in sheets.values() for name in sheet.students), anonymous=anonymous)
    report = build_report(sheets, loaded, shown, say, anonymous=anonymous)
    written: list[Path] = []
    target: Path | None = None
    try:
        if target := html:
            html.write_text(report_page(report, say), encoding="utf-8")
            written.append(html)
        if target := tables:
            written += write_csv(report, sheets, shown, tables)
        if target := as_json:
            as_json.write_bytes(report_to_json(report))
            written.append(as_json)
        if target := parquet:
            write_parquet(sheets, shown, parquet)
            written.append(parquet)
        if target := mapping:
            mapping.touch(0o600)
            mapping.chmod(0o600)
            write_table(mapping, ("pseudonym", "student"), mapping_rows(shown))
            written.append(mapping)
    except ExtraMissing as problem:
        raise UsageError(str(problem)) from None
    except OSError as problem:
        raise UsageError(say("report", "unwritable", path=problem.filename or target, why=problem.strerror)) from None
    for one in report.assignments:
        counts = {"count": len(one.results), "rejected": len(one.not_graded)}
        typer.echo(say("report", "summary", assignment=one.title, **counts))
    for path in written:
        typer.echo(say("report", "wrote", path=path))
    return 0


def _read(store: GradeStore, course: Course, say: Catalogue) -> Iterator[Grade]:
    """Yield the grades, but name those of some exercises only; a line on standard error counts on a terminal."""
    partial: list[Grade] = []
    assignments = {one.name: one for one in course.assignments}
    console = Console(stderr=True)
    with console.status(say("report", "reading")) as status:
        for number, grade in enumerate(store.grades(), 1):
            if number % 100 == 0:
                status.update(f"{say('report', 'reading')} {number}")
            if (one := assignments.get(grade.assignment)) is not None and lacking(grade, one):
                partial.append(grade)
            else:
                yield grade
    if partial:
        named = ", ".join(harmless(f"{one.student} {one.assignment}", 120) for one in partial[:_NAMED])
        more = " …" if len(partial) > _NAMED else ""
        typer.echo(say("report", "partial", count=len(partial), names=named + more), err=True)
