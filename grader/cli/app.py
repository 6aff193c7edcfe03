"""The commands."""

from __future__ import annotations

from importlib import import_module

import typer

from grader import __version__
from grader.classroom import UsageError
from grader.cli.exits import finish
from grader.course import CourseError
from grader.sandbox.host import SandboxUnavailable
from grader.suite.outcome import SuiteError

# In the order of the help.
_MODULES = {
    "grade": "grade",
    "regrade": "regrade",
    "mark": "mark",
    "feedback": "feedback",
    "ask": "ask",
    "report": "report",
    "serve": "serve",
    "similar": "similar",
    "export": "export",
    "collect": "collect",
    "list": "listing",
    "verify": "verify",
    "release": "release",
    "init": "init",
    "import-nbgrader": "adopt",
    "import-otter": "adopt_otter",
    "import-pytest": "adopt_pytest",
    "check": "check",
    "submit": "submit",
    "digits": "digits",
    "doctor": "doctor",
}

# Modules of Python that Windows does not have.
_OF_UNIX = frozenset({"fcntl", "resource"})
_ANYTHING = {"allow_extra_args": True, "ignore_unknown_options": True}


def application(asked: str = "") -> typer.Typer:
    """Return the command line: with the command that is asked for alone, or with all where it is none of ours.

    What one command imports, another need not wait for.
    """
    app = typer.Typer(
        name="grader",
        help="Grade Python programming exercises: the student's code computes, somebody else judges.",
        epilog="Start with: grader list, then grader grade PATH. Every command explains itself with --help.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback()(_options)
    for name in [asked] if asked in _MODULES else _MODULES:
        try:
            module = import_module(f"grader.cli.{_MODULES[name]}")
        except ModuleNotFoundError as missing:
            if missing.name not in _OF_UNIX:
                raise
            app.command(name, add_help_option=False, context_settings=_ANYTHING)(_elsewhere)
            continue
        if isinstance(group := getattr(module, "app", None), typer.Typer):
            app.add_typer(group)
        else:
            app.command(name, epilog=getattr(module, "EPILOG", None))(module.run)
    return app


def _elsewhere(asked: typer.Context) -> None:
    """Not on this system: needs Linux or macOS. On Windows use WSL; grader check works everywhere."""
    raise UsageError(
        f"grader {asked.info_name} needs Linux or macOS; on Windows use WSL (wsl --install). "
        "Checking your own work needs neither: grader check"
    )


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"grader {__version__}")
        raise typer.Exit


def _options(
    version: bool = typer.Option(
        False, "--version", help="Print the version and exit.", callback=_print_version, is_eager=True
    ),
) -> None:
    pass


def run(app: typer.Typer) -> None:
    """Run a command line of `application`."""
    finish(app, (UsageError, CourseError, SandboxUnavailable, SuiteError))
