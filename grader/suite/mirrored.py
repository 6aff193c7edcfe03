"""What a test has put in the place of Python's own: ``monkeypatch.setattr("builtins.input", ...)``, ``sys.stdin``.

In one process the code of a submission meets it there. Here it is put there in the worker, before the next request, and
taken back when the test does so or ends.
"""

from __future__ import annotations

import ast
import builtins
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from io import StringIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader.remote.raised import StudentError
from grader.suite.names import suite_files

if TYPE_CHECKING:
    from grader.suite.plain import PlainTalk

_BUILTINS = ("input", "print", "open")
_UNPATCHED = {name: getattr(builtins, name) for name in _BUILTINS}
_BACK = "lambda name: globals().pop(name, None) and None"
_PUT = "lambda module, name, item: setattr(__import__('importlib').import_module(module), name, item)"
_ARGV = "lambda argv: setattr(__import__('sys'), 'argv', argv)"
_ENVIRONMENT = """lambda changed, gone: (lambda around: (
    around.update(changed), [around.pop(name, None) for name in gone]
))(__import__('os').environ) and None"""
_APART = "lambda: setattr(__import__('sys'), 'stderr', __import__('io').StringIO())"
_SAID = "lambda: (lambda out: (out.getvalue(), out.seek(0), out.truncate())[0])(__import__('sys').stderr)"
_HELD = "lambda module, name: getattr(__import__('importlib').import_module(module), name)"
# What the worker itself lives by.
_NEVER = {"builtins", "sys", "importlib", "subprocess", "runpy", "gc", "threading", "signal", "io"}


class Replaced:
    """What tests have put in the place of functions of Python's modules: ``monkeypatch.setattr(time, "sleep", ...)``.

    ``request`` asks the worker, and ``sent`` gives a value as its code is to meet it.
    """

    def __init__(self, folder: Path, request: Callable[..., Any], sent: Callable[[Any], Any]) -> None:
        self._request, self._sent = request, sent
        self._put: dict[tuple[str, str], tuple[Any, Any]] = {}
        # Those that tests may replace, as they are now: what a test has put there is another one.
        self._own = {place: found for place in replaced_by(folder) if (found := _found(*place)) is not None}

    def update(self) -> None:
        """Let the student's code meet what stands there now."""
        for place, own in self._own.items():
            now = _found(*place)
            if now is not (self._put[place][0] if place in self._put else own):
                self._change(place, now, own)

    def _change(self, place: tuple[str, str], now: Any, own: Any) -> None:
        if now is own:
            self._ask(_PUT, *place, self._put.pop(place)[1])
        else:
            held = self._put[place][1] if place in self._put else self._ask(_HELD, *place)
            self._ask(_PUT, *place, self._sent(now))
            self._put[place] = now, held

    def _ask(self, source: str, *args: Any) -> Any:
        return self._request("run", source, list(args))

    def finish(self) -> None:
        """Take everything back that a test has left there; where nobody can be asked any more, forget it."""
        try:
            while self._put:
                place, (_, held) = self._put.popitem()
                self._ask(_PUT, *place, held)
        finally:
            self._put.clear()


class Variables:
    """What tests have changed among the variables around this process: ``monkeypatch.setenv("HOME", ...)``."""

    def __init__(self, request: Callable[..., Any]) -> None:
        self._request = request
        self._own = self._told = _environment()

    def update(self) -> None:
        """Let the student's code find what is there now."""
        self._tell(_environment())

    def _tell(self, now: dict[str, str]) -> None:
        before = self._told
        if now != before:
            changed = {name: text for name, text in now.items() if before.get(name) != text}
            self._request("run", _ENVIRONMENT, [changed, [*(before.keys() - now.keys())]])
            self._told = now

    def finish(self) -> None:
        """Let it find what was there before."""
        self._tell(self._own)


class Mirror:
    """What is in the place of Python's own in one worker, where tests were written for one process."""

    def __init__(self, talk: PlainTalk, folder: Path) -> None:
        self._talk = talk
        self._put: dict[str, Any] = {}
        self._stdin: Any = None
        self._argv = self._argv_put = list(sys.argv)
        # What is printed there comes with all that is printed, unless a test listens to it apart.
        self._stderr, self._apart = sys.stderr, None
        self._may_listen = talk.is_apart and listens_to_errors(folder)
        self._replaced = Replaced(folder, talk._inner.request, talk._sent)
        self._variables = Variables(talk._inner.request)

    def update(self) -> None:
        """Let the student's code meet what stands there now."""
        for name in _BUILTINS:
            now = getattr(builtins, name)
            if now is not self._put.get(name, _UNPATCHED[name]) and not _is_ours(now):
                self._change(name, now)
        if self._talk.is_apart:  # in the author's own process the student's code meets them by itself
            self._replaced.update()
        self._type(sys.stdin)
        self._argue(list(sys.argv))
        self._variables.update()
        if self._may_listen and self._apart is None and sys.stderr is not self._stderr:
            self._apart = self._ask("run", _HELD, "sys", "stderr")
            self._ask("run", _APART)

    def after(self) -> None:
        """Print here what was printed to standard error there, where a test listens to it."""
        if self._apart is None:
            return
        try:
            said = self._ask("run", _SAID)
        except StudentError:  # it has put something else there
            return
        except Exception as problem:
            self._talk.trouble = problem
            raise
        if isinstance(said, str):
            sys.stderr.write(said)

    def _change(self, name: str, now: Any) -> None:
        if now is _UNPATCHED[name]:
            self._take_back(name)
        else:
            self._talk._inner.request("set", self._talk.student._root._reference, name, self._talk._sent(now))
            self._put[name] = now

    def _take_back(self, name: str) -> None:
        del self._put[name]
        self._ask("run", _BACK, name)

    def _ask(self, kind: str, source: str, *args: Any) -> Any:
        return self._talk._inner.request(kind, source, list(args))

    def _type(self, now: Any) -> None:
        """Let ``input()`` read what a test has put in the place of the keyboard, from where it is."""
        if now is self._stdin or not isinstance(now, StringIO | TextIOWrapper) or now is sys.__stdin__:
            return
        self._stdin = now
        self._talk.student.stdin(now.read())

    def _argue(self, argv: list[str]) -> None:
        if argv != self._argv_put:
            self._ask("run", _ARGV, [self._talk.there(one) for one in argv])
            self._argv_put = argv

    def finish(self) -> None:
        """Take everything back that a test has left there."""
        self._stdin = None
        if getattr(self._talk._inner, "ended", None) is None:
            self._argue(self._argv)
            self._variables.finish()
            self._replaced.finish()
            for name in list(self._put):
                self._take_back(name)
        self._put.clear()
        if self._apart is not None and getattr(self._talk._inner, "ended", None) is None:
            self._ask("run", _PUT, "sys", "stderr", self._apart)
        self._apart = None


def _environment() -> dict[str, str]:
    """Return the variables around this process without those that pytest keeps for itself."""
    return {name: text for name, text in os.environ.items() if not name.startswith("PYTEST_")}


@cache
def listens_to_errors(folder: Path) -> bool:
    """Whether a file of a suite has a word for what is printed to standard error."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in suite_files(folder))
    return any(word in text for text in texts for word in (".err", "stderr"))


def answers_are_ready() -> bool:
    """Whether a test has put something in the place of the keyboard."""
    return builtins.input is not _UNPATCHED["input"] or type(sys.stdin) is StringIO


def _is_ours(item: Any) -> bool:
    return getattr(item, "__module__", "") == "grader.suite.sources"


def _found(module: str, name: str) -> Any:
    try:
        return getattr(import_module(module), name, None)
    except ImportError:
        return None


@cache
def replaced_by(folder: Path) -> frozenset[tuple[str, str]]:
    """Return what files of a suite put something in the place of, of Python's own modules: (module, name)."""
    found = set()
    for file in suite_files(folder):
        try:
            with warnings.catch_warnings(action="ignore"):
                tree = ast.parse(file.read_bytes())
        except (OSError, SyntaxError, ValueError):
            continue
        found |= set(_replaced(tree))
    return frozenset(found)


def _replaced(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in ("patch", "setattr", "object"):
            continue
        match node.args:
            case [ast.Constant(value=str(target)), *_]:
                module, _, name = target.rpartition(".")
            case [ast.Name(id=module), ast.Constant(value=str(name)), *_]:
                pass
            case _:
                continue
        top = module.partition(".")[0]
        if top in sys.stdlib_module_names and top not in _NEVER:
            yield module, name
