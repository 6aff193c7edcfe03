"""The hidden tests under an author's own pytest."""

import os
import subprocess
import sys

from tests.conftest import CANARY, GOOD


def test_a_submission_is_found_from_where_pytest_was_started(tmp_path):
    (tmp_path / "canary.py").write_text(GOOD, encoding="utf-8")
    suite = CANARY / "autograde_tests" / "canary"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", suite, "--submission", "canary.py"]
    # An open session of this process has settings of its own.
    environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
