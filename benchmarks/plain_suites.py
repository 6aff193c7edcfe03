"""How many tests of somebody else's plain suites mean from outside what they mean in one process.

    python benchmarks/plain_suites.py FOLDER [--only NAME] [--failures] [--json]

FOLDER is a copy of https://github.com/exercism/python, or any tree laid out alike: in each exercise's folder a
``.meta/config.json`` that names the module, its tests and a right solution. The tests are run as they are, from the
trusted side; the solution and then an empty file are loaded in a sandbox. Nothing of the folder is kept.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from grader.course import GradingLimits
from grader.grading.sandboxes import start_sandbox
from grader.grading.trial import Trial
from grader.sandbox.isolation import find_isolation
from grader.submission import Cell, Submission
from grader.submission.modules import read_modules
from grader.suite.outcome import Status, SuiteError
from grader.suite.session import Suite


@dataclass
class Found:
    """How the tests of one exercise ended."""

    name: str
    tests: int = 0
    right_pass: int = 0
    empty_fail: int = 0
    failures: list[str] = field(default_factory=list)


def exercises(folder: Path) -> Iterator[tuple[str, Path, dict[str, list[str]]]]:
    """Yield each exercise: its name, its folder, and its files by what they are."""
    for path in sorted(folder.glob("**/.meta/config.json")):
        files = json.loads(path.read_text(encoding="utf-8")).get("files", {})
        solved = files.get("example") or files.get("exemplar")
        if solved and files.get("test") and files.get("solution"):
            yield path.parent.parent.name, path.parent.parent, {**files, "solved": solved}


def laid_out(root: Path, name: str, folder: Path, files: dict[str, list[str]]) -> tuple[Path, Submission]:
    """Copy an exercise's tests and its solution to where a course has them; return the suite and the solution."""
    suite, solution = root / "autograde_tests" / name, root / "solutions" / name
    suite.mkdir(parents=True)
    solution.mkdir(parents=True)
    given = {*files["test"], *files["solution"]}
    beside = [one.name for one in sorted(folder.glob("*.py")) if one.name not in given]
    for one in (*files["test"], *beside):
        shutil.copy(folder / one, suite / Path(one).name)
    work = Path(files["solution"][0]).name
    source = (folder / files["solved"][0]).read_text(encoding="utf-8")
    (solution / work).write_text(source, encoding="utf-8")
    tests = ", ".join(json.dumps(Path(one).name) for one in files["test"])
    (suite / "exercises.toml").write_text(f'[[exercise]]\nname = "all"\ntests = [{tests}]\n', encoding="utf-8")
    modules, _ = read_modules([(Path(one).name, (folder / one).read_bytes()) for one in beside], work)
    return suite, Submission(work, (Cell(1, source),), modules=modules)


def measure(folder: Path, only: str | None) -> list[Found]:
    """Judge every exercise's solution, and an empty file, by its tests."""
    limits = GradingLimits(exercise_seconds=60.0, call_seconds=10.0)
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        sandbox = start_sandbox(find_isolation(), limits)
        try:
            for name, path, files in exercises(folder):
                if only is not None and only not in name:
                    continue
                one = Found(name)
                found.append(one)
                place, solution = laid_out(Path(temporary), name, path, files)
                try:
                    suite = Suite(place, brief=True)
                except SuiteError as problem:
                    one.failures.append(str(problem)[-600:])
                    continue
                trial = Trial(sandbox, limits, suite)
                for outcome in trial.run(solution, "all", seed=0):
                    one.tests += 1
                    one.right_pass += outcome.status is Status.PASSED
                    if outcome.status is not Status.PASSED:
                        one.failures.append(f"{outcome.test}: {outcome.status}: {outcome.detail[:300]}")
                empty = Submission(solution.file, (Cell(1, ""),), modules=solution.modules)
                for outcome in trial.run(empty, "all", seed=0):
                    one.empty_fail += outcome.status is not Status.PASSED
                    if outcome.status is Status.PASSED:
                        one.failures.append(f"{outcome.test}: passes an empty file")
                suite.close()
        finally:
            sandbox.close()
    return found


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only")
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    began = time.perf_counter()
    found = measure(arguments.folder, arguments.only)
    if arguments.json:
        print(json.dumps([asdict(one) for one in found], indent=2))
        return
    for one in found:
        if one.failures and arguments.failures:
            print(f"{one.name}: {one.right_pass} of {one.tests}", *(f"    {line}" for line in one.failures), sep="\n")
    tests, right, empty = (sum(getattr(one, what) for one in found) for what in ("tests", "right_pass", "empty_fail"))
    share = 100 * right / tests if tests else 0.0
    print(f"{len(found)} exercises, {tests} tests; {right} pass with the right solution ({share:.1f} %)")
    print(f"{empty} fail on an empty file; {sum(not one.tests for one in found)} suites cannot be collected")
    print(f"{time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
