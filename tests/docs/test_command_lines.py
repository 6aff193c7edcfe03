"""Every command line that a document shows is one that the command takes."""

from __future__ import annotations

import sys

import pytest

from tests.conftest import REPOSITORY
from tests.docs import commands
from tests.docs.pages import command_lines, documents, name_of

ROOT = commands.root()


def problems(text):
    found = []
    for line in command_lines(text):
        program, *words = line.words
        if program == "grader":
            why = commands.problem(words, ROOT, in_prose=line.in_prose)
        elif program == "python":
            why = program_problem(words)
        elif program == "make":
            why = "" if not words or f"\n{words[0]}:" in (REPOSITORY / "Makefile").read_text() else "no such target"
        else:
            why = ""
        if why:
            found.append(f"{' '.join(line.words)}: {why}")
    return found


def program_problem(words):
    """Return what is wrong with a line of Python: a module or a file of ours that is not there."""
    if words[:1] == ["-m"] and len(words) > 1:
        place = REPOSITORY / words[1].replace(".", "/")
        ours = words[1].split(".")[0] in ("tests", "benchmarks", "grader")
        there = place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()
        return "" if there or not ours else f"no module {words[1]}"
    if words and words[0].endswith(".py") and "/" in words[0]:
        return "" if (REPOSITORY / words[0]).is_file() else f"no file {words[0]}"
    return ""


@pytest.mark.parametrize("document", documents(), ids=name_of)
def test_every_command_line_is_one_that_the_command_takes(document):
    assert not problems(document.read_text(encoding="utf-8"))


def test_a_line_that_no_command_takes_is_noticed():
    text = (
        "Run `grader list --made-up`, or\n\n    grader made-up\n\n```\ngrader grade class/ --out grades/ --seed   # fine?\n"
        "grader export canvas a b c\npython -m tests.made_up\npython benchmarks/made_up.py\nmake made_up\n```\n"
    )
    assert [line.rpartition(": ")[2] for line in problems(text)] == [
        "--seed without a value", "3 arguments, and it takes 1", "no module tests.made_up",
        "no file benchmarks/made_up.py", "no such target", "no command made-up", "no option --made-up",
    ]  # fmt: skip


def test_most_documents_show_lines():
    lines = [line for one in documents() for line in command_lines(one.read_text(encoding="utf-8"))]
    assert len([line for line in lines if line.words[0] == "grader"]) > 150


@pytest.mark.parametrize("words", [["--version"], ["list"], ["list", "--json"], ["check", "--help"]], ids=" ".join)
def test_what_needs_nothing_runs(words, capsys, monkeypatch):
    from grader.cli import main

    assert not commands.problem(words, ROOT)
    monkeypatch.chdir(REPOSITORY)
    monkeypatch.setattr(sys, "argv", ["grader", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code in (0, None)
    assert capsys.readouterr().out
