"""The one place where errors become exit codes."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

import typer

NO_VERDICT = 1
"""The batch ran, and some submissions have to be judged again: not by their fault."""
USAGE_ERROR = 2
INTERRUPTED = 130


class Unusable(Exception):
    """What was asked for cannot be done; the text says why. For what imports no room that has such an error."""


def finish(
    app: typer.Typer, errors: tuple[type[Exception], ...], arguments: list[str] | None = None, name: str | None = None
) -> None:
    """Run a command line and exit; every error that is the user's, or the host's, is one line on standard error.

    Parameters
    ----------
    errors : tuple of exception classes
        Those that are the user's, beside typer's own.
    arguments : list of str, optional
        By default what the process was given.
    name : str, optional
        What the command calls itself in its help.
    """
    refused: tuple[type[Exception], ...] = (Unusable, *errors)
    try:
        code = app(arguments, prog_name=name, standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as problem:
        _fail(problem.format_message())
    except refused as problem:
        _fail(str(problem))
    except OSError as problem:
        _give_up_if_lost(sys.stdout)
        # Only opening a file tells which; what is written to most is the output.
        _fail(f"{problem.filename or 'output'}: {problem.strerror or problem}; what was written before is kept")
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(INTERRUPTED)
    else:
        sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str) -> None:
    with suppress(OSError):
        typer.echo(f"grader: {message.strip()}", err=True)
    _give_up_if_lost(sys.stderr)
    sys.exit(USAGE_ERROR)


def _give_up_if_lost(stream: TextIO) -> None:
    """Let what a standard stream holds go nowhere if it takes nothing more; the end of Python would fail on it."""
    try:
        stream.flush()
    except OSError:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())
