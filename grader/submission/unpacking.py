"""What may be taken out of an archive that somebody handed in: how much, and under which names."""

from __future__ import annotations

MAX_ARCHIVE = 512 << 20
MAX_MEMBERS = 10_000
MAX_UNPACKED = 512 << 20
"""Bytes that are unpacked of one archive, also of what is only passed over."""
MAX_RATIO = 200
SMALL = 32 << 20
"""Bytes that a member may unpack to from however few."""
MAX_NAME = 1000


class TooLarge(Exception):
    """An archive with more in it than is looked at."""


class Encrypted(Exception):
    """The file to grade is behind a password."""


def safe_name(name: str) -> str | None:
    """Return a member's name with ``/`` between its parts; None for one that would lead outside."""
    name = name.replace("\\", "/")
    if len(name) > MAX_NAME or name.startswith("/") or name[1:2] == ":" or ".." in name.split("/"):
        return None
    return "/".join(part for part in name.split("/") if part not in ("", ".")) or None
