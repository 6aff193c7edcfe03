"""What a browser or `grader submit` sends: streamed to disk, bounded, and under names of ours."""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BufferedWriter
from pathlib import Path
from typing import Any

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import ClientDisconnect, Request

from grader.classroom.discover import is_reserved
from grader.classroom.roster import folder_name
from grader.serve.ground.identity import new_token
from grader.submission.choose import is_archive, may_be_code

MAX_FILES = 50
_MAX_FIELD = 4096
_MAX_FIELDS = 8
_MAX_TOLD = 200
# Of a form, beside the files in it: at most so many parts, each with a header of its own.
_AROUND = 512 << 10
UPLOAD_SECONDS = 120.0
"""A body that takes longer than this is given up: nobody holds a place in the line by sending a byte a minute."""
SPOOL = ".received"
"""The folder beside students' folders in which hand-ins arrive; hidden, so that nothing takes it for a student."""


class Refused(Exception):
    """An upload that is not taken: ``key`` of the catalogue, what it tells, and the status of the answer."""

    def __init__(self, key: str, status: int = 400, **told: object) -> None:
        super().__init__(key)
        self.key, self.status, self.told = key, status, told


@dataclass
class Upload:
    """What arrived: its folder, the files in it by the names that they have there, and the fields of the form."""

    folder: Path
    files: dict[str, int] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    digest: str = ""

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return sum(self.files.values())

    def discard(self) -> None:
        """Forget it."""
        shutil.rmtree(self.folder, ignore_errors=True)


async def receive(
    request: Request, class_folder: Path, most: int, may: Callable[[dict[str, str]], None], seconds: float | None = None
) -> Upload:
    """Stream a form's files into a new folder beside the students'.

    Parameters
    ----------
    most : int
        Bytes of all files together.
    may : callable
        Looks at the fields that stand before the first file, and raises `Refused` where nothing is to be taken.

    Raises
    ------
    Refused
        if it is too much, too slow, no form, or holds nothing to grade; nothing of it is left then.
    OSError
        if the disk does not take it; nothing of it is left then.
    """
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > most + _AROUND:
        raise Refused("too_large", 413, mb=most >> 20)
    folder = class_folder / SPOOL / new_token()
    upload = Upload(folder)
    try:
        # 507 before a byte is taken is kinder than after all of them.
        class_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(class_folder).free < 2 * most:
            raise Refused("disk_full", 507)
        folder.mkdir(mode=0o700, parents=True)
        async with asyncio.timeout(UPLOAD_SECONDS if seconds is None else seconds):
            await _read(request, _Receiver(upload, most, may))
        if not upload.files:
            raise Refused("nothing_to_grade" if upload.left else "no_file", told_names=", ".join(upload.left[:5]))
        upload.digest = await asyncio.to_thread(_digest, upload)
    except TimeoutError:
        upload.discard()
        raise Refused("too_slow", 408) from None
    except ClientDisconnect:
        upload.discard()
        raise Refused("cut_off") from None
    except BaseException:
        upload.discard()
        raise
    return upload


async def _read(request: Request, receiver: _Receiver) -> None:
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary")
    if kind != b"multipart/form-data" or not boundary or len(boundary) > 200:
        raise Refused("no_form", 415)
    parser = MultipartParser(boundary, receiver.callbacks())
    left = receiver.most + _AROUND
    try:
        async for chunk in request.stream():
            # Before the first part and behind the last may stand anything.
            if (left := left - len(chunk)) < 0:
                raise Refused("too_large", 413, mb=receiver.most >> 20)
            parser.write(chunk)
            await receiver.write()
        parser.finalize()
        await receiver.write()
    except FormParserError:
        raise Refused("cut_off") from None
    finally:
        receiver.close()
    if not receiver.ended:
        raise Refused("cut_off")


class _Receiver:
    """Hears from the parser, which is called with what has arrived; writes afterwards, in another thread."""

    def __init__(self, upload: Upload, most: int, may: Callable[[dict[str, str]], None]) -> None:
        self._upload = upload
        self._left = most
        self.most = most
        self._may = may
        self._asked = False
        self._header = b""
        self._value = b""
        self._headers: dict[bytes, bytes] = {}
        self._field: tuple[str, bytearray] | None = None
        self._file: BufferedWriter | None = None
        self._name = ""
        self._waiting: list[tuple[BufferedWriter, bytes]] = []
        self._open: list[BufferedWriter] = []
        self._parts = 0
        self.ended = False

    def callbacks(self) -> Any:
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._on_header_field,
            "on_header_value": self._on_header_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._on_headers_finished,
            "on_part_data": self._data,
            "on_part_end": self._end,
            "on_end": self._on_end,
        }

    def _begin(self) -> None:
        self._headers, self._field, self._file = {}, None, None
        self._parts += 1
        if self._parts > MAX_FILES + _MAX_FIELDS:
            raise Refused("too_many", 413, count=MAX_FILES)

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._header.lower()] = self._value
        self._header = self._value = b""

    def _on_headers_finished(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        if b"filename" not in options:
            if len(self._upload.fields) >= _MAX_FIELDS:
                raise Refused("no_form", 400)
            self._field = options.get(b"name", b"").decode("utf-8", "replace"), bytearray()
            return
        if not self._asked:
            self._may(self._upload.fields)
            self._asked = True
        sent = options[b"filename"].decode("utf-8", "replace")
        name = safe_name(sent)
        if not name:
            if sent:
                self._upload.left.append(sent[:_MAX_TOLD])
            return
        if len(self._upload.files) >= MAX_FILES:
            raise Refused("too_many", 413, count=MAX_FILES)
        self._name = _free(name, self._upload.files)
        self._upload.files[self._name] = 0
        self._file = (self._upload.folder / self._name).open("xb")
        self._open.append(self._file)

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._field is not None:
            self._field[1].extend(data[start:end])
            if len(self._field[1]) > _MAX_FIELD:
                raise Refused("no_form", 413)
            return
        self._left -= end - start
        if self._left < 0:
            raise Refused("too_large", 413, mb=self.most >> 20)
        if self._file is not None:
            self._upload.files[self._name] += end - start
            self._waiting.append((self._file, data[start:end]))

    def _end(self) -> None:
        if self._field is not None:
            name, value = self._field
            self._upload.fields[name] = value.decode("utf-8", "replace")

    def _on_end(self) -> None:
        if not self._asked:
            self._may(self._upload.fields)
            self._asked = True
        self.ended = True

    async def write(self) -> None:
        """Hand on to the disk what has arrived."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            await asyncio.to_thread(_write, waiting)

    def close(self) -> None:
        for file in self._open:
            file.close()


def _write(waiting: list[tuple[BufferedWriter, bytes]]) -> None:
    for file, data in waiting:
        file.write(data)


def safe_name(sent: str) -> str:
    """Return the name that a file is kept under; an empty one for what nobody grades.

    Of what was sent only letters, digits and ``@.+-_`` are left, so that it leads nowhere and hides nothing. Folders
    before it are of no importance: browsers send the name alone.
    """
    last = sent.replace("\\", "/").rpartition("/")[2].replace("\0", "")
    name = folder_name(last)
    if last.strip().startswith(".") or is_reserved(name) or not (may_be_code(name) or is_archive(name)):
        return ""
    return name


def _free(name: str, taken: dict[str, int]) -> str:
    folded = {one.casefold() for one in taken}
    if name.casefold() not in folded:
        return name
    stem, _, suffix = name.rpartition(".")
    numbered = (f"{stem}-{number}.{suffix}" for number in range(2, MAX_FILES + 2))
    return next(one for one in numbered if one.casefold() not in folded)


def _digest(upload: Upload) -> str:
    whole = hashlib.sha256()
    for name in sorted(upload.files):
        with (upload.folder / name).open("rb") as file:
            whole.update(f"{len(name.encode())}:".encode() + name.encode())
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()


@contextmanager
def new_folder(beside: Path) -> Iterator[Path]:
    """Yield a folder that is there for a moment and nobody else's."""
    with tempfile.TemporaryDirectory(dir=beside, prefix=".") as folder:
        yield Path(folder)


class Slots:
    """How many of something may go on at once, in all and from one person."""

    def __init__(self, most: int, of_one: int) -> None:
        self.most, self._of_one = most, of_one
        self._taken: Counter[int] = Counter()

    def take(self, person: int) -> bool:
        """Take a place; return whether there was one. Only the server's loop asks."""
        if self._taken.total() >= self.most or self._taken[person] >= self._of_one:
            return False
        self._taken[person] += 1
        return True

    def give_back(self, person: int) -> None:
        """Leave a place."""
        self._taken[person] -= 1
        if not self._taken[person]:
            del self._taken[person]
