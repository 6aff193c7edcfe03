"""The step of ``nbgrader generate_assignment`` that is ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from grader.course import load_course
from grader.course.release import released_script


class WriteStub(NbGraderPreprocessor):
    """Puts the .py stub beside the released notebook, over anything of its name."""

    course_root = Unicode(help="The course directory.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Add the stub to the files that are written along with the notebook."""
        course = load_course(Path(self.course_root))
        assignment = course.assignment(resources["nbgrader"]["assignment"])
        stub = released_script(assignment, course.language)
        resources.setdefault("outputs", {})[f"{assignment.stem}.py"] = stub
        return nb, resources
