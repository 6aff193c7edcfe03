"""Winnowing: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting",
SIGMOD 2003, doi:10.1145/872757.872770.

Every run of `GRAM` tokens is hashed, and of every `WINDOW` hashes in a row the least is kept, the last one of equals.
So any text of ``WINDOW + GRAM - 1`` tokens that two functions share leaves a fingerprint in both, wherever it stands,
and nothing shorter than `GRAM` tokens ever does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from grader.similarity.tokens import Token, normalised

GRAM = 9
WINDOW = 4
_BETWEEN = "\n\n"

Prints = NDArray[np.uint64]
"""Fingerprints, each once and in order."""


@dataclass(frozen=True)
class Piece:
    """What a student wrote for one exercise, or everything else of a submission.

    Attributes
    ----------
    text : str
        The source, for a reader.
    starts, ends : arrays of int
        Where each token stands in ``text``.
    hashes, places : (n,) arrays
        What winnowing kept, and the numbers of the first tokens of it.
    """

    text: str
    starts: NDArray[np.uint32]
    ends: NDArray[np.uint32]
    hashes: Prints
    places: NDArray[np.uint32]

    @property
    def prints(self) -> Prints:
        """The fingerprints."""
        return np.unique(self.hashes)

    def spans(self, prints: Prints) -> list[tuple[int, int]]:
        """Return the parts of ``text`` that these fingerprints cover, as sorted (start, end) without overlaps."""
        found: list[tuple[int, int]] = []
        for place in self.places[np.isin(self.hashes, prints)].tolist():
            start, end = int(self.starts[place]), int(self.ends[place + GRAM - 1])
            if found and start <= found[-1][1] + 1:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return found


def piece(parts: Sequence[tuple[str, list[Token]]]) -> Piece:
    """Return the piece made of statements, each with the source that its tokens stand in."""
    symbols: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    length = 0
    for source, statement in parts:
        begin = statement[0].start
        texts.append(source[begin : statement[-1].end])
        for symbol, start, end in normalised(statement):
            symbols.append(symbol)
            starts.append(start - begin + length)
            ends.append(end - begin + length)
        length += len(texts[-1]) + len(_BETWEEN)
    kept = winnow(symbols)
    return Piece(
        _BETWEEN.join(texts),
        np.array(starts, np.uint32),
        np.array(ends, np.uint32),
        np.array([one for one, _ in kept], np.uint64),
        np.array([place for _, place in kept], np.uint32),
    )


def winnow(symbols: Sequence[str]) -> list[tuple[int, int]]:
    """Return (fingerprint, number of its first token) for a run of tokens; none for one shorter than `GRAM`."""
    hashes = [_hash(symbols[place : place + GRAM]) for place in range(len(symbols) - GRAM + 1)]
    if not hashes:
        return []
    kept: list[tuple[int, int]] = []
    for begin in range(max(len(hashes) - WINDOW + 1, 1)):
        least, place = min((one, -place) for place, one in enumerate(hashes[begin : begin + WINDOW], begin))
        if not kept or kept[-1] != (least, -place):
            kept.append((least, -place))
    return kept


def _hash(symbols: Sequence[str]) -> int:
    # Python's own hash differs from run to run, and fingerprints must not.
    return int.from_bytes(hashlib.blake2b("\0".join(symbols).encode("utf-8", "replace"), digest_size=8).digest())
