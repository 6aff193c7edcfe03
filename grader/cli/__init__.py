"""The command ``grader``: arguments and exit codes, no logic."""

from grader.cli.app import main

__all__ = ["main"]
