"""The IDX format of the classic digit files: two zero bytes, a type, the number of dimensions, lengths, data."""

from __future__ import annotations

import gzip
import math
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np

_UNSIGNED_BYTE = 8


def data_folder() -> Path:
    """Return where the digit files are kept: ``$GRADER_DATA``, or ``grader/mnist`` among the user's caches.

    A user without a home has none there.
    """
    chosen = os.environ.get("GRADER_DATA")
    caches = Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"))
    return Path(chosen) if chosen else caches / "grader" / "mnist"


def read_idx(path: Path, *, dimensions: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Read an IDX file of unsigned bytes, or the same with ``.gz`` behind its name.

    Raises
    ------
    FileNotFoundError
        if neither is there.
    ValueError
        if it is another type, has other dimensions, or is cut off.
    """
    compressed = path.with_name(path.name + ".gz")
    if path.is_file():
        data = path.read_bytes()
    elif compressed.is_file():
        with gzip.open(compressed) as file:
            data = file.read()
    else:
        raise FileNotFoundError(f"{path} is not there; `grader digits --download` gets the files")
    header = 4 + 4 * dimensions
    if len(data) < header or data[:4] != bytes((0, 0, _UNSIGNED_BYTE, dimensions)):
        raise ValueError(f"{path} is no IDX file of bytes with {dimensions} dimensions")
    shape = struct.unpack_from(f">{dimensions}I", data, 4)
    if len(data) - header != math.prod(shape):
        raise ValueError(f"{path} holds {len(data) - header} bytes and promises {shape}")
    return np.frombuffer(data, np.uint8, offset=header).reshape(shape)
