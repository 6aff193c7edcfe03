"""Writing a decision into ``overrides.toml``, which instructors write by hand as well: the rest of the file stays.

Several may do it at a time. Each reads, changes and replaces the file while no other does, and a decision that was made
on what somebody else has changed meanwhile is refused, not written over theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from grader.classroom.overrides import OVERRIDES_FILE, Override, entries_in, read_overrides
from grader.classroom.store import GradeStore
from grader.course import Course
from grader.course.text import quoted

_HEAD = re.compile(r"^[ \t]*\[\[[ \t]*override[ \t]*\]\][ \t]*(?:#.*)?$", re.MULTILINE)

Key = tuple[str, str, str]
"""Student, assignment and exercise."""


class DecidedMeanwhile(Exception):
    """Somebody else decided the same; ``now`` is what stands there, None where they took it back."""

    def __init__(self, now: Override | None) -> None:
        super().__init__("somebody else decided this meanwhile")
        self.now = now


def decide(store: GradeStore, course: Course, key: Key, decision: Override | None, seen: Override | None) -> None:
    """Put a decision into the place of the one that was seen; None stands for none.

    Raises
    ------
    DecidedMeanwhile
        if another one stands there now. Nothing is written.
    UsageError
        if the file cannot be read or written as it is; what is in it stays.
    """
    path = store.folder / OVERRIDES_FILE
    with store.alone(OVERRIDES_FILE):
        now = read_overrides(store.folder, course).get(key)
        if now != seen:
            raise DecidedMeanwhile(now)
        data = path.read_bytes() if path.exists() else b""
        entries = entries_in(data)
        places = [n for n, one in enumerate(entries) if (one.student, one.assignment, one.exercise) == key]
        wanted = [one for n, one in enumerate(entries) if n not in places]
        if decision is not None:
            wanted.insert(places[0] if places else len(wanted), decision)
        text = _changed(data.decode(), entries, places[0] if places else len(entries), decision)
        if _read(text) != wanted:
            text = "\n".join(map(written, wanted))
        store.write_beside(OVERRIDES_FILE, text.encode())


def written(one: Override) -> str:
    """Return a decision as TOML."""
    lines = ["[[override]]"]
    lines += [f"{name} = {quoted(getattr(one, name))}" for name in ("student", "assignment", "exercise")]
    lines.append(f"points = {float(one.points)!r}")
    lines.append(f"comment = {quoted(one.comment)}")
    if one.graded is not None:
        lines.append(f"graded = {float(one.graded)!r}")
    if one.criteria:
        given = ", ".join(f"{quoted(name)} = {float(points)!r}" for name, points in one.criteria.items())
        lines.append(f"criteria = {{ {given} }}")
    lines += [f"{name} = {quoted(value)}" for name in ("answer", "author") if (value := getattr(one, name))]
    if one.date is not None:
        lines.append(f"date = {one.date.isoformat()}")
    return "\n".join(lines) + "\n"


def _changed(text: str, entries: Sequence[Override], place: int, decision: Override | None) -> str:
    """Return the file with another entry at a place, and all else letter by letter."""
    heads = [found.start() for found in _HEAD.finditer(text)]
    new = written(decision) if decision is not None else ""
    if place == len(entries):
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        return text + gap + new
    if len(heads) != len(entries):
        return ""  # a text of several lines holds what looks like a head
    end = heads[place + 1] if place + 1 < len(heads) else len(text)
    lines = text[heads[place] : end].split("\n")
    last = max(number for number, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#"))
    return text[: heads[place]] + new + "\n".join(lines[last + 1 :]) + text[end:]


def _read(text: str) -> list[Override] | None:
    try:
        return entries_in(text.encode())
    except (msgspec.MsgspecError, UnicodeError):
        return None
