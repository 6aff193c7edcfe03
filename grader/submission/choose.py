"""Which of several file names is the submission: the same rules for a folder and for an archive."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from grader.submission.model import Rejection

MAX_LEVELS = 5
MAX_TOLD = 20
_SUFFIXES = (".ipynb", ".py")
_ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz")
# What mail and messengers append to a name that they do not know.
_APPENDED = (".txt", ".json", ".download")
_NOT_THEIRS = ("__macosx", "__pycache__", "node_modules", "site-packages", "venv")
# A conftest.py or a test file beside the submission is not a second submission.
_BESIDE = ("test_", "conftest", "public_checks", "setup")


def is_archive(name: str) -> bool:
    """Whether a file of this name holds others."""
    return name.lower().strip().endswith(_ARCHIVES)


def may_be_code(name: str) -> bool:
    """Whether a file of this name may be a notebook or a script."""
    return _plain(name).endswith(_SUFFIXES)


def is_theirs(path: str) -> bool:
    """Whether a path, with ``/`` between its parts, may lead to what a student wrote, and is not too deep."""
    parts = path.split("/")
    return len(parts) <= MAX_LEVELS and not any(
        part.startswith((".", "~$")) or part.lower() in _NOT_THEIRS for part in parts
    )


def candidates(paths: Sequence[str]) -> list[str]:
    """Return the notebooks and scripts that may be the submission, at any depth."""
    return [path for path in paths if is_theirs(path) and may_be_code(path) and not _name(path).startswith(_BESIDE)]


def stem_of(path: str) -> str:
    """Return the name of a notebook or script without its suffix and what was put around it, in lower case."""
    return _plain(path).removesuffix(".py").removesuffix(".ipynb").strip()


def by_preference(files: Sequence[str], stem: str) -> list[str]:
    """Return paths in the order in which their names make them the submission, where nothing else tells."""
    released = [of_name(stem + suffix) for suffix in _SUFFIXES for of_name in (_name, _lower)]

    def rank(path: str) -> tuple[int, int, int, str]:
        by_name = [released.index(name) for name in (_name(path), _plain(path)) if name in released]
        notebook = _plain(path).endswith(".ipynb")
        return path.count("/"), min(by_name, default=len(released)), not notebook, path

    return sorted(files, key=rank)


def choose(paths: Sequence[str], stem: str) -> str | Rejection:
    """Return the path of the submission, looking at the outermost folders first.

    The released name counts first, the notebook before the script; otherwise the only notebook, or the only
    script; where there are neither, the only archive. Names are compared in Unicode's composed form, since some
    systems hand Korean names in decomposed.
    """
    theirs = [path for path in paths if is_theirs(path)]
    code = candidates(paths)
    packed = [path for path in theirs if is_archive(path)]
    for of_kind, suffixes in ((code, _SUFFIXES), (packed, _ARCHIVES)):
        for level in sorted({path.count("/") for path in of_kind}):
            files = [path for path in of_kind if path.count("/") == level]
            return _chosen(files, stem, suffixes) or Rejection("several_files", readable(", ".join(files[:5])))
    return Rejection("no_file", readable(", ".join(theirs[:5])))


def readable(name: str) -> str:
    """Return a file name as text that every encoder takes: names on disk need not be Unicode."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _chosen(files: list[str], stem: str, suffixes: tuple[str, ...]) -> str | None:
    for of_name in (_name, _plain):
        for suffix in suffixes:
            released = [path for path in files if of_name(path) in (stem + suffix, (stem + suffix).lower())]
            if len(released) == 1:
                return released[0]
    for of_name in (_lower, _plain):
        for suffix in suffixes:
            of_kind = [path for path in files if of_name(path).endswith(suffix)]
            if of_kind:
                return of_kind[0] if len(of_kind) == 1 else None
    return None


def _name(path: str) -> str:
    return unicodedata.normalize("NFC", path.rpartition("/")[2])


def _lower(path: str) -> str:
    return _name(path).lower()


def _plain(path: str) -> str:
    """Return the file's name in lower case, without what was put around it on its way."""
    name = _lower(path).strip()
    for suffix in _APPENDED:
        if name.removesuffix(suffix).endswith(_SUFFIXES):
            return name.removesuffix(suffix)
    return name
