"""What a plain test reads of the student's code: ``inspect.getsource(hw1.area)``, ``open("hw1.py")``, what a thing is.

The words are those that were handed in. Where a function stands among them the student's process says.
"""

from __future__ import annotations

import builtins
import inspect
import io
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from grader.remote.proxy import Method, Remote
from grader.suite.late import NotYet, on_the_bench, unwrapped
from grader.suite.module import StudentModule
from grader.suite.names import names_of
from grader.suite.notebook import source_of
from grader.suite.refusing import look_at_number

if TYPE_CHECKING:
    from grader.suite.plain import PlainTalk

_open, _getsource, _getsourcelines = builtins.open, inspect.getsource, inspect.getsourcelines
_ASKED = ("isclass", "isfunction", "ismethod", "isroutine", "isgeneratorfunction", "iscoroutinefunction", "isabstract")


def getsource(item: Any) -> str:
    """Return the text of a definition: from the submission, where it is the student's."""
    item = unwrapped(item)
    if isinstance(item, StudentModule):
        return _whole(on_the_bench())
    return source_of(item) if issubclass(type(item), Remote | Method) else _getsource(item)


def getsourcelines(item: Any) -> tuple[list[str], int]:
    """Return the lines of a definition, as `inspect` does; of the student's the first one has no number."""
    if isinstance(item := unwrapped(item), StudentModule) or issubclass(type(item), Remote | Method):
        return getsource(item).splitlines(keepends=True), 0
    return _getsourcelines(item)


def _is(name: str) -> tuple[Any, Any]:
    """Return a question of `inspect`, and the same one that asks the student's process about what is the student's."""
    own = getattr(inspect, name)

    def ask(item: Any) -> bool:
        if issubclass(type(item := unwrapped(item)), Method):
            item = item.resolve()
        if not issubclass(type(item), Remote):
            return bool(own(item))
        source = f"lambda item: __import__('inspect').{name}(item)"
        return item._conversation.request("run", source, [item]) is True

    return own, ask


def open_text(file: Any, mode: str = "r", *more: Any, **how: Any) -> Any:
    """Open a file: the student's own, which lies nowhere here, as its text."""
    if "r" in mode and "+" not in mode and (view := _asked_for(file)) is not None:
        text = _whole(view)
        return io.BytesIO(text.encode("utf-8", "replace")) if "b" in mode else io.StringIO(text)
    return _open(file, mode, *more, **how)


def open_named(file: Any, *how: Any, **named: Any) -> Any:
    """Open a file that a test names; one by its number only where the test has opened it."""
    look_at_number(file)
    return open_text(file, *how, **named)


def _asked_for(file: Any) -> PlainTalk | None:
    """Return whose text a file name means, if it is that of the student's module."""
    try:
        view: PlainTalk = on_the_bench()
        name = os.fsdecode(file)
    except (NotYet, TypeError):
        return None
    names = names_of(view.folder)
    if names is None or PurePath(name).name != f"{names.module}.py" or os.path.exists(name):
        return None
    return view


def _whole(view: PlainTalk) -> str:
    """Return the submission's text.

    Raises
    ------
    OSError
        if nobody knows it.
    """
    if not (text := view.text):
        raise OSError("could not get source code")
    return text


OF_DEFINITIONS = (
    (inspect, "getsource", _getsource, getsource),
    (inspect, "getsourcelines", _getsourcelines, getsourcelines),
    *((inspect, name, *_is(name)) for name in _ASKED),
)
"""What takes whose place while any test runs that asks for the text of what is the student's."""
IN_PLACE = (
    *OF_DEFINITIONS,
    (builtins, "open", _open, open_named),
    (io, "open", _open, open_text),
)
"""What takes whose place while a plain test runs, as in `grader.suite.programs`."""
