"""`grader import-pytest`: a folder of plain tests and a solution become an assignment with hidden tests."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Literal

import msgspec

from grader.authoring.classroom import GENERATED, entries_of, programs_of, suite_of_programs
from grader.authoring.files import course_head, safe_name
from grader.authoring.folder import growing_course, write
from grader.authoring.inprocess import passes_in_one_process
from grader.authoring.packages import imported_modules, packages_entry, packages_of, start_trying
from grader.authoring.plainauthored import authored, definitions
from grader.authoring.plainfiles import MAX_FILE, files_of, module_name, named_in, solution_of
from grader.authoring.plainpoints import Grouped, grouped, read_table
from grader.authoring.plaintests import PlainTest, is_test_file, read_tests
from grader.authoring.reasons import Reason, first_reason
from grader.course import Assignment, CourseError, GradingLimits, Text
from grader.course.percent import parse_authored, without_solution
from grader.course.text import quoted
from grader.feedback import harmless
from grader.grading.trial import Trial
from grader.submission import Cell, Submission
from grader.suite.late import REFUSED
from grader.suite.outcome import Outcome, Status, SuiteError
from grader.suite.session import Suite
from grader.suite.table import TABLE, weights_of
from grader.verification.proof import Problem

_ALL = "all"
_MEANS_ANOTHER_THING = {
    Reason.INSPECTS, Reason.IDENTITY, Reason.PLOTS, Reason.NETWORK, Reason.PROCESSES, Reason.OUTPUT,
}  # fmt: skip
_MEANS_THE_SAME = {"subprocess", "eval", "super", "__import__", "__name__", "getsource", "getsourcelines"}


class TestFate(StrEnum):
    """What became of a test."""

    __test__ = False

    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True)
class TakenTest:
    """One test (all cases of one that is parametrised) and what became of it.

    Attributes
    ----------
    reason : Reason or None
        Why it is left out.
    what : str
        What the reason is about: a name, or the words of the failure.
    """

    id: str
    exercise: str
    points: float
    fate: TestFate
    reason: Reason | None = None
    what: str = ""


@dataclass(frozen=True)
class PlainAdoption:
    """The course that was written, every test, and what an author has to look at."""

    course: str
    assignment: str
    tests: tuple[TakenTest, ...]
    problems: tuple[Problem, ...] = ()
    schema: Literal["plain/1"] = "plain/1"

    def count(self, fate: TestFate) -> int:
        """Return how many tests met a fate."""
        return sum(one.fate is fate for one in self.tests)

    def to_json(self) -> bytes:
        """Return the JSON form."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def import_pytest(
    tests: Path,
    solution: Path | None,
    target: Path,
    *,
    name: str | None = None,
    module: str | None = None,
    table: Path | None = None,
    language: str = "ko",
) -> PlainAdoption:
    """Make an assignment of plain tests and a solution that passes them; nothing is written beside them.

    Parameters
    ----------
    tests : Path
        A file of tests, a folder of them, or a repository with such a folder.
    solution : Path, optional
        The solution: one .py file; by default the only one beside the tests that they import.
    target : Path
        A new or empty folder, or a course that the assignment is added to.
    name : str, optional
        Of the assignment; by default that of the module.
    module : str, optional
        The name by which tests import the student's module; by default what they import and nothing else is.
    table : Path, optional
        A CSV file of exercises and points, see `read_table`.
    language : str
        In which students read their feedback.

    Raises
    ------
    CourseError
        if what is named cannot be read, or the new course cannot be written.
    """
    # Suites work where the files of their assignment are.
    tests, target = tests.resolve(), target.resolve()
    entries = entries_of(tests)
    solution = solution.resolve() if solution is not None else solution_of(tests, entries)
    source = _by_itself(_read(solution))
    root, files = files_of(tests, solution)
    stem = module or module_name(root, files, solution)
    programs = programs_of(entries, stem, root)
    generated = suite_of_programs(programs)
    plain = [test for file in files if is_test_file(file) for test in read_tests(root, file)]
    plain += [PlainTest.of_program(f"{GENERATED}::{one}") for one in programs]
    if not plain:
        raise CourseError(f"{tests}: no tests; expected functions test_... in files test_*.py or *_test.py")
    assignment = safe_name(name or stem)
    made_of = {f"{GENERATED}::{one}": entry.name for one, (entry, _) in programs.items()}
    groups = grouped(plain, definitions(source), read_table(table) if table else None, entries, made_of)
    modules = imported_modules([ast.parse(source)])
    made = Assignment(assignment, Text(assignment), target, packages=packages_of(modules), preload=modules)
    head = course_head(target.resolve().name, language)
    taken: list[PlainTest] = []
    with suppress(_NothingTaken), growing_course(target, assignment, lambda: head, lambda: _entry(made)):
        suite, place = made.suite_path, target / "solutions" / assignment / f"{stem}.py"
        for file in files:
            _copied(file, suite / file.relative_to(root))
        if programs:
            write(suite / GENERATED, generated)
        write(place, authored(source, {_ALL: 1.0}, {}, {}))
        for file, where in _beside(solution, source, files):
            _copied(file, place.parent / where)
        refused = dict(_uncollectable(suite, plain))
        runs = bool(programs) or any(stem in named_in(file) for file in files if is_test_file(file))
        failed, alike, made = _tried(made, source, _stub(_authored(source, groups, {}, runs)))
        refused.update(_reasons(failed, plain, root, stem, solution))
        taken = [test for test in plain if test.id not in refused]
        if not taken:
            raise _NothingTaken
        place.write_text(_authored(source, groups, refused, runs), encoding="utf-8")
        # Classroom ran its tests in the students' repositories.
        above = 'visible = ["*"]\n' if entries else ""
        known = [one for one in alike if one.partition("[")[0] not in refused]
        above += f"passed_untouched = [{', '.join(map(quoted, known))}]\n" if known else ""
        write(suite / TABLE, (f"{above}\n" if above else "") + _table(groups, refused))
    told = [_told(test, groups, refused) for test in plain]
    problems = [
        Problem("passed_untouched", _exercise_of(test, groups), {"test": test.id})
        for test in taken
        if any(one.partition("[")[0] == test.id for one in alike)
    ]
    problems += [Problem("not_tests", entry, {"command": command}) for entry, command in groups.not_read]
    return PlainAdoption(str(target) if taken else "", assignment, tuple(told), tuple(problems))


class _NothingTaken(Exception):
    """There is no course to write."""


def _entry(made: Assignment) -> str:
    name = quoted(made.name)
    return f"[[assignment]]\nname = {name}\ntitle = {name}\n{packages_entry(made.packages, made.preload)}"


def _copied(file: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def _beside(solution: Path, source: str, tests: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the modules and files beside a solution that it, or a test of it, names, and where each is looked for."""
    taken = {path.resolve() for path in tests}
    texts = [source, *(path.read_text(encoding="utf-8", errors="replace") for path in tests if path.suffix == ".py")]
    for path in sorted(solution.parent.iterdir()):
        if not path.is_file() or path.resolve() in taken | {solution.resolve()} or path.stat().st_size > MAX_FILE:
            continue
        if path.suffix == ".py":
            stem = re.escape(path.stem)
            everything = "\n".join(texts)
            asked = re.search(rf"^\s*(?:from|import)\s+((?:\w+\.)*){stem}\b", everything, re.MULTILINE)
            within = re.search(rf"^\s*from\s+([\w.]+)\s+import\s.*\b{stem}\b", everything, re.MULTILINE)
            if (found := asked or within) and not is_test_file(path):
                packages = [part for part in found[1].split(".") if part]
                yield path, "/".join([*packages, path.name])
                if (beside := path.with_name("__init__.py")).is_file() and packages:
                    yield beside, "/".join([*packages, beside.name])
        elif any(path.name in text for text in texts):
            yield path, path.name


def _read(solution: Path) -> str:
    try:
        return solution.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as problem:
        raise CourseError(f"{solution}: the solution cannot be read ({problem})") from None


def _by_itself(source: str) -> str:
    """Return a file whose imports from beside it name no package: it is kept without the one that it lies in."""
    named = re.sub(r"^(\s*)from\s+\.+(\w[\w.]*)\s+import\b", r"\1from \2 import", source, flags=re.MULTILINE)
    return re.sub(r"^(\s*)from\s+\.+\s+import\s+(?=\w)", r"\1import ", named, flags=re.MULTILINE)


# -- trying ------------------------------------------------------------------------------------------------------------


def _uncollectable(suite: Path, plain: Sequence[PlainTest]) -> Iterator[tuple[str, tuple[Reason, str]]]:
    """Yield the tests of files that pytest cannot collect here, and put such files aside."""
    write(suite / TABLE, _everything())
    try:
        Suite(suite).close()
    except SuiteError:
        for name in dict.fromkeys(test.file for test in plain):
            try:
                Suite(suite / name).close()
            except SuiteError as problem:
                (suite / name).rename(suite / f"{name}.left_out")
                said = harmless(str(problem).removeprefix(f"{(suite / name).resolve()}: "), 200)
                for test in plain:
                    if test.file == name:
                        yield test.id, (Reason.NOT_COLLECTED, said)


def _everything() -> str:
    return f'[[exercise]]\nname = "{_ALL}"\ntests = ["*"]\n'


def _stub(text: str) -> str:
    """Return what students begin with, of an authored file."""
    return "\n\n".join(without_solution(cell.source, "") for cell in parse_authored(text))


def _tried(assignment: Assignment, source: str, stub: str) -> tuple[dict[str, str], list[str], Assignment]:
    """Return the tests that the solution does not pass from outside, with how, and those that nobody's work passes.

    These are the stub and an empty file; each case of a test counts for itself. The third is the assignment as it can
    be graded.
    """
    limits = GradingLimits(exercise_seconds=120.0)
    try:
        judging = Suite(assignment.suite_path)
    except SuiteError:
        return {}, [], assignment
    try:
        sandbox, assignment = start_trying(assignment, limits)
        try:
            trial = Trial(sandbox, limits, judging, assignment.given)
            right, *nobodys = (
                trial.run(Submission("solution.py", (Cell(1, text),)), _ALL, seed=0) for text in (source, stub, "")
            )
        finally:
            sandbox.close()
    finally:
        judging.close()
    ids = {test.name: test.id for test in judging.tests}
    failed = {ids[one.test].partition("[")[0]: _how(one) for one in right if one.status is not Status.PASSED}
    passed = {one.test for ended in nobodys for one in ended if one.status is Status.PASSED}
    return failed, [test.id for test in judging.tests if test.name in passed], assignment


def _how(outcome: Outcome) -> str:
    return harmless(outcome.detail.split("\n")[0] or outcome.status.value, 200)


def _reasons(
    failed: dict[str, str], plain: Sequence[PlainTest], root: Path, stem: str, solution: Path
) -> dict[str, tuple[Reason, str]]:
    """Return why tests that the solution does not pass from outside are left out."""
    if not failed:
        return {}
    passing = passes_in_one_process(root, [one for one in plain if one.id in failed], stem, solution)
    reasons = {}
    for id_, how in failed.items():
        if how.startswith("Skipped"):
            reasons[id_] = Reason.SKIPPED, how.partition(": ")[2]
        elif id_ not in passing:
            reasons[id_] = Reason.FAILS_ANYWAY, how
        elif how.startswith("PermissionError: ") and how.endswith(REFUSED):
            reasons[id_] = Reason.RUNS_ANSWERS, how.partition(": ")[2]
        else:
            reason, what = first_reason(_node(root, id_)) or (Reason.UNPROVEN_TEST, "")
            meant = reason in _MEANS_ANOTHER_THING and what not in _MEANS_THE_SAME
            reasons[id_] = (reason, f"{what}; {how}") if meant else (Reason.UNPROVEN_TEST, how)
    return reasons


def _node(root: Path, id_: str) -> list[ast.stmt]:
    file, *names = id_.split("::")
    try:
        found: list[ast.stmt] = ast.parse((root / file).read_text(encoding="utf-8")).body
    except (OSError, SyntaxError, ValueError):
        return []
    for name in names:
        found = [one for one in found if getattr(one, "name", None) == name]
        if name != names[-1] and found:
            found = getattr(found[0], "body", [])
    return found


# -- writing -----------------------------------------------------------------------------------------------------------


def _exercise_of(test: PlainTest, groups: Grouped) -> str:
    return next(name for name, rows in groups.tests.items() if any(one is test for one, _ in rows))


def _told(test: PlainTest, groups: Grouped, refused: dict[str, tuple[Reason, str]]) -> TakenTest:
    exercise = _exercise_of(test, groups)
    weight = next(weight for one, weight in groups.tests[exercise] if one is test)
    if test.id in refused:
        return TakenTest(test.id, exercise, weight, TestFate.REFUSED, *refused[test.id])
    return TakenTest(test.id, exercise, weight, TestFate.TAKEN)


def _kept(groups: Grouped, refused: dict[str, tuple[Reason, str]]) -> dict[str, list[tuple[PlainTest, float]]]:
    kept = {name: [row for row in rows if row[0].id not in refused] for name, rows in groups.tests.items()}
    return {name: rows for name, rows in kept.items() if rows}


def _authored(source: str, groups: Grouped, refused: dict[str, tuple[Reason, str]], is_program: bool) -> str:
    known = definitions(source)
    kept = _kept(groups, refused)
    about: dict[str, list[str]] = {}
    for name, rows in kept.items():
        used = {one for test, _ in rows for one in test.words} & known.keys()
        named = [one for one in used if one == name or _plain(one) in (_plain(name), _plain("test" + name))]
        about[name] = named or list(used)
    own = {name: used[0] for name, used in about.items() if len(used) == 1}
    own = {name: one for name, one in own.items() if list(own.values()).count(one) == 1}
    texts = {
        name: "Judged by " + ", ".join(dict.fromkeys(test.file for test, _ in rows)) for name, rows in kept.items()
    }
    points = {name: groups.points(name, refused) for name in kept}
    return authored(source, points, own, texts, is_program=is_program)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]|^test|tests?$", "", name.lower())


def _table(groups: Grouped, refused: dict[str, tuple[Reason, str]]) -> str:
    parts = []
    kept = _kept(groups, refused)
    for name, rows in kept.items():
        tests = "".join(f"    {quoted(test.id)},\n" for test, _ in rows)
        parts.append(f"[[exercise]]\nname = {quoted(name)}\ntests = [\n{tests}]\n")
    weights = weights_of((test.id, weight) for rows in kept.values() for test, weight in rows)
    if weights:
        parts.append("[weights]\n" + "".join(f"{quoted(name)} = {weight:g}\n" for name, weight in weights.items()))
    for name, (reason, what) in refused.items():
        parts.append(f"[[left_out]]\ntest = {quoted(name)}\nwhy = {quoted(f'{reason}: {what}')}\n")
    return "\n".join(parts)
