"""The command ``grader``: arguments and exit codes, no logic."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line."""
    if sys.argv[1:2] == ["check"]:
        # A student waits for this one, and it needs nothing of what grades a class.
        from grader.cli.check import main as check  # noqa: PLC0415

        check(sys.argv[2:])
    else:
        from grader.cli.app import main as any_command  # noqa: PLC0415

        any_command()
