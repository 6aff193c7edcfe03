"""Bytes handed in -> an ordered list of cells, or a clear rejection."""

from grader.submission.find import Found, find_submission
from grader.submission.model import Cell, DocumentCell, Module, Rejection, Submission
from grader.submission.read import read_document, read_submission
from grader.submission.work import Released

__all__ = [
    "Cell", "DocumentCell", "Found", "Module", "Rejection", "Released", "Submission",
    "find_submission", "read_document", "read_submission",
]  # fmt: skip
