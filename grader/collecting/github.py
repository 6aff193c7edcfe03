"""Clones of a class, as ``gh classroom clone`` and Classroom 50's ``gh teacher download`` make them.

The first were ``<prefix>-submissions/<prefix>-<username>``. The second are ``<prefix>_submissions_<time>/`` with the
same names, the prefix being that of a classroom and of an assignment, and each holds a ``results.json``: by its
published schema ``results-v1`` what was graded there, the newest first.

A repository of a student's is hostile: its configuration names programs that git would start. So no git command ever
runs in it. The last commit's number is read as text, and git is asked for that commit from an empty repository of our
own, to which the student's is lent as nothing but a store of objects.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from grader.classroom import UsageError
from grader.classroom.roster import GITHUB
from grader.collecting.handed import Handed, Source
from grader.collecting.platforms import graded_and_left
from grader.collecting.tree import files_below, read_small
from grader.submission.choose import readable

_SECONDS = 10
_MAX_COMMIT = 1 << 16
_MAX_REFS = 4 << 20
_MAX_RESULTS = 4 << 20
_RESULT, _RESULTS = "result.json", "results.json"
# As GitHub has them: letters that only look like these are somebody else's work.
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_REF = re.compile(r"ref: (refs/heads/[\w][\w./+-]*)")
_COMMITTER = re.compile(rb"^committer [^\n]*> (\d{1,12}) [+-]\d{4}$", re.MULTILINE)


def is_clones(folder: Path) -> bool:
    """Whether a folder holds repositories."""
    return any((child / ".git").is_dir() for child in folder.iterdir())


def from_clones(folder: Path, prefix: str | None) -> Source:
    """Return what stands in the clones of a class.

    Parameters
    ----------
    prefix : str, optional
        What the repositories' names begin with; by default what the folder's name says.

    Raises
    ------
    UsageError
        if the prefix is unclear, or no repository has it.
    """
    name = folder.resolve().name
    if prefix is None and name.endswith("-submissions"):
        prefix = name.removesuffix("-submissions")
    if prefix is None and "_submissions_" in name:
        prefix = name.partition("_submissions_")[0]
    if prefix is None:
        raise UsageError(f"{folder}: say what the repositories' names begin with, before the user name: --prefix")
    prefix = prefix.rstrip("-") + "-"
    handed, unknown = [], []
    with _empty_repository() as repository:
        for child in sorted(folder.iterdir()):
            user = readable(child.name).removeprefix(prefix)
            if user == readable(child.name) or not _USER.fullmatch(user) or child.is_symlink() or not child.is_dir():
                unknown.append(readable(child.name))
                continue
            time = _last_commit(child, repository)
            written = [file for file in files_below(child) if file.path not in (_RESULT, _RESULTS)]
            files, left = graded_and_left(replace(file, time=time) for file in written)
            handed.append(Handed(readable(child.name), GITHUB, user, "", files, left))
    if not handed:
        raise UsageError(f"{folder}: no repository is called {prefix}<username>; found: {', '.join(unknown[:3])}")
    return Source(tuple(handed), tuple(unknown))


@contextmanager
def _empty_repository() -> Iterator[Path]:
    """Make what git takes for a repository: three entries, and no configuration but ours."""
    with tempfile.TemporaryDirectory(prefix="grader-git-") as name:
        folder = Path(name)
        (folder / "refs").mkdir()
        (folder / "objects").mkdir()
        (folder / "HEAD").write_text("ref: refs/heads/none\n")
        (folder / "config").write_text("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")
        yield folder


def _last_commit(clone: Path, repository: Path) -> datetime | None:
    """Return when the last commit was made, by the clock of whoever made it; None where that cannot be read."""
    git = clone / ".git"
    if any(path.is_symlink() or not path.is_dir() for path in (git, git / "objects", git / "refs")):
        return None
    commit = _head(git)
    if commit is None:
        return None
    if (submitted := _submitted(clone, commit)) is not None:
        return submitted
    # Its kind and size first: git would follow a tag, and unpack whatever it is asked for.
    described = re.fullmatch(rb"[0-9a-f]{40} commit ([0-9]{1,6})\n", _ask(["--batch-check"], commit, git, repository))
    if described is None or int(described[1]) > _MAX_COMMIT:
        return None
    text = _ask(["commit", commit], "", git, repository)
    found = _COMMITTER.search(text.partition(b"\n\n")[0])
    return datetime.fromtimestamp(int(found[1]), UTC) if found and int(found[1]) < 1 << 37 else None


def _submitted(clone: Path, commit: str) -> datetime | None:
    """Return when Classroom 50 says that a commit was handed in; None where it says nothing of it."""
    try:
        found = json.loads(read_small(clone / _RESULTS, _MAX_RESULTS))
        results = [one["result"] for one in found if one["result"] is not None]
        times = [one["datetime"] for one in results if one["commit"].endswith(f"/{commit}")]
        return datetime.strptime(times[0], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def _head(git: Path) -> str | None:
    head = read_small(git / "HEAD", 1000).strip()
    branch = _REF.fullmatch(head)
    if branch is None:
        return head if _COMMIT.fullmatch(head) else None
    if ".." in branch[1]:
        return None
    commit = read_small(git / branch[1], 1000).strip()
    if not commit:
        lines = read_small(git / "packed-refs", _MAX_REFS).splitlines()
        commit = next((line[:40] for line in lines if line[40:] == f" {branch[1]}"), "")
    return commit if _COMMIT.fullmatch(commit) else None


def _ask(arguments: list[str], told: str, git: Path, repository: Path) -> bytes:
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "GIT_DIR": str(repository),
        "GIT_OBJECT_DIRECTORY": str((git / "objects").absolute()),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }
    command = ["git", "--no-replace-objects", "cat-file", *arguments]
    try:
        done = subprocess.run(
            command,
            env=environment,
            cwd=repository,
            input=told.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""
