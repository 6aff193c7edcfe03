"""Fetching the four digit files, with checksums: a step of its own, which nothing else in this package takes."""

from __future__ import annotations

import hashlib
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

BASE = "https://ossci-datasets.s3.amazonaws.com/mnist/"
SHA256 = {
    "train-images-idx3-ubyte.gz": "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    "train-labels-idx1-ubyte.gz": "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    "t10k-images-idx3-ubyte.gz": "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    "t10k-labels-idx1-ubyte.gz": "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
}
_CHUNK = 1 << 16
_MAX_BYTES = 64 << 20
_SECONDS = 30


class DownloadError(OSError):
    """A file that could not be fetched, or is not the one that was meant."""


def download(
    folder: Path,
    *,
    base: str = BASE,
    sha256: Mapping[str, str] = SHA256,
    progress: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> list[Path]:
    """Fetch what is not there yet and return the files.

    Parameters
    ----------
    folder : Path
        Where they go; made if needed.
    base : str
        The address they are fetched from, ending in a slash.
    sha256 : mapping
        The checksum of each file by name.
    progress : callable
        Told (name, bytes so far, bytes in all or 0).

    Raises
    ------
    DownloadError
        if a file cannot be fetched or its checksum is another; nothing of it stays.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, digest in sha256.items():
        path = folder / name
        if not (path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest):
            _fetch(base + name, path, digest, progress)
    return [folder / name for name in sha256]


def _fetch(url: str, path: Path, digest: str, progress: Callable[[str, int, int], None]) -> None:
    part = path.with_name(path.name + ".part")
    found = hashlib.sha256()
    try:
        # The address is ours or the user's own; urllib would also open files, and that is fine for a mirror on disk.
        with urllib.request.urlopen(url, timeout=_SECONDS) as source, part.open("wb") as target:  # noqa: S310
            total = int(source.headers.get("Content-Length") or 0)
            done = 0
            while data := source.read(_CHUNK):
                done += len(data)
                if done > _MAX_BYTES:
                    raise DownloadError(f"{url} is larger than any of these files")
                target.write(data)
                found.update(data)
                progress(path.name, done, total)
        if found.hexdigest() != digest:
            raise DownloadError(f"{url} is not the file that was meant: its checksum is {found.hexdigest()}")
        part.replace(path)
    except (urllib.error.URLError, TimeoutError) as problem:
        raise DownloadError(f"{url} cannot be fetched: {problem}") from None
    finally:
        part.unlink(missing_ok=True)
