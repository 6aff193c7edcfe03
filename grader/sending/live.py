"""``submit()`` in a notebook."""

from __future__ import annotations

import sys
from pathlib import Path

from grader.feedback import LANGUAGES, catalogue, default_language
from grader.selfcheck import CheckError, chosen
from grader.sending.sending import follow, send
from grader.sending.server import SendError, known_server
from grader.sending.words import texts


def submit(assignment: str | None = None, *, file: str | None = None, lang: str | None = None) -> None:
    """Hand in the saved file of this folder, and print how it is judged. It never raises.

    Parameters
    ----------
    assignment : str, optional
        Its name or a clear beginning; by default that of the folder or the file.
    file : str, optional
        By default the one in which most is written.
    lang : str, optional
        ``ko`` or ``en``; by default that of the environment.
    """
    language = lang if lang in LANGUAGES else default_language()
    try:
        path = chosen([file] if file else [], Path.cwd()).path
        server = known_server(language)
        sent = send(server, path, assignment, language, _say)
    except SendError as problem:
        _say(str(problem))
    except CheckError as problem:
        _say(problem.text(catalogue(language)))
    except OSError as problem:
        name = problem.filename if isinstance(problem.filename, str) else file or "."
        _say(texts(language)("submit", "unreadable", file=name, why=problem.strerror or problem))
    else:
        follow(server, sent, language, _say)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
