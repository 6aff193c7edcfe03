"""What a suite asks of pytest, read from its files: what none of them uses costs no submission anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_NO_SETTINGS = Path(__file__).with_name("no_settings.toml")
# Each with the words in a suite's files that need it; those without words are never used.
_PLUGINS = {
    "cacheprovider": (), "terminal": (), "faulthandler": (), "unraisableexception": (), "threadexception": (),
    "doctest": (), "junitxml": (), "pastebin": (), "setuponly": (), "setupplan": (), "stepwise": (),
    "warnings": (),
    "capture": ("capsys", "capfd"),
    "logging": ("caplog",),
    "recwarn": ("recwarn",),
    "tmpdir": ("tmp_path", "tmpdir"),
    "unittest": ("unittest",),
    "debugging": ("unittest",),
}  # fmt: skip


def arguments_for(path: Path, files: Sequence[Path]) -> list[str]:
    """Return the arguments under which pytest collects a suite and runs its tests."""
    texts = [one.read_text(encoding="utf-8", errors="replace") for one in files if one.is_file()]
    used = {name for name, words in _PLUGINS.items() if any(word in text for word in words for text in texts)}
    root = path if path.is_dir() else path.parent
    arguments = [
        f"--rootdir={root}", f"--confcutdir={root}", "--import-mode=importlib",
        "-c", str(_NO_SETTINGS), "-p", "grader.suite.plugin",
    ]  # fmt: skip
    if not any(one.name == "conftest.py" for one in files):
        arguments.append("--noconftest")
    if "capture" in used:
        arguments.append("--capture=no")
    if "tmpdir" in used:
        arguments += ["-o", "tmp_path_retention_policy=failed"]
    for name in _PLUGINS:
        if name not in used:
            arguments += ["-p", f"no:{name}"]
    return arguments
