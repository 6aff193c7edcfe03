"""The documents that are made from the code are as the code is: ``python -m tests.docs`` writes them."""

from __future__ import annotations

import pytest
import typer

import grader
from grader import suite
from tests.conftest import REPOSITORY
from tests.docs import commands, reference


@pytest.mark.parametrize("name", reference.PAGES)
def test_the_page_is_as_the_code_is(name):
    written = (REPOSITORY / name).read_text(encoding="utf-8")
    assert written == reference.PAGES[name](), f"{name} is out of date: run `python -m tests.docs`"


def test_a_new_option_changes_the_page():
    app = typer.Typer()

    @app.command()
    def grade(made_up: bool = typer.Option(False, "--made-up", help="Nothing.")):
        """Grade."""

    assert "| `--made-up` | Nothing. |" in reference.command_pages(typer.main.get_command(app))
    assert "--made-up" not in (REPOSITORY / "docs/reference/commands.md").read_text(encoding="utf-8")


def test_every_command_and_every_option_has_help():
    for words, command in commands.below(commands.root()):
        assert command.help, words
        assert not [one.name for one in command.params if not one.help and not getattr(one, "hidden", False)], words


def test_a_new_code_changes_the_page():
    texts = reference.catalogue_texts()
    texts["rejection"] = {**texts["rejection"], "made_up": "Nothing."}
    assert "| `made_up` | Nothing. |" in reference.codes(texts)


def test_everything_that_is_public_is_in_the_interface():
    named = {name for part in reference.INTERFACE.values() for name in part}
    public = {f"grader.{name}" for name in grader.__all__} | {f"grader.suite.{name}" for name in suite.__all__}
    # The version is a number, and the Grade has a page of its own.
    assert public - {"grader.__version__", "grader.Grade"} <= named


def test_what_has_no_docstring_is_noticed():
    def made_up(): ...

    with pytest.raises(AssertionError, match="no docstring"):
        reference.interface({"New": {"grader.made_up": made_up}})
