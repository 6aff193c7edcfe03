"""The commands."""

from __future__ import annotations

import typer

from grader import __version__
from grader.classroom import UsageError
from grader.cli import (
    adopt,
    check,
    collect,
    digits,
    doctor,
    export,
    feedback,
    grade,
    init,
    listing,
    regrade,
    release,
    report,
    similar,
    verify,
)
from grader.cli.exits import finish
from grader.course import CourseError
from grader.sandbox.host import SandboxUnavailable
from grader.suite.session import SuiteError

app = typer.Typer(
    name="grader",
    help="Grade Python programming exercises: the student's code computes, somebody else judges.",
    epilog="Start with: grader list, then grader grade PATH. Every command explains itself with --help.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("grade", epilog=grade.EPILOG)(grade.run)
app.command("regrade", epilog=regrade.EPILOG)(regrade.run)
app.command("feedback", epilog=feedback.EPILOG)(feedback.run)
app.command("report", epilog=report.EPILOG)(report.run)
app.command("similar", epilog=similar.EPILOG)(similar.run)
app.add_typer(export.app)
app.command("collect", epilog=collect.EPILOG)(collect.run)
app.command("list")(listing.run)
app.command("verify", epilog=verify.EPILOG)(verify.run)
app.command("release")(release.run)
app.command("init", epilog=init.EPILOG)(init.run)
app.command("import-nbgrader", epilog=adopt.EPILOG)(adopt.run)
app.command("check", epilog=check.EPILOG)(check.run)
app.command("digits")(digits.run)
app.command("doctor")(doctor.run)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"grader {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(
        False, "--version", help="Print the version and exit.", callback=_print_version, is_eager=True
    ),
) -> None:
    pass


def main() -> None:
    """Run the command line."""
    finish(app, (UsageError, CourseError, SandboxUnavailable, SuiteError))
