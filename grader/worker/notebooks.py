"""What notebooks find in Jupyter, IPython and Colab: displays, widgets, uploads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from grader.worker.shell import get_ipython


def display(*objects: Any, **_: Any) -> None:
    """Print what a notebook would show."""
    for item in objects:
        print(item)


def interact(function: Any = None, *_: Any, **__: Any) -> Any:
    """Leave a function as it is, around which controls would be put."""
    return function if callable(function) else _unchanged


def _unchanged(function: Any) -> Any:
    return function


def _decorator(*given: Any, **_: Any) -> Any:
    """Return what ``@register_line_magic`` makes of a function, with and without brackets."""
    return given[0] if len(given) == 1 and callable(given[0]) else _unchanged


def upload(*_: Any, **__: Any) -> dict[str, bytes]:
    """Return the files that nobody chose."""
    return {}


def nothing(*_: Any, **__: Any) -> None:
    return None


OF_IPYTHON: dict[str, Callable[..., Any]] = {
    "display": display, "clear_output": nothing, "get_ipython": get_ipython,
    "register_line_magic": _decorator, "register_cell_magic": _decorator, "register_line_cell_magic": _decorator,
    "magics_class": _decorator, "line_magic": _decorator, "cell_magic": _decorator,
}  # fmt: skip
OF_WIDGETS: dict[str, Callable[..., Any]] = {
    "interact": interact,
    "interact_manual": interact,
    "interactive": interact,
    "interactive_output": nothing,
}
OF_COLAB: dict[str, Callable[..., Any]] = {"upload": upload, "download": nothing, "mount": nothing}
