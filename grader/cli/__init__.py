"""The command ``grader``: arguments and exit codes, no logic."""

from __future__ import annotations

import signal
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line.

    Importing what it needs takes a moment in which nothing can be lost: Ctrl-C then simply ends the process, without
    showing where it was.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.argv[1:2] == ["check"]:
        # A student waits for this one, and it needs nothing of what grades a class.
        from grader.cli.check import main as check  # noqa: PLC0415

        signal.signal(signal.SIGINT, before)
        check(sys.argv[2:])
    else:
        from grader.cli.app import application, run  # noqa: PLC0415

        app = application(*sys.argv[1:2])
        signal.signal(signal.SIGINT, before)
        run(app)
