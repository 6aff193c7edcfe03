"""What files of a plain suite find under names of Python's: ``type``, ``vars``, ``eval``, ``exec``."""

from __future__ import annotations

import builtins
import sys
from types import ModuleType
from typing import Any, NoReturn

from grader.remote.proxy import Method, Remote
from grader.suite.late import REFUSED, on_the_bench, unwrapped
from grader.suite.notebook import Names, Thing, names_in, type_of
from grader.suite.plainthing import KINDS


class _TypeOfTypes(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, builtins.type)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if len(args) != 1 or kwargs:
            return builtins.type(*args, **kwargs)
        return plain_type(args[0])


class Type(metaclass=_TypeOfTypes):
    """``type`` as a plain test means it: of a list that came back it is ``list``, of an object the student's class."""


def plain_type(value: Any) -> Any:
    """Return what ``type(value)`` is where the test and the student's code live in one process."""
    value = unwrapped(value)
    if Thing in builtins.type(value).__mro__:
        return KINDS.get(value._reference.type_name) or value._run("type", value)
    if builtins.type(value) is Method:
        value = value.resolve()
    if isinstance(value, Remote) and not value._conversation.lends:
        return KINDS.get(value._reference.type_name) or value._conversation.request("run", "type", [value])
    return type_of(value)


def plain_eval(text: Any, *names: Any) -> Any:
    """Return what ``eval(text)`` is: among the student's names and in their process, since the text may be theirs.

    Raises
    ------
    PermissionError
        where it is said among which names.
    """
    if names or not isinstance(text, str):
        raise PermissionError(f"eval among names of the test: {REFUSED}")
    return on_the_bench().request("run", f"lambda: (\n{text}\n)", [])


def plain_exec(*_: Any, **__: Any) -> NoReturn:
    """Run no text in a test.

    Raises
    ------
    PermissionError
        always.
    """
    raise PermissionError(f"exec in a test: {REFUSED}")


def plain_vars(*of: Any) -> Any:
    """Return what ``vars(item)`` is, of the student's module too."""
    if not of:
        return sys._getframe(1).f_locals
    if is_module(item := unwrapped(of[0])):
        return names_in(Names(on_the_bench().student))
    return item.__dict__ if issubclass(type(item), Thing) else vars(item)


def is_module(item: Any) -> bool:
    """Whether it is the student's module, as a file of tests has it."""
    return issubclass(type(item), ModuleType) and "_exceptions" in vars(item)


IN_TESTS = {"type": Type, "vars": plain_vars, "eval": plain_eval, "exec": plain_exec}
"""What files of a suite find under these names."""
