"""The pictures of the chapters are drawn where matplotlib is, and cost nothing but a line where it is not."""

import runpy
import sys
from types import ModuleType

import pytest

CHAPTERS = {
    "ch02": {"contourf", "scatter"},
    "ch03": {"plot", "imshow"},
    "ch04": {"plot", "quiver"},
    "ch05": {"plot", "set"},
    "ch06": {"plot", "hist"},
    "ch07": {"imshow", "set"},
}


class Plot:
    """What a chapter draws on: keeps what was asked for."""

    def __init__(self, asked):
        self._asked = asked

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: self._asked.add(name)

    def subplots(self, _rows, columns, **_):
        return self, [Plot(self._asked) for _ in range(columns)]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_draws_its_pictures(course, chapter, monkeypatch, capsys):
    asked = set()
    package, pyplot = ModuleType("matplotlib"), Plot(asked)
    package.pyplot = pyplot
    monkeypatch.setitem(sys.modules, "matplotlib", package)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)
    names = runpy.run_path(str(course.assignment(chapter).authored_path), run_name="__main__")
    if "learned" in names:  # it trains, and is drawn only for who asks for it
        names["show"](names["learned"])
    assert "No picture" not in capsys.readouterr().out
    assert asked >= CHAPTERS[chapter] | {"show"}


def test_without_matplotlib_or_with_a_stub_there_is_a_line_and_no_error(course, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    names = runpy.run_path(str(course.assignment("ch02").authored_path), run_name="__main__")
    assert capsys.readouterr().out == "No picture: pip install matplotlib\n"
    package = ModuleType("matplotlib")
    package.pyplot = Plot(set())
    monkeypatch.setitem(sys.modules, "matplotlib", package)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", package.pyplot)

    def unwritten(_):
        raise NotImplementedError

    names["show"](unwritten)
    assert capsys.readouterr().out == "No picture yet: NotImplementedError \n"
