"""What workers say: frames, replies, what they tell beside values, and files for the tests that share theirs."""

from __future__ import annotations

import os
import random
import tempfile
from contextlib import chdir, suppress
from pathlib import Path

import msgpack
import numpy as np

from grader.questions.choose import every_question
from grader.questions.material import listing
from grader.questions.observed import read_observed
from grader.questions.values import Malformed
from grader.remote import wire
from grader.remote.described import annotations_from, signature_from, source_from
from grader.remote.edited import read_edited, read_edits, read_tried
from grader.remote.figures import figure_from, image_from
from grader.remote.loaded import read_facts, read_loaded, read_program
from grader.remote.programs import ran_from
from grader.remote.raised import StudentError
from grader.remote.talk import Talk
from grader.submission import Cell, Submission
from grader.suite.exchanged import Exchange
from tests.fuzz.drawing import exchanged, value

_OF_EDITS = (read_edits, read_edited, read_tried)


class Wire:
    """Frames, decoded as the trusted side does."""

    refused = (wire.WireError,)

    def document(self, draw: random.Random) -> bytes:
        return msgpack.packb(value(draw), use_bin_type=True, strict_types=True)

    def read(self, data: bytes) -> None:
        wire.decode(data, lambda reference: reference)


class Replies(Wire):
    """Frames, decoded and then taken for every message that a worker may send."""

    def document(self, draw: random.Random) -> bytes:
        kind = draw.choice(["value", "error", "loaded", "compiled", "callback", "progress", "edits", "edited", "tried"])
        return msgpack.packb([kind, *(value(draw) for _ in range(draw.randrange(7)))], strict_types=True)

    def read(self, data: bytes) -> None:
        message = wire.decode(data, lambda reference: reference)
        if not isinstance(message, list) or not message or type(message[0]) is not str:
            return  # as the conversation has made sure
        talk = Talk()
        talk.lending.refer(abs)
        for reader in (read_program, read_loaded, *_OF_EDITS, talk.answer_callback, talk.read_reply):
            try:
                reader(message)
            except (*self.refused, StudentError):
                continue


class Told(Wire):
    """What a worker tells beside values: figures, programs, signatures, facts, and what questions are made from."""

    def __init__(self) -> None:
        from tests.questions.test_questions import CALLS, told_of

        self._calls = CALLS
        self._samples: list[tuple[str, object]] = [(name, told_of(name)) for name in CALLS]
        axes = dict.fromkeys(("title", "xlabel", "ylabel", "xscale", "yscale"), "")
        axes |= {name: [] for name in ("xticklabels", "yticklabels", "legend", "texts", "bars", "points", "images")}
        line = {"label": "", "x": np.arange(3.0), "y": np.arange(3.0), "color": "", "linestyle": "", "marker": ""}
        figure = {"title": "", "axes": [{**axes, "xlim": [0.0, 1.0], "ylim": [0.0, 1.0], "lines": [line]}]}
        self._samples += [
            ("", figure),
            ("", [0, [["a.txt", "b"], ["c", b"d"], ["e", None]]]),
            ("", [[["x", 1, True, 1.0, None], ["y", 3, False, None, ["name", "int"]]], None]),
            ("", ["facts", [["f", "a\nb"]]]),
            ("", ["edited", [["sign", 1, 2]]]),
            ("", ["tried", [[[b"x"], []]]]),
            ("", [1, 1, 3]),
            ("", np.zeros((2, 3, 4), dtype=np.uint8)),
        ]

    def document(self, draw: random.Random) -> bytes:
        name, sample = draw.choice(self._samples)
        for _ in range(draw.randrange(4)):
            sample = exchanged(draw, sample)
        return wire.encode([name, sample], lambda item: wire.Reference("student", 1))

    def read(self, data: bytes) -> None:
        message = wire.decode(data, lambda reference: reference)
        if not isinstance(message, list) or len(message) != 2:
            return
        exercise, told = message
        if type(exercise) is str and exercise in self._calls:
            asked = self._calls[exercise]
            with suppress(Malformed):
                observed = read_observed(told, len(asked.calls))
                rows = listing(observed.units, _WORK, exercise)
                every_question(exercise, asked, observed, rows, random.Random(1))
        readers = (
            figure_from,
            image_from,
            signature_from,
            annotations_from,
            lambda one: ran_from(one, ""),
            _facts,
            _lines,
        )
        for reader in readers:
            with suppress(wire.WireError):
                reader(told)


_WORK = Submission("work.py", (Cell(1, "def softmax(x):\n    return x\n" * 40),))


def _facts(told: object) -> None:
    if type(told) is wire.ReceivedList and told and type(told[0]) is str:  # as the conversation has made sure
        read_facts(told)


def _lines(told: object) -> None:
    source_from(told, [(1, "a\nb\nc")])


class Shared(Wire):
    """Files that the student's code wrote beside those of a plain test: written here, and nowhere else."""

    _NAMES = (
        "out.txt", "a/b.txt", "given.csv", "in.txt", "../x", "/tmp/x", "x.py", "x.zip", "a/../../x", ".", "", "a", "a/b/c",
        "given.csv/x", "x" * 300, "a\0b", "sub/in.txt", "made.txt", "\ud800",
    )  # fmt: skip

    def __init__(self) -> None:
        self._root = Path(tempfile.mkdtemp(prefix="fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
        self._here, self._made, self._alone = self._root / "here", self._root / "made", self._root / "alone.txt"
        for folder in (self._here, self._made / "sub"):
            folder.mkdir(parents=True)
        self._alone.write_text("alone")
        (self._here / "given.csv").write_text("given")
        (self._root / "secret").write_text("secret")

    def document(self, draw: random.Random) -> bytes:
        told: list[object] = []
        for _ in range(3):
            written = [
                [draw.choice(self._NAMES[:-1]), draw.choice([b"", b"x", None, b"y" * 99])]
                for _ in range(draw.randrange(4))
            ]
            gone = [draw.choice(self._NAMES[:-1]) for _ in range(draw.randrange(3))]
            told.append([written, gone])
        for _ in range(draw.randrange(3)):
            told = exchanged(draw, told)
        return wire.encode(told, lambda item: wire.Reference("student", 1))

    def read(self, data: bytes) -> None:
        message = wire.decode(data, lambda reference: reference)
        if not isinstance(message, list):
            return
        answers = [*message, *message, *message][:3]
        if len(answers) < 3:
            return
        (self._made / "sub" / "in.txt").write_text("in")

        def request(kind: str, *fields: object) -> object:
            return answers[fields[0]] if kind == "stored" and isinstance(fields[0], int) else "/there"

        with chdir(self._here):
            exchange = Exchange(self._here, request, lambda name, path: None)
            exchange.share(str(self._made))
            exchange.share(str(self._alone))
            exchange.hand_over()
            try:
                exchange.take_back()
            finally:
                found = {path for path in self._root.rglob("*") if path.is_file()}
                outside = {
                    one
                    for one in found
                    if one.parts[: len(self._root.parts) + 1][-1] not in ("here", "made", "alone.txt")
                }
                assert outside == {self._root / "secret"}, outside
                assert (self._here / "given.csv").read_text() == "given"
                assert not [one for one in found if one.suffix in (".py", ".zip")]
                exchange.finish()
                assert [one.name for one in self._here.iterdir()] == ["given.csv"]
