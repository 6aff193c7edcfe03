"""Files in a zip, each read within bounds."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import IO

from grader.submission.choose import readable
from grader.submission.unpacking import (
    MAX_MEMBERS,
    MAX_NAME,
    MAX_RATIO,
    MAX_UNPACKED,
    SMALL,
    Encrypted,
    TooLarge,
    safe_name,
)

_MAX_DIRECTORY = 4 << 20
_PART = 1 << 20
_TAIL = (1 << 16) + 22
_END, _LOCATOR = b"PK\x05\x06", b"PK\x06\x07"


class ArchiveError(ValueError):
    """An archive that is none, or holds more than is looked at; the text is one clear line."""


@dataclass(frozen=True)
class Packed:
    """A file in a zip: its name with ``/`` between its parts, its time, and how to read it.

    ``read`` is bounded, and raises `ArchiveError` for what cannot be unpacked.
    """

    name: str
    time: datetime
    read: Callable[[], bytes]


@contextmanager
def open_zip(path: Path, zone: tzinfo | None = None) -> Iterator[tuple[list[Packed], list[str]]]:
    """List the files of a zip of any size, to be read one by one, and the names that are passed over.

    Parameters
    ----------
    zone : tzinfo, optional
        Of times that do not say theirs; by default this machine's.

    Raises
    ------
    ArchiveError
        if it is no zip, or lists too many members.
    OSError
        if it cannot be opened.
    """
    with path.open("rb") as file:
        try:
            check_directory(file)
            archive = zipfile.ZipFile(file)
        except TooLarge:
            raise ArchiveError(f"{path} lists more files than are looked at ({MAX_MEMBERS})") from None
        except Exception:  # the reader of archives raises whatever it likes on bytes that are none
            raise ArchiveError(f"{path} is no zip, or a damaged one") from None
        with archive:
            if len(archive.filelist) > MAX_MEMBERS:
                raise ArchiveError(f"{path} lists more files than are looked at ({MAX_MEMBERS})")
            found, passed_over = [], []
            for info in archive.filelist:
                if (safe := safe_name(name_in_zip(info))) and is_file(info):
                    found.append(Packed(safe, _time(info, zone), partial(_read, archive, info, safe)))
                elif not info.is_dir():
                    passed_over.append(readable(name_in_zip(info)[:MAX_NAME]))
            yield found, passed_over


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    try:
        return unpacked_member(archive, info)
    except Encrypted:
        raise ArchiveError(f"{name} asks for a password") from None
    except TooLarge:
        raise ArchiveError(f"{name} unpacks to more than is looked at") from None
    except Exception:
        raise ArchiveError(f"{name} is damaged") from None


def _time(info: zipfile.ZipInfo, zone: tzinfo | None) -> datetime:
    """Return when a member was changed: as its extended timestamp says (seconds since 1970), else by a wall clock."""
    extra = info.extra
    while len(extra) >= 9:
        size = int.from_bytes(extra[2:4], "little")
        if extra[:2] == b"UT" and size >= 5 and extra[4] & 1:
            return datetime.fromtimestamp(int.from_bytes(extra[5:9], "little"), UTC)
        extra = extra[4 + size :]
    try:
        moment = datetime(*info.date_time)
        return (moment.replace(tzinfo=zone) if zone else moment).astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime(1980, 1, 1, tzinfo=UTC)  # what zip writes for no time


def check_directory(file: IO[bytes]) -> None:
    """Look at the size of the list of members before it is built: every record that may be the list's end counts."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.find(_END)
    while at >= 0:
        listed = int.from_bytes(tail[at + 12 : at + 16], "little")
        if listed > _MAX_DIRECTORY or tail[max(0, at - 20) : at].startswith(_LOCATOR):
            raise TooLarge
        at = tail.find(_END, at + 1)


def is_file(info: zipfile.ZipInfo) -> bool:
    """Whether a member is a regular file."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    return not info.filename.endswith(("/", "\\")) and kind in (0, stat.S_IFREG)


def name_in_zip(info: zipfile.ZipInfo) -> str:
    """Return a member's name; those of Korean Windows are in cp949 without saying so, those of macOS in UTF-8."""
    name = info.orig_filename.partition("\0")[0]
    if info.flag_bits & 0x800:
        return name
    for encoding in ("utf-8", "cp949"):
        try:
            return name.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
    return name


def unpacked_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int = MAX_UNPACKED) -> bytes:
    """Return the bytes of a member, or raise `TooLarge` or `Encrypted`."""
    if info.flag_bits & 0x1:
        raise Encrypted
    # The other methods can ask for any amount of memory.
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("an unusual method")
    if info.file_size > max(SMALL, MAX_RATIO * info.compress_size) or info.file_size > most:
        raise TooLarge
    with archive.open(info) as member:
        # In parts, since the reader unpacks all that it is asked for before it looks at what the member says of itself.
        return b"".join(iter(lambda: member.read(_PART), b""))
