"""The worker's loop inside the sandbox: one connection, one submission, one exercise, then death."""

from __future__ import annotations

import builtins
import importlib
import os
import sys
import warnings
from types import ModuleType
from typing import Any, NoReturn

from grader.remote import wire
from grader.worker import program, standins
from grader.worker.session import Session

MODULE = "submission"
_PRELOADED = (
    "collections", "copy", "dataclasses", "decimal", "fractions", "functools", "gzip", "itertools", "json", "math",
    "numpy.linalg", "numpy.random", "os.path", "pickle", "time", "typing",
)  # fmt: skip


class _Wire:
    """Frames on a file descriptor, and the nesting of calls and callbacks on it."""

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self.namespace = ModuleType(MODULE)
        self.session = Session(self.namespace, self.ask)

    def read(self) -> Any:
        (length,) = wire.LENGTH.unpack(self._exactly(4))
        return wire.decode(self._exactly(length), self.session.resolve)

    def _exactly(self, count: int) -> bytes:
        parts = bytearray()
        while len(parts) < count:
            part = os.read(self.fd, count - len(parts))
            if not part:
                os._exit(0)
            parts += part
        return bytes(parts)

    def write(self, message: list[Any]) -> None:
        data = wire.encode(message, self.session.refer)
        view = memoryview(wire.LENGTH.pack(len(data)) + data)
        while view:
            view = view[os.write(self.fd, view) :]

    def ask(self, number: int, args: list[Any], kwargs: dict[str, Any]) -> Any:
        """Call a trusted function: send the call, serve what it asks meanwhile, return its answer."""
        self.write(["callback", number, args, kwargs])
        while True:
            message = self.read()
            if message[0] == "result":
                return message[1]
            if message[0] == "failed":
                kind = getattr(builtins, message[1], RuntimeError)
                raise (kind if issubclass(kind, Exception) else RuntimeError)(message[2])
            self.serve(message)

    def serve(self, request: list[Any]) -> None:
        if request[0] == "compile":
            pieces, flaws = program.compile_cells([(cell, source) for cell, source in request[1]])
            places = [[piece.cell, piece.line] for piece in pieces]
            self.write(["compiled", program.dump(pieces), places, [list(flaw) for flaw in flaws]])
        elif request[0] == "load":
            _, code, skip, seed = request
            loaded = self.session.load(
                program.load(code), set(skip), seed, lambda number: self.write(["progress", number])
            )
            self.write(["loaded", loaded, self.session.output.take()])
        else:
            reply = self.session.answer(request)
            try:
                self.write(reply)
            except wire.WireError as problem:
                self.write(self.session.refuse(problem))


def preload() -> None:
    """Import what most submissions will, once, in the zygote."""
    for name in _PRELOADED:
        importlib.import_module(name)
    standins.install()
    # The student may import our name, and gets nothing of ours with it.
    for name in [name for name in sys.modules if name.partition(".")[0] in ("grader", "msgpack")]:
        del sys.modules[name]


def _no_input(prompt: object = "", /) -> NoReturn:
    raise EOFError("input() has nobody to answer it while a submission is graded")


def serve(fd: int) -> NoReturn:
    """Answer requests on ``fd`` until the other end closes it or kills this process."""
    connection = _Wire(fd)
    connection.session.listen()
    warnings.resetwarnings()
    warnings.simplefilter("always")
    builtins.input = _no_input
    sys.modules[MODULE] = connection.namespace
    connection.namespace.__dict__["__builtins__"] = builtins
    while True:
        connection.serve(connection.read())
