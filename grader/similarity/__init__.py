"""Which submissions of a class are alike, with the evidence and how usual it is; never an accusation."""

from grader.similarity.compare import THRESHOLD
from grader.similarity.find import find_alike
from grader.similarity.model import Likeness
from grader.similarity.words import likeness_page, likeness_text

__all__ = ["THRESHOLD", "Likeness", "find_alike", "likeness_page", "likeness_text"]
