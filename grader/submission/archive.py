"""Archives handed in: the one file to grade is read into memory, and nothing is ever written to disk.

An archive is hostile input. What is read of one is bounded before it is built: its directory, its members, and the
bytes that come out of it, whatever it says about their number. Archives inside archives are not opened.
"""

from __future__ import annotations

import gzip
import io
import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import IO, NoReturn, Self, cast

from grader.submission.cells import BROKEN, code_cells
from grader.submission.choose import MAX_TOLD, is_archive, is_theirs, readable
from grader.submission.model import Rejection
from grader.submission.modules import MAX_MODULE, module_paths
from grader.submission.notebook import TooMuch
from grader.submission.work import Chosen, Released, choose_work, preferred

MAX_ARCHIVE = 512 << 20
MAX_MEMBERS = 10_000
MAX_UNPACKED = 512 << 20
"""Bytes that are unpacked of one archive, also of what is only passed over."""
MAX_RATIO = 200
_SMALL = 32 << 20
"""Bytes that a member may unpack to from however few."""
_MAX_DIRECTORY = 4 << 20
_MAX_NAME = 1000
_PART = 1 << 20
_MAX_HEADER = 64 << 10
_TAIL = (1 << 16) + 22
_END, _LOCATOR = b"PK\x05\x06", b"PK\x06\x07"


class _TooLarge(Exception):
    """An archive with more in it than is looked at."""


class _Encrypted(Exception):
    """The file to grade is behind a password."""


@dataclass(frozen=True)
class Member:
    """The file to grade, names beside it: ignored, that it may import (with their bytes), and worked in as well."""

    name: str
    data: bytes
    ignored: tuple[str, ...] = ()
    modules: tuple[tuple[str, bytes], ...] = ()
    rivals: tuple[str, ...] = ()


def read_archive(file: BufferedReader, name: str, released: Released) -> Member | Rejection:
    """Return the submission in a .zip, .tar, .tar.gz or .tgz, or why there is none.

    Links, devices, absolute names and names that lead outside are passed over.

    Parameters
    ----------
    file : BufferedReader
        A regular file, from its beginning.
    name : str
        Of the archive.

    Raises
    ------
    OSError
        if the file cannot be read.
    """
    if os.fstat(file.fileno()).st_size > MAX_ARCHIVE:
        return Rejection("archive_too_large", name)
    try:
        if file.read(2) == b"PK":
            return _from_zip(file, name, released)
        return _from_tar(file, name, released)
    except _TooLarge:
        return Rejection("archive_too_large", name)
    except _Encrypted:
        return Rejection("archive_encrypted", name)
    except Exception:  # the readers of archives raise whatever they like on bytes that are none
        return Rejection("archive_damaged", name)


def _choose(names: list[str], archive: str, released: Released, unpacked: Callable[[str], bytes]) -> Chosen | Rejection:
    if not names:
        return Rejection("archive_empty", archive)

    def sources(name: str) -> list[str]:
        try:
            return [cell.source for cell in code_cells(name, unpacked(name))[0]]
        except (_TooLarge, TooMuch, KeyError, zipfile.BadZipFile, zlib.error, *BROKEN):
            return []

    chosen = choose_work([name for name in names if not is_archive(name)], released, sources)
    if isinstance(chosen, Rejection):
        detail = chosen.detail or ", ".join(readable(name) for name in names[:5])
        return Rejection(chosen.reason, f"{archive}: {detail}")
    return chosen


def _member(chosen: Chosen, data: bytes, names: list[str], modules: dict[str, bytes]) -> Member:
    others = [readable(name) for name in names if name != chosen.path and name not in modules and is_theirs(name)]
    rivals = tuple(map(readable, chosen.rivals))
    return Member(readable(chosen.path), data, tuple(others[:MAX_TOLD]), tuple(sorted(modules.items())), rivals)


def _safe(name: str) -> str | None:
    """Return a member's name with ``/`` between its parts; None for one that would lead outside."""
    name = name.replace("\\", "/")
    if len(name) > _MAX_NAME or name.startswith("/") or name[1:2] == ":" or ".." in name.split("/"):
        return None
    return "/".join(part for part in name.split("/") if part not in ("", ".")) or None


# -- zip -----------------------------------------------------------------------------------------


def _from_zip(file: IO[bytes], name: str, released: Released) -> Member | Rejection:
    _check_directory(file)
    with zipfile.ZipFile(file) as archive:
        if len(archive.filelist) > MAX_MEMBERS:
            raise _TooLarge
        members = {safe: info for info in archive.filelist if _is_file(info) and (safe := _safe(_name_in_zip(info)))}
        chosen = _choose(list(members), name, released, lambda path: _unpacked(archive, members[path]))
        if isinstance(chosen, Rejection):
            return chosen
        modules = {}
        for path in module_paths(members, chosen.path):
            # One that is too much, or cannot be read, is left out; it is not the work.
            with suppress(Exception):
                modules[path] = _unpacked(archive, members[path], MAX_MODULE)
        return _member(chosen, _unpacked(archive, members[chosen.path]), list(members), modules)


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
            _check_directory(file)
            archive = zipfile.ZipFile(file)
        except _TooLarge:
            raise ArchiveError(f"{path} lists more files than are looked at ({MAX_MEMBERS})") from None
        except Exception:  # the reader of archives raises whatever it likes on bytes that are none
            raise ArchiveError(f"{path} is no zip, or a damaged one") from None
        with archive:
            if len(archive.filelist) > MAX_MEMBERS:
                raise ArchiveError(f"{path} lists more files than are looked at ({MAX_MEMBERS})")
            found, passed_over = [], []
            for info in archive.filelist:
                if (safe := _safe(_name_in_zip(info))) and _is_file(info):
                    found.append(Packed(safe, _time(info, zone), partial(_read, archive, info, safe)))
                elif not info.is_dir():
                    passed_over.append(readable(_name_in_zip(info)[:_MAX_NAME]))
            yield found, passed_over


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    try:
        return _unpacked(archive, info)
    except _Encrypted:
        raise ArchiveError(f"{name} asks for a password") from None
    except _TooLarge:
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


def _check_directory(file: IO[bytes]) -> None:
    """Look at the size of the list of members before it is built: every record that may be the list's end counts."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.find(_END)
    while at >= 0:
        listed = int.from_bytes(tail[at + 12 : at + 16], "little")
        if listed > _MAX_DIRECTORY or tail[max(0, at - 20) : at].startswith(_LOCATOR):
            raise _TooLarge
        at = tail.find(_END, at + 1)


def _is_file(info: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(info.external_attr >> 16)
    return not info.filename.endswith(("/", "\\")) and kind in (0, stat.S_IFREG)


def _name_in_zip(info: zipfile.ZipInfo) -> str:
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


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int = MAX_UNPACKED) -> bytes:
    if info.flag_bits & 0x1:
        raise _Encrypted
    # The other methods can ask for any amount of memory.
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("an unusual method")
    if info.file_size > max(_SMALL, MAX_RATIO * info.compress_size) or info.file_size > most:
        raise _TooLarge
    with archive.open(info) as member:
        # In parts, since the reader unpacks all that it is asked for before it looks at what the member says of itself.
        return b"".join(iter(lambda: member.read(_PART), b""))


# -- tar -----------------------------------------------------------------------------------------


class _Bounded:
    """A stream that ends in `_TooLarge` instead of going on for ever."""

    def __init__(self, source: IO[bytes] | gzip.GzipFile, limit: int) -> None:
        self._source = source
        self._left = limit

    def read(self, size: int) -> bytes:
        if size > self._left:
            raise _TooLarge
        data = self._source.read(size)
        self._left -= len(data)
        return data


class _PlainMember(tarfile.TarInfo):
    """A header that stands for itself, or for a short name: lists inside headers have no bounds."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str | None, errors: str) -> Self:
        member = super().frombuf(buf, encoding, errors)  # type: ignore[arg-type]
        if member.type == tarfile.GNUTYPE_SPARSE or (not member.isfile() and member.size > _MAX_HEADER):
            raise _TooLarge
        return member

    def _refuse(self, *_: object) -> NoReturn:
        raise _TooLarge

    # Each would read as many numbers as the header says there are.
    _proc_gnusparse_00 = _proc_gnusparse_01 = _proc_gnusparse_10 = _refuse


@contextmanager
def _tar(file: IO[bytes]) -> Iterator[tarfile.TarFile]:
    file.seek(0)
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0, io.SEEK_END)
    limit = min(MAX_UNPACKED, max(_SMALL, MAX_RATIO * file.tell())) if packed else MAX_UNPACKED
    file.seek(0)
    source = gzip.GzipFile(fileobj=file) if packed else file
    bounded = cast(IO[bytes], _Bounded(source, limit + tarfile.RECORDSIZE))
    with tarfile.open(fileobj=bounded, mode="r|", tarinfo=_PlainMember) as archive:
        yield archive


def _from_tar(file: IO[bytes], name: str, released: Released) -> Member | Rejection:
    with _tar(file) as archive:
        names = [safe for _, safe in _files(archive)]
    compared = preferred([path for path in names if not is_archive(path)], released)
    held: dict[str, bytes] = {}
    if len(compared) > 1:
        with _tar(file) as archive:
            for info, safe in _files(archive):
                if safe in compared and (member := archive.extractfile(info)):
                    held[safe] = member.read(MAX_UNPACKED)
    chosen = _choose(names, name, released, held.__getitem__)
    if isinstance(chosen, Rejection):
        return chosen
    data = b""
    wanted = set(module_paths(names, chosen.path))
    modules = {}
    with _tar(file) as archive:
        for info, safe in _files(archive):
            if safe == chosen.path and (member := archive.extractfile(info)):
                data = member.read(MAX_UNPACKED)
            elif safe in wanted and info.size <= MAX_MODULE and (member := archive.extractfile(info)):
                modules[safe] = member.read(MAX_MODULE)
    return _member(chosen, data, names, modules)


def _files(archive: tarfile.TarFile) -> Iterator[tuple[tarfile.TarInfo, str]]:
    for number, info in enumerate(archive):
        if number >= MAX_MEMBERS:
            raise _TooLarge
        safe = _safe(info.name)
        if info.type in (tarfile.REGTYPE, tarfile.AREGTYPE) and not info.issparse() and safe:
            yield info, safe
