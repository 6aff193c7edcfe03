"""A student checks their own work: the public checks, on their own machine, against their own objects.

There is no isolation, since the code is one's own, and no hidden test: those are not there.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import grader
from grader.course import PUBLIC_CHECKS
from grader.feedback import Catalogue, catalogue, default_language, harmless
from grader.feedback.evidence import evidence
from grader.remote.proxy import Student
from grader.submission import Rejection, read_submission
from grader.suite.local import local_student
from grader.suite.outcome import Outcome, Status
from grader.suite.session import Suite
from grader.worker import program
from grader.worker.session import Session

__all__ = ["CheckError", "Checked", "check", "check_file", "report"]


class CheckError(ValueError):
    """There is nothing to check with that name, or no checks in that folder."""


@dataclass(frozen=True)
class Checked:
    """The outcomes of one exercise's public checks."""

    exercise: str
    outcomes: tuple[Outcome, ...]


def check(exercise: str | None = None, *, lang: str | None = None) -> None:
    """Run the public checks of an exercise, or of all, against the notebook this is called in.

    Prints which behaviours are right and, for those that are not, how they differ.

    Parameters
    ----------
    exercise : str, optional
        Its name, as in ``check("softmax")``.
    lang : str, optional
        ``ko`` or ``en``; by default the language of the environment.
    """
    say = catalogue(lang or default_language())
    main = sys.modules["__main__"]
    try:
        found = _run(_checks_in(Path.cwd(), say), local_student(main), exercise, say)
    except CheckError as problem:
        print(problem)
        return
    print(report(found, say))


def check_file(path: Path, exercise: str | None, say: Catalogue) -> list[Checked]:
    """Run the public checks beside a notebook or .py file against what it defines.

    Raises
    ------
    CheckError
        if the file cannot be read, or there are no checks beside it.
    """
    submission = read_submission(path)
    if isinstance(submission, Rejection):
        detail = submission.detail
        raise CheckError(say("rejection", submission.reason, detail=detail, found=f" ({detail})"))
    pieces, _ = program.compile_cells([(cell.number, cell.source) for cell in submission.cells])
    module = ModuleType("submission")
    sys.modules["submission"] = module
    # The file's own check cells would check whatever is running this.
    vars(grader)["check"] = _nothing
    try:
        Session(module, _nothing).load(pieces, set(), 0, _nothing)
    finally:
        del vars(grader)["check"]
    return _run(_checks_in(path.absolute().parent, say), local_student(module), exercise, say)


def _nothing(*_: object, **__: object) -> None:
    return None


def _checks_in(folder: Path, say: Catalogue) -> Path:
    path = folder / PUBLIC_CHECKS
    if not path.is_file():
        raise CheckError(say("check", "no_file", folder=folder))
    return path


@cache
def _suite(path: Path, _changed: int) -> Suite:
    return Suite(path)


def _run(checks: Path, student: Student, exercise: str | None, say: Catalogue) -> list[Checked]:
    suite = _suite(checks, checks.stat().st_mtime_ns)
    known = list(dict.fromkeys(test.exercise for test in suite.tests))
    if exercise is not None and exercise not in known:
        raise CheckError(say("check", "no_checks", name=exercise, known=", ".join(known)))
    return [
        Checked(name, tuple(suite.run(name, 0, lambda: student)))
        for name in ([exercise] if exercise is not None else known)
    ]


def report(found: list[Checked], say: Catalogue, form: str = "notebook") -> str:
    """Return the outcomes as text. Public checks hide nothing, so values are shown.

    ``form`` is ``notebook`` or ``script``, which decides how a place is told.
    """
    lines = []
    for checked in found:
        lines.append(checked.exercise)
        for outcome in checked.outcomes:
            passed = outcome.status is Status.PASSED
            name = outcome.test.removeprefix("test_").replace("_", " ")
            lines.append(f"  {'✓' if passed else '✗'} {name}")
            if not passed:
                lines += [f"      {line}" for line in _why(checked, outcome, form, say)]
    outcomes = [outcome for checked in found for outcome in checked.outcomes]
    passed_count = sum(outcome.status is Status.PASSED for outcome in outcomes)
    lines.append(say("check", "summary", passed=passed_count, total=len(outcomes)))
    lines.append(say("check", "hidden"))
    return "\n".join(lines)


def _why(checked: Checked, outcome: Outcome, form: str, say: Catalogue) -> list[str]:
    lines = [evidence(outcome, checked.exercise, form, say, openly=True) or harmless(outcome.detail)]
    if outcome.mismatch is not None and outcome.mismatch.aspect == "value":
        found = outcome.mismatch
        index = f"[{', '.join(map(str, found.index))}]" if found.index else ""
        lines.append(say("check", "values", actual=found.actual, expected=found.expected, index=index).rstrip())
    return lines
