"""Notebooks of an nbgrader course, made from a few lines."""

import json

from grader.authoring.nbcourse import Cell, Notebook, Role

SQUARES = """
def squares(n):
    ### BEGIN SOLUTION
    if n < 1:
        raise ValueError("n must be at least 1")
    return [i ** 2 for i in range(1, n + 1)]
    ### END SOLUTION
"""


def given(source):
    return Cell(Role.GIVEN, source)


def solution(source):
    return Cell(Role.SOLUTION, source, grade_id="solution")


def checks(source, grade_id="t", points=1.0):
    return Cell(Role.TEST, source, grade_id=grade_id, points=points)


def person(source, *, code=False):
    return Cell(Role.PERSON, source, code, "essay", 2.0)


def notebook(*cells, language="python"):
    return Notebook("ps1", "problem", language, cells)


def _metadata(cell, number):
    if cell.role is Role.GIVEN:
        return {}
    known = {
        "grade": cell.role in (Role.TEST, Role.PERSON),
        "solution": cell.role in (Role.SOLUTION, Role.PERSON),
        "locked": cell.role is Role.TEST,
        "task": False,
        "schema_version": 3,
        "grade_id": cell.grade_id if cell.role is Role.TEST else f"{cell.grade_id}{number}",
    }
    if known["grade"]:
        known["points"] = cell.points
    return {"nbgrader": known}


def write_course(root, notebooks, *, source="source"):
    """Write notebooks, by (assignment, name), as the source of an nbgrader course."""
    for (assignment, name), cells in notebooks.items():
        path = root / source / assignment / f"{name}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        written = []
        for number, cell in enumerate(cells):
            extra = {"outputs": [], "execution_count": None} if cell.code else {}
            kind = "code" if cell.code else "markdown"
            metadata = _metadata(cell, number)
            written.append({"cell_type": kind, "id": str(number), "metadata": metadata, "source": cell.source} | extra)
        metadata = {"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}}
        document = {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": written}
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return root
