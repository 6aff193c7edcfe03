"""What nbgrader's database knows of a notebook: the cells that count, as they were released."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from nbgrader.api import Gradebook, MissingEntry


@dataclass(frozen=True)
class MasterCell:
    """A cell that nbgrader keeps track of.

    ``points`` is None for a cell without points; ``written`` whether a student writes in it, ``locked`` whether what
    they write there is replaced.
    """

    grade_id: str
    kind: str
    source: str
    checksum: str | None
    locked: bool
    written: bool
    task: bool
    points: float | None

    @property
    def is_judged(self) -> bool:
        """Whether it is a cell of tests, for a suite to answer: locked code with points."""
        return self.points is not None and not self.written and not self.task and self.kind == "code"

    def metadata(self) -> dict[str, Any]:
        """Return nbgrader's cell metadata, version 3."""
        found: dict[str, Any] = {
            "cell_type": self.kind,
            "grade": self.points is not None and not self.task,
            "grade_id": self.grade_id,
            "locked": self.locked,
            "schema_version": 3,
            "solution": self.written,
            "task": self.task,
        }
        optional = {"checksum": self.checksum, "points": self.points}
        return found | {key: value for key, value in optional.items() if value is not None}


@dataclass(frozen=True)
class Master:
    """A notebook as it was released."""

    assignment: str
    notebook: str
    kernelspec: dict[str, Any]
    cells: dict[str, MasterCell]


def notebooks_of(gradebook: Gradebook, assignment: str) -> list[str]:
    """Return the names of an assignment's notebooks; none for an assignment that the database does not know."""
    try:
        return sorted(one.name for one in gradebook.find_assignment(assignment).notebooks)
    except MissingEntry:
        return []


def read_master(gradebook: Gradebook, assignment: str, notebook: str) -> Master:
    """Return what the database knows of a notebook.

    Raises
    ------
    nbgrader.api.MissingEntry
        if it does not know the notebook.
    """
    found = gradebook.find_notebook(notebook, assignment)
    points = {cell.name: cell.max_score for cell in [*found.grade_cells, *found.task_cells]}
    written = {cell.name for cell in found.solution_cells}
    tasks = {cell.name for cell in found.task_cells}
    cells = {
        cell.name: MasterCell(
            cell.name,
            cell.cell_type,
            cell.source or "",
            cell.checksum,
            cell.locked,
            cell.name in written,
            cell.name in tasks,
            points.get(cell.name),
        )
        for cell in found.source_cells
    }
    return Master(assignment, notebook, json.loads(found.kernelspec or "{}"), cells)
