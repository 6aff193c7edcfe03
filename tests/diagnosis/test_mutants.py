"""Mutants: one change each, inside the solution only, and none that Python cannot read; and what is like one."""

import ast

import numpy as np
import pytest

from grader.diagnosis.code import Claims, Code
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.finding import Kind
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.mutants import mutants
from grader.diagnosis.transcript import Exchange, sketch
from grader.feedback import LANGUAGES, catalogue
from grader.worker.facts import facts

SOLUTION = """
def mean(x, t):
    given = 1 + 1
    ### BEGIN SOLUTION
    {}
    ### END SOLUTION
"""


def made(line):
    return {(one.kind, one.after) for one in mutants(SOLUTION.format(line))}


@pytest.mark.parametrize(
    ("line", "kind", "after"),
    [
        ("return x - t", "sign_changed", "return x + t"),
        ("return x / len(x)", "batch_division_dropped", "return x"),
        ("return x / 2", "division_dropped", "return x"),
        ("return np.sum(x, axis=0)", "axis_changed", "return np.sum(x, axis=1)"),
        ("return np.sum(x, axis=0)", "axis_changed", "return np.sum(x)"),
        ("return x.T @ t", "transpose_dropped", "return x @ t"),
        ("return x > 0", "comparison_changed", "return x >= 0"),
        ("return x == t", "comparison_negated", "return x != t"),
        ("return x in t", "comparison_negated", "return x not in t"),
        ("return t is None", "comparison_negated", "return t is not None"),
        ("return np.zeros(x)", "ones_for_zeros", "return np.ones(x)"),
        ("return x / t", "side_dropped", "return t"),
        ("return x - t", "side_dropped", "return t"),
        ("return x // t", "division_dropped", "return x"),
        ("return x ** 2", "operator_changed", "return x * 2"),
        ("return np.sum(x, keepdims=True)", "keyword_dropped", "return np.sum(x)"),
        ("x += t", "statement_dropped", ""),
        ("x += t", "update_replaced", "x = t"),
        ("return np.dot(x, t)", "arguments_swapped", "return np.dot(t, x)"),
        ("return [i for i in range(x)]", "one_step_short", "return [i for i in range(x - 1)]"),
        ("return x", "name_swapped", "return t"),
        ("return -x", "sign_dropped", "return x"),
        ("return 1e-4", "constant_changed", "return 1e-06"),
        ("return {'a': x, 'b': t}", "results_swapped", "return {'a': t, 'b': x}"),
        ("return x", "return_dropped", "x"),
    ],
)
def test_each_kind_of_change_is_made(line, kind, after):
    assert (kind, after) in made(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("plt.show()", set()),
        ("x.sort()", {("statement_dropped", "")}),
        ("print(x)", {("statement_dropped", ""), ("name_swapped", "print(t)")}),
        ("return open(x, encoding='utf-8')", {
            ("return_dropped", "open(x, encoding='utf-8')"), ("function_dropped", "return x"),
            ("name_swapped", "return open(t, encoding='utf-8')"),
        }),
    ],
)  # fmt: skip
def test_what_changes_nothing_or_is_another_change_again_is_not_made(line, expected):
    assert {one for one in made(line) if one != ("name_swapped", "t.sort()")} == expected


@pytest.mark.parametrize(
    ("line", "kind", "lacks"),
    [
        ("return x / 2", "division_dropped", "/ | /= |"),
        ("return x / 2 + t / 3", "division_dropped", None),
        ("return x ** 2", "power_dropped", "** | **= |"),
        ("return x @ t", "product_dropped", "@ | @= |"),
        ("return np.dot(x.T, t)", "transpose_dropped", ".T | "),
        ("return np.log(x)", "function_dropped", "log | np.log | .log"),
        ("return np.sum(x, keepdims=True)", "keyword_dropped", "keepdims="),
        ("return x - t", "summand_dropped", None),
    ],
)
def test_what_drops_the_only_one_of_its_kind_claims_that_there_is_none(line, kind, lacks):
    found = {one.lacks for one in mutants(SOLUTION.format(line)) if one.kind == kind}
    assert found == {()} if lacks is None else all(one and one[0].startswith(lacks) for one in found)


def test_another_constant_is_told_only_of_code_without_the_right_one():
    found = {one.after: one.lacks for one in mutants(SOLUTION.format("return 1e-4"))}
    assert found["return 1e-06"] == ("#0.0001",)
    assert found["return -0.0001"] == ()


@pytest.mark.parametrize("after", ["x >= 0", "not x > 0"])
def test_another_condition_is_told_only_of_code_without_the_right_one(after):
    found = {one.after: one.lacks for one in mutants(SOLUTION.format("if x > 0: return 1"))}
    assert found[f"if {after}:"] == ("name > # | # < name",)


def test_who_has_a_division_is_not_told_that_it_behaves_as_if_there_were_none():
    reference = {"one": (Exchange("f", sketch([0.123, 0.456])),)}
    answer = sketch([1.234, 4.567])
    mutant = Precedent("division_dropped", frozenset({"one"}), {"one": (answer,)})
    (made,) = programs([mutant], reference, {"division_dropped": Claims(lacks=("/ | /=",))})
    told = []
    for body in ("x / 2", "x * 2"):
        code = Code.told(dict(facts([(1, f"def f(x):\n    return {body}")])))
        trouble = Trouble("f", {"one": (Exchange("f", answer),)}, {}, frozenset({"one"}), code)
        found = diagnose(trouble, Known(reference, ()), lambda: (), lambda _: {}, lambda _: (made,))
        told.append([one.name for one in found if one.kind is Kind.MUTANT])
    assert told == [[], ["division_dropped"]]


def test_what_students_are_given_is_left_alone():
    assert all(one.before != "given = 1 + 1" for one in mutants(SOLUTION.format("return x")))


@pytest.mark.proof
def test_mutants_are_python_and_differ_from_each_other(course):
    for assignment in course.assignments:
        for cell in assignment.cells:
            if cell.exercise:
                sources = [one.source for one in mutants(cell.source)]
                assert len(sources) == len(set(sources))
                for source in sources:
                    ast.parse(source)


@pytest.mark.proof
def test_every_kind_has_words_for_students(course):
    kinds = {one.kind for a in course.assignments for cell in a.cells if cell.exercise for one in mutants(cell.source)}
    for language in LANGUAGES:
        say = catalogue(language)
        assert [kind for kind in kinds if not say.has("mutant", f"{kind}.title")] == []
        assert [kind for kind in kinds if not say.has("mutant", f"{kind}.hint")] == []


@pytest.mark.parametrize(("answer", "told"), [([], False), ("", False), (["a"], True), ([0], True)])
def test_who_comes_to_nothing_is_like_no_mutant(answer, told):
    reference = {"one": (Exchange("f", sketch(["a", "b"])),)}
    mutant = Precedent("as_if", frozenset({"one"}), {"one": (sketch(answer),)})
    trouble = Trouble("f", {"one": (Exchange("f", sketch(answer)),)}, {}, frozenset({"one"}), Code({}))
    made = programs([mutant], reference)
    found = diagnose(trouble, Known(reference, ()), lambda: (), lambda _: {}, lambda _: made)
    assert [one.name for one in found if one.kind is Kind.MUTANT] == ["as_if"] * told


@pytest.mark.parametrize(
    ("right", "answer", "told"),
    [
        ([0, 1, 1, 1], [0, 0, 0, 1], False),
        ([2, 1, 1, 1], [3, 0, 0, 1], False),
        ([2, 1, 1, 1], [3, 4, 0, 1], True),
        ([0.5, 1.0], [0.7071, 1.0], True),
    ],
)
def test_a_few_zeros_and_ones_are_like_no_mutant(right, answer, told):
    reference = {"one": (Exchange("f", sketch(np.array(right))),)}
    sketched = sketch(np.array(answer))
    mutant = Precedent("constant_changed", frozenset({"one"}), {"one": (sketched,)})
    trouble = Trouble("f", {"one": (Exchange("f", sketched),)}, {}, frozenset({"one"}), Code({}))
    made = programs([mutant], reference)
    found = diagnose(trouble, Known(reference, ()), lambda: (), lambda _: {}, lambda _: made)
    assert [one.name for one in found if one.kind is Kind.MUTANT] == ["constant_changed"] * told
