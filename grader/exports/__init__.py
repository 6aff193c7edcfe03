"""Grades -> the files that other programs read: learning platforms, autograders, spreadsheets, CI."""

from grader.exports.results import Final, Result, Results, earned, read_results

__all__ = ["Final", "Result", "Results", "earned", "read_results"]
