"""Handwritten digits for the training exercises, with the interface of the course's ``load_mnist``.

`load_digits` needs no download: 1,797 images of 8 by 8 pixels, the test part of "Optical Recognition of Handwritten
Digits" (Alpaydin and Kaynak, 1998, UCI Machine Learning Repository), as scikit-learn carries them. The file is read
where scikit-learn is installed; scikit-learn itself is not imported, which would take a second. Where it is not, as
many images of the same form are drawn (`grader.digits.drawn`): enough for a student to train on. Hidden tests are held
to the handwriting by ``needs = ["sklearn"]`` in the course.

`load_mnist` reads the 70,000 images of 28 by 28 pixels (LeCun, Cortes and Burges, 1998) from the standard IDX files
where the user has them; ``grader digits --download`` fetches them. Grading uses the small ones and never the network.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from grader.digits.drawn import drawn
from grader.digits.idx import data_folder, read_idx

Array = np.ndarray[Any, np.dtype[Any]]

__all__ = ["are_handwritten", "load_digits", "load_mnist"]

SIZE = 1797
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

    Notes
    -----
    Where scikit-learn is not installed the digits are drawn by a program, the same ones every time.
    """
    images, labels = _handwritten() if are_handwritten() else _drawn()
    x, t = _prepared(images, labels, 16.0, normalize, flatten, one_hot_label)
    return (x[:-TEST_SIZE], t[:-TEST_SIZE]), (x[-TEST_SIZE:], t[-TEST_SIZE:])


def load_mnist(
    *, normalize: bool = True, flatten: bool = True, one_hot_label: bool = False, folder: Path | None = None
) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """Return ``(x_train, t_train), (x_test, t_test)``: 60,000 and 10,000 digits.

    Parameters
    ----------
    normalize : bool
        Pixels from 0 to 1 as float64; otherwise 0 to 255 as uint8.
    flatten : bool
        Images of shape (N, 784); otherwise (N, 1, 28, 28).
    one_hot_label : bool
        Labels of shape (N, 10) with a single 1 a row; otherwise (N,) with 0 to 9.
    folder : Path, optional
        Where the four IDX files are, compressed with gzip or not; by default `data_folder`.

    Raises
    ------
    FileNotFoundError
        if the files are not there; the text says how to get them.
    ValueError
        if a file is not what its name says.
    """
    where = folder or data_folder()
    parts = []
    for part in ("train", "t10k"):
        images = read_idx(where / f"{part}-images-idx3-ubyte", dimensions=3)
        labels = read_idx(where / f"{part}-labels-idx1-ubyte", dimensions=1)
        if len(images) != len(labels):
            raise ValueError(f"{where}: {len(images)} images and {len(labels)} labels of {part} do not belong together")
        parts.append(_prepared(images, labels, 255.0, normalize, flatten, one_hot_label))
    return parts[0], parts[1]


def _prepared(
    images: Array, labels: Array, white: float, normalize: bool, flatten: bool, one_hot_label: bool
) -> tuple[Array, Array]:
    x = images / white if normalize else images
    x = x.reshape(len(x), -1) if flatten else x[:, np.newaxis]
    t = labels.astype(np.int64)
    return x, np.eye(CLASSES, dtype=np.int64)[t] if one_hot_label else t


def are_handwritten() -> bool:
    """Return whether the digits of `load_digits` are people's handwriting, which scikit-learn holds."""
    return _file() is not None


def _file() -> Path | None:
    spec = find_spec("sklearn")
    return None if spec is None or spec.origin is None else Path(spec.origin).parent / "datasets/data/digits.csv.gz"


@cache
def _handwritten() -> tuple[Array, Array]:
    file = _file()
    assert file is not None
    with gzip.open(file, "rt") as lines:
        table = np.loadtxt(lines, delimiter=",")
    # The file is ordered by writer; a fixed shuffle spreads every writer over both parts.
    table = table[np.random.default_rng(0).permutation(len(table))]
    return table[:, :-1].astype(np.uint8).reshape(-1, 8, 8), table[:, -1]


@cache
def _drawn() -> tuple[Array, Array]:
    return drawn(SIZE, np.random.default_rng(0))
