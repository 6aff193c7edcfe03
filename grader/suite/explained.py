"""Texts that pytest makes of a failed assert, which nobody reads where a comparison has said what differs.

Of each object that stands in the assert pytest asks for its text, which may be a message to the student's process, and
then looks for differences of its own. Both are thrown away for what the comparison says.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import cache, wraps
from typing import Any

from _pytest.assertion import rewrite, util

_MAKERS: tuple[tuple[Any, str, Any], ...] = ((rewrite, "_saferepr", "…"), (util, "assertrepr_compare", []))
_has_told: ContextVar[bool] = ContextVar("has_told", default=False)


def note_comparison(*, told: bool) -> None:
    """Note whether the latest comparison has said what differs; False when a test begins."""
    _has_told.set(told)


@cache
def spare_texts() -> None:
    """Have pytest, in this process, make none of those texts once a comparison has told."""
    for module, name, instead in _MAKERS:
        setattr(module, name, _unless_told(getattr(module, name), instead))


def _unless_told(make: Callable[..., Any], instead: Any) -> Callable[..., Any]:
    @wraps(make)
    def made(*arguments: Any, **more: Any) -> Any:
        return instead if _has_told.get() else make(*arguments, **more)

    return made
