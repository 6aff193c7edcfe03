"""Work on several notebooks at once."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from grader.course import CourseError

R = TypeVar("R")


def in_processes(work: Callable[..., R], orders: Sequence[tuple[object, ...]], jobs: int) -> Iterator[R]:
    """Yield what comes of each order as it is done, in processes of their own where several are allowed.

    Raises
    ------
    CourseError
        if such a process ends by itself.
    """
    if min(jobs, len(orders)) < 2:
        for order in orders:
            yield work(*order)
        return
    before = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(
        min(jobs, len(orders)), mp_context=multiprocessing.get_context("spawn"), initializer=_leave_interrupts
    )
    try:
        waiting = [pool.submit(work, *order) for order in orders]
        for done in as_completed(waiting):
            yield done.result()
    except BrokenProcessPool:
        raise CourseError("a process that reads notebooks ended by itself; --jobs 1 takes less memory") from None
    except BaseException:
        # Whoever interrupts does not wait for notebooks that take long; the next import makes them anew.
        for one in set(multiprocessing.active_children()) - before:
            one.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
