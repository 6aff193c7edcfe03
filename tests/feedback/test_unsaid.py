"""Tests that say nothing to whoever fails them are named to their author."""

from grader.course.text import Text
from grader.feedback import catalogue
from grader.feedback.explaining import unsaid
from grader.feedback.texts import FeedbackTexts

SAID = {"test_mean": "", "test_mean_of_one_value": "", "test_mean_2": "Several values.", "test_mean_3": ""}


def test_a_name_that_is_the_exercises_says_nothing_and_any_other_word_does():
    texts = FeedbackTexts(docstrings=SAID)
    tests = ["test_mean[1]", "test_mean[2]", "test_mean_of_one_value", "test_mean_2", "test_mean_3"]
    assert unsaid("mean", tests, texts, catalogue("en")) == ["test_mean", "test_mean_3"]


def test_a_text_of_its_own_is_enough():
    texts = FeedbackTexts(docstrings=SAID, tests={"mean": {"test_mean": Text("The mean.")}})
    assert unsaid("mean", ["test_mean"], texts, catalogue("en")) == []


def test_of_tests_that_were_made_of_a_notebook_nothing_is_asked():
    assert unsaid("mean", ["test_mean"], FeedbackTexts(), catalogue("en")) == []
