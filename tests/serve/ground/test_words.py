"""The texts of the pages are there in both languages, with the same placeholders."""

import re
import sys
from pathlib import Path

import pytest

from grader.feedback import LANGUAGES
from grader.sending.words import texts as sending_texts
from grader.serve.ground.problems import Misuse
from grader.serve.ground.words import language_of, languages, texts
from tests.conftest import REPOSITORY

ROOM = REPOSITORY / "grader" / "serve"


@pytest.mark.parametrize("of", [texts, sending_texts])
def test_both_languages_have_the_same_texts_with_the_same_placeholders(of):
    korean, english = of("ko"), of("en")
    assert korean.keys() == english.keys()
    for section, key in korean.keys():
        fields = [set(re.findall(r"{(\w+)", say._texts[section][key])) for say in (korean, english)]
        assert fields[0] == fields[1], (section, key)


@pytest.mark.parametrize("of", [texts, sending_texts])
def test_a_language_in_which_only_feedback_was_translated_is_english_on_the_pages(of, monkeypatch):
    of.cache_clear()
    monkeypatch.setattr(sys.modules[of.__module__], "LANGUAGES", ("ko", "en", "ja"))
    japanese, english = of("ja"), of("en")
    assert japanese.language == "ja"
    assert japanese._texts == english._texts
    of.cache_clear()


def test_every_text_that_is_asked_for_by_name_is_there():
    asked = set()
    for path in [*ROOM.rglob("*.py"), *ROOM.glob("templates/*.html")]:
        asked |= set(re.findall(r"""say\("(\w+)", "(\w+)"[,)]""", Path(path).read_text()))
    for path in ROOM.rglob("*.py"):
        text = path.read_text()
        asked |= {("denied", key) for key in re.findall(r"""(?:Denied\(\d+, |Refused\()"(\w+)\"""", text)}
        asked |= {("told", key) for key in re.findall(r"told=(\w+)\"", text)}
        asked |= {("problems", key) for key in re.findall(r"""Misuse\("(\w+)\"""", text)}
        asked |= {("did", key) for key in re.findall(r"""\.note\([\w.]+, "(\w+)\"""", text)}
    assert len(asked) > 100
    assert asked <= texts("en").keys()
    # Every problem of the catalogue is somebody's: one that nobody has is out of date.
    assert {one for one in texts("en").keys() if one[0] == "problems"} <= asked


def test_what_is_wrong_is_told_in_the_language_of_whoever_reads_it(monkeypatch):
    problem = Misuse("too_many_points", points="9", exercise="double", most="3")
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert str(problem) == problem.text("ko") != problem.text("en")
    monkeypatch.setenv("LC_ALL", "C")
    assert str(problem) == "9 points, but double is worth 3"


def test_no_problem_is_worded_in_code():
    for path in ROOM.rglob("*.py"):
        assert "raise UsageError(" not in path.read_text(), path


@pytest.mark.parametrize(
    ("cookie", "accepted", "shown"),
    [("ko", "en", "ko"), ("", "en-US,ko;q=0.5", "en"), ("", "fr,ko", "ko"), ("xx", "", "en"), ("", "*", "en")],
)
def test_a_page_is_in_the_language_that_was_chosen_or_that_the_browser_prefers(cookie, accepted, shown):
    assert language_of(cookie, accepted, "en") == shown


def test_pages_can_be_had_in_every_language_that_has_a_file_by_the_name_it_has_there():
    assert [one for one, _ in languages()] == [*LANGUAGES]
    assert dict(languages())["ko"] == "한국어"
    # A file that does not say what its language is called has it by its letters.
    assert all(name for _, name in languages())
