"""An answer that a person reads is found wherever students put it."""

import pytest

from grader.submission import DocumentCell
from grader.submission.answers import answer_to

QUESTION = DocumentCell("markdown", "Why does it drift?")
BLANK = DocumentCell("markdown", "Write your answer here.", "why")
RELEASED = (
    QUESTION, BLANK, DocumentCell("code", "def f():\n    raise NotImplementedError", "f"),
    DocumentCell("code", 'check("f")', "f_check"),
    DocumentCell("markdown", "왜?"), DocumentCell("markdown", "여기에 답을 쓰세요.", "why"),
)  # fmt: skip


def text(source, name=""):
    return DocumentCell("markdown", source, name)


def read(*document):
    found = answer_to("why", document, RELEASED)
    return [one.source for one in found.pieces], found.found, found.untouched


def test_the_cell_of_that_name_is_the_answer():
    assert read(QUESTION, text("Each step errs.", "why"), RELEASED[2]) == (["Each step errs."], True, False)


def test_cells_added_below_belong_to_it_and_the_courses_own_do_not():
    below = text("And more."), DocumentCell("code", "plot()")
    assert read(QUESTION, text("Each step errs.", "why"), *below, RELEASED[2], text("Thanks!")) == (
        ["Each step errs.", "And more.", "plot()"], True, False,
    )  # fmt: skip


def test_who_left_the_cell_and_wrote_below_has_answered():
    assert read(QUESTION, BLANK, text("Each step errs."), RELEASED[2]) == (["Each step errs."], True, False)


def test_without_names_the_question_in_front_tells_the_place():
    assert read(QUESTION, text("Each step errs."), DocumentCell("code", RELEASED[2].source)) == (
        ["Each step errs."], True, False,
    )  # fmt: skip


@pytest.mark.parametrize("left", ["Write your answer here.", "여기에 답을 쓰세요.", "", "  Write  your answer here.\n"])
def test_what_was_left_as_it_was_is_told(left):
    assert read(QUESTION, text(left, "why"), RELEASED[2])[1:] == (True, True)


def test_a_picture_in_the_cell_is_an_answer():
    cell = DocumentCell("markdown", "", "why", {"a.png": {"image/png": "aGk="}})
    assert not answer_to("why", [QUESTION, cell], RELEASED).untouched


def test_where_no_place_is_told_all_of_the_work_is_shown():
    assert read(text("My work"), text("Each step errs.")) == (["My work", "Each step errs."], False, False)
    assert read() == ([], False, True)


@pytest.mark.parametrize(
    "answer",
    [
        "# Each step\n# errs.",
        '"""\nEach step\nerrs.\n"""',
        "'''Each step\nerrs.'''",
        "Each step\nerrs.",
        "#Each step\n#errs.",
    ],
)
@pytest.mark.parametrize("head", ["# %% why [markdown]", "# %% [markdown] why", "#%% why [markdown]"])
def test_in_a_script_it_is_a_comment_a_string_or_what_somebody_forgot_to_mark(head, answer):
    script = f"# %% [markdown]\n# Why does it drift?\n\n{head}\n{answer}\n\n# %% f\ndef f():\n    return 1\n"
    assert read(DocumentCell("code", script)) == (["Each step\nerrs."], True, False)


def test_of_two_cells_of_one_name_the_last_counts():
    assert read(text("Old", "why"), text("New", "why"))[0] == ["New"]


def test_code_is_found_by_the_name_of_its_cell_too():
    code = DocumentCell("code", "# %% f\ndef f():\n    return 1\n\n# %%\nprint(f())\n")
    found = answer_to("f", [code], RELEASED)
    assert [one.source for one in found.pieces] == ["def f():\n    return 1", "print(f())"]


def test_another_answer_has_another_fingerprint():
    prints = {answer_to("why", [text(one, "why")], RELEASED).fingerprint for one in ("a", "b", "a")}
    assert len(prints) == 2
