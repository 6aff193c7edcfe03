"""Mutants: one change each, inside the solution only, and none that Python cannot read."""

import ast

import pytest

from grader.verification.mutants import mutants

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
