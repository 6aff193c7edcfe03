"""Otter's test cases: examples of a prompt (OK format) or functions that raise, as code that a suite can hold.

https://otter-grader.readthedocs.io/en/latest/test_files/python_format.html describes both formats and how points are
shared. Test files are read from their syntax tree; nothing is run.
"""

from __future__ import annotations

import ast
import doctest
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import dedent
from typing import Any

from grader.authoring.nbcourse import parsed
from grader.authoring.reasons import Reason

HELPERS = frozenset({"says", "shown", "raising"})
"""What `grader.suite.doctests` has for tests that were examples."""
_HIDDEN = re.compile(r"\bhidden\b", re.IGNORECASE)
_CONFIG = re.compile(r"(?:.\s*=\s*)?\"\"?\"?\s*#\s*BEGIN\s*TEST\s*CONFIG", re.IGNORECASE)
_FLAGS = {
    getattr(doctest, name): name
    for name in ("ELLIPSIS", "NORMALIZE_WHITESPACE", "DONT_ACCEPT_BLANKLINE", "DONT_ACCEPT_TRUE_FOR_1",
                 "IGNORE_EXCEPTION_DETAIL")
}  # fmt: skip
"""What `doctest` is told in a comment of an example."""
_CONFIG_ENDS = re.compile(r"\"\"?\"?\s*#\s*END\s*TEST\s*CONFIG", re.IGNORECASE)


class NotATest(ValueError):
    """A test file or cell that is none; the text says why."""


@dataclass(frozen=True)
class Case:
    """One test case of a question.

    Attributes
    ----------
    source : str
        Python, in which `HELPERS` may stand and names of the notebook's are used as they are there.
    points : float or None
        None where it shares with others what the question gives.
    message : str
        What its author says to a student for whom it fails; where they say nothing, the name that they gave it.
    praise : str
        What they say to one for whom it passes.
    reason : Reason or None
        Why it cannot be told what it means.
    """

    source: str
    points: float | None = None
    hidden: bool = False
    message: str = ""
    praise: str = ""
    reason: Reason | None = None
    what: str = ""


@dataclass(frozen=True)
class Questioned:
    """The test cases of a question, as its file or its cells have them."""

    name: str
    cases: tuple[Case, ...]
    points: object = None
    all_or_nothing: bool = False


def shared(points: object, cases: Sequence[Case]) -> tuple[Case, ...]:
    """Return the cases, each with points: what the question gives beyond what cases say is shared by the others.

    Raises
    ------
    NotATest
        where the two do not fit together.
    """
    if isinstance(points, Mapping) and "each" in points:
        points = float(points["each"]) * len(cases)
    if isinstance(points, list):
        if len(points) != len(cases):
            raise NotATest(f"points for {len(points)} cases, and there are {len(cases)}")
        cases, points = [replace(one, points=points[at]) for at, one in enumerate(cases)], None
    said = sum(one.points for one in cases if one.points is not None)
    left = sum(one.points is None for one in cases)
    if isinstance(points, int | float):
        if said > points + 1e-9:
            raise NotATest(f"its cases give {said:g} points, and the question only {points:g}")
        each = (points - said) / left if left else 0.0
    elif points is None:
        each = 1.0 / left if left and said == 0 else 0.0
    else:
        raise NotATest(f"points is {points!r}, expected a number")
    return tuple(one if one.points is not None else replace(one, points=each) for one in cases)


def of_cell(source: str, output: str, config: Mapping[str, Any], *, ok_format: bool, ran: bool) -> Case:
    """Return the case of a cell between ``# BEGIN TESTS`` and ``# END TESTS``, by what it showed when it was saved."""
    case = _said_of({"hidden": False, **config})
    try:
        tree = parsed(source)
    except (SyntaxError, ValueError) as problem:
        return replace(case, reason=Reason.SYNTAX, what=str(problem))
    if not ok_format:
        return replace(case, source=_called(tree.body))
    last = tree.body[-1] if tree.body else None
    if not output and not ran and isinstance(last, ast.Expr) and not isinstance(last.value, ast.Call):
        return replace(case, reason=Reason.NO_OUTPUT)
    return replace(case, source=_said(tree.body, output))


def without_config(source: str) -> tuple[str, str, bool]:
    """Return a cell of tests without what it says of itself, that as YAML, and whether it begins with ``# HIDDEN``."""
    lines = source.split("\n")
    if lines and _CONFIG.match(lines[0]):
        end = next((at for at, line in enumerate(lines) if _CONFIG_ENDS.match(line)), len(lines))
        return "\n".join(lines[end + 1 :]), "\n".join(lines[1:end]), False
    hidden = bool(lines) and lines[0].lstrip().startswith("#") and _HIDDEN.search(lines[0]) is not None
    return "\n".join(lines[1:] if hidden else lines), "", hidden


def of_file(text: str, name: str) -> Questioned:
    """Return the cases of a test file, in either format.

    Raises
    ------
    NotATest
        if it is none.
    """
    try:
        tree = parsed(text)
    except (SyntaxError, ValueError) as problem:
        raise NotATest(f"{name}: {problem}") from None
    values = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    if "test" in values:
        try:
            return of_specification(ast.literal_eval(values["test"]))
        except ValueError as problem:
            raise NotATest(f"{name}: {problem}") from None
    cases = [node for node in tree.body if isinstance(node, ast.FunctionDef) and _decorator(node) is not None]
    if not cases:
        raise NotATest(f"{name}: neither test = {{...}} nor functions with @test_case")
    known = {key: _literal(value) for key, value in values.items()}
    beside = [node for node in tree.body if node not in cases and not _is_otters(node)]
    return Questioned(
        str(known.get("name") or name), tuple(_function_case(node, beside) for node in cases), known.get("points"),
        known.get("all_or_nothing") is True,
    )  # fmt: skip


def of_stored(found: object, name: str) -> Questioned:
    """Return the cases of a test that a notebook has in its metadata: a dict in OK format, or the text of a file.

    Raises
    ------
    NotATest
        if it is none.
    """
    return of_file(found, name) if isinstance(found, str) else of_specification(found)


def of_specification(found: object) -> Questioned:
    """Return the cases of a dict in OK format, as test files and the metadata of notebooks have it.

    Raises
    ------
    NotATest
        if it is none.
    """
    try:
        (suite,) = found["suites"]  # type: ignore[index]
        if suite.get("type", "doctest") != "doctest" or suite.get("setup") or suite.get("teardown"):
            raise NotATest("only doctests without setup and teardown are known")
        cases = tuple(_example_case(one) for one in suite["cases"])
        name, points = str(found["name"]), found.get("points")  # type: ignore[index, attr-defined]
        return Questioned(name, cases, points, found.get("all_or_nothing") is True)  # type: ignore[attr-defined]
    except (KeyError, TypeError, AttributeError) as problem:
        raise NotATest(f"not in OK format ({problem!r})") from None


def _example_case(found: Mapping[str, Any]) -> Case:
    case = _said_of({"hidden": True, **found})
    try:
        examples = doctest.DocTestParser().get_examples(dedent(str(found["code"])))
        source = "\n".join(_example(one) for one in examples if not one.options.get(doctest.SKIP))
    except (SyntaxError, ValueError) as problem:
        return replace(case, reason=Reason.SYNTAX, what=str(problem))
    return replace(case, source=source)


def _example(one: doctest.Example) -> str:
    body = parsed(one.source).body
    flags = [name for flag, name in _FLAGS.items() if one.options.get(flag)]
    if one.exc_msg is not None:
        return _within("raising", [one.exc_msg.strip(), *flags], body)
    return _said(body, one.want, flags)


def _said(body: list[ast.stmt], want: str, flags: Sequence[str] = ()) -> str:
    """Return statements that check what a prompt shows: those that show nothing stand before the check."""
    silent = 0
    while silent < len(body) and not _may_show(body[silent]):
        silent += 1
    if not want and silent == len(body):
        return ast.unparse(ast.Module(body, []))
    before, after = body[:silent], body[silent:]
    if not after:  # a definition that is said to show something
        before, after = body[:-1], body[-1:]
    parts = [ast.unparse(ast.Module(before, []))] if before else []
    return "\n".join([*parts, _within("says", [want.rstrip("\n"), *flags], after)])


def _may_show(node: ast.stmt) -> bool:
    return not isinstance(
        node, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef | ast.Assign | ast.AnnAssign | ast.Assert
    )


def _within(helper: str, given: Sequence[str], body: list[ast.stmt]) -> str:
    call = ast.Call(ast.Name(helper, ast.Load()), [ast.Constant(one) for one in given], [])
    block = ast.With([ast.withitem(call)], [_Shown().visit(node) for node in body], lineno=0)
    return ast.unparse(ast.fix_missing_locations(ast.Module([block], [])))


class _Shown(ast.NodeTransformer):
    """Hands to `shown` what a prompt shows: every expression that is a statement, outside of functions."""

    def visit_Expr(self, node: ast.Expr) -> ast.stmt:
        return ast.Expr(ast.Call(ast.Name("shown", ast.Load()), [node.value], []))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.stmt:
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        return node


def _function_case(node: ast.FunctionDef, beside: list[ast.stmt]) -> Case:
    decorator = _decorator(node)
    keywords = decorator.keywords if decorator is not None else []
    said = {one.arg: _literal(one.value) for one in keywords if one.arg is not None}
    plain = ast.parse(ast.unparse(node)).body[0]
    plain.decorator_list = []  # type: ignore[attr-defined]
    return replace(_said_of(said), source=_called([*beside, plain]))


def _said_of(said: Mapping[str, Any]) -> Case:
    """Return a case of no code with what is said of it."""
    points = said.get("points")
    return Case(
        "",
        float(points) if isinstance(points, int | float) else None,
        bool(said.get("hidden")),
        str(said.get("failure_message") or said.get("name") or ""),
        str(said.get("success_message") or ""),
    )


def _decorator(node: ast.FunctionDef) -> ast.Call | None:
    for one in node.decorator_list:
        if isinstance(one, ast.Call) and ast.unparse(one.func).rpartition(".")[2] == "test_case":
            return one
    return None


def _is_otters(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) in ("OK_FORMAT", "name", "points", "all_or_nothing")
    return isinstance(node, ast.ImportFrom) and (node.module or "").startswith("otter")


def _called(body: list[ast.stmt]) -> str:
    """Return a test function and a call of it with what otter passes: names of the notebook, ``env`` for all."""
    functions = [node for node in body if isinstance(node, ast.FunctionDef)]
    if not functions:
        return ast.unparse(ast.Module(body, []))
    function = functions[-1]
    kept = [node for node in body if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))]
    taken = [*function.args.posonlyargs, *function.args.args]
    taken = taken[: len(taken) - len(function.args.defaults)]
    given = ", ".join("globals()" if one.arg == "env" else one.arg for one in taken)
    return f"{ast.unparse(ast.Module(kept, []))}\n{function.name}({given})"


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None
