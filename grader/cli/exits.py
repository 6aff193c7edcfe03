"""The one place where errors become exit codes."""

from __future__ import annotations

import sys

import typer

USAGE_ERROR = 2
INTERRUPTED = 130


def finish(
    app: typer.Typer, errors: tuple[type[Exception], ...], arguments: list[str] | None = None, name: str | None = None
) -> None:
    """Run a command line and exit; every error that is the user's is one line on standard error.

    Parameters
    ----------
    errors : tuple of exception classes
        Those that are the user's, beside typer's own.
    arguments : list of str, optional
        By default what the process was given.
    name : str, optional
        What the command calls itself in its help.
    """
    try:
        code = app(arguments, prog_name=name, standalone_mode=False)
    except typer.TyperException as problem:
        _fail(problem.format_message())
    except errors as problem:
        _fail(str(problem))
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(INTERRUPTED)
    else:
        sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str) -> None:
    typer.echo(f"grader: {message.strip()}", err=True)
    sys.exit(USAGE_ERROR)
