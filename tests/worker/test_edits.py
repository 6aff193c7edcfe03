"""Small edits of code: each kind of small mistake is one edit away from what is right."""

import ast

import pytest

from grader.worker.edits import KINDS, edits_of

WRONG_AND_RIGHT = [
    ("sign", "return x / n", "return -x / n"),
    ("sign", "return -x", "return x"),
    ("operator", "return x * n", "return x / n"),
    ("operator", "return x ^ 2", "return x ** 2"),
    ("operator", "return ~x", "return not x"),
    ("operator", "x -= n", "x += n"),
    ("comparison", "return x > 0", "return x >= 0"),
    ("axis", "return np.sum(x)", "return np.sum(x, axis=1)"),
    ("axis", "return x.max(axis=0)", "return x.max(axis=1)"),
    ("axis", "return np.sum(x)", "return np.sum(x, axis=1, keepdims=True)"),
    ("keyword", "return np.sum(x, axis=1)", "return np.sum(x, axis=1, keepdims=True)"),
    ("keyword", "return f(x, flag=True)", "return f(x, flag=False)"),
    ("transpose", "return np.dot(x, n)", "return np.dot(x, n.T)"),
    ("transpose", "return x.T", "return x"),
    ("function", "return np.argmin(x)", "return np.argmax(x)"),
    ("condition", "return x and n", "return x or n"),
    ("condition", "return x if n else 0", "return 0 if n else x"),
    ("condition", "if x:\n        n = 1", "if not x:\n        n = 1"),
    ("update", "x = n", "x += n"),
    ("update", "x += n", "x = n"),
    ("order", "return x / n", "return n / x"),
    ("order", "return f(x, n)", "return f(n, x)"),
    ("order", "return (x, n)", "return (n, x)"),
    ("order", "x, n = f()", "n, x = f()"),
    ("order", "return {'a': x, 'b': n}", "return {'a': n, 'b': x}"),
    ("parentheses", "return x + n / 2", "return (x + n) / 2"),
    ("parentheses", "return (x - n) ** 2", "return x ** 2 - n"),
    ("copy", "y = x", "y = x.copy()"),
    ("copy", "x *= n", "x = x * n"),
    ("bounds", "return x[n:]", "return x[n + 1:]"),
    ("bounds", "return range(n)", "return range(1, n + 1)"),
    ("indentation", "for i in x:\n        n += i\n        return n", "for i in x:\n        n += i\n    return n"),
    ("indentation", "for i in x:\n        n += i\n    x = n", "for i in x:\n        n += i\n        x = n"),
    ("number", "return x + 1", "return x + 2"),
    ("number", "return x / 3", "return x / n"),
    ("number", "return [0.3, 0.7 * x]", "return [0.7, 0.7 * x]"),
    ("factor", "return x", "return x / 2"),
    ("factor", "return x + n", "return x + n * 2"),
    ("division", "return np.dot(x, n)", "return np.dot(x, n) / x.shape[0]"),
    ("part", "return x / n", "return x"),
    ("part", "return x[0]", "return x"),
    ("call", "return np.exp(x)", "return x"),
    ("call", "return x.flatten()", "return x"),
    ("power", "return np.sum(x - n)", "return np.sum((x - n) ** 2)"),
    ("missing", "return x", "return x * n"),
    ("lines_swapped", "x = n\n    n = 0", "n = 0\n    x = n"),
    ("statement", "x = n\n    return x", "return x"),
    ("key", "return x['a'] + n['b']", "return x['b'] + n['b']"),
    ("name", "return x", "return n"),
    ("name", "x = n", "x = 1"),
    ("name", "return relu(sigmoid(x))", "return sigmoid(sigmoid(x))"),
]


def as_function(body):
    return f"def f(x, n):\n    {body}\n"


def plainly(tree):
    """Return code as text, without blocks that are always run and statements that do nothing."""

    class Plain(ast.NodeTransformer):
        def visit_If(self, node):
            self.generic_visit(node)
            return node.body if isinstance(node.test, ast.Constant) and node.test.value is True else node

        def visit_Pass(self, _):
            return None

    return ast.unparse(Plain().visit(ast.parse(ast.unparse(tree))))


def edited(tree):
    """Yield each edit with the code that it makes."""
    for edit in edits_of(tree.body[0]):
        back = edit.apply()
        yield edit, plainly(tree)
        back.apply()


@pytest.mark.parametrize(("kind", "wrong", "right"), WRONG_AND_RIGHT)
def test_what_is_right_is_one_edit_away(kind, wrong, right):
    wanted = plainly(ast.parse(as_function(right)))
    assert kind in {edit.kind for edit, text in edited(ast.parse(as_function(wrong))) if text == wanted}


def test_every_kind_is_tried_here():
    assert {kind for kind, *_ in WRONG_AND_RIGHT} == set(KINDS)


def test_an_edit_that_is_taken_back_leaves_nothing():
    source = "".join(as_function(wrong) for _, wrong, _ in WRONG_AND_RIGHT)
    tree = ast.parse(source)
    before = ast.dump(tree, include_attributes=True)
    for definition in tree.body:
        for edit in edits_of(definition):
            back = edit.apply()
            assert back.apply().puts == edit.puts
            edit.apply()
            compile(tree, "<test>", "exec")
            back.apply()
    assert ast.dump(tree, include_attributes=True) == before


def test_an_edit_tells_its_line():
    tree = ast.parse("def f(x):\n    y = x\n    return y + 1\n")
    lines = {edit.kind: edit.line for edit in edits_of(tree.body[0]) if edit.kind in ("copy", "operator")}
    assert lines == {"copy": 2, "operator": 3}


def test_an_attribute_may_be_meant_in_the_place_of_another_or_of_a_variable():
    source = (
        "class A:\n    def __init__(self, x):\n        self.x, self.y = x, x\n    def f(self, n):\n        return {}\n"
    )
    wanted = plainly(ast.parse(source.format("self.y")))
    for wrong in ("self.x", "n"):
        found = {edit.kind for edit, text in edited(ast.parse(source.format(wrong))) if text == wanted}
        assert "name" in found


def test_loops_that_may_not_end_are_left_as_they_are():
    tree = ast.parse("def f(n):\n    i = 0\n    while i < n:\n        i += 1\n    return i\n")
    assert all("while i < n:\n        i += 1" in text for _, text in edited(tree))


def test_loops_in_each_other_may_be_the_wrong_way_round():
    tree = ast.parse("def f(a, b):\n    for x in a:\n        for y in b:\n            print(x, y)\n")
    wanted = "def f(a, b):\n    for y in b:\n        for x in a:\n            print(x, y)"
    assert wanted in {text for _, text in edited(tree)}
