"""``grader doctor``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer
from msgspec import json, to_builtins
from rich.console import Console
from rich.table import Table

from grader.classroom.conditions import course_of, worker_limits
from grader.classroom.host import Found, look_at_host
from grader.cli.options import JsonOption, LanguageOption, words
from grader.course import CourseError
from grader.course.course import unknown_names
from grader.course.given import absent, versions
from grader.feedback import Catalogue
from grader.sandbox.conformance import check_conformance
from grader.sandbox.host import SandboxUnavailable
from grader.sandbox.isolation import find_isolation
from grader.sandbox.levels import SAFE, Level, Limits


def run(
    self_test: Annotated[
        bool, typer.Option("--self-test", help="Also try what any sandbox must do: answer, be killed, leave nothing.")
    ] = False,
    as_json: JsonOption = False,
    lang: LanguageOption = None,
) -> int:
    """Find out what this host enforces on a submission, by trying it from inside a sandbox.

    In the folder of a course it is tried with the limits of that course.

    Exit codes: 0; 1 when --self-test finds something that does not hold.
    """
    say = words(lang)
    limits = _limits()
    try:
        found = find_isolation(limits=limits)
    except SandboxUnavailable:
        # Not even the lowest level: what the host lacks may be why.
        for line in _about_the_host(look_at_host(Level.L0, limits), say):
            typer.echo(line, err=True)
        raise
    if self_test:
        return _self_test(found.level, as_json, say)
    host = look_at_host(found.level, limits)
    if as_json:
        typer.echo(json.format(json.encode({**to_builtins(found), "host": host}), indent=2))
        return 0
    console = Console()
    console.print(f"{say('ui', 'level')}: [bold]{found.level}[/]\n")
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("ui", "attempt"))
    table.add_column(say("ui", "result"))
    for name, possible in found.possible.items():
        result = f"[red]{say('ui', 'possible')}[/]" if possible else f"[green]{say('ui', 'impossible')}[/]"
        table.add_row(say("attempt", name), result)
    console.print(table)
    console.print()
    for level, why in found.refused.items():
        console.print(say("ui", "not_available", level=level, why=why), markup=False)
    for line in _about_the_host(host, say):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    console.print()
    console.print(say("ui", "doctor_ok" if found.level in SAFE else "doctor_bad"))
    for line in _about_the_course(say):
        console.print(line, markup=False, highlight=False)
    return 0


def _limits() -> Limits:
    """Return what the course around lets a worker use, or the usual where there is none."""
    try:
        return worker_limits(course_of(None))
    except CourseError:
        return Limits()


def _about_the_host(host: Iterable[Found], say: Catalogue) -> Iterator[str]:
    for one in host:
        yield say("host", one.name if one.fine else f"{one.name}_lacking", detail=one.detail)


def _about_the_course(say: Catalogue) -> Iterator[str]:
    """Yield what is to be said of the packages and modules of the course here, if there is one."""
    try:
        course = course_of(None)
        packages = dict.fromkeys(package for one in course.assignments for package in one.packages)
        missing = absent(packages)
        for name, version in versions(packages).items():
            key = "package_absent" if name in missing else "package_there"
            yield say("ui", key, name=name, version=version)
        for one in course.assignments:
            if missing := absent(one.needs):
                yield say("ui", "needs_absent", assignment=one.name, names=", ".join(missing))
        if unknown := unknown_names(course.assignments):
            yield say("ui", "modules_unknown", names=", ".join(unknown))
    except CourseError:
        return


def _self_test(level: Level, as_json: bool, say: Catalogue) -> int:
    checks = []
    for check in check_conformance(level):
        checks.append(check)
        if not as_json:
            mark = f"✗ {say('conformance', check.name)}: {check.problem}" if check.problem else ""
            typer.echo(mark or f"✓ {say('conformance', check.name)}")
    if as_json:
        typer.echo(json.format(json.encode({"level": level, "checks": checks}), indent=2))
    return int(any(check.problem for check in checks))
