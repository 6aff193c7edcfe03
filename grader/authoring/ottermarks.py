"""Otter's marks in code, by the line: what of a cell is a solution, a prompt, a seed, or nobody's but the author's.

https://otter-grader.readthedocs.io/en/latest/otter_assign/notebook_format.html describes them. A solution becomes one
between our marks. What otter writes in its place for students, ``nine = ...``, becomes a comment above it.
"""

from __future__ import annotations

import re

from grader.authoring.nbcourse import is_python
from grader.course.percent import BEGIN_SOLUTION, without_solution

_END_SOLUTION = "### END SOLUTION"
_LINE = re.compile(r"\s*#\s?SOLUTION(?P<bare> NO PROMPT)?\s*$")
_SEED = re.compile(r"\s*# SEED\s*$")
_BEGIN = re.compile(r"^\s*# BEGIN SOLUTION(?P<bare> NO PROMPT)?\s*$")
_END = re.compile(r"# END SOLUTION\s*$")
_PROMPT = re.compile(r"^\s*(?:'''|\"\"\")\s*# BEGIN PROMPT\s*$")
_PROMPT_ENDS = re.compile(r"^\s*(?:'''|\"\"\");?\s*# END PROMPT\s*$")
_PLUGIN = re.compile(r"^\s*(?:'''|\"\"\")\s*# BEGIN PLUGIN\s*$")
_PLUGIN_ENDS = re.compile(r"^\s*(?:'''|\"\"\");?\s*# END PLUGIN\s*$")
_IGNORED = re.compile(r"# IGNORE\s*$")
_IGNORING = re.compile(r"^\s*#\s*BEGIN\s*IGNORE\s*$", re.IGNORECASE)
_IGNORED_ENDS = re.compile(r"# END IGNORE\s*$")
_ASSIGNED = re.compile(r"^\s*([\w.]+(?:\[[^\]]*\])*(?:\s*,\s*[\w.]+(?:\[[^\]]*\])*)*)\s*=(?!=)")
_ANY = re.compile(r"#\s?(?:BEGIN )?SOLUTION\b")


class Unpaired(ValueError):
    """A mark that begins something has no end, or the other way round; the text says which."""


def has_solution(source: str) -> bool:
    """Whether code has one of otter's marks of solutions."""
    return any(_ANY.search(line) for line in source.split("\n"))


def with_our_marks(source: str) -> str:
    """Return a cell of code with our marks in the place of otter's.

    Raises
    ------
    Unpaired
        for a mark without its other half.
    """
    made = _Marker().of(authors(source).split("\n"))
    if is_python(source) and not is_python(without_solution(made, "")):  # a mark in the middle of a statement
        lines = [line for line in made.split("\n") if line.strip() not in (BEGIN_SOLUTION, _END_SOLUTION)]
        return "\n".join([BEGIN_SOLUTION, *lines, _END_SOLUTION])
    return made


def authors(source: str) -> str:
    """Return code without the lines that neither students nor the grader get, and without calls of plugins."""
    lines, inside = [], None
    for line in source.split("\n"):
        if inside is not None:
            inside = None if inside.search(line) else inside
        elif _IGNORING.match(line):
            inside = _IGNORED_ENDS
        elif _PLUGIN.match(line):
            inside = _PLUGIN_ENDS
        elif not _IGNORED.search(line):
            lines.append(line)
    if inside is not None:
        raise Unpaired("a BEGIN IGNORE or BEGIN PLUGIN has no end")
    return "\n".join(lines)


class _Marker:
    def __init__(self) -> None:
        self.made: list[str] = []
        self.region: list[str] = []
        self.hints: list[str] = []

    def of(self, lines: list[str]) -> str:
        block = prompt = False
        for line in lines:
            if prompt:
                prompt = not _PROMPT_ENDS.match(line)
                if prompt and line.strip():
                    self._flush()
                    self.made.append(line if line.lstrip().startswith("#") else _commented(line))
            elif block:
                block = not _END.search(line)
                if block:
                    self.region.append(_LINE.sub("", line))
            elif _BEGIN.match(line):
                self._flush_if_out_of(line)
                block = True
            elif _END.search(line):
                raise Unpaired("an END SOLUTION has no BEGIN SOLUTION")
            elif _PROMPT.match(line):
                prompt = True
            elif found := _LINE.search(line):
                self._flush_if_out_of(line)
                text = line[: found.start()]
                if not found["bare"] and (assigned := _ASSIGNED.match(text)):
                    self.hints.append(f"# {assigned[1]} = ...")
                self.region.append(text)
            else:
                self._flush()
                self.made.append(_SEED.sub("", line))
        if block or prompt:
            raise Unpaired("a BEGIN SOLUTION or BEGIN PROMPT has no end")
        self._flush()
        return "\n".join(self.made)

    def _flush_if_out_of(self, line: str) -> None:
        if self.region and len(_indent(line)) < len(_indent(self.region[0])):
            self._flush()

    def _flush(self) -> None:
        if any(map(str.strip, self.region)):
            indent = _indent(next(line for line in self.region if line.strip()))
            self.made += [f"{indent}{hint}" for hint in self.hints]
            self.made += [f"{indent}{BEGIN_SOLUTION}", *self.region, f"{indent}{_END_SOLUTION}"]
        self.region, self.hints = [], []


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _commented(line: str) -> str:
    return f"{_indent(line)}# {line.lstrip()}"
