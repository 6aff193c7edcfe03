"""Starting a course: a new one, or one that lives in nbgrader's notebooks."""

from grader.authoring.adopting import Adopted, Adoption, Fate, import_nbgrader
from grader.authoring.reasons import Reason
from grader.authoring.starting import DEFAULT, examples, start_course

__all__ = [
    "DEFAULT", "Adopted", "Adoption", "Fate", "Reason", "examples", "import_nbgrader", "start_course",
]  # fmt: skip
