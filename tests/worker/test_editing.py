"""Trying edits of a submission's definition: which are tried, and that nothing of them stays."""

import ast
from contextlib import suppress
from itertools import combinations

import pytest

from grader.worker.editing import MOST_EDITS, MOST_NODES, Editing

CELLS = [
    (1, "def helper(x):\n    return x + 1\n\ndef other(x):\n    return x + 5\n"),
    (2, "def f(x):\n    return helper(x) + other(x)\n"),
]


def loaded(cells):
    names = {}
    for _, source in cells:
        exec(source, names)
    return names


def places(editing, names):
    found = []
    for number in range(len(editing.kinds)):
        with editing.tried([number], names):
            pass
        found += editing.put([number], dict(names))
    return found


def test_a_definition_is_edited_and_what_it_uses_but_no_other_exercise():
    cells = {(cell, line) for _, cell, line in places(Editing(CELLS, "f", ["other"]), loaded(CELLS))}
    assert cells == {(2, 2), (1, 2)}


def test_an_edit_is_there_for_the_time_of_the_block():
    names = loaded(CELLS)
    editing, answers = Editing(CELLS, "f", ["other"]), set()
    for number in range(len(editing.kinds)):
        with editing.tried([number], names):
            try:
                answers.add(names["f"](10))
            except (TypeError, AttributeError):
                continue
        assert names["f"](10) == 26
    assert {26 - 2, 11, 15, -26, 4} & answers >= {24, 11, 15}


def test_a_method_is_edited_in_its_class_and_put_back():
    source = "class A:\n    def f(self):\n        return 1\n    def g(self):\n        return self.f() + 1\n"
    names = loaded([(1, source)])
    one, editing, answers = names["A"](), Editing([(1, source)], "A", []), set()
    for number in range(len(editing.kinds)):
        with editing.tried([number], names):
            try:
                answers.add(names["A"]().g())
            except TypeError:
                continue
        assert (one.g(), names["A"]().g()) == (2, 2)
    assert {3, 1, 0} <= answers


@pytest.mark.parametrize("body", ["return super().__repr__()", "return self.__n"])
def test_a_method_that_needs_its_class_is_made_with_it(body):
    source = f"class A:\n    __n = 3\n    def f(self):\n        {body}\n"
    names = loaded([(1, source)])
    assert places(Editing([(1, source)], "A", []), names)
    names["A"]().f()


def test_what_makes_no_program_stays_out():
    source = "def f(x, n=[7][0]):\n    return x\n"
    names = loaded([(1, source)])
    before, editing = names["f"], Editing([(1, source)], "f", [])
    made = []
    for number in range(len(editing.kinds)):
        with editing.tried([number], names) as is_program:
            made.append(is_program)
            assert is_program or names["f"] is before
    assert set(made) == {True, False}


def test_two_edits_are_made_together_be_they_in_one_method_or_in_two():
    source = "class A:\n    def f(self):\n        return 1 + 2\n    def g(self):\n        return 10\n"
    names = loaded([(1, source)])
    editing, answers = Editing([(1, source)], "A", []), set()
    for numbers in combinations(range(len(editing.kinds)), 2):
        with editing.tried(numbers, names) as is_program:
            with suppress(TypeError):
                answers |= {(names["A"]().f(), names["A"]().g())} if is_program else set()
        assert (names["A"]().f(), names["A"]().g()) == (3, 10)
    assert {(1, 10), (-1, 9), (4, 0)} <= answers


@pytest.mark.parametrize("lines", [40, 400])
def test_they_are_bounded_and_the_likely_kinds_come_first(lines):
    source = "".join(f"    x = x + {number} * y\n" for number in range(lines))
    cells = [(1, f"def f(x, y):\n{source}    return x\n")]
    editing = Editing(cells, "f", [])
    nodes = len(list(ast.walk(ast.parse(cells[0][1]))))
    assert 0 < len(editing.kinds) <= min(MOST_EDITS, 2 * MOST_NODES // nodes)
    assert editing.kinds[0] == editing.put([0], {})[0][0] == "operator"


def test_what_nobody_defined_has_no_edits():
    assert Editing(CELLS, "missing", []).kinds == []
    assert Editing([(1, "def f(:\n")], "f", []).kinds == []
