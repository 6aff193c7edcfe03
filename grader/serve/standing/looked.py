"""What was found by looking into folders, for as long as nothing in them changes.

A page asks for it whenever it is loaded, and a folder of very many files takes half a second: who loads such a page
again and again is not to slow down everybody else.
"""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

_MAX_KEPT = 2000
_SETTLES_NS = 100_000_000
"""So long after a change a folder may change again without its time telling."""

_Found = TypeVar("_Found")


class Looked:
    """What was found, by folder and language."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[Path, str], tuple[int, object, Any]] = OrderedDict()

    def at(self, folder: Path, by: object, language: str, look: Callable[[], _Found]) -> _Found:
        """Look into a folder, unless it is as it was when somebody last did.

        Parameters
        ----------
        by : object
            What is looked with: another one may find something else.
        """
        try:
            # What is handed in is put there by renames, which the folder's own time tells of.
            changed = os.stat(folder).st_mtime_ns
        except OSError:
            return look()
        with self._lock:
            kept = self._kept.get((folder, language))
        if kept is not None and kept[0] == changed and kept[1] is by:
            found: _Found = kept[2]
            return found
        found = look()
        if time.time_ns() - changed > _SETTLES_NS:
            with self._lock:
                self._kept[folder, language] = changed, by, found
                while len(self._kept) > _MAX_KEPT:
                    self._kept.popitem(last=False)
        return found
