"""What stations do with Grades needs nothing that a terminal needs."""

import subprocess
import sys

SOURCE = """
import sys
for name in ("rich", "typer", "click"):
    sys.modules[name] = None  # to import it fails
import grader.classroom.station
from pathlib import Path
from grader.course import load_course
from grader.finishing import Keeping
Keeping(Path(sys.argv[2]), "en")(load_course(Path(sys.argv[1])))
print("ready")
"""


def test_a_station_keeps_grades_without_the_packages_of_the_command_line(canary_course, tmp_path):
    arguments = [sys.executable, "-c", SOURCE, str(canary_course.root), str(tmp_path)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("ready\n", "")
