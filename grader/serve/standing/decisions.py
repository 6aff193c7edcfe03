"""What people decide, written into the files where every command reads it: points, times, and what is published.

A file that somebody wrote by hand keeps its words: only the entry that a decision is about is replaced, the result is
read before it is put in place, and a decision that cannot be read is none.
"""

from __future__ import annotations

import datetime
import os
import re
import shutil
import tempfile
import threading
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from grader.classroom import GradeStore, UsageError, read_overrides
from grader.classroom.deciding import DecidedMeanwhile
from grader.classroom.deciding import decide as write_decision
from grader.classroom.overrides import Override
from grader.classroom.store import write_whole
from grader.course import Course, CourseError, load_course
from grader.course.course import COURSE_FILE
from grader.marking import stamp
from grader.policies.extensions import EXTENSIONS_FILE, read_extensions
from grader.serve.ground.problems import Misuse

Value = str | float | datetime.datetime | datetime.date
_HEAD = re.compile(r"^[ \t]*\[", re.MULTILINE)
_turn = threading.Lock()


def decide(
    store: GradeStore,
    course: Course,
    *,
    student: str,
    assignment: str,
    exercise: str,
    points: float | None,
    comment: str,
    graded: float,
    author: str,
    seen: str,
) -> None:
    """Give points by hand, or take back what was given where ``points`` is None.

    Parameters
    ----------
    seen : str
        The `stamp` of the decision that its page showed.

    Raises
    ------
    Misuse
        if there are not so many, or the file that is there cannot be read; it stays as it is.
    DecidedMeanwhile
        if somebody else has decided meanwhile; that stands.
    """
    key = student, assignment, exercise
    now = read_overrides(store.folder, course).get(key)
    if stamp(now) != seen:
        raise DecidedMeanwhile(now)
    decision = None
    if points is not None:
        most = next(one.points for one in course.assignment(assignment).exercises if one.name == exercise)
        if points > most:
            raise Misuse("too_many_points", points=f"{points:g}", exercise=exercise, most=f"{most:g}")
        today = datetime.datetime.now(datetime.UTC).date()
        decision = Override(*key, points, comment, graded=graded, author=author, date=today)
    write_decision(store, course, key, decision, now)


def extend(course: Course, *, student: str, assignment: str, until: datetime.datetime | None, reason: str) -> None:
    """Give a student more time, or take back what was given where ``until`` is None.

    Raises
    ------
    CourseError
        if the assignment has no due time, or a later one; the file stays as it is.
    """
    key = {"student": student, "assignment": assignment}
    entry: dict[str, Value] = {} if until is None else {**key, "until": until, "reason": reason}

    def check(folder: Path) -> None:
        shutil.copy(course.root / COURSE_FILE, folder)
        read_extensions(_at(course, folder))

    _rewrite(course.root / EXTENSIONS_FILE, "extension", key, entry, check)


def set_due(course: Course, assignment: str, due: datetime.datetime | None) -> None:
    """Say when an assignment is to be handed in; see `_set`."""
    _set(course, assignment, "due", due)


def publish(course: Course, assignment: str, published: bool | datetime.datetime) -> None:
    """Say whether, or from when on, students see an assignment's grades; see `_set`."""
    _set(course, assignment, "published", published)


def _set(course: Course, assignment: str, key: str, value: bool | datetime.datetime | None) -> None:
    """Write one line of an assignment into ``course.toml``, where no other line is touched.

    Raises
    ------
    CourseError
        if the course could not be read afterwards; the file stays as it is.
    """
    path = course.root / COURSE_FILE
    with _turn:
        text = path.read_text(encoding="utf-8")
        start, end = _entry_of(text, assignment, path)
        lines = text[start:end].splitlines(keepends=True)
        kept = [line for line in lines if not re.match(rf"[ \t]*{key}[ \t]*=", line)]
        if value is not None:
            at = next(n for n, line in enumerate(kept) if re.match(r"[ \t]*name[ \t]*=", line))
            kept[at + 1 : at + 1] = [f"{key} = {_written(value)}\n"]
        changed = text[:start] + "".join(kept) + text[end:]
        before, after = tomllib.loads(text), tomllib.loads(changed)
        if _without(before, assignment, key) != _without(after, assignment, key):
            raise CourseError(f"{path}: {key} of {assignment} is not on a line of its own; write it there by hand")
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / COURSE_FILE).write_text(changed, encoding="utf-8")
            load_course(Path(folder))
        _write(path, changed)


def _entry_of(text: str, assignment: str, path: Path) -> tuple[int, int]:
    """Return where the table of an assignment begins and ends in a text."""
    starts = [found.start() for found in re.finditer(r"^[ \t]*\[\[assignment\]\]", text, re.MULTILINE)]
    for start in starts:
        following = _HEAD.search(text, text.index("]]", start))
        end = following.start() if following else len(text)
        name = re.search(r"^[ \t]*name[ \t]*=[ \t]*(?P<name>.*)$", text[start:end], re.MULTILINE)
        if name and tomllib.loads(f"name = {name['name']}")["name"] == assignment:
            return start, end
    raise CourseError(f"{path}: found no [[assignment]] with the name {assignment}")


def _without(document: Mapping[str, object], assignment: str, key: str) -> object:
    entries = document["assignment"]
    assert isinstance(entries, list)
    return {
        **document,
        "assignment": [
            {name: value for name, value in one.items() if one["name"] != assignment or name != key}
            for one in entries
        ],
    }  # fmt: skip


def _rewrite(
    path: Path, table: str, key: Mapping[str, str], entry: Mapping[str, Value], check: Callable[[Path], object]
) -> None:
    """Replace the entry of a file that has this key, or add one; an empty entry only removes it."""
    with _turn:
        try:
            text = path.read_text(encoding="utf-8")
            tomllib.loads(text)
        except FileNotFoundError:
            text = ""
        except (tomllib.TOMLDecodeError, UnicodeError) as problem:
            raise Misuse("mend_by_hand", file=path, why=problem) from None
        head, blocks = _blocks(text, table)
        kept = [block for block in blocks if not _is(block, table, key)]
        if entry:
            lines = [f"[[{table}]]", *(f"{name} = {_written(value)}" for name, value in entry.items())]
            if kept and not kept[-1].endswith("\n"):
                kept[-1] += "\n"
            kept.append(("\n" if kept or head else "") + "\n".join(lines) + "\n")
        changed = head + "".join(kept)
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / path.name).write_text(changed, encoding="utf-8")
            try:
                check(Path(folder))
            except (UsageError, CourseError) as problem:
                raise type(problem)(str(problem).replace(folder, str(path.parent))) from None
        _write(path, changed)


def _blocks(text: str, table: str) -> tuple[str, list[str]]:
    """Return what stands before the first entry, and each entry with what stands between it and the next."""
    starts = [found.start() for found in re.finditer(rf"^[ \t]*\[\[{table}\]\]", text, re.MULTILINE)]
    if not starts:
        return text, []
    return text[: starts[0]], [text[one:other] for one, other in zip(starts, [*starts[1:], len(text)], strict=True)]


def _is(block: str, table: str, key: Mapping[str, str]) -> bool:
    try:
        entry = tomllib.loads(block)[table][0]
    except tomllib.TOMLDecodeError:
        # A text of several lines that looks like the head of an entry: then nothing of it is touched.
        return False
    return all(entry.get(name) == value for name, value in key.items())


def _written(value: Value | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(float(value))
    if isinstance(value, str):
        escaped = "".join(_escaped(letter) for letter in value)
        return f'"{escaped}"'
    return value.isoformat()


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return "\\" + letter
    if letter < " " or letter == "\x7f":
        return f"\\u{ord(letter):04x}"
    return letter if letter.isprintable() or letter == " " or ord(letter) > 0x9F else f"\\u{ord(letter):04x}"


def _at(course: Course, root: Path) -> Course:
    return replace(course, root=root)


def _write(path: Path, text: str) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    write_whole(path, text.encode("utf-8", "replace"))
    os.chmod(path, mode)
