"""Starting a course: a new one, or one that lives in nbgrader's notebooks."""

from grader.authoring.adopting import Adopted, Adoption, Fate, import_nbgrader
from grader.authoring.reasons import Reason
from grader.authoring.starting import start_course

__all__ = ["Adopted", "Adoption", "Fate", "Reason", "import_nbgrader", "start_course"]
