"""What a course gives to submissions: the functions that its released file defines, and modules by the book's names.

An exercise that such a module names is a place for the reference: it works where the reference stands in for it, in the
exercises that use it, and is nobody's work everywhere else.
"""

from __future__ import annotations

import ast
import marshal
from contextlib import suppress
from types import CodeType
from typing import Any, NamedTuple

import numpy as np

_SIDE = 28
_SCALE = 3


class Given(NamedTuple):
    """As it travels: compiled functions, their names, the names of each module, the exercises, the packages.

    ``digits`` are images of 8 by 8 bytes from 0 to 16, their labels, and how many of them are for training.
    """

    compiled: bytes = b""
    functions: tuple[str, ...] = ()
    modules: tuple[tuple[str, tuple[str, ...]], ...] = ()
    exercises: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    digits: tuple[bytes, bytes, int] | None = None

    @property
    def codes(self) -> tuple[CodeType, ...]:
        """The statements."""
        found: tuple[CodeType, ...] = marshal.loads(self.compiled) if self.compiled else ()  # noqa: S302 - the course's
        return found


def compiled(source: str) -> bytes:
    """Return a text of the course's compiled, each statement by itself; whoever grades does it for all."""
    body = ast.parse(source).body
    return marshal.dumps(tuple(compile(ast.Module([one], []), "<given>", "exec", dont_inherit=True) for one in body))


class CourseExercise:
    """An exercise of the course in a module of the course."""

    def __init__(self, name: str, module: str) -> None:
        self.__name__ = name
        self.__qualname__ = name
        self.__module__ = module
        self.stand_in: Any = None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self.stand_in is None:
            raise NotImplementedError(f"{self.__name__} of {self.__module__} is an exercise of this assignment")
        return self.stand_in(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<{self.__module__}.{self.__name__}>"

    def __mro_entries__(self, _: object) -> tuple[type, ...]:
        return ()

    def __instancecheck__(self, _: object) -> bool:
        return False


CourseExercise.__name__ = "function"


class Helpers:
    """What is given, made once for a worker."""

    def __init__(self, given: Given) -> None:
        names: dict[str, Any] = {"__name__": "given", "__builtins__": __builtins__}
        for code in given.codes:
            # What the course's file imports need not be here.
            with suppress(Exception):
                exec(code, names)  # noqa: S102 - the course's own text
        self.functions = {name: names[name] for name in given.functions if name in names}
        self.exercises: dict[str, list[CourseExercise]] = {}
        self.modules: dict[str, dict[str, Any]] = {}
        for module, wanted in given.modules:
            inside: dict[str, Any] = {}
            for name in wanted:
                if name in given.exercises:
                    place = CourseExercise(name, module)
                    self.exercises.setdefault(name, []).append(place)
                    inside[name] = place
                elif name in names:
                    inside[name] = names[name]
                elif name == "load_mnist":
                    inside[name] = Digits(given.digits).load_mnist
            self.modules[module] = inside

    def keep(self, names: dict[str, Any], own: dict[str, Any]) -> None:
        """Give a name back to the student's own exercise, where an import of the course's has taken it.

        ``own`` holds the exercises that were bound so far.
        """
        for name in self.exercises:
            item = names.get(name)
            if type(item) is not CourseExercise:
                if item is not None:
                    own[name] = item
            elif name in own:
                names[name] = own[name]

    def stand_in(self, name: str, item: Any) -> None:
        """Let the reference stand in for an exercise, wherever a module of the course gave it."""
        for place in self.exercises.get(name, ()):
            place.stand_in = item


class Digits:
    """The course's digits in the form of the book's."""

    def __init__(self, digits: tuple[bytes, bytes, int] | None) -> None:
        self._digits = digits

    def load_mnist(
        self, normalize: bool = True, flatten: bool = True, one_hot_label: bool = False
    ) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
        """Return ``(x_train, t_train), (x_test, t_test)``.

        Images are of 28 by 28 pixels: each pixel of the course's 8 by 8 is 3 by 3 of these, with a margin of 2.

        Parameters
        ----------
        normalize : bool
            Pixels from 0 to 1 as float32; otherwise from 0 to 255 as uint8.
        flatten : bool
            Images of shape (N, 784); otherwise (N, 1, 28, 28).
        one_hot_label : bool
            Labels of shape (N, 10) with a single 1 a row; otherwise (N,).
        """
        if self._digits is None:
            raise FileNotFoundError("there are no digits where this is graded")
        pixels, answers, train = self._digits
        small = np.frombuffer(pixels, np.uint8).reshape(-1, 8, 8)
        large = np.repeat(np.repeat(small, _SCALE, axis=1), _SCALE, axis=2)
        margin = (_SIDE - large.shape[1]) // 2
        x: Any = np.pad(large, ((0, 0), (margin, margin), (margin, margin))).astype(np.float32) * (255 / 16)
        x = x / np.float32(255) if normalize else x.astype(np.uint8)
        x = x.reshape(len(x), -1) if flatten else x[:, np.newaxis]
        t: Any = np.frombuffer(answers, np.uint8)
        t = np.eye(10, dtype=np.float64)[t] if one_hot_label else t.copy()
        return (x[:train], t[:train]), (x[train:], t[train:])
