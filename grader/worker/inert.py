"""What stands for an object of a package that grading does without: it accepts everything and does nothing.

A plot never decides a grade, so nothing that is done with one may stop a statement, and no loop over it or about it may
go on for ever. The names in this module must not reach a student, who would look for them in vain: an object says of
which package it is, by its text and by the name of its class.
"""

from __future__ import annotations

import opcode
import sys
from collections.abc import Generator, Iterator
from functools import cache
from typing import Any

import numpy as np

_UNPACK = opcode.opmap["UNPACK_SEQUENCE"]
_UNPACK_REST = opcode.opmap["UNPACK_EX"]
_EXTENDED = opcode.opmap["EXTENDED_ARG"]
# As often may a program ask whether something is so; one that asks more often waits for it in a loop.
_PATIENCE = 10_000


class _Truth:
    """What conditions about such objects come to: as for any object, and after very many the contrary as well."""

    asked = 0

    def of(self, usual: bool) -> bool:
        self.asked += 1
        return usual if self.asked <= _PATIENCE else bool(self.asked % 2)


truth = _Truth()


class Inert:
    """Accepts every call, attribute, index and operation, and is what comes of it."""

    __array_priority__ = 1000.0

    def __init__(self, *_: Any, **__: Any) -> None:
        return None

    def __call__(self, *_: Any, **__: Any) -> Any:
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name.startswith(("_repr_", "_ipython_")):
            raise AttributeError(f"{self!r} has no {name}")
        return self

    def __setattr__(self, name: str, value: object) -> None:
        return None

    def __delattr__(self, name: str) -> None:
        return None

    # -- as a text, and as a number --------------------------------------------------------------

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __format__(self, _: str) -> str:
        return repr(self)

    def __int__(self) -> int:
        return 0

    __index__ = __int__

    def __float__(self) -> float:
        return 0.0

    def __complex__(self) -> complex:
        return 0j

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.zeros((), dtype)

    def __array_ufunc__(self, *_: Any, **__: Any) -> Any:
        return self

    def __array_function__(self, *_: Any, **__: Any) -> Any:
        return self

    # -- as a condition --------------------------------------------------------------------------

    def __bool__(self) -> bool:
        return truth.of(True)

    def __eq__(self, other: object) -> bool:
        return truth.of(self is other)

    def __ne__(self, other: object) -> bool:
        return truth.of(self is not other)

    def __lt__(self, _: object) -> bool:
        return truth.of(False)

    __gt__ = __le__ = __ge__ = __lt__

    __hash__ = object.__hash__

    def __contains__(self, _: object) -> bool:
        return truth.of(False)

    def __instancecheck__(self, _: object) -> bool:
        return False

    __subclasscheck__ = __instancecheck__

    # -- as a container --------------------------------------------------------------------------

    def __len__(self) -> int:
        return 0

    def __getitem__(self, _: object) -> Any:
        return self

    def __setitem__(self, _: object, __: object) -> None:
        return None

    def __delitem__(self, _: object) -> None:
        return None

    def __iter__(self) -> Iterator[Any]:
        """Give as many as the statement unpacks (``line, = plt.plot(x)``), and none to a loop."""
        return iter([self] * _unpacked(sys._getframe(1)))

    def __reversed__(self) -> Iterator[Any]:
        return iter(())

    def __next__(self) -> Any:
        return self

    # -- as a context, a base class, a copy --------------------------------------------------------

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    async def __aenter__(self) -> Any:
        return self

    async def __aexit__(self, *_: object) -> None:
        return None

    def __await__(self) -> Generator[Any, Any, Any]:
        return self
        yield

    def __mro_entries__(self, _: object) -> tuple[type, ...]:
        return ()

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, _: object) -> Any:
        return self


def _itself(self: Inert, *_: object) -> Inert:
    return self


for _name in (
    "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor",
    "or",
):  # fmt: skip
    for _form in ("", "r", "i"):
        if (_form, _name) != ("i", "divmod"):
            setattr(Inert, f"__{_form}{_name}__", _itself)
for _name in ("neg", "pos", "abs", "invert", "round", "trunc", "floor", "ceil"):
    setattr(Inert, f"__{_name}__", _itself)


BASES: dict[str, type[Inert]] = {}
"""What knows more than nothing of a package, by its name."""


@cache
def inert(package: str) -> Any:
    """Return what a package gives, of a class of its name."""
    return type(package, (BASES.get(package, Inert),), {"__module__": package})()


def _unpacked(frame: Any) -> int:
    """Return how many values the instruction that a frame is at unpacks; 0 for one that does not."""
    code = frame.f_code.co_code
    at = frame.f_lasti
    if at < 0:
        return 0
    if code[at] == _UNPACK:
        return int(code[at + 1])
    if code[at] == _UNPACK_REST:
        # Before the starred name, and behind it; for the name itself nothing is left.
        behind = code[at - 1] if at >= 2 and code[at - 2] == _EXTENDED else 0
        return int(code[at + 1] + behind)
    return 0
