"""What people hand in and what is read of it: notebooks, archives, uploads, kept Grades and the pages made of them."""

from __future__ import annotations

import asyncio
import io
import json
import os
import random
import re
import tarfile
import tempfile
import zipfile
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import msgspec

from grader.diagnosis.finding import Finding, Kind
from grader.feedback import FeedbackTexts, catalogue, feedback_of, notes
from grader.feedback.html import feedback_page
from grader.feedback.markdown import markdown_of
from grader.feedback.terminal import to_text
from grader.grading import Grade, TestGrade, grade_from_json, grade_to_json
from grader.grading.model import ExerciseGrade, IsolationRecord, LoadProblem, Place, Redefined, RejectionRecord
from grader.selfcheck import apart
from grader.selfcheck.reported import Card, Item, Mark, Report
from grader.serve.inbox.uploads import Refused, receive
from grader.submission import Released, read_submission
from grader.submission.read import read_document
from grader.suite.comparing.mismatch import Mismatch
from grader.suite.outcome import Cause, Raised, Status
from tests.conftest import notebook_text
from tests.feedback.reading import Reading
from tests.fuzz.drawing import value

_MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None
_RELEASED = Released("fuzz", {"softmax": "def softmax(x):\n    pass"})


class Notebook:
    """Files, read as submissions."""

    refused: tuple[type[Exception], ...] = ()

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fuzz-", dir=_MEMORY))

    def document(self, draw: random.Random) -> bytes:
        cells = ["def softmax(x):\n    return x", "%matplotlib inline", "한글 = 1", "", "x" * draw.randrange(100)]
        text = notebook_text(*draw.sample(cells, draw.randrange(1, 5)))
        if draw.random() < 0.3:
            text = json.dumps(
                {"nbformat": draw.choice([3, 4, "4", None]), "worksheets": [{"cells": value(draw)}]}, default=str
            )
        return text.encode(draw.choice(["utf-8", "utf-8-sig", "utf-16", "cp949", "utf-16-be"]), errors="replace")

    def read(self, data: bytes) -> None:
        path = self.folder / ("fuzz.ipynb" if len(data) % 3 else "fuzz.py")
        path.write_bytes(data)
        read_submission(path, _RELEASED)
        read_document(path, _RELEASED)


class Archive(Notebook):
    """Archives with work in them, and archives that are none."""

    def document(self, draw: random.Random) -> bytes:
        names = ["fuzz.py", "a/fuzz.ipynb", "../fuzz.py", "b/c.py", "x.zip", "가.py", "__MACOSX/._fuzz.py", "/fuzz.py"]
        members = [
            (
                name,
                super(Archive, self).document(draw)
                if name.endswith("b")
                else b"def softmax(x): return x\n" * draw.randrange(9),
            )
            for name in draw.sample(names, draw.randrange(1, 6))
        ]
        packed = io.BytesIO()
        if draw.random() < 0.5:
            with zipfile.ZipFile(packed, "w", draw.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])) as archive:
                for name, data in members:
                    archive.writestr(name, data)
        else:
            kind: Any = draw.choice(["w", "w:gz"])
            with tarfile.open(
                fileobj=packed, mode=kind, format=draw.choice([tarfile.PAX_FORMAT, tarfile.GNU_FORMAT])
            ) as tar:
                for name, data in members:
                    info = tarfile.TarInfo(name)
                    info.size = len(data)
                    tar.addfile(info, io.BytesIO(data))
        return packed.getvalue()

    def read(self, data: bytes) -> None:
        path = self.folder / "fuzz.zip"
        path.write_bytes(data)
        read_submission(path, _RELEASED)
        read_document(path, _RELEASED)
        assert [one.name for one in self.folder.iterdir()] == ["fuzz.zip"]


class Uploaded:
    """What a browser sends, as the server takes it."""

    refused: tuple[type[Exception], ...] = (Refused,)

    def __init__(self) -> None:
        self._root = Path(tempfile.mkdtemp(prefix="fuzz-", dir=_MEMORY))

    def document(self, draw: random.Random) -> bytes:
        names = [
            "fuzz.ipynb",
            "a.py",
            "../b.py",
            "C:\\x\\c.py",
            ".hidden.py",
            "overrides.toml",
            "가.zip",
            'x"y.py',
            "con.py",
            "",
        ]
        parts = [b'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\ntoken\r\n'] * draw.randrange(3)
        for name in draw.sample(names, draw.randrange(4)):
            head = f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\nContent-Type: text/x\r\n\r\n'
            parts.append(head.encode() + draw.randbytes(draw.randrange(90)) + b"\r\n")
        return b"".join(parts) + b"--b--\r\n"

    def read(self, data: bytes) -> None:
        asyncio.run(self._read(data))

    async def _read(self, data: bytes) -> None:
        folder = self._root / "class"
        try:
            upload = await receive(_Request(data), folder, 1000, lambda _: None)
        except Refused:
            assert not [path for path in self._root.rglob("*") if path.is_file()]
            raise
        assert {path.name for path in upload.folder.iterdir()} == set(upload.files)
        assert all(re.fullmatch(r"[\w@.+-]+", name) and name[0] != "." for name in upload.files), upload.files
        upload.discard()


class _Request:
    """A request, as far as it is looked at."""

    def __init__(self, data: bytes) -> None:
        self.headers = {"content-type": "multipart/form-data; boundary=b"}
        self._data = data

    async def stream(self) -> Any:
        for at in range(0, len(self._data), 50):
            yield self._data[at : at + 50]


class Kept:
    """Grades as they lie on disk, damaged there."""

    refused: tuple[type[Exception], ...] = (msgspec.DecodeError, UnicodeDecodeError)

    def document(self, draw: random.Random) -> bytes:
        return grade_to_json(grade(draw))

    def read(self, data: bytes) -> None:
        grade_to_json(grade_from_json(data))


class Pages(Kept):
    """Grades in which a student's code wrote what it could, and what people read of them."""

    _UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    _TAGS = frozenset({"script", "img", "iframe", "object", "svg/onload", "base", "form", "embed"})

    def read(self, data: bytes) -> None:
        found = grade_from_json(data)
        for language in ("en", "ko"):
            say = catalogue(language)
            feedback = feedback_of(found, "Fuzz", FeedbackTexts({}), say)
            page = Reading(feedback_page(feedback, "Course", say))
            assert not self._TAGS & {name for name, _ in page.elements}, page.elements
            assert not any(name.startswith("on") for _, found in page.elements for name in found)
            for text in (markdown_of(feedback, say), to_text(feedback, say), *notes(found, say)):
                assert not self._UNSAFE.search(text), self._UNSAFE.findall(text)


_TEXTS = (
    "", "x", "softmax", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "\x1b[2J", "\u202eabc", "\0", "a\nb",
    "\r", "\u2028", "[x](javascript:1)", "`", "**", "=cmd|1", "가" * 30, "x" * 3000, "%s {0} {name}", "\\", "&lt;", "]]>",
    "\ud7ff\ue000", "</style><script>", "{", "}",
)  # fmt: skip


def grade(draw: random.Random) -> Grade:
    """Return a Grade in which every text that a submission has a say in was drawn."""

    def text() -> str:
        return draw.choice(_TEXTS) + draw.choice(["", draw.choice(_TEXTS)])

    def texts() -> tuple[str, ...]:
        return tuple(text() for _ in range(draw.randrange(3)))

    def number() -> int:
        return draw.choice([0, 1, 2, 40, 10**9])

    def mismatch() -> Mismatch:
        kind = draw.choice(_KINDS)
        if kind in ("length", "rows"):  # these words are ours
            return Mismatch(kind, str(number()), str(number()))
        return Mismatch(kind, text(), "a number", path=text())

    def test(name: str) -> TestGrade:
        if draw.random() < 0.5:
            return TestGrade(name, Status.FAILED, 1.0, cause=Cause.MISMATCH, mismatch=mismatch())
        place = draw.choice([None, number()]), draw.choice([None, number()])
        return TestGrade(name, Status.FAILED, 1.0, cause=Cause.RAISED, raised=Raised(text(), text(), *place))

    exercise = ExerciseGrade(
        "softmax", 0.0, 4.0, (test("a"), test("b")),
        tuple(Finding(Kind.EXCEPTION, "undefined_name", ("a",), {"name": text()}) for _ in range(draw.randrange(2))),
        draw.choice([None, Place(number(), number(), number())]),
    )  # fmt: skip
    return Grade(
        "student01", "fuzz", 0.0, 4.0, (exercise,), 1, IsolationRecord("L3", {}), {}, file=text(),
        rejected=draw.choice([None, None, RejectionRecord(draw.choice(["no_code", "not_a_notebook", "no_file"]), text())]),
        loading=tuple(LoadProblem(number(), number(), text(), text(), texts()) for _ in range(draw.randrange(3))),
        printed=text(), ignored=texts(), rivals=texts(), modules=texts(), lent=("helper",), borrowed=("softmax",),
        redefined=tuple(Redefined("softmax", number(), number(), number()) for _ in range(draw.randrange(2))),
    )  # fmt: skip


_KINDS = ("type", "shape", "length", "keys", "kind", "nan", "infinite", "text", "value", "rows", "columns", "unraised")


class Checked:
    """What the process tells in which a student's file is checked."""

    refused: tuple[type[Exception], ...] = ()

    def document(self, draw: random.Random) -> bytes:
        stream = io.BytesIO()
        item = Item("a", draw.choice(list(Mark)), "text", "said", ("f(1)",), (("found", "1"),))
        messages: list[apart.Message] = [
            apart.Statement(1, 2, 3), apart.Loaded(), apart.Beginning("softmax", "a"), apart.Hangs(["f(1)"]),
            apart.Told(msgspec.Raw(msgspec.msgpack.encode({"judged": None}))), apart.Refused("check", "no_file", {}),
            apart.Finished(Report("en", "h", cards=(Card("softmax", "", (item,)),))), apart.Interrupted(),
        ]  # fmt: skip
        for message in draw.sample(messages, draw.randrange(1, 5)):
            apart.write(stream, message)
        return stream.getvalue()

    def read(self, data: bytes) -> None:
        messages: SimpleQueue[apart.Message | None] = SimpleQueue()
        apart._read(io.BytesIO(data), messages)
        while messages.get() is not None:
            pass
        assert messages.empty()
