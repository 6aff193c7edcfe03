"""Bytes handed in -> an ordered list of cells, or a clear rejection."""

from grader.submission.find import Found, find_submission
from grader.submission.model import Cell, Rejection, Submission
from grader.submission.read import read_submission

__all__ = ["Cell", "Found", "Rejection", "Submission", "find_submission", "read_submission"]
