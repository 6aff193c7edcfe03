"""Values that a submission's code gave: read from what a worker tells, shown, and compared as options are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from grader.feedback import harmless

LONGEST = 100
"""Characters of a value that can be an option."""
_MOST = 24
_DEEPEST = 4
_MAX_NAME = 80
_MAX_DIMENSIONS = 6
# What differs by less is taken for the same by some reader, and is no other option; what is as near is the same.
_APART, _LEAST, _SAME = 2e-2, 1e-6, 1e-9
_NUMBERS = ("bool", "int", "float", "scalar")
_WORDS = {"none": "None"}


class Malformed(ValueError):
    """What no honest worker tells."""


@dataclass(frozen=True)
class Value:
    """A value: ``kind`` as `grader.worker.plainly` has it, and what belongs to that.

    ``parts`` are the elements of a list or tuple, or keys and values of a dict in turn; None where they are too many.
    """

    kind: str
    name: str = ""
    shape: tuple[int, ...] = ()
    numbers: tuple[bool | int | float, ...] | None = None
    parts: tuple[Value, ...] | None = None

    @property
    def is_known(self) -> bool:
        """Whether it came to a value or an exception at all, the same one every time."""
        return self.kind != "stopped"

    @property
    def has_raised(self) -> bool:
        """Whether it is the exception that a call ended with."""
        return self.kind == "raised"

    @property
    def text(self) -> str:
        """The value as Python writes it, its numbers with four digits; empty where it cannot be shown in full."""
        shown = self._shown()
        return "" if len(shown) > LONGEST or self._is_noise() else shown

    def _is_noise(self) -> bool:
        """Whether a number in it is next to nothing: what the last digits of a computation leave, and nobody knows."""
        if any(0 < abs(number) < _LEAST for number in self.numbers or ()):
            return True
        return any(part._is_noise() for part in self.parts or ())

    def _shown(self) -> str:
        if self.kind in _WORDS:
            return _WORDS[self.kind]
        if self.kind == "text":
            return repr(self.name)
        if self.kind in _NUMBERS and self.numbers:
            return _number(self.numbers[0])
        # Beside a length of 0 any other may stand.
        if self.kind == "array" and self.numbers is not None and (self.numbers or len(self.shape) == 1):
            return f"array({_nested(list(self.numbers), self.shape)})"
        if self.parts is not None:
            return self._of_parts([part._shown() for part in self.parts])
        return ""

    def _of_parts(self, shown: list[str]) -> str:
        if not all(shown):
            return ""
        if self.kind == "list":
            return f"[{', '.join(shown)}]"
        if self.kind == "tuple":
            return f"({', '.join(shown)}{',' if len(shown) == 1 else ''})"
        pairs = zip(shown[::2], shown[1::2], strict=True)
        return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"

    @property
    def family(self) -> str:
        """What a reader takes it for at a glance."""
        if self.kind in _NUMBERS:
            return "number"
        return "row" if self.kind in ("array", "list", "tuple") else self.kind

    @property
    def type_text(self) -> str:
        """What it is, without what is in it; empty where that is no question."""
        if self.kind == "array":
            return f"ndarray, {self.name}"
        return {"bool": "bool", "int": "int", "float": "float", "text": "str", "none": "None"}.get(
            self.kind, self.kind if self.kind in ("list", "tuple", "dict") else ""
        )

    @property
    def shape_text(self) -> str:
        """The shape as NumPy writes it; empty for what has none."""
        return shape_text(self.shape) if self.kind == "array" else ""

    def flat(self) -> tuple[str, list[float]] | None:
        """Return what is to be compared: its form, and all its numbers; None for what has other things in it."""
        if self.kind in _NUMBERS and self.numbers:
            return "", [float(self.numbers[0])]
        if self.kind == "array" and self.numbers is not None:
            return _form(self.shape), [float(one) for one in self.numbers]
        if self.kind in ("list", "tuple") and self.parts is not None:
            inner = [part.flat() for part in self.parts]
            if any(one is None for one in inner):
                return None
            found = [one for one in inner if one is not None]
            forms = {form for form, _ in found}
            form = f"{len(found)},{forms.pop()}" if len(forms) == 1 else str([form for form, _ in found])
            return form, [number for _, numbers in found for number in numbers]
        return None


def shape_text(shape: tuple[int, ...]) -> str:
    """Return a shape as NumPy writes it."""
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


def alike(one: Value, other: Value) -> bool:
    """Whether a reader could take two values for the same, so that they cannot both be options."""
    if one.text and one.text == other.text:
        return True
    if one.has_raised or other.has_raised:
        return one == other
    first, second = one.flat(), other.flat()
    if first is None or second is None:
        return _parts_alike(one, other)
    return first[0] == second[0] and all(map(_near, first[1], second[1]))


def identical(one: Value, other: Value) -> bool:
    """Whether two values are the same but for the last digits."""
    if (one.kind, one.name, one.shape) != (other.kind, other.name, other.shape):
        return False
    if one.numbers is not None and other.numbers is not None:
        return len(one.numbers) == len(other.numbers) and all(map(_equal, one.numbers, other.numbers))
    if one.parts is not None and other.parts is not None:
        return len(one.parts) == len(other.parts) and all(map(identical, one.parts, other.parts))
    return one.numbers is other.numbers is None and one.parts is other.parts is None and one.kind in ("none", "text")


def _parts_alike(one: Value, other: Value) -> bool:
    if one.kind != other.kind or one.parts is None or other.parts is None or len(one.parts) != len(other.parts):
        return False
    return all(map(alike, one.parts, other.parts))


def _near(one: float, other: float) -> bool:
    if not math.isfinite(one) or not math.isfinite(other):
        return one == other or (math.isnan(one) and math.isnan(other))
    return abs(one - other) <= _APART * max(abs(one), abs(other)) + _LEAST


def _equal(one: float, other: float) -> bool:
    if not math.isfinite(one) or not math.isfinite(other):
        return one == other
    return abs(one - other) <= _SAME * max(abs(one), abs(other))


def _number(number: float) -> str:
    if type(number) is not float:
        return str(number)
    text = f"{number + 0.0:.4g}"  # no zero below zero
    return text if not math.isfinite(number) or any(sign in text for sign in ".e") else f"{text}.0"


def _nested(numbers: list[Any], shape: tuple[int, ...]) -> str:
    if not shape:
        return _number(numbers[0])
    size = len(numbers) // shape[0] if shape[0] else 0
    rows = [numbers[at * size : (at + 1) * size] for at in range(shape[0])]
    return f"[{', '.join(_nested(row, shape[1:]) for row in rows)}]"


def _form(shape: tuple[int, ...]) -> str:
    return "".join(f"{length}," for length in shape)


def read_value(told: Any, depth: int = 0) -> Value:
    """Return the value that a worker tells of.

    Raises
    ------
    Malformed
        if it is none.
    """
    if not isinstance(told, list) or not told or type(told[0]) is not str or depth > _DEEPEST:
        raise Malformed("a value")
    kind, *fields = told
    if kind in ("none", "stopped") and not fields:
        return Value(kind)
    if kind in ("text", "other", "raised") and len(fields) == 1 and type(fields[0]) is str:
        return Value(kind, harmless(fields[0][:_MAX_NAME], _MAX_NAME))
    if kind in ("bool", "int", "float") and len(fields) == 1 and type(fields[0]).__name__ == kind:
        return Value(kind, numbers=(_bounded(fields[0]),))
    if kind == "scalar" and len(fields) == 2 and type(fields[0]) is str:
        return Value(kind, harmless(fields[0], 20), numbers=(_bounded(fields[1]),))
    if kind == "array" and len(fields) == 3:
        return _array(*fields)
    if kind in ("list", "tuple", "dict") and len(fields) == 1:
        return _container(kind, fields[0], depth)
    raise Malformed("a value")


def _bounded(number: Any) -> bool | int | float:
    if type(number) not in (bool, int, float) or (type(number) is int and abs(number) > 1 << 64):
        raise Malformed("a number")
    found: bool | int | float = number
    return found


def _array(name: Any, shape: Any, numbers: Any) -> Value:
    if type(name) is not str or not isinstance(shape, list) or len(shape) > _MAX_DIMENSIONS:
        raise Malformed("an array")
    if any(type(length) is not int or not 0 <= length < 1 << 40 for length in shape):
        raise Malformed("an array")
    read = None
    if numbers is not None:
        if not isinstance(numbers, list) or len(numbers) > _MOST or len(numbers) != math.prod(shape):
            raise Malformed("an array")
        read = tuple(_bounded(number) for number in numbers)
    return Value("array", harmless(name, 20), tuple(shape), read)


def _container(kind: str, parts: Any, depth: int) -> Value:
    if parts is None:
        return Value(kind)
    if not isinstance(parts, list) or len(parts) > _MOST or (kind == "dict" and len(parts) % 2):
        raise Malformed("a container")
    return Value(kind, parts=tuple(read_value(part, depth + 1) for part in parts))
