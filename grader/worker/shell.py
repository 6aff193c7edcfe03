"""The shell that ``get_ipython()`` gives: it has every method of IPython's, and does nothing."""

from __future__ import annotations

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

    def getoutput(self, *_: Any, **__: Any) -> SList:
        return SList()

    def captured(self) -> CapturedIO:
        return CapturedIO()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return inert("IPython")

    def run_line_magic(self, *_: Any, **__: Any) -> None:
        return None

    run_cell_magic = magic = system = run_line_magic


SHELL = InteractiveShell({})


def get_ipython() -> InteractiveShell:
    """Return the one shell of this process."""
    return SHELL
