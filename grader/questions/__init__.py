"""Questions about a student's own code, with keys that come of running it."""

from grader.questions.asking import Asker
from grader.questions.calls import read_calls
from grader.questions.keeping import Folder
from grader.questions.model import Option, Part, Question, Sheet
from grader.questions.sheets import NothingToAsk, Wanted, made_of, make_sheet

__all__ = [
    "Asker", "Folder", "NothingToAsk", "Option", "Part", "Question", "Sheet", "Wanted", "made_of", "make_sheet",
    "read_calls",
]  # fmt: skip
