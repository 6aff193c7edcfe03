"""The command ``grader``: arguments and exit codes, no logic."""

from __future__ import annotations

import codecs
import io
import os
import signal
import sys

__all__ = ["main"]

_PLAINLY = "grader.plainly"
# Consoles of Windows in Korean have none of these.
_SIGNS = {"✓": "v", "✗": "x", "○": "o", "…": "...", "—": "-", "\u202f": " ", "\xa0": " "}


def main() -> None:
    """Run the command line.

    Importing what it needs takes a moment in which nothing can be lost: Ctrl-C then simply ends the process, without
    showing where it was.
    """
    _speak_unicode()
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.argv[1:2] == ["check"]:
        # A student waits for this one, and it needs nothing of what grades a class.
        from grader.selfcheck import beside  # noqa: PLC0415

        beside.prepare()
        from grader.cli.check import main as check  # noqa: PLC0415

        signal.signal(signal.SIGINT, before)
        check(sys.argv[2:])
    else:
        from grader.cli.app import application, run  # noqa: PLC0415

        app = application(*sys.argv[1:2])
        signal.signal(signal.SIGINT, before)
        run(app)


def _speak_unicode() -> None:
    """See to it that every name can be read, kept and printed, whatever the locale.

    On disk names are in UTF-8 for everybody else: where the locale has another encoding, Python begins again without
    it, and what it starts later does the same. Of what standard output cannot hold, our signs become plain letters and
    the rest is escaped.
    """
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode:
        # What is printed stays in the encoding of the terminal.
        spoken = {"PYTHONUTF8": "1", "PYTHONIOENCODING": f"{sys.stdout.encoding}:backslashreplace"}
        again = [sys.executable, "-X", "utf8", *sys.orig_argv[1:]]
        os.execve(again[0], again, {**os.environ, **spoken})  # noqa: S606 - ourselves
    codecs.register_error(_PLAINLY, _say_plainly)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "backslashreplace"):
            stream.reconfigure(errors=_PLAINLY)


def _say_plainly(problem: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(problem, UnicodeEncodeError) and (sign := _SIGNS.get(problem.object[problem.start])):
        return sign, problem.start + 1
    return codecs.backslashreplace_errors(problem)
