"""What tests that were written for Gradescope import, for those who have not installed it: decorators and one question.

A hidden test passes or fails. One that gives a part of its points passes where it gives all of them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from grader.suite.late import on_the_bench
from grader.suite.names import names_of

_PACKAGE = "gradescope_utils"
_MODULES = {"", ".autograder_utils", ".autograder_utils.decorators", ".autograder_utils.files"}


def _noted(*_: Any, **__: Any) -> Callable[[Any], Any]:
    """Return a decorator that changes nothing: what it says is read from the text, or said to students elsewhere."""
    return lambda test: test


def partial_credit(weight: float) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a test ``set_score``, and let it fail if the score that it sets last is less than the whole."""

    def given(test: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(test)
        def whole(*args: Any, **how: Any) -> None:
            scores: list[float] = []
            test(*args, **how, set_score=scores.append)
            if not scores or scores[-1] < weight:
                raise AssertionError(f"{scores[-1] if scores else 0:g} of {weight:g} points")

        vars(whole).pop("__wrapped__")  # pytest would look for a fixture by the name of set_score
        return whole

    return given


def leaderboard(*_: Any, **__: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a test ``set_leaderboard_value``, which is heard by nobody."""

    def given(test: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(test)
        def told(*args: Any, **how: Any) -> None:
            test(*args, **how, set_leaderboard_value=lambda value: None)

        vars(told).pop("__wrapped__")
        return told

    return given


def check_submitted_files(paths: Sequence[str], base: str = "") -> list[str]:
    """Return which of some files were not handed in: any but the student's module."""
    names = names_of(on_the_bench().folder)
    return [path for path in paths if names is None or path.rpartition("/")[2] != f"{names.module}.py"]


class GradescopeLoader(Loader):
    """Fills a module of the package."""

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        own = {"partial_credit": partial_credit, "leaderboard": leaderboard}
        noted = dict.fromkeys(("weight", "number", "visibility", "tags", "hide_errors"), _noted)
        if module.__name__.endswith(".decorators"):
            vars(module).update(noted | own)
        elif module.__name__.endswith(".files"):
            vars(module).update(check_submitted_files=check_submitted_files)


def gradescope_spec(fullname: str) -> ModuleSpec | None:
    """Return where a module of Gradescope's is; None for any other."""
    if fullname.partition(".")[0] != _PACKAGE or fullname.removeprefix(_PACKAGE) not in _MODULES:
        return None
    return ModuleSpec(fullname, GradescopeLoader(), is_package=fullname.count(".") < 2)
