"""A course may be in any language; our own words are in Korean and English, and a third language is one file."""

import json
import shutil
import sys
from pathlib import Path

import pytest

import grader.feedback
from grader.course import load_course, stub
from grader.course.release import released_files
from grader.feedback import catalogue, explain, read_feedback_texts
from grader.feedback.catalogue import own_texts
from grader.grading import Judge
from grader.submission import read_submission

catalogues = sys.modules["grader.feedback.catalogue"]

COURSE = """
name = "入門"
language = "ja"
[[assignment]]
name = "kazu"
title = "数"
"""
AUTHORED = '''# %% [markdown]
# # 数
# 二倍にします。

# %% exercise="double" points=2
def double(x):
    """二倍"""
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION


# %% exercise="half" points=2
def half(x):
    ### BEGIN SOLUTION
    return x / 2
    ### END SOLUTION
'''
SUITE = '''import pytest
from grader.suite import close


@pytest.mark.exercise("double")
def test_negative_numbers_too(student):
    """負の数も二倍になります。

    この段落は学生に見せません。
    """
    assert student.double(-3) == close(-6)


@pytest.mark.exercise("half")
def test_odd_numbers_are_halved_exactly(student):
    assert student.half(3) == close(1.5)


@pytest.mark.exercise("half")
def test_half(student):
    assert student.half(2) == close(1)
'''


@pytest.fixture
def japanese(tmp_path):
    for name, text in (
        ("course.toml", COURSE), ("solutions/kazu/kazu.py", AUTHORED), ("autograde_tests/kazu/test_kazu.py", SUITE),
    ):  # fmt: skip
        path = tmp_path / "course" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return load_course(tmp_path / "course")


@pytest.fixture
def wrong(japanese, isolation, tmp_path):
    (tmp_path / "kazu.py").write_text("def double(x):\n    return abs(2 * x)\n\ndef half(x):\n    return x // 2 + 1\n")
    with Judge(isolation, japanese.limits) as judge:
        (assignment,) = japanese.assignments
        return judge.grade(read_submission(tmp_path / "kazu.py"), assignment, "student01", 1)


@pytest.fixture
def with_a_third_language(tmp_path, monkeypatch):
    """The catalogues with a file for Japanese, in which somebody has translated two texts."""
    folder = tmp_path / "messages"
    shutil.copytree(Path(grader.feedback.__file__).parent / "messages", folder)
    (folder / "ja.toml").write_text('[cause]\nunfinished = "まだ書かれていません。"\n[stub]\ncode = "ここに書く。"\n')
    monkeypatch.setattr(catalogues, "_MESSAGES", folder)
    monkeypatch.setattr(stub, "_MESSAGES", folder)
    catalogue.cache_clear()
    stub._words.cache_clear()
    yield
    catalogue.cache_clear()
    stub._words.cache_clear()


def test_a_course_in_one_language_needs_no_second_one(japanese):
    (assignment,) = japanese.assignments
    assert japanese.languages == ("ja",)
    assert assignment.title.in_("ja") == assignment.title.in_("ko") == "数"
    files = released_files(assignment, "ja")
    assert "二倍にします。" in files["kazu.py"].decode()
    assert "# Write your code here." in files["kazu.py"].decode()
    assert json.loads(files["kazu.ipynb"])["nbformat"] == 4


def test_without_a_file_for_a_language_our_words_are_english_and_the_authors_their_own(japanese, wrong):
    (assignment,) = japanese.assignments
    say = catalogue("ja")
    assert say.language == "ja"
    assert say("cause", "unfinished") == "Not written yet."
    double, half = explain(wrong, read_feedback_texts(assignment, japanese), say)
    assert "負の数も二倍になります。" in " ".join(double.lines)
    assert "この段落" not in " ".join(double.lines)
    assert "What is looked at: odd numbers are halved exactly." in " ".join(half.lines)
    # A name that says no more than that of the exercise is no hint.
    assert "looked at: half" not in " ".join(half.lines)


@pytest.mark.usefixtures("with_a_third_language")
def test_a_third_language_is_one_file_which_may_be_incomplete(japanese):
    say = catalogue("ja")
    assert say("cause", "unfinished") == "まだ書かれていません。"
    assert say("cause", "timeout") == own_texts("en")["cause"]["timeout"]
    assert "ja" in catalogues._languages()
    assert "# ここに書く。" in released_files(japanese.assignments[0], "ja")["kazu.py"].decode()
