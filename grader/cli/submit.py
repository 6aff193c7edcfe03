"""``grader submit``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from grader.classroom import UsageError
from grader.cli.options import LanguageOption, words
from grader.selfcheck import CheckError, chosen
from grader.sending import SendError, follow, known_server, remember, send
from grader.sending.words import texts

EPILOG = (
    "Examples: grader submit --login https://class.example.org/in/…    (once)    grader submit    "
    "grader submit perceptron.ipynb -a ch02"
)
NOT_JUDGED = 1


def run(
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="Your notebook or .py file, or its folder; by default this folder."),
    ] = None,
    assignment: Annotated[
        str | None,
        typer.Option("--assignment", "-a", help="What it is for; by default as the folder or file is called."),
    ] = None,
    login: Annotated[
        str | None, typer.Option("--login", metavar="LINK", help="Remember your personal link, and do nothing else.")
    ] = None,
    lang: LanguageOption = None,
) -> int:
    """Hand in your saved file to the server of your class, with the Python files that it imports.

    Exit codes: 0 when it was judged; 1 when it was received and the verdict is still to come; 2 when nothing was
    handed in, or no answer tells.
    """
    say = words(lang)
    language = say.language
    try:
        if login is not None:
            server, student = remember(login, language)
            typer.echo(texts(language)("submit", "remembered", address=server.address, student=student))
            return 0
        server = known_server(language)
        sent = send(server, chosen([file] if file else [], Path.cwd()).path, assignment, language, typer.echo)
    except SendError as problem:
        raise UsageError(str(problem)) from None
    except CheckError as problem:
        raise UsageError(problem.text(say)) from None
    return 0 if follow(server, sent, language, typer.echo) else NOT_JUDGED
