"""The authored file: percent-format cells, their headers, and what the stub loses.

Only the headers that this project gives a meaning are read here; turning cells into a notebook is left to jupytext.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from grader.course.text import is_language

_COMMENT = re.compile(r"^# ?")
_CELL = re.compile(r"^# %%(.*)$")
_OPTION = re.compile(r"""([A-Za-z_]+)\s*=\s*("[^"]*"|[^\s"]+)""")
BEGIN_SOLUTION, _END = "### BEGIN SOLUTION", "### END SOLUTION"
_KNOWN = {"exercise", "points", "requires", "forbids", "extra", "manual", "here", "lang"}


class AuthoringError(ValueError):
    """An authored file that means nothing; the text begins with the line."""


@dataclass(frozen=True)
class AuthoredCell:
    """One cell of an authored file.

    ``language`` is None for a cell that belongs to every language; ``exercise`` is None for a cell that is none. A
    person gives the points of a ``manual`` one, which may be a text. One that is judged ``here`` meets what the cells
    above it have made, and nothing of those below.
    """

    markdown: bool
    source: str
    line: int
    language: str | None = None
    exercise: str | None = None
    points: float = 0.0
    requires: tuple[str, ...] = ()
    forbids: tuple[str, ...] = ()
    extra: bool = False
    manual: bool = False
    here: bool = False


def parse_authored(text: str) -> tuple[AuthoredCell, ...]:
    """Return the cells of a percent-format file.

    Raises
    ------
    AuthoringError
        for an unknown option, an exercise without points or named twice, or unpaired solution marks.
    """
    cells: list[AuthoredCell] = []
    header, start, lines = "", 1, []
    for number, line in enumerate([*text.split("\n"), "# %%"], 1):
        found = _CELL.match(line)
        if found is None:
            lines.append(line)
            continue
        if any(part.strip() for part in lines) or "exercise" in header:
            cells.append(_cell(header, lines, start))
        header, start, lines = found[1], number, []
    _check_names([cell for cell in cells if cell.exercise])
    return tuple(cells)


def _check_names(cells: list[AuthoredCell]) -> None:
    lines: dict[str | None, int] = {}
    for cell in cells:
        if (first := lines.setdefault(cell.exercise, cell.line)) != cell.line:
            raise AuthoringError(f"line {cell.line}: exercise {cell.exercise!r} stands twice, first in line {first}")
    for cell in cells:
        for name in cell.requires:
            if name not in lines:
                meant = get_close_matches(name, [str(one) for one in lines], 1)
                hint = f"; did you mean {meant[0]!r}?" if meant else ""
                raise AuthoringError(f"line {cell.line}: requires {name!r}, which is no exercise of this file{hint}")


def _cell(header: str, lines: list[str], line: int) -> AuthoredCell:
    markdown = "[markdown]" in header
    options = {key: value.strip('"') for key, value in _OPTION.findall(header)}
    if unknown := sorted(options.keys() - _KNOWN):
        raise AuthoringError(f"line {line}: unknown option {unknown[0]!r}; known are {', '.join(sorted(_KNOWN))}")
    if not is_language(options.get("lang", "en")):
        raise AuthoringError(f'line {line}: lang is {options["lang"]!r}, expected one such as "en", "ko" or "ja"')
    for key in ("extra", "manual", "here"):
        if options.get(key, "true") not in ("true", "false"):
            raise AuthoringError(f"line {line}: {key} is {options[key]!r}, expected 'true' or 'false'")
    source = "\n".join(lines).strip("\n")
    if markdown:
        source = "\n".join(_COMMENT.sub("", part) for part in source.split("\n"))
    exercise = options.get("exercise")
    try:
        points = float(options.get("points", 0))
    except ValueError:
        raise AuthoringError(f"line {line}: points is {options['points']!r}, expected a number") from None
    if exercise is not None and (points < 0 or (points == 0 and "points" not in options)):
        raise AuthoringError(f"line {line}: exercise {exercise!r} has no points")
    extra, manual, here = (options.get(key) == "true" for key in ("extra", "manual", "here"))
    if exercise is None and manual:
        raise AuthoringError(f'line {line}: manual is about an exercise; name it (exercise="...")')
    if exercise is not None and markdown and not manual:
        raise AuthoringError(f"line {line}: exercise {exercise!r} is a text, which no test can judge; say manual=true")
    if exercise is not None and markdown and "lang" in options:
        raise AuthoringError(
            f"line {line}: the answer to {exercise!r} is for every language: put the question into a cell above, with "
            "its lang, and leave lang away here"
        )
    begins = [part.strip() for part in lines if part.strip() in (BEGIN_SOLUTION, _END)]
    if begins != [BEGIN_SOLUTION, _END] * (len(begins) // 2):
        raise AuthoringError(f"line {line}: {BEGIN_SOLUTION!r} and {_END!r} do not pair up")
    requires, forbids = (_names(options.get(key, "")) for key in ("requires", "forbids"))
    language = options.get("lang")
    return AuthoredCell(markdown, source, line, language, exercise, points, requires, forbids, extra, manual, here)


def _names(option: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in option.split(",") if name.strip())


def unmarked(source: str) -> str:
    """Return a cell's source as its author wrote it, without the marks around the solution."""
    lines = (line for line in source.split("\n") if line.strip() not in (BEGIN_SOLUTION, _END))
    return "\n".join(lines).strip("\n")


def without_solution(source: str, comment: str, *, text: bool = False) -> str:
    """Return a cell's source as the stub has it.

    Every solution region becomes a comment and a ``raise NotImplementedError`` at the region's indentation, or of a
    ``text`` the comment as a paragraph.
    """
    kept: list[str] = []
    inside = False
    for line in source.split("\n"):
        mark = line.strip()
        if mark == BEGIN_SOLUTION:
            indent = line[: len(line) - len(line.lstrip())]
            kept += [comment] if text else [f"{indent}# {comment}", f"{indent}raise NotImplementedError"]
            inside = True
        elif mark == _END:
            inside = False
        elif not inside:
            kept.append(line)
    return "\n".join(kept)
