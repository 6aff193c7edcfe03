"""A small conversation with a worker that nobody listens to, before any worker is forked.

What Python and NumPy prepare at the first use of a thing (specialised bytecode, caches of attributes, tables of casts)
they write into memory that a fork shares. Prepared in the zygote it is prepared for all; in a worker each would prepare
it anew, on pages of its own that the kernel has to copy.
"""

from __future__ import annotations

import gc
import random
import socket
import sys
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

import numpy as np

from grader.remote import wire
from grader.worker.given import compiled

# CPython specialises an instruction when it has run some twenty times.
_ROUNDS = 12
_LARGE = 16 << 20
_IMPORTS = """
from tqdm import tqdm
from rehearsed import given
from rehearsing import own

fig, axes = plt.subplots(1, 2)
line, = plt.plot([given(x) for x in tqdm(range(3))], label="x")
plt.show()
"""
_SUBMISSION = '''
import numpy as np
import matplotlib.pyplot as plt

GATES = {"AND": (np.array([0.5, 0.5]), -0.7)}

def activation(x, slope=1.0):
    """Return some function of x."""
    if np.ndim(x) == 0:
        return 1 if x > 0 else 0
    c = np.max(x, axis=-1, keepdims=True)
    e = np.exp(slope * (x - c))
    return np.maximum(e / np.sum(e, axis=-1, keepdims=True), 1e-7)

def loss(y, t):
    return -np.sum(np.log(y[np.arange(len(t)), t] + 1e-7)) / len(t)

def fail(x):
    raise NotImplementedError("not yet")

class Layer:
    def __init__(self, W, b):
        self.W, self.b, self.x = W, b, None
        self.params = {"W": W, "b": b}

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        for key in self.params:
            self.params[key] -= 0.1 * np.mean(dout)
        mask = dout <= 0
        dout = dout.copy()
        dout[mask] = 0
        return np.dot(dout, self.W.T), np.argmax(self.x, axis=1), np.random.randn(2, 2)
'''

_GIVEN = """
import numpy as np
def given(x):
    return np.exp(x)
"""


class _Worker(Protocol):
    def prepare(self) -> None: ...
    def read(self) -> list[Any]: ...
    def serve(self, message: list[Any]) -> None: ...


def rehearse(worker_on: Callable[[int], _Worker]) -> None:
    """Hold the conversation, and leave nothing of it behind but what is warm."""
    streams, show = (sys.stdout, sys.stderr), warnings.showwarning
    drawn = random.getstate(), np.random.get_state()
    with warnings.catch_warnings():
        for _ in range(_ROUNDS):
            ours, theirs = socket.socketpair()
            with ours, theirs:
                worker = worker_on(theirs.fileno())
                worker.prepare()
                _converse(partial(_ask, ours, worker))
            ours, theirs = socket.socketpair()
            with ours, theirs:
                worker = worker_on(theirs.fileno())
                worker.prepare()
                _converse_by_script(partial(_ask, ours, worker))
    for name in ("rehearsed", "rehearsing"):
        sys.modules.pop(name, None)
    (sys.stdout, sys.stderr), warnings.showwarning = streams, show
    random.setstate(drawn[0])
    np.random.set_state(drawn[1])
    gc.unfreeze()  # what these workers took for theirs is to go
    # glibc takes what is larger than anything freed so far from the kernel, and gives it back, each time anew.
    np.empty(_LARGE, dtype=np.uint8)


def _ask(ours: socket.socket, worker: _Worker, *message: Any) -> Any:
    """Send a request, have it answered here, and return the second part of the answer."""
    request = wire.encode([1, *message], lambda item: item)
    ours.sendall(wire.LENGTH.pack(len(request)) + request)
    worker.serve(worker.read())
    data, reply = ours.recv(1 << 20), []
    while data:
        end = wire.LENGTH.size + wire.LENGTH.unpack_from(data)[0]
        reply = wire.decode(data[wire.LENGTH.size : end], lambda reference: reference)
        data = data[end:]
    return reply[2] if len(reply) > 2 else None


def _converse(ask: Callable[..., Any]) -> None:
    ask("facts", [[1, _SUBMISSION]], [])
    given = [compiled(_GIVEN), ["given"], [["rehearsed", ["given"]]], [], [], None]
    code = ask("compile", [[1, _SUBMISSION + _IMPORTS]], [[2, "rehearsing.py", "def own(x):\n    return x\n"]], given)
    ask("load", list(code), [], 1)
    module = wire.Reference("student", 0)
    x, labels = np.linspace(-1.0, 1.0, 12).reshape(3, 4), np.array([0, 1, 2])
    y = ask("call", module, "activation", [x], {"slope": 2.0})
    ask("call", module, "activation", [0.5], {})
    ask("call", module, "loss", [y, labels], {})
    ask("call", module, "fail", [1], {})
    layer = ask("call", module, "Layer", [np.ones((4, 2)), np.ones(2)], {})
    ask("call", layer, "forward", [x], {})
    ask("call", layer, "backward", [np.ones((3, 2))], {})
    ask("get", layer, "params")
    ask("fetch", ask("keep", x))
    ask("run", "lambda x: (x, [1, 2.0], {'a': None})", [x])


def _converse_by_script(ask: Callable[..., Any]) -> None:
    """Talk as with code that keeps nothing, whose worker serves several exercises."""
    given = [compiled(_GIVEN), ["given"], [["rehearsed", ["given"]]], [], [], None]
    code = ask("compile", [[1, _SUBMISSION]], [], given)
    ask("load", list(code), [], 1)
    module, layer, x = wire.Reference("student", 0), wire.Reference("student", 1), np.ones((3, 4))
    for _ in range(2):
        requests = [
            ["call", module, "activation", [x], {}],
            ["call", module, "Layer", [np.ones((4, 2)), np.ones(2)], {}],
            ["call", layer, "forward", [x], {}],
            ["run", "lambda x: activation(x, slope=2.0)", [0.5]],
        ]
        ask("script", [wire.encode(one, lambda item: item) for one in requests], True)
    ask("anew")
