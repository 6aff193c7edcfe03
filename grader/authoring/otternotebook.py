"""Otter's notebooks: masters, as `otter assign` reads them, and those that it writes with solutions. Only read.

https://otter-grader.readthedocs.io/en/latest/otter_assign/notebook_format.html describes both.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grader.authoring.nbcourse import Cell, Notebook, Role, is_python, read_document, without_magics
from grader.authoring.ottermarks import Unpaired, authors, has_solution, with_our_marks
from grader.authoring.ottertests import (
    HELPERS,
    Case,
    NotATest,
    Questioned,
    of_cell,
    of_stored,
    shared,
    without_config,
)
from grader.course.seeds import Seed

_CONFIG = re.compile(r"#\s+assignment\s+config\s*", re.IGNORECASE)
_BOUNDARY = re.compile(r"#\s+(begin|end)\s+(question|prompt|solution|tests)\b", re.IGNORECASE)
_IGNORED = re.compile(r"##\s*ignore\s*##\s*|#\s*ignore\s*", re.IGNORECASE)
_FENCED = re.compile(r"^```otter[ \t]*\n(.*?)\n?^```[ \t]*$\n?", re.MULTILINE | re.DOTALL)
_CHECK = re.compile(r"^\s*(\w+)\.check\(\s*['\"]([^'\"]+)['\"]\s*\)\s*;?\s*$", re.MULTILINE)
_CLIENT = re.compile(r"\botter\.Notebook\(|^\s*\w+\.(?:check_all|export|to_pdf)\(|^\s*import otter\s*$", re.MULTILINE)
_SOLVED = "otter_assign_solution_cell"


class Unreadable(ValueError):
    """A notebook that otter would not take either; the text says why."""


@dataclass
class Question:
    """A question: of its ``cases`` each stands in the notebook as a cell of tests, by its name."""

    name: str
    points: float
    manual: bool = False
    all_or_nothing: bool = False
    cases: dict[str, Case] = field(default_factory=dict)


@dataclass
class OtterNotebook:
    """A notebook in the terms of `grader.authoring.nbcourse`, with our marks for otter's, and its questions in order.

    ``own`` are the places of the cells that are the work on a question, by its name; ``seeds`` the variables that the
    grader gives another value than students have.
    """

    name: str
    notebook: Notebook
    questions: dict[str, Question]
    own: dict[str, int]
    files: tuple[str, ...] = ()
    seeds: tuple[Seed, ...] = ()


def is_master(path: Path) -> bool:
    """Whether a notebook has questions that `otter assign` would read.

    Raises
    ------
    Unreadable
        if it is no notebook.
    """
    return any(kind == "raw" and _BOUNDARY.match(text) for kind, text, _ in _cells(_document(path)))


def read_master(path: Path) -> OtterNotebook:
    """Return a master notebook.

    Raises
    ------
    Unreadable
        with the reason.
    """
    document = _document(path)
    reader = _Master(path)
    for kind, text, cell in _cells(document):
        reader.read(kind, text, cell)
    return reader.done(_language(document))


def read_solved(path: Path, tests: Sequence[Questioned] | None = None) -> OtterNotebook:
    """Return a notebook or a Python file with solutions, and the tests that it, or otter's zip, has.

    Raises
    ------
    Unreadable
        with the reason.
    """
    if path.suffix == ".py":
        try:
            raw: list[tuple[str, str, Any]] = [("code", path.read_text(encoding="utf-8"), {})]
        except (OSError, UnicodeError) as problem:
            raise Unreadable(str(problem)) from None
        language, found = "python", dict[str, Any]()
    else:
        document = _document(path)
        raw, language, found = list(_cells(document)), _language(document), document.metadata.get("otter", {})
    try:
        stored = found.get("tests") or {}
        asked = list(tests) if tests is not None else [of_stored(one, name) for name, one in stored.items()]
    except (NotATest, AttributeError) as problem:
        raise Unreadable(f"its own tests cannot be read: {problem}") from None
    if not asked:
        raise Unreadable("neither questions nor tests of otter's")
    return _Solved(path, raw, asked).read(str(found.get("assignment_name") or path.stem), language)


class _Notes:
    """What is gathered while a notebook is read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.cells: list[Cell] = []
        self.questions: dict[str, Question] = {}
        self.own: dict[str, int] = {}

    def code(self, source: str, solution: bool, metadata: Mapping[str, Any] | None = None) -> None:
        """Take a cell of code."""
        try:
            source = with_our_marks(source) if solution or has_solution(source) else authors(source)
        except Unpaired as problem:
            raise Unreadable(str(problem)) from None
        if source.strip():
            self.cells.append(Cell(Role.SOLUTION if solution else Role.GIVEN, source))

    def text(self, source: str) -> None:
        """Take a text that students get."""
        if source.strip():
            self.cells.append(Cell(Role.GIVEN, source, code=False))

    def tests(self, question: Question, asked: object, cases: Sequence[Case]) -> None:
        """Take the cases of a question, to be judged where this stands."""
        try:
            cases = shared(asked, cases)
        except NotATest as problem:
            raise Unreadable(f"question {question.name}: {problem}") from None
        for number, case in enumerate(cases, 1):
            name = f"{question.name} - {number}"
            question.cases[name] = case
            self.cells.append(Cell(Role.TEST, case.source, grade_id=name, points=case.points or 0.0))
        question.points = sum(one.points or 0.0 for one in cases)

    def made(self, name: str, language: str, files: Sequence[str] = (), seeds: Sequence[Seed] = ()) -> OtterNotebook:
        """Return what was read."""
        notebook = Notebook(name, self.path.stem, language, tuple(self.cells), folder=self.path.parent)
        words = {
            word for cell in self.cells if cell.role is not Role.TEST and cell.code for word in _words(cell.source)
        }
        if taken := words & HELPERS:
            raise Unreadable(f"it uses the name {min(taken)}, which hidden tests use for something else")
        return OtterNotebook(name, notebook, self.questions, self.own, tuple(files), tuple(seeds))


class _Master(_Notes):
    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._config: dict[str, Any] = {}
        self._blocks: list[str] = []
        self._question: Question | None = None
        self._asked: object = None
        self._cases: list[Case] = []
        self._answer: list[tuple[str, bool, bool]] = []

    def read(self, kind: str, text: str, cell: Mapping[str, Any]) -> None:
        """Take the next cell."""
        if _IGNORED.match(text):
            return
        if kind == "raw" and _CONFIG.match(text):
            self._configure(_mapping(text, "the assignment config"))
        elif kind == "raw" and (found := _BOUNDARY.match(text)):
            begins, block = found[1].lower() == "begin", found[2].lower()
            if begins:
                self._begin(block, text)
            else:
                self._end(block)
        elif self._blocks[-1:] == ["tests"]:
            if kind != "code":
                raise Unreadable(f"question {self._name}: its tests hold a cell that is no code")
            self._cases.append(self._case(text, cell))
        elif self._blocks[1:] in (["solution"], ["prompt"]) and self._question and self._question.manual:
            self._answer.append((text, kind == "code", self._blocks[1] == "solution"))
        elif kind == "code":
            within = bool(self._blocks) and self._blocks[-1] in ("solution", "prompt")
            self.code(text, within or has_solution(text))
            if within and self._question is not None:
                self.own[self._question.name] = len(self.cells) - 1
        elif kind == "markdown" and (self._blocks[-1:] != ["solution"] or "otter_include" in _tags(cell)):
            self.text(text)

    @property
    def _name(self) -> str:
        return self._question.name if self._question is not None else "?"

    def _configure(self, said: dict[str, Any]) -> None:
        if beside := said.get("config_file"):
            try:
                text = self.path.parent.joinpath(str(beside)).read_text(encoding="utf-8")
            except (OSError, UnicodeError) as problem:
                raise Unreadable(f"its config_file {beside} cannot be read ({problem})") from None
            self._config.update(_mapping(text, str(beside)))
        self._config.update(said)

    def _begin(self, block: str, text: str) -> None:
        allowed = not self._blocks if block == "question" else self._blocks == ["question"]
        if not allowed:
            where = f"inside {self._blocks[-1]}" if self._blocks else "outside of a question"
            raise Unreadable(f"question {self._name}: a BEGIN {block.upper()} stands {where}")
        self._blocks.append(block)
        if block != "question":
            return
        said = _mapping(text, "the config of a question")
        name = str(said.get("name") or "")
        if not re.fullmatch(r"[^\s\"\\]+", name):
            raise Unreadable(f"a question has the name {name!r}; expected one without spaces and quotes")
        if name in self.questions:
            raise Unreadable(f"two questions have the name {name}")
        points = said.get("points")
        given = float(points) if isinstance(points, int | float) else 1.0
        self._question = Question(name, given, bool(said.get("manual")), bool(said.get("all_or_nothing")))
        self.questions[name] = self._question
        self._asked = points

    def _end(self, block: str) -> None:
        if not self._blocks or self._blocks[-1] != block:
            raise Unreadable(f"question {self._name}: an END {block.upper()} without its begin")
        self._blocks.pop()
        if block == "question":
            question = self._question
            assert question is not None
            if question.manual:
                self._answered(question)
            if self._cases:
                given = question.points
                self.tests(question, self._asked, self._cases)
                question.points = given if question.manual else question.points
            self._question, self._cases, self._answer = None, [], []

    def _answered(self, question: Question) -> None:
        """Take what a person reads: a cell for the question, and what else stands in its solution as it is."""
        prompts = [one for one in self._answer if not one[2]]
        solved = [one for one in self._answer if one[2]]
        code = next((text for text, is_code, _ in solved if is_code), None)
        if code is not None:
            first = next(one for one in self._answer if one[1] and one[2])
            for text, is_code, is_solution in self._answer:
                if (text, is_code, is_solution) == first:
                    before = len(self.cells)
                    self.code(text, solution=True)
                    if len(self.cells) > before:
                        self.cells[-1] = Cell(Role.PERSON, self.cells[-1].source, True, question.name, question.points)
                elif is_code:
                    self.code(text, solution=True)
                elif not is_solution:
                    self.text(text)
            return
        text = "\n\n".join(text for text, _, _ in prompts)
        if solved:
            answer = "\n\n".join(text for text, _, _ in solved)
            text += "\n\n" if text else ""
            text += f"### BEGIN SOLUTION\n{answer}\n### END SOLUTION"
        self.cells.append(Cell(Role.PERSON, text, False, question.name, question.points))

    def _case(self, text: str, cell: Mapping[str, Any]) -> Case:
        source, config, hidden = without_config(text)
        said: dict[str, Any] = {"hidden": hidden, **(_mapping(config, "the config of a test") if config else {})}
        tests = self._config.get("tests")
        ok_format = tests.get("ok_format", True) if isinstance(tests, dict) else True
        ran = bool(cell.get("execution_count"))
        return of_cell(source, _output(cell), said, ok_format=bool(ok_format), ran=ran)

    def done(self, language: str) -> OtterNotebook:
        """Return what was read."""
        if self._blocks:
            raise Unreadable(f"question {self._name}: a BEGIN {self._blocks[-1].upper()} has no end")
        files = [str(one) for key in ("files", "autograder_files") for one in self._config.get(key) or []]
        seeds = seeds_of(self._config.get("seed"), "variable", "autograder_value", "student_value")
        return self.made(str(self._config.get("name") or self.path.stem), language, files, seeds)


def seeds_of(said: object, variable: str, graded: str, released: str = "") -> list[Seed]:
    """Return the variable that is a seed, as a config of otter's has it under these keys; none where it has none."""
    said = said if isinstance(said, dict) else {}
    name, value, other = said.get(variable), said.get(graded), said.get(released)
    if not isinstance(name, str) or not name.isidentifier() or type(value) is not int:
        return []
    return [Seed(name, value, other if type(other) is int else None)]


class _Solved(_Notes):
    def __init__(self, path: Path, raw: list[tuple[str, str, Any]], tests: list[Questioned]) -> None:
        super().__init__(path)
        self._raw = raw
        self._waiting = {one.name: one for one in tests}

    def read(self, name: str, language: str) -> OtterNotebook:
        """Return what was read."""
        told = any(_SOLVED in _tags(cell) or has_solution(text) for kind, text, cell in self._raw if kind == "code")
        latest = -1
        for kind, text, cell in self._raw:
            checks = [one[1] for one in _CHECK.findall(text)] if kind == "code" else []
            rest = _CHECK.sub("", text) if checks else text
            if kind == "code" and not _CLIENT.search(rest) and rest.strip():
                solution = _SOLVED in _tags(cell) or has_solution(rest) if told else not _only_imports(rest)
                # With nothing said about what is solution, all that defines something is.
                self.code(rest if told or not solution else _whole(rest), solution)
                latest = len(self.cells) - 1 if solution else latest
            elif kind == "markdown" and _SOLVED not in _tags(cell):
                self.text(re.sub(r"<!--\s*(?:BEGIN|END) QUESTION\s*-->\s*", "", text))
            for one in checks:
                if one in self._waiting:
                    if latest >= 0 and latest not in self.own.values():
                        self.own[one] = latest
                    self._take(self._waiting.pop(one))
        for left in list(self._waiting.values()):
            self._take(left)
        return self.made(name, language)

    def _take(self, found: Questioned) -> None:
        if not re.fullmatch(r"[^\s\"\\]+", found.name):
            raise Unreadable(f"a question has the name {found.name!r}; expected one without spaces and quotes")
        question = Question(found.name, 1.0, all_or_nothing=found.all_or_nothing)
        self.questions[found.name] = question
        self.tests(question, found.points, found.cases)


def _whole(source: str) -> str:
    return f"# BEGIN SOLUTION\n{source}\n# END SOLUTION"


def _only_imports(source: str) -> bool:
    plain = without_magics(source)
    return is_python(plain) and all(isinstance(one, ast.Import | ast.ImportFrom) for one in ast.parse(plain).body)


def _words(source: str) -> Iterator[str]:
    return iter(re.findall(r"[^\W\d]\w*", source))


def _document(path: Path) -> Any:
    document, why = read_document(path)
    if document is None:
        raise Unreadable(why)
    return document


def _language(document: Any) -> str:
    return str(document.metadata.get("kernelspec", {}).get("language", "python"))


def _cells(document: Any) -> Iterator[tuple[str, str, Any]]:
    """Yield cells as (kind, text, cell); what is fenced off for otter in a text is a raw cell."""
    for cell in document.cells:
        if cell.cell_type != "markdown" or "```otter" not in cell.source:
            yield cell.cell_type, cell.source, cell
            continue
        parts = _FENCED.split(cell.source)
        for number, part in enumerate(parts):
            if part.strip():
                yield ("raw" if number % 2 else "markdown"), part.strip("\n"), cell


def _tags(cell: Mapping[str, Any]) -> Sequence[str]:
    tags = cell.get("metadata", {}).get("tags", [])
    return tags if isinstance(tags, list) else []


def _output(cell: Mapping[str, Any]) -> str:
    parts = []
    for one in cell.get("outputs", []):
        shown = [one.get("text", ""), one.get("data", {}).get("text/plain", "")]
        parts += ["".join(text) if isinstance(text, list) else str(text) for text in shown]
    return "".join(parts)


def _mapping(text: str, what: str) -> dict[str, Any]:
    import yaml  # type: ignore[import-untyped]  # noqa: PLC0415 - the instructor's, as notebooks are

    try:
        found = yaml.safe_load(text)
    except yaml.YAMLError as problem:
        raise Unreadable(f"{what} is no YAML: {str(problem).splitlines()[0]}") from None
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise Unreadable(f"{what} is no table of keys and values")
    return found
