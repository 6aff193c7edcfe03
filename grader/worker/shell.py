"""The shell that ``get_ipython()`` gives: it has every method of IPython's, and does nothing but run own modules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from grader.worker.inert import inert


class SList(list[str]):
    """What a command of the system's printed, as IPython gives it: nothing, since no command is run."""

    n = s = nlstr = spstr = ""

    @property
    def l(self) -> list[str]:  # noqa: E743 - IPython's name
        return list(self)


class CapturedIO:
    """What ``%%capture`` binds to its name."""

    stdout = stderr = ""
    outputs: tuple[()] = ()

    def show(self) -> None:
        return None

    def __call__(self) -> None:
        return None


class InteractiveShell:
    """Accepts what notebooks ask of their shell."""

    def __init__(self, user_ns: dict[str, Any]) -> None:
        self.user_ns = user_ns
        self.run_file: Callable[[str, dict[str, Any], bool], None] | None = None

    def getoutput(self, *_: Any, **__: Any) -> SList:
        return SList()

    def captured(self) -> CapturedIO:
        return CapturedIO()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return inert("IPython")

    def run_line_magic(self, magic: object = "", line: object = "", *_: Any, **__: Any) -> Any:
        """Bind what a file beside the work binds, for ``%run gates.py``; do nothing else.

        ``%timeit -o`` hands back what it measured, which here has every name and says nothing.
        """
        words = str(line).split()
        if magic == "timeit" and "-o" in words:
            return inert("IPython")
        files = [word.strip("\"'") for word in words if not word.startswith("-")]
        if magic == "run" and files and self.run_file is not None:
            self.run_file(files[0], self.user_ns, "-i" in words)
        return None

    def magic(self, line: object = "", *_: Any, **__: Any) -> Any:
        """Do the same for a magic that is written in one piece."""
        words = str(line).lstrip("% ").split(" ", 1)
        return self.run_line_magic(words[0], words[-1])

    def run_cell_magic(self, *_: Any, **__: Any) -> None:
        return None

    system = run_cell_magic


SHELL = InteractiveShell({})


def get_ipython() -> InteractiveShell:
    """Return the one shell of this process."""
    return SHELL
