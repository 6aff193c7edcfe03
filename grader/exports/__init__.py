"""Grades -> the files that other programs read: learning platforms, autograders, spreadsheets, CI."""

from grader.exports.results import Result, Results, read_results

__all__ = ["Result", "Results", "read_results"]
