"""Fuzzing of what reads untrusted bytes: ``python -m tests.fuzz TARGET [--minutes M] [--seed N]``.

Documents are drawn from a grammar, then damaged: bytes flipped, pieces cut out, doubled, exchanged between documents.
A finding is any exception but the refusal that is meant, an input that takes longer than a second of this process's
time, or memory that grows.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
import traceback
from typing import Protocol

from tests.fuzz.drawing import damaged
from tests.fuzz.files import Archive, Checked, Kept, Notebook, Pages, Uploaded
from tests.fuzz.frames import Replies, Shared, Told, Wire
from tests.fuzz.pickled import Pickled

SLOW = 1.0
MAX_GROWTH = 300 << 20


class Target(Protocol):
    """Draws documents and reads them; raises one of ``refused`` for what is none."""

    @property
    def refused(self) -> tuple[type[Exception], ...]: ...
    def document(self, draw: random.Random) -> bytes: ...
    def read(self, data: bytes) -> None: ...


TARGETS: dict[str, type[Target]] = {
    "wire": Wire,
    "replies": Replies,
    "told": Told,
    "shared": Shared,
    "notebook": Notebook,
    "archive": Archive,
    "uploaded": Uploaded,
    "kept": Kept,
    "pages": Pages,
    "checked": Checked,
    "pickled": Pickled,
}
WHOLE = ("pages",)
"""What is read as it was drawn: only its texts are hostile."""


def main() -> int:
    """Fuzz one target for a while; return 1 if anything was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    target = TARGETS[options.target]()
    draw = random.Random(options.seed)
    end = time.monotonic() + 60 * options.minutes
    tried = refused = found = 0
    other = target.document(draw)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    while time.monotonic() < end:
        document = target.document(draw)
        data = document if options.target in WHOLE else damaged(draw, document, other)
        other = document
        began = time.process_time()
        try:
            target.read(data)
        except target.refused:
            refused += 1
        except Exception:
            found += 1
            print(f"finding: {data[:400]!r}\n{traceback.format_exc()}", flush=True)
        if (took := time.process_time() - began) > SLOW:
            found += 1
            print(f"finding: slow, {took:.1f} s: {data[:400]!r}", flush=True)
        tried += 1
    growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10) - before
    if growth > MAX_GROWTH:
        found += 1
    print(f"{options.target}: {tried} inputs, {refused} refused, {found} findings, memory grew by {growth >> 20} MB")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
