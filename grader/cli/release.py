"""``grader release``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import UsageError
from grader.classroom.conditions import course_of
from grader.cli.options import CourseOption, LanguageOption, words
from grader.course.release import WHEEL, bundle, stale_files, write_release
from grader.course.site import build_site
from grader.exports.container.wheel import wheel


def run(
    assignment: Annotated[
        list[str] | None, typer.Argument(metavar="[ASSIGNMENT]...", help="Only these; by default all.")
    ] = None,
    bundle_to: Annotated[
        Path | None,
        typer.Option("--bundle", metavar="DIR", help="Instead make the folder that a student receives."),
    ] = None,
    site_to: Annotated[
        Path | None,
        typer.Option("--lite", metavar="DIR", help="Instead build a JupyterLite site, to check in a browser."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if assignments/ is not what it would be.")
    ] = False,
    course: CourseOption = None,
    lang: LanguageOption = None,
) -> int:
    """Make assignments/ from solutions/: notebooks and .py stubs without the solutions, and public checks.

    The language is the course's; --lang makes the other one. --lite needs: pip install 'gradewright[site]'
    """
    asked = [name for name, value in (("--check", check), ("--bundle", bundle_to), ("--lite", site_to)) if value]
    if len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} do not go together")
    loaded = course_of(course)
    say = words(lang, loaded)
    language = lang or loaded.language
    chosen = [loaded.assignment(name) for name in assignment] if assignment else list(loaded.assignments)
    if check:
        stale = stale_files(chosen, language)
        for path in stale:
            typer.echo(say("ui", "out_of_date", path=path))
        if not stale:
            typer.echo(say("ui", "up_to_date"))
        return 1 if stale else 0
    if site_to:
        typer.echo(say("ui", "released", path=build_site(loaded, chosen, language, wheel(), site_to)))
        return 0
    written = bundle(loaded, chosen, language, bundle_to) if bundle_to else write_release(chosen, language)
    if bundle_to:
        # For a student, installing is one line without a network of ours.
        path = bundle_to / WHEEL
        path.write_bytes(wheel()[1])
        written.append(path)
    for path in written:
        typer.echo(say("ui", "released", path=path))
    return 0
