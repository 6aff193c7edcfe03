"""What one line in ``nbgrader_config.py`` sets."""

from __future__ import annotations

import inspect
import os
import sys
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from grader.course import Course, find_course, load_course
from grader.course.release import write_source_notebooks
from grader.course.stub import stub_words

if TYPE_CHECKING:
    from traitlets.config import Config


def configure(config: Config, course: str | Path | None = None) -> None:
    """Let nbgrader judge by the hidden suites of a course.

    ``nbgrader autograde`` then runs no notebook: it asks the suites, in the sandbox. In a course whose notebooks are
    made from authored files, ``solutions/`` and ``assignments/`` become nbgrader's source and release directories too.
    Where ``course.toml`` says what lateness costs, nbgrader takes off the same.

    Parameters
    ----------
    config : Config
        What ``get_config()`` returns in ``nbgrader_config.py``.
    course : str or Path, optional
        The course directory; by default the one that ``nbgrader_config.py`` lies in.

    Raises
    ------
    CourseError
        if there is no course, or it cannot be read.
    """
    let_alembic_be_found()
    here = _folder_of_caller()
    loaded = load_course((here / course).resolve()) if course is not None else find_course(here)
    _use_our_converter(loaded.root)
    if any(one.late for one in loaded.assignments):
        config.AssignLatePenalties.plugin_class = "grader.gradebook.late.LatePolicy"
        config.LatePolicy.course_root = str(loaded.root)
    if not any(one.nbgrader for one in loaded.assignments):
        _use_our_folders(config, loaded)


def let_alembic_be_found() -> None:
    """Put our environment's commands on the path, also where it was not activated.

    For the version of a new database nbgrader asks the command ``alembic``.
    """
    commands = str(Path(sys.executable).parent)
    path = os.environ.get("PATH", os.defpath).split(os.pathsep)
    if commands not in path:
        os.environ["PATH"] = os.pathsep.join([*path, commands])


def _folder_of_caller() -> Path:
    """Return the folder of the configuration file, which nbgrader may read from anywhere."""
    frame = inspect.currentframe()
    for _ in range(2):
        frame = frame.f_back if frame else None
    file = frame.f_globals.get("__file__") if frame else None
    return Path(file).absolute().parent if isinstance(file, str) else Path.cwd()


def _use_our_converter(root: Path) -> None:
    """Put our converter where nbgrader looks its own up, since it has no setting for that.

    The command and the formgrader import it into two modules; a test holds nbgrader to that.
    """
    from nbgrader.apps import api, autogradeapp  # noqa: PLC0415 - half a second, and only for nbgrader's own commands

    from grader.gradebook.converter import SandboxAutograde  # noqa: PLC0415

    SandboxAutograde.course_root = root
    for module in (autogradeapp, api):
        module.Autograde = SandboxAutograde


def _use_our_folders(config: Config, course: Course) -> None:
    from grader.gradebook.release import WriteBeside  # noqa: PLC0415 - as above

    write_source_notebooks(course)
    directory = config.CourseDirectory
    directory.source_directory = "solutions"
    directory.release_directory = "assignments"
    if "course_id" not in directory:
        directory.course_id = course.name
    # nbgrader copies what lies beside a source notebook to the students: never the authored file.
    sources = escape(str(course.root / "solutions"))
    authored = [f"{sources}/./{one.name}/{one.authored_path.name}" for one in course.assignments]
    directory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", *authored]
    words = stub_words(course.language)
    config.ClearSolutions.code_stub = {"python": f"# {words['code']}\nraise NotImplementedError"}
    config.ClearSolutions.text_stub = words["answer"]
    config.WriteBeside.course_root = str(course.root)
    config.GenerateAssignment.preprocessors.append(WriteBeside)
    # assignments/ is made from solutions/ and checked in: made again whenever it is asked for.
    config.GenerateAssignment.force = True
