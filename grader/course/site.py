"""The exercises as a site on which nothing has to be installed: Python runs in the student's browser.

JupyterLite makes the site, and Pyodide runs the notebooks. The site's own index of packages holds the grader, so that
its students check themselves with the very grader that released their exercises. The browser fetches NumPy and the
other packages from where the site's Pyodide comes from.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from grader.course.assignment import Assignment
from grader.course.course import Course
from grader.course.problem import CourseError
from grader.course.release import bundle, refuse_taken

_NEEDED = ("jupyterlite_core", "jupyterlite_pyodide_kernel", "jupyter_server")
_PAGE = "index.html"


def build_site(
    course: Course, assignments: Sequence[Assignment], language: str, wheel: tuple[str, bytes], target: Path
) -> Path:
    """Build the site in a new folder, to be put on any web server, and return its first page.

    Parameters
    ----------
    wheel : tuple of str and bytes
        The name and the content of the file that the grader is installed from.

    Raises
    ------
    CourseError
        if ``target`` exists and is not empty, or JupyterLite is missing or fails.
    """
    refuse_taken(target)
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        raise CourseError(f"a site needs {missing[0]}: pip install 'gradewright[site]'")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        bundle(course, assignments, language, work / "contents", in_browser=True)
        (work / wheel[0]).write_bytes(wheel[1])
        command = [
            sys.executable, "-m", "jupyterlite_core", "build", "--contents", "contents", "--piplite-wheels", wheel[0],
            "--output-dir", str(target.absolute()),
        ]  # fmt: skip
        done = subprocess.run(command, cwd=work, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode or not (target / _PAGE).is_file():
        last = (done.stderr.strip() or done.stdout.strip() or "nothing").splitlines()[-1]
        raise CourseError(f"JupyterLite built no site (exit {done.returncode}): {last}")
    return target / _PAGE
