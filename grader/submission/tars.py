"""Files in a tar, packed or not, each read within bounds."""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, NoReturn, Self, cast

from grader.submission.unpacking import MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED, SMALL, TooLarge, safe_name

_MAX_HEADER = 64 << 10
_MAX_PARTS = 1000
_MAX_ENDS = 100
_PART = 64 << 10
_GZIP = zlib.MAX_WBITS | 16


class _Unpacked:
    """What a gzip file holds. Python's own reader goes through any number of empty parts at one go."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._unpack = zlib.decompressobj(_GZIP)
        self._rest = b""
        self._parts = 1

    def read(self, size: int) -> bytes:
        while True:
            if self._unpack.eof:
                self._rest = (self._unpack.unused_data or self._source.read(_PART)).lstrip(b"\0")
                if not self._rest:
                    return b""
                self._parts += 1
                if self._parts > _MAX_PARTS:
                    raise TooLarge
                self._unpack = zlib.decompressobj(_GZIP)
            packed = self._rest or self._source.read(_PART)
            if not packed:
                raise EOFError
            data = self._unpack.decompress(packed, size)
            self._rest = self._unpack.unconsumed_tail
            if data:
                return data


class _Bounded:
    """A stream that ends in `TooLarge` instead of going on for ever, and in `EOFError` for who reads on at its end.

    Python's reader of tars does, part by part, as far as the header of a member says that it goes.
    """

    def __init__(self, source: IO[bytes] | _Unpacked, limit: int) -> None:
        self._source = source
        self._left = limit
        self._ends = 0

    def read(self, size: int) -> bytes:
        if size > self._left:
            raise TooLarge
        data = self._source.read(size)
        self._left -= len(data)
        self._ends += not data
        if self._ends > _MAX_ENDS:
            raise EOFError
        return data


class _PlainMember(tarfile.TarInfo):
    """A header that stands for itself, or for a short name: lists inside headers have no bounds."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str | None, errors: str) -> Self:
        member = super().frombuf(buf, encoding, errors)  # type: ignore[arg-type]
        if member.type == tarfile.GNUTYPE_SPARSE or (not member.isfile() and member.size > _MAX_HEADER):
            raise TooLarge
        return member

    def _refuse(self, *_: object) -> NoReturn:
        raise TooLarge

    # Each would read as many numbers as the header says there are.
    _proc_gnusparse_00 = _proc_gnusparse_01 = _proc_gnusparse_10 = _refuse


@contextmanager
def open_tar(file: IO[bytes]) -> Iterator[tarfile.TarFile]:
    """Open a tar, packed or not, to be gone through once; `TooLarge` where too much comes out."""
    file.seek(0)
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0, io.SEEK_END)
    limit = min(MAX_UNPACKED, max(SMALL, MAX_RATIO * file.tell())) if packed else MAX_UNPACKED
    file.seek(0)
    source = _Unpacked(file) if packed else file
    bounded = cast(IO[bytes], _Bounded(source, limit + tarfile.RECORDSIZE))
    with tarfile.open(fileobj=bounded, mode="r|", tarinfo=_PlainMember) as archive:
        yield archive


def files_in(archive: tarfile.TarFile) -> Iterator[tuple[tarfile.TarInfo, str]]:
    """Yield the regular files, each with its name as it may be used."""
    for number, info in enumerate(archive):
        if number >= MAX_MEMBERS:
            raise TooLarge
        safe = safe_name(info.name)
        if info.type in (tarfile.REGTYPE, tarfile.AREGTYPE) and not info.issparse() and safe:
            yield info, safe
