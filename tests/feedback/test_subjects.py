"""Hints use the words of neural networks and of NumPy where the course says that it is about them, and nowhere else."""

import re

import pytest

from grader.course import CourseError, load_course
from grader.diagnosis.finding import Finding, Kind
from grader.feedback import LANGUAGES, FeedbackTexts, catalogue
from grader.feedback.catalogue import own_texts
from grader.feedback.causes import cause_words
from tests.conftest import REPOSITORY

WORDS = {
    "en": r"\bbias\b|\blayer|NumPy functions you use|NumPy alone",
    "ko": r"편향|어느 층|넘파이만으로|쓰고 있는 넘파이 함수",
}
MUTANT = [("summand_dropped", "networks"), ("product_dropped", "networks"), ("keyword_dropped", "numpy")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "subject"), MUTANT)
def test_a_hint_has_the_words_of_a_subject_only_where_it_is_declared(language, name, subject):
    say, finding = catalogue(language), Finding(Kind.MUTANT, name, (), {})
    plain = cause_words("hanoi", finding, FeedbackTexts(), say)
    declared = cause_words("affine", finding, FeedbackTexts(subjects=("numpy", "networks")), say)
    assert plain[0] == declared[0]
    assert not re.search(WORDS[language], plain[1])
    assert re.search(WORDS[language], declared[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_cause_speaks_of_them(language):
    special = {f"{name}.{subject}" for name, subject in MUTANT}
    kinds = {kind.value for kind in Kind}
    found = [
        (section, key)
        for section, texts in own_texts(language).items()
        for key, text in texts.items()
        if section in kinds and key not in special and re.search(WORDS[language], text)
    ]
    assert found == []


def test_the_course_of_networks_declares_them_and_what_is_no_subject_is_one_line(tmp_path):
    assert load_course(REPOSITORY).assignments[0].subjects == ("numpy", "networks")
    (tmp_path / "course.toml").write_text('name = "x"\nsubjects = ["cooking"]\nassignment = []\n')
    with pytest.raises(CourseError, match="cooking") as caught:
        load_course(tmp_path)
    assert "\n" not in str(caught.value)
