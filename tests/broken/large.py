"""What is too slow for the tests: a notebook with 300 MB of outputs. Run with ``python -m tests.broken.large``."""

import resource
import tempfile
import time
from pathlib import Path

from grader.submission import Rejection, read_submission
from tests.broken.generator import zipped
from tests.conftest import notebook_text

OUTPUT = b'{"output_type": "stream", "text": ["' + b"x" * 99 + b'"]}'


def main() -> None:
    """Read the notebook whole, damaged and packed; print the time, the peak of memory and what came of it."""
    whole = notebook_text("a = 1").encode().replace(b"[]", b"[" + b",".join([OUTPUT] * 2_300_000) + b"]", 1)
    with tempfile.TemporaryDirectory() as folder:
        for name, data in {
            "whole.ipynb": whole, "cut.ipynb": whole[:-9], "utf-16.ipynb": whole.decode().encode("utf-16"),
            "packed.zip": zipped({"a.ipynb": whole}),
        }.items():  # fmt: skip
            path = Path(folder, name)
            path.write_bytes(data)
            began = time.monotonic()
            found = read_submission(path)
            came = found if isinstance(found, Rejection) else f"{len(found.cells)} cells"
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
            print(f"{name}: {len(data) >> 20} MB, {time.monotonic() - began:.2f} s, at most {peak} MB so far: {came}")


if __name__ == "__main__":
    main()
