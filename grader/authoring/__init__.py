"""Starting a course: a new one, or one that lives in somebody else's notebooks and tests."""

from grader.authoring.adopting import Adoption, import_nbgrader
from grader.authoring.journal import Adopted, Fate
from grader.authoring.otter import import_otter
from grader.authoring.plain import PlainAdoption, TakenTest, TestFate, import_pytest
from grader.authoring.reasons import Reason
from grader.authoring.starting import DEFAULT, examples, start_course

__all__ = [
    "DEFAULT", "Adopted", "Adoption", "Fate", "PlainAdoption", "Reason", "TakenTest", "TestFate", "examples",
    "import_nbgrader", "import_otter", "import_pytest", "start_course",
]  # fmt: skip
