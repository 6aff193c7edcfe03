"""Archives handed in: the one file to grade is read into memory, and nothing is ever written to disk.

An archive is hostile input. What is read of one is bounded before it is built: its directory, its members, and the
bytes that come out of it, whatever it says about their number. Archives inside archives are not opened.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from typing import IO

from grader.submission.cells import BROKEN, code_cells
from grader.submission.choose import MAX_TOLD, is_archive, is_theirs, readable
from grader.submission.model import Rejection
from grader.submission.modules import MAX_MODULE, module_paths
from grader.submission.notebook import TooMuch
from grader.submission.tars import files_in, open_tar
from grader.submission.unpacking import MAX_ARCHIVE, MAX_MEMBERS, MAX_UNPACKED, Encrypted, TooLarge, safe_name
from grader.submission.work import Chosen, Released, choose_work, preferred
from grader.submission.zips import check_directory, is_file, name_in_zip, unpacked_member


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
    except TooLarge:
        return Rejection("archive_too_large", name)
    except Encrypted:
        return Rejection("archive_encrypted", name)
    except Exception:  # the readers of archives raise whatever they like on bytes that are none
        return Rejection("archive_damaged", name)


def _choose(names: list[str], archive: str, released: Released, unpacked: Callable[[str], bytes]) -> Chosen | Rejection:
    if not names:
        return Rejection("archive_empty", archive)

    def sources(name: str) -> list[str]:
        try:
            return [cell.source for cell in code_cells(name, unpacked(name)).cells]
        except (TooLarge, TooMuch, KeyError, zipfile.BadZipFile, zlib.error, *BROKEN):
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


def _from_zip(file: IO[bytes], name: str, released: Released) -> Member | Rejection:
    check_directory(file)
    with zipfile.ZipFile(file) as archive:
        if len(archive.filelist) > MAX_MEMBERS:
            raise TooLarge
        members = {safe: info for info in archive.filelist if is_file(info) and (safe := safe_name(name_in_zip(info)))}
        chosen = _choose(list(members), name, released, lambda path: unpacked_member(archive, members[path]))
        if isinstance(chosen, Rejection):
            return chosen
        modules = {}
        for path in module_paths(members, chosen.path):
            # One that is too much, or cannot be read, is left out; it is not the work.
            with suppress(Exception):
                modules[path] = unpacked_member(archive, members[path], MAX_MODULE)
        return _member(chosen, unpacked_member(archive, members[chosen.path]), list(members), modules)


def _from_tar(file: IO[bytes], name: str, released: Released) -> Member | Rejection:
    with open_tar(file) as archive:
        names = [safe for _, safe in files_in(archive)]
    compared = preferred([path for path in names if not is_archive(path)], released)
    held: dict[str, bytes] = {}
    if len(compared) > 1:
        with open_tar(file) as archive:
            for info, safe in files_in(archive):
                if safe in compared and (member := archive.extractfile(info)):
                    held[safe] = member.read(MAX_UNPACKED)
    chosen = _choose(names, name, released, held.__getitem__)
    if isinstance(chosen, Rejection):
        return chosen
    data = b""
    wanted = set(module_paths(names, chosen.path))
    modules = {}
    with open_tar(file) as archive:
        for info, safe in files_in(archive):
            if safe == chosen.path and (member := archive.extractfile(info)):
                data = member.read(MAX_UNPACKED)
            elif safe in wanted and info.size <= MAX_MODULE and (member := archive.extractfile(info)):
                modules[safe] = member.read(MAX_MODULE)
    return _member(chosen, data, names, modules)
