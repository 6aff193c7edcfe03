"""`grader import-otter`: notebooks and tests of otter's become assignments with hidden suites."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from grader.authoring.adopting import Adoption
from grader.authoring.files import course_head, kept, names_of_functions, safe_name, suite_of
from grader.authoring.folder import growing_course, write
from grader.authoring.journal import JOURNAL, Adopted, Done, Fate, Journal
from grader.authoring.lifting import LiftedTest, Lifter
from grader.authoring.nbcourse import Cell, Role, Unread, files_beside, without_magics
from grader.authoring.otternotebook import OtterNotebook, Question
from grader.authoring.ottersource import otter_notebooks
from grader.authoring.ottertests import HELPERS
from grader.authoring.packages import modules_of, packages_entry, packages_of
from grader.authoring.proving import Prover, solved_file
from grader.authoring.reasons import NotLifted, Reason
from grader.course import Assignment, CourseError, GradingLimits, Text
from grader.course.percent import AuthoringError, parse_authored
from grader.course.text import quoted
from grader.verification.proof import Problem

_MODULES = {"grader.suite.doctests": HELPERS}


def import_otter(
    source: Path,
    target: Path,
    *,
    solution: Path | None = None,
    language: str = "ko",
    advance: Callable[[int, int], None] = lambda done, total: None,
) -> Adoption:
    """Make assignments of otter's notebooks and tests; nothing is written beside them.

    Parameters
    ----------
    source : Path
        A master notebook, a folder with some in it, otter's autograder zip, or a folder of its test files.
    target : Path
        A new or empty folder, or a course that the assignments are added to; an import that was interrupted there
        goes on.
    solution : Path, optional
        For a zip or test files: the notebook or Python file with the solutions.
    language : str
        In which students read their feedback.
    advance : callable
        Told how many notebooks are done, of how many.

    Raises
    ------
    CourseError
        if there is nothing of otter's, or the new course cannot be written.
    """
    source, target = source.resolve(), target.resolve()
    if source.is_dir() and target.is_relative_to(source):
        raise CourseError(f"{target} lies in {source}, which is left as it is; name a folder outside of it")
    unread: list[Unread] = []
    read: list[Done] = []
    made = False
    with otter_notebooks(source, solution, unread) as found, Journal(target / JOURNAL) as journal:
        for number, one in enumerate(found):
            advance(number, len(found))
            if not journal.knows(one.name, one):
                try:
                    done, written = _Import(one, target, language).run()
                except CourseError as problem:
                    unread.append(Unread(one.notebook.name, str(problem)))
                    continue
                if not written:  # there may be no folder yet
                    read.append(done)
                    continue
                journal.note(one.name, one, done)
            read.append(journal.of(one.name))
            made = True
        advance(len(found), len(found))
        journal.finish()
    cells = tuple(cell for done in read for cell in done.cells)
    problems = tuple(problem for done in read for problem in done.problems)
    return Adoption(str(target) if made else "", cells, problems, tuple(unread))


@dataclass(frozen=True)
class _Kept:
    """A question that becomes an exercise: its points, and its lifted tests."""

    points: float
    tests: tuple[LiftedTest, ...]
    here: bool


class _NothingMade(Exception):
    """There is no assignment to write."""


class _Import:
    """Makes an assignment of one notebook."""

    def __init__(self, found: OtterNotebook, target: Path, language: str) -> None:
        self._found = found
        self._target = target
        self._language = language
        self._name = safe_name(found.name)
        self._modules = modules_of(found.notebook)
        packages = packages_of(self._modules)
        self._assignment = Assignment(self._name, Text(found.name), target, packages=packages, preload=self._modules)
        self._preload = self._modules
        self._refused: dict[str, tuple[Reason, str]] = {}

    def run(self) -> tuple[Done, bool]:
        """Return what became of every case and question, and whether there is an assignment."""
        lifted = self._lifted()
        problems: list[Problem] = []
        made = False
        head = course_head(self._target.name, self._language)
        with suppress(_NothingMade), growing_course(self._target, self._name, lambda: head, self._entry):
            names = self._write(lifted)
            if lifted:
                with Prover(GradingLimits(), self._assignment) as prover:
                    judged = prover.judge(solved_file(self._assignment))
                    self._preload = prover.preload
                problems = list(judged.problems)
                failed = {names[test]: how for test, how in judged.failed_tests.items()}
                alike = {names[test] for tests in judged.untouched.values() for test in tests}
                for case, how in failed.items():
                    for one in self._together(case):
                        self._refused[one] = Reason.UNPROVEN, how
                if failed or alike:
                    shutil.rmtree(self._assignment.suite_path)
                    proven = {name: test for name, test in lifted.items() if name not in failed}
                    self._write({name: replace(one, is_passed_untouched=name in alike) for name, one in proven.items()})
            if not any(True for _ in self._exercises):
                raise _NothingMade
            made = True
        return Done(tuple(self._told()), tuple(problems), self._preload), made

    def _entry(self) -> str:
        named = f"[[assignment]]\nname = {quoted(self._name)}\ntitle = {quoted(self._found.name)}\n"
        entry = named + packages_entry(self._modules, self._preload)
        for seed in self._found.seeds:
            released = f"released = {seed.released}\n" if seed.released is not None else ""
            entry += f"\n[assignment.seeds.{seed.name}]\ngraded = {seed.graded}\n{released}"
        return entry

    # -- lifting -------------------------------------------------------------------------------------------------------

    def _lifted(self) -> dict[str, LiftedTest]:
        """Return the tests by the names of their cells; one for all cases of a question that is all or nothing."""
        lifter = Lifter(self._found.notebook, HELPERS)
        found: dict[str, LiftedTest] = {}
        for question in self._found.questions.values():
            tests = [one for name in question.cases if (one := self._lift(lifter, question, name)) is not None]
            if question.all_or_nothing and tests:
                if len(tests) < len(question.cases):  # without some of them it would be another question
                    why = next(self._refused[name] for name in question.cases if name in self._refused)
                    self._refused.update(dict.fromkeys(question.cases, why))
                    continue
                body = tuple(node for one in tests for node in one.body)
                text, praise = (
                    " ".join(dict.fromkeys(said for said in told if said))
                    for told in ([one.text for one in tests], [one.praise for one in tests])
                )
                here = any(one.here for one in tests)
                tests = [replace(tests[0], body=body, weight=1.0, text=text, praise=praise, here=here)]
                tests = [replace(tests[0], is_visible=all(not case.hidden for case in question.cases.values()))]
            found.update({one.name: one for one in tests})
        return found

    def _lift(self, lifter: Lifter, question: Question, name: str) -> LiftedTest | None:
        case = question.cases[name]
        place = next(at for at, cell in enumerate(self._found.notebook.cells) if cell.grade_id == name)
        if question.manual:
            self._refused[name] = Reason.BY_A_PERSON, question.name
            return None
        if case.reason is not None:
            self._refused[name] = case.reason, case.what
            return None
        try:
            test = lifter.lift(place)
        except NotLifted as problem:
            self._refused[name] = problem.reason, problem.what
            return None
        return replace(
            test, exercise=question.name, name=name, weight=case.points or 0.0, text=case.message, praise=case.praise,
            is_visible=not case.hidden,
        )  # fmt: skip

    def _together(self, name: str) -> list[str]:
        """Return the cases that one test judges."""
        question = next(one for one in self._found.questions.values() if name in one.cases)
        return list(question.cases) if question.all_or_nothing else [name]

    # -- writing -------------------------------------------------------------------------------------------------------

    def _write(self, tests: Mapping[str, LiftedTest]) -> dict[str, str]:
        """Write the assignment; return the tests' functions with the names of their cells."""
        exercises: dict[str, _Kept] = {}
        for question in self._found.questions.values():
            own = tuple(test for name, test in tests.items() if name in question.cases)
            if own:
                kept_points = [case.points or 0.0 for name, case in question.cases.items() if name not in self._refused]
                exercises[question.name] = _Kept(round(sum(kept_points), 5), own, any(one.here for one in own))
        self._exercises = [*exercises, *(one.name for one in self._found.questions.values() if one.manual)]
        if not self._exercises:
            raise _NothingMade
        stem = self._found.notebook.name
        place = self._assignment.root / "solutions" / self._name
        write(place / f"{stem}.py", self._authored(exercises))
        for file, name in self._files():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place / name)
        if not tests:
            self._assignment.suite_path.mkdir(parents=True, exist_ok=True)
            return {}
        written = suite_of(self._found.notebook, list(tests.values()), "import-otter", _MODULES)
        for name, content in written.items():
            write(self._assignment.suite_path / name, content)
        return dict(zip(names_of_functions(tests.values()), tests, strict=True))

    def _files(self) -> Iterator[tuple[Path, str]]:
        """Yield the files that the assignment has beside the notebook, named by its config or by its code."""
        folder = self._found.notebook.folder
        taken = set()
        for file, name in files_beside(self._found.notebook):
            if file.suffix not in (".zip", ".otter") and not name.startswith("tests/"):
                taken.add(name)
                yield file, name
        for name in self._found.files:
            path = folder / name if folder is not None else Path(name)
            if path.is_file() and path.name not in taken and name not in taken:
                inside = folder is not None and path.resolve().is_relative_to(folder.resolve())
                yield path, name if inside else path.name

    def _authored(self, exercises: Mapping[str, _Kept]) -> str:
        notebook = self._found.notebook
        owners = {place: name for name, place in self._found.own.items() if name in exercises}
        owners = {place: name for place, name in owners.items() if not exercises[name].here}
        parts, placed = [], set(owners.values())
        for place, cell in enumerate(notebook.cells):
            if cell.role is Role.TEST:
                name = next(one.name for one in self._found.questions.values() if cell.grade_id in one.cases)
                if name in exercises and name not in placed:
                    placed.add(name)
                    parts.append(f"# %%{_header(name, exercises[name])}\n# Judged by hidden tests.\n")
            elif cell.role is Role.PERSON:
                header = f' exercise="{cell.grade_id}" points={cell.points:g} manual=true'
                parts.append(self._cell(cell, header, cell.source))
            elif cell.code:
                source = without_magics(cell.source)
                if source.strip():
                    name = owners.get(place, "")
                    parts.append(self._cell(cell, _header(name, exercises[name]) if name else "", source))
            else:
                parts.append(self._cell(cell, "", cell.source))
        text = "\n".join(parts)
        try:
            parse_authored(text)
        except AuthoringError as problem:
            raise CourseError(f"as a file of cells, {problem}") from None
        return text

    def _cell(self, cell: Cell, header: str, source: str) -> str:
        if cell.code:
            return f"# %%{header}\n{kept(source, self._found.notebook)}\n"
        lines = [f"# {line}".rstrip() for line in source.split("\n")]
        return "\n".join([f"# %% [markdown]{header}", *lines]) + "\n"

    # -- telling -------------------------------------------------------------------------------------------------------

    def _told(self) -> list[Adopted]:
        told = []
        about = self._name, self._found.notebook.name
        for question in self._found.questions.values():
            if question.manual:
                told.append(Adopted(*about, question.name, question.points, Fate.PERSON))
            elif not question.cases:
                told.append(Adopted(*about, question.name, question.points, Fate.NOT_LIFTED, Reason.NO_CHECK))
            for name, case in question.cases.items():
                fate = Fate.NOT_LIFTED if name in self._refused else Fate.LIFTED
                told.append(Adopted(*about, name, case.points or 0.0, fate, *self._refused.get(name, ())))
        return told


def _header(name: str, exercise: _Kept) -> str:
    here = " here=true" if exercise.here else ""
    return f' exercise="{name}" points={exercise.points:g}{here}'
