"""Real handwritten digits for the training exercises: 1,797 images of 8 by 8 pixels.

The images are the test part of "Optical Recognition of Handwritten Digits" (Alpaydin and Kaynak, 1998, UCI
Machine Learning Repository), as scikit-learn carries them. The file is read where scikit-learn is installed;
scikit-learn itself is not imported, which would take a second.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

TEST_SIZE = 360
CLASSES = 10


def load_digits(
    *, normalize: bool = True, flatten: bool = True, one_hot_label: bool = False
) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """Return ``(x_train, t_train), (x_test, t_test)``, the same split every time.

    Parameters
    ----------
    normalize : bool
        Pixels from 0 to 1 as float64; otherwise 0 to 16 as uint8.
    flatten : bool
        Images of shape (N, 64); otherwise (N, 1, 8, 8).
    one_hot_label : bool
        Labels of shape (N, 10) with a single 1 a row; otherwise (N,) with 0 to 9.

    Raises
    ------
    FileNotFoundError
        if scikit-learn is not installed.
    """
    table = _table()
    x, t = table[:, :-1], table[:, -1].astype(np.int64)
    x = x / 16.0 if normalize else x.astype(np.uint8)
    if not flatten:
        x = x.reshape(-1, 1, 8, 8)
    if one_hot_label:
        t = np.eye(CLASSES, dtype=np.int64)[t]
    return (x[:-TEST_SIZE], t[:-TEST_SIZE]), (x[-TEST_SIZE:], t[-TEST_SIZE:])


@cache
def _table() -> Array:
    spec = find_spec("sklearn")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(
            "the handwritten digits come with scikit-learn, which is not installed: pip install scikit-learn"
        )
    with gzip.open(Path(spec.origin).parent / "datasets" / "data" / "digits.csv.gz", "rt") as lines:
        table = np.loadtxt(lines, delimiter=",")
    # The file is ordered by writer; a fixed shuffle spreads every writer over both parts.
    return table[np.random.default_rng(0).permutation(len(table))]
