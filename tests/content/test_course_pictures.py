"""The pictures of the chapters are drawn where someone sees them, cost a line without matplotlib, and else nothing."""

import runpy
import sys
from types import ModuleType

import pytest

from grader.course.release import cells_in
from grader.selfcheck import check_file

CHAPTERS = {
    "ch02": {"text", "imshow", "scatter"},
    "ch03": {"text", "plot", "imshow"},
    "ch04": {"plot", "quiver"},
    "ch05": {"text", "plot", "set"},
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


@pytest.fixture
def seen(monkeypatch):
    monkeypatch.delenv("MPLBACKEND", raising=False)


def put_matplotlib(monkeypatch, pyplot):
    package = ModuleType("matplotlib")
    package.pyplot = pyplot
    monkeypatch.setitem(sys.modules, "matplotlib", package)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", pyplot)


def released(course, chapter, language):
    """Return what the code of a chapter defines, solved, in a language, as a notebook's kernel holds it."""
    names = {"__name__": "__main__"}
    for cell in cells_in(course.assignment(chapter), language):
        if not cell.markdown:
            exec(cell.source, names)
    return names


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_draws_its_pictures(course, chapter, monkeypatch, capsys, seen):
    asked = set()
    put_matplotlib(monkeypatch, Plot(asked))
    names = runpy.run_path(str(course.assignment(chapter).authored_path), run_name="__main__")
    if "learned" in names:  # it trains, and is drawn only for who asks for it
        names["show"](names["learned"])
    assert capsys.readouterr().out == ""
    assert asked >= CHAPTERS[chapter] | {"show"}


@pytest.mark.parametrize(
    ("language", "missing", "unwritten"),
    [
        ("ko", "그림을 보려면: pip install matplotlib\n", "아직 그릴 수 없습니다: NotImplementedError \n"),
        ("en", "To see the picture: pip install matplotlib\n", "No picture yet: NotImplementedError \n"),
    ],
)
def test_without_matplotlib_or_with_a_stub_there_is_a_line_in_the_students_language(
    course, monkeypatch, capsys, seen, language, missing, unwritten
):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    names = released(course, "ch02", language)
    assert capsys.readouterr().out == 2 * missing
    asked = set()
    put_matplotlib(monkeypatch, Plot(asked))

    def stub(_):
        raise NotImplementedError

    names["show"](stub)
    assert capsys.readouterr().out == unwritten
    assert asked == {"close"}  # half a picture is none


@pytest.mark.parametrize("chapter", ["ch02", "ch03", "ch04", "ch05", "ch06", "ch07"])
def test_a_file_that_is_checked_draws_and_says_nothing(course, chapter, monkeypatch, capsys, tmp_path):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    authored = course.assignment(chapter).authored_path
    for name in (authored.name, "public_checks.py", "public_checks.toml"):
        (tmp_path / name).write_bytes(authored.with_name(name).read_bytes())
    monkeypatch.setenv("MPLBACKEND", "TkAgg")
    found = check_file(tmp_path / authored.name)
    assert found.passed
    assert "".join(capsys.readouterr()) == ""
