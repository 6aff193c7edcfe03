"""Hidden suites: ordinary pytest files, judged by values that explain themselves."""

from grader.suite.close import Mismatch, close

__all__ = ["Mismatch", "close"]
