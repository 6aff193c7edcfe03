"""The step of ``nbgrader generate_assignment`` that is ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from grader.course import load_course
from grader.course.release import released_beside


class WriteBeside(NbGraderPreprocessor):
    """Puts the stub and the public checks beside the released notebook, over anything of their names."""

    course_root = Unicode(help="The course directory.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Add them to the files that are written along with the notebook."""
        course = load_course(Path(self.course_root))
        assignment = course.assignment(resources["nbgrader"]["assignment"])
        resources.setdefault("outputs", {}).update(released_beside(assignment, course.language))
        return nb, resources
