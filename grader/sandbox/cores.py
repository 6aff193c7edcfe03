"""The cores that this process may use, on hosts too that do not say."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress


def cores() -> list[int]:
    """Return the numbers of the cores that this process may use; all of the machine's where the host does not say."""
    try:
        return sorted(os.sched_getaffinity(0))
    except OSError:
        return list(range(os.cpu_count() or 1))


def keep_to(numbers: Iterable[int]) -> None:
    """Keep this process to some cores. Where the host refuses that, it is left to share them."""
    with suppress(OSError):
        os.sched_setaffinity(0, numbers)
