"""Answers that are sent before they are asked for, each of which opens to whoever has asked all that leads to it.

What was said so far is told by a digest, which grows by each frame. The answer stands under a mark that is made of this
digest, and is unreadable without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import msgpack
import numpy as np

NOTHING_SAID = b""
_MARK, _KEY = b"mark", b"key"
_MARK_SIZE = 16


def having_said(before: bytes, frame: bytes) -> bytes:
    """Return the digest of a conversation that goes on with a frame, from the digest of what was said before."""
    digest = hashlib.sha256(before)
    digest.update(frame)
    return digest.digest()


def mark_of(said: bytes) -> bytes:
    """Return what the answer to all that was said is found by."""
    return hashlib.sha256(_MARK + said).digest()[:_MARK_SIZE]


def sealed(said: bytes, frames: Sequence[bytes]) -> bytes:
    """Return the frames that are the answer to all that was said, unreadable to others."""
    return _crossed(said, bytes(msgpack.packb(list(frames))))


def opened(said: bytes, data: bytes) -> list[bytes]:
    """Return the frames that were sealed for whoever said this."""
    frames: list[bytes] = msgpack.unpackb(_crossed(said, data))
    return frames


def packed(answers: Mapping[bytes, bytes]) -> bytes:
    """Return answers by their marks, as they travel."""
    return bytes(msgpack.packb(answers))


def unpacked(data: bytes) -> dict[bytes, bytes]:
    """Return answers by their marks."""
    answers: dict[bytes, bytes] = msgpack.unpackb(data, strict_map_key=False)
    return answers


def _crossed(said: bytes, data: bytes) -> bytes:
    stream = hashlib.shake_128(_KEY + said).digest(len(data))
    return (np.frombuffer(data, np.uint8) ^ np.frombuffer(stream, np.uint8)).tobytes()
