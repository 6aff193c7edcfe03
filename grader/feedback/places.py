"""Where something stands in what was handed in: a cell and a line, a line, or a line of a file beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.submission.model import FIRST_MODULE


def place_text(table: str, form: str, cell: int, line: int, modules: Sequence[str], say: Catalogue) -> str:
    """Return a place in words.

    Parameters
    ----------
    table : str
        Of the catalogue, with the keys ``notebook``, ``script`` and ``module``.
    modules : sequence of str
        The files beside the work, in the order of their numbers.
    """
    if cell >= FIRST_MODULE:
        return say(table, "module", file=file_name(cell, modules), line=line)
    if not cell:  # of the file, whatever is in it
        form = "script"
    return say(table, form, cell=cell, line=line)


def file_name(cell: int, modules: Sequence[str]) -> str:
    """Return the name of the file that a number stands for."""
    number = cell - FIRST_MODULE
    return harmless(modules[number], 80) if 0 <= number < len(modules) else "?"
