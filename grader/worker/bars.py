"""Progress bars, as tqdm has them: what they go through comes out, and nothing is drawn."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any, ClassVar

from grader.worker.inert import inert


class tqdm:  # noqa: N801 - the name that a student knows it by
    """A bar around an iterable, or one that is moved by hand."""

    _instances: ClassVar[set[Any]] = set()
    monitor_interval = 0

    def __init__(self, iterable: Any = None, desc: Any = None, total: Any = None, *_: Any, **more: Any) -> None:
        self.iterable = iterable
        self.desc = desc
        self.total = total
        self.n = more.get("initial") or 0
        self.disable = False
        self.postfix = None
        if total is None and hasattr(iterable, "__len__"):
            self.total = len(iterable)

    def __iter__(self) -> Iterator[Any]:
        for item in () if self.iterable is None else self.iterable:
            yield item
            self.n += 1

    def __len__(self) -> int:
        return int(self.total or 0)

    def __bool__(self) -> bool:
        return self.total is None or bool(self.total)

    def __contains__(self, item: object) -> bool:
        return self.iterable is not None and item in self.iterable

    def __reversed__(self) -> Iterator[Any]:
        return reversed(self.iterable or ())

    def __enter__(self) -> tqdm:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __repr__(self) -> str:
        return f"{self.n}/{self.total or '?'}"

    def __getattr__(self, name: str) -> Any:
        """Take whatever else a bar can do (``set_description``, ``refresh``, ``close``)."""
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return inert("tqdm")

    def update(self, n: Any = 1) -> bool:
        self.n += n
        return True

    def reset(self, total: Any = None) -> None:
        self.n, self.total = 0, self.total if total is None else total

    @classmethod
    def write(cls, text: Any, file: Any = None, end: str = "\n", nolock: bool = False) -> None:
        print(text, file=file or sys.stdout, end=end)

    @classmethod
    def external_write_mode(cls, *_: Any, **__: Any) -> AbstractContextManager[None]:
        return nullcontext()

    @classmethod
    def pandas(cls, *_: Any, **__: Any) -> None:
        return None

    @classmethod
    def set_lock(cls, *_: Any) -> None:
        return None

    @classmethod
    def get_lock(cls) -> AbstractContextManager[None]:
        return nullcontext()


tqdm.__module__ = "tqdm"


def trange(*args: Any, **more: Any) -> tqdm:
    return tqdm(range(*args), **more)


def tzip(*iterables: Iterable[Any], **_: Any) -> Iterator[Any]:
    return zip(*iterables, strict=False)


def tenumerate(iterable: Iterable[Any], start: int = 0, *_: Any, **__: Any) -> Iterator[Any]:
    return enumerate(iterable, start)


def all_of(function: Any, *iterables: Iterable[Any], **_: Any) -> list[Any]:
    """Return what `tqdm.contrib.concurrent` computes in other processes."""
    return list(map(function, *iterables))


def tmap(function: Any, *iterables: Iterable[Any], **_: Any) -> Iterator[Any]:
    return map(function, *iterables)


NAMES = {
    "tqdm": tqdm, "tqdm_notebook": tqdm, "tqdm_gui": tqdm, "trange": trange, "tnrange": trange, "tgrange": trange,
    "process_map": all_of, "thread_map": all_of, "tzip": tzip, "tenumerate": tenumerate, "tmap": tmap,
}  # fmt: skip
"""What any module of the package gives under these names."""
OF_RICH = {"track": tqdm, "print": print}
OF_PROGRESSBAR = {"progressbar": tqdm, "ProgressBar": lambda *_, **__: tqdm}
