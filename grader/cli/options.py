"""Options that several commands share, so that they have one name, one help and one default."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from grader.cli.exits import Unusable
from grader.feedback import LANGUAGES, Catalogue, catalogue, default_language, harmless

if TYPE_CHECKING:
    from grader.course import Assignment, Course

CourseOption = Annotated[
    Path | None,
    typer.Option("--course", metavar="DIR", help="The course directory; by default the one around this folder."),
]
LanguageOption = Annotated[
    str | None,
    typer.Option("--lang", metavar="|".join(LANGUAGES), help="Language; by default that of the environment."),
]
KeyOption = Annotated[
    str | None,
    typer.Option("--key", metavar="COLUMN", help="The roster's column that names the students' folders."),
]
PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="A file, or a tree <student>/<assignment>/<files>.")
]
AssignmentOption = Annotated[
    str | None, typer.Option("--assignment", "-a", help="Only this assignment; a clear beginning is enough.")
]
StudentOption = Annotated[str | None, typer.Option("--student", "-s", help="Only this student.")]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", "-j", min=1, help="How many to grade at once; by default one per core.")
]
IsolationOption = Annotated[
    str,
    typer.Option("--isolation", metavar="auto|L3|L2|L1|L0", help="The sandbox's level; below L2 only when named."),
]
JsonOption = Annotated[
    bool, typer.Option("--json", help="Print one JSON document on standard output and nothing else there.")
]


def words(language: str | None, course: Course | None = None) -> Catalogue:
    """Return the catalogue of the language that was asked for.

    Parameters
    ----------
    course : Course, optional
        Its languages may be asked for as well, also where our own words are not in them.
    """
    known = dict.fromkeys((*LANGUAGES, *(course.languages if course else ())))
    if language is not None and language not in known:
        raise Unusable(f"--lang is {language!r}, expected {' or '.join(known)}")
    return catalogue(language or default_language())


def chosen_exercises(names: list[str] | None, assignments: Iterable[Assignment]) -> frozenset[str] | None:
    """Return the exercises that were asked for by name; None for all."""
    known = {exercise.name for assignment in assignments for exercise in assignment.exercises}
    for name in names or ():
        if name not in known:
            raise Unusable(f"no exercise {name!r} here; there are: {', '.join(sorted(known))}")
    return frozenset(names) if names else None


def tell_reserved(say: Catalogue) -> Callable[[str], None]:
    """Return what says, on standard error, that a folder is left out since its name means something else."""
    return lambda name: typer.echo(say("ui", "reserved", name=harmless(name, 80)), err=True)
