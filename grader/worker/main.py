"""The worker's loop inside the sandbox: one connection, one submission, one exercise, then death."""

from __future__ import annotations

import builtins
import importlib
import marshal
import os
import sys
import threading
import warnings
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType
from typing import Any, NoReturn

import msgpack

from grader.remote import wire
from grader.worker import figures, modules, program
from grader.worker.ahead import Ahead
from grader.worker.asynchronous import wait_without_sockets
from grader.worker.editing import Editing
from grader.worker.facts import facts
from grader.worker.given import Given, Helpers
from grader.worker.left import know_modules
from grader.worker.packages import Finder
from grader.worker.programs import ALL_READ, Typed
from grader.worker.rehearsal import rehearse
from grader.worker.scope import own_builtins
from grader.worker.session import Session
from grader.worker.shell import SHELL
from grader.worker.stateless import Look, look
from grader.worker.trusted import copy_back, failure

_READ = input
MODULE = "__main__"
"""What a notebook's names, and those of a script that is run, live in."""
_FILE = "submission.py"
_CHUNK = 1 << 16
_LONGEST_ANSWER = 1 << 20  # in a script; what is longer travels by itself
_FEW = 100
_finder = Finder()
_PRELOADED = (
    "collections", "copy", "dataclasses", "decimal", "fractions", "functools", "gzip", "itertools", "json", "math",
    "numpy.linalg", "numpy.random", "os.path", "pickle", "time", "typing",
)  # fmt: skip


class _Wire:
    """Frames on a file descriptor, and the nesting of calls and callbacks on it.

    Every message begins with the number that the trusted side drew for the request it belongs to. Of the requests that
    are not answered yet the other side waits for the latest: that one alone may be answered, or have something asked in
    it. A student's threads may ask at the same time, so whoever reads or writes here has the turn, and gives it away
    while student code runs.
    """

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self.namespace = ModuleType(MODULE)
        self.session = Session(self.namespace, self.ask, modules=_finder.modules)
        self._editing = Editing((), "", ())
        self._ahead: Ahead | None = None
        self._buffer = bytearray()
        self._number = 0
        self._turn = threading.Condition(threading.Lock())
        self._turn.acquire()

    def prepare(self) -> None:
        """Make this process the submission's: what it prints and warns of is kept, its module has what all have."""
        self.session.listen()
        warnings.resetwarnings()
        warnings.simplefilter("always")
        self.namespace.__dict__.update(__builtins__=builtins, __file__=_FILE)

    def read(self) -> list[Any]:
        if self._ahead is not None:
            return self._message(self._ahead.hear())
        while True:
            buffer = self._buffer
            if len(buffer) >= wire.LENGTH.size:
                end = wire.LENGTH.size + wire.LENGTH.unpack_from(buffer)[0]
                if len(buffer) >= end:
                    data = bytes(memoryview(buffer)[wire.LENGTH.size : end])
                    self._buffer = buffer[end:]
                    return self._message(data)
            part = os.read(self.fd, _CHUNK)
            if not part:
                os._exit(0)
            buffer += part

    def _message(self, data: bytes) -> list[Any]:
        try:
            message: list[Any] = wire.decode(data, self.session.resolve, trusting=True, named=self.session.named)
        except wire.WireError as problem:
            # What cannot be made again here, such as a table without pandas, is an answer to its request.
            return [msgpack.unpackb(data, strict_map_key=False)[0], "refuse", problem]
        return message

    def write(self, *message: Any) -> None:
        if self._ahead is not None:
            self._ahead.say(wire.encode(list(message), self.session.refer))
            return
        data = wire.encode([self._number, *message], self.session.refer, by_value=self.session.lends)
        view = memoryview(wire.LENGTH.pack(len(data)) + data)
        while view:
            view = view[os.write(self.fd, view) :]

    def ask(self, request: list[Any], arrays: list[Any]) -> Any:
        """Use a trusted object: say how, serve what it asks meanwhile, return its answer."""
        with self._turn:
            self.write("callback", *self.session.asked_meanwhile(request))
            while True:
                number, kind, *fields = self.read()
                if kind == "sync":
                    copy_back(fields[0], arrays)
                    continue
                if kind == "result":
                    copy_back(fields[1], arrays)
                    return fields[0]
                if kind == "failed":
                    raise failure(*fields)
                self.serve([number, kind, *fields])

    def serve(self, message: list[Any]) -> None:
        """Answer one request, under its own number."""
        outer, self._number = self._number, message[0]
        try:
            self._answer(message[1:])
        finally:
            self._number = outer
            self._turn.notify_all()

    def _answer(self, request: list[Any]) -> None:
        if request[0] == "compile":
            self._compile(*request[1:])
        elif request[0] == "facts":
            self.write("facts", facts(((number, source) for number, source in request[1]), request[2]))
        elif request[0] == "refuse":
            self.write(*self.session.refuse(request[1]))
        elif request[0] == "load":
            _, code, skip, seed = request
            pieces, seen = self._unpack(b"".join(code))
            loaded = self.session.load(pieces, set(skip), seed, lambda number: self.write("progress", number))
            wait_without_sockets()
            if seen is not None:
                self.session.note_what_is_left(seen)
            self.write("loaded", loaded, self.session.printed())
        elif request[0] == "script":
            self._follow(*request[1:])
        elif request[0] == "edits":
            self._editing = Editing(((number, source) for number, source in request[1]), *request[2:])
            self.write("edits", self._editing.kinds)
        elif request[0] == "try":
            self._try(*request[1:])
        elif request[0] == "edit":
            self.write("edited", [list(place) for place in self._editing.put(request[1], vars(self.namespace))])
        elif request[0] == "anew":
            self.write("value", self.session.begin_anew(), "", [])
        else:
            reply = self._asked_meanwhile(request)
            try:
                self.write(*reply)
            except wire.WireError as problem:
                self.write(*self.session.refuse(problem))

    def _follow(self, script: list[bytes], anew: bool, ahead: Iterable[bytes] = ()) -> None:
        """Answer requests that were sent together as if each had been sent when the one before was answered.

        Where something is left of those that came before, and they are to find it ``anew``, say so and answer none.
        With answers of stand-ins that were sent ``ahead`` nothing else is asked of these.
        """
        if anew and not self.session.begin_anew():
            self.write("left")
            return
        foreseen = b"".join(ahead)
        self._ahead = Ahead(foreseen) if foreseen else None
        answers, has_parted = self._answers_to(script), self._has_parted
        self._ahead = None
        if has_parted:
            self.write("parted")
        else:
            self.write("script", answers, self.session.has_drawn)

    @property
    def _has_parted(self) -> bool:
        return self._ahead is not None and self._ahead.has_parted

    def _answers_to(self, script: list[bytes]) -> list[bytes]:
        answers = []
        for data in script:
            try:
                request = wire.decode(data, self.session.resolve, trusting=True, named=self.session.named)
                reply = self._asked_meanwhile(request)
            except wire.WireError as problem:
                reply = self.session.refuse(problem)
            try:
                answer = _short(reply) or wire.encode(reply, self.session.refer)
            except wire.WireError as problem:
                answer = wire.encode(self.session.refuse(problem), self.session.refer)
            if len(answer) > _LONGEST_ANSWER or self._has_parted:
                break
            answers.append(answer)
        return answers

    def _try(self, groups: list[list[int]], scripts: list[list[bytes]]) -> None:
        """Answer scripts with the edits of each group in the place of what stands there, each as the first asked."""
        tried = []
        for numbers in groups:
            answers = []
            with self._editing.tried(numbers, vars(self.namespace)) as is_program:
                for script in scripts if is_program else []:
                    self.session.go_back()
                    answers.append(self._answers_to(script))
            tried.append(answers)
        self.session.go_back()
        self.write("tried", tried)

    def _asked_meanwhile(self, request: list[Any]) -> list[Any]:
        """Return the reply of student code, any thread of which may ask something while it runs."""
        number = self._number
        self._turn.release()
        try:
            reply = self.session.answer(request)
        finally:
            self._turn.acquire()
        # A request that another thread serves was asked after this one, and is waited for on the other side.
        self._turn.wait_for(lambda: self._number == number)
        return reply

    def _compile(
        self,
        sources: list[Any],
        files: list[Any],
        given: list[Any],
        known: Iterable[bytes] = (),
        same: Iterable[int] = (),
    ) -> None:
        """Compile cells; the ``same`` ones another worker has compiled among others, and ``known`` holds them."""
        cells, compiled = [(cell, source) for cell, source in sources], frozenset(same)
        pieces, flaws = program.compile_cells([one for one in cells if one[0] not in compiled])
        if compiled:
            before, *_ = marshal.loads(b"".join(known))  # noqa: S302 - inside the sandbox only
            pieces += [piece for piece in program.load(before) if piece.cell in compiled]
            pieces.sort(key=lambda piece: piece.cell)  # those of a cell stay in their order
        beside = modules.written(cells, [modules.Source(path, ((number, text),)) for number, path, text in files])
        own = modules.compile_modules([source for _, source in cells], beside)
        if own:  # an import may then run anything
            pieces = [piece._replace(slow=True) for piece in pieces]
        ours = Given(*given)
        seen = None
        if not own:  # of packages, `look` believes no code that imports one
            seen = look([*(piece.code for piece in pieces), *ours.codes])
        code = marshal.dumps((program.dump(pieces), modules.dump(own), tuple(ours), seen and tuple(seen)))
        places = [number for piece in pieces for number in (piece.cell, piece.line, piece.use)]
        defined = [list(one) for one in program.definitions(pieces, *(one.pieces for one in own.values()))]
        told = [list(flaw) for flaw in flaws]
        self.write("compiled", wire.parts(code), places, told, defined, seen is not None)

    def _unpack(self, code: bytes) -> tuple[list[program.Piece], Look | None]:
        """Return a submission's statements and what they name, and have at hand what it may import."""
        pieces, own, given, seen = marshal.loads(code)  # noqa: S302 - inside the sandbox only
        known = Given(*given)
        _finder.add(known.packages)
        _finder.modules.put(modules.load(own), Helpers(known))
        return program.load(pieces), seen and Look(*seen)


def _short(reply: list[Any]) -> bytes | None:
    """Return a reply as it is written, if it is one that many requests have: a small number of Python's alone."""
    kind, value, *said = reply
    is_short = kind == "value" and type(value) in (int, bool) and -_FEW < value < _FEW and said == ["", []]
    return _written(value) if is_short else None


@lru_cache(maxsize=2 * _FEW, typed=True)
def _written(value: int) -> bytes:
    return wire.encode(["value", value, "", []], lambda item: item)


_ready: list[_Wire] = []


def preload(importable: Iterable[str] = (), also: Iterable[str] = ()) -> None:
    """Import what most submissions will, once, in the zygote, and what the course wants to be there ``also``."""
    for name in _PRELOADED:
        importlib.import_module(name)
    # The student may import our name, and gets nothing of ours with it.
    _finder.add(importable)
    _finder.install()
    if any(name.partition(".")[0] == "matplotlib" for name in also):
        figures.prepare()
    for name in also:
        importlib.import_module(name)
    know_modules()
    rehearse(_Wire)
    _finder.modules.put({}, Helpers(Given()))
    _make_ready()


def _make_ready() -> None:
    """Make what a worker serves with before any is forked: what each made for itself would be on pages of its own."""
    connection = _Wire(-1)
    connection.prepare()
    builtins.input = _input
    own_builtins(connection.namespace)
    SHELL.user_ns, SHELL.run_file = vars(connection.namespace), _finder.modules.run
    sys.modules[MODULE] = connection.namespace
    _ready.append(connection)


def _input(prompt: object = "", /) -> str:
    """Read what a test has typed; nobody sits at a keyboard."""
    # The words of Python's own at the end of what can be read: what to do about it is the feedback's to say.
    if not isinstance(sys.stdin, Typed):
        raise EOFError("EOF when reading a line")
    try:
        return _READ(prompt)
    except EOFError:
        raise EOFError(ALL_READ) from None


def serve(fd: int) -> NoReturn:
    """Answer requests on ``fd`` until the other end closes it or kills this process."""
    (connection,) = _ready
    connection.fd = fd
    while True:
        connection.serve(connection.read())
