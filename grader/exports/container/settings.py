"""What the zip tells the container, and what Gradescope tells it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from grader.exports.gradescope import Visibility

SETTINGS = "autograder.json"
_MAX_BYTES = 8 << 20


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How to grade: the assignment, the level of isolation, and when students see what."""

    assignment: str
    isolation: str = "auto"
    visibility: Visibility = Visibility.VISIBLE


class _User(msgspec.Struct, frozen=True):
    id: int


class _Metadata(msgspec.Struct, frozen=True):
    users: list[_User]


def student_in(metadata: Path) -> str:
    """Return a name for whoever handed in, from ``submission_metadata.json``: each has hidden inputs of their own."""
    try:
        with metadata.open("rb") as file:
            users = msgspec.json.decode(file.read(_MAX_BYTES), type=_Metadata).users
    except (OSError, msgspec.MsgspecError, UnicodeError):
        users = []
    return f"gradescope_{users[0].id}" if users else "student"
