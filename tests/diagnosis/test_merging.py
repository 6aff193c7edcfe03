"""The changes that two wrong programs make are put into one."""

import ast

from grader.diagnosis.merging import Merging

REFERENCE = '''
import numpy as np

def mean_squared_error(y, t):
    """Half the sum of squares."""
    ### BEGIN SOLUTION
    difference = y - t
    return 0.5 * np.sum(difference**2)
    ### END SOLUTION
'''
PLUS = "def mean_squared_error(y, t):\n    return 0.5 * np.sum((y + t)**2)\n"
NO_HALF = "import numpy as np\ndef mean_squared_error(y, t):\n    d = y - t\n    return np.sum(d**2)\n"
A_THIRD = "def mean_squared_error(y, t):\n    return np.sum((y - t)**2) / 3\n"


def merged(reference, one, other, **others):
    return Merging({"one": one, "other": other, **others}, reference).both("one", "other")


def is_code(found, wanted):
    return ast.dump(ast.parse(found)) == ast.dump(ast.parse(wanted))


def test_one_change_is_made_beside_the_other_whatever_names_their_authors_chose():
    wanted = "import numpy as np\ndef mean_squared_error(y, t):\n    return np.sum((y + t)**2)\n"
    assert is_code(merged(REFERENCE, PLUS, NO_HALF), wanted)


def test_what_one_puts_in_before_what_the_other_takes_out_is_no_conflict():
    root = "def mean_squared_error(y, t):\n    return np.sqrt(0.5 * np.sum((y - t)**2))\n"
    wanted = "import numpy as np\ndef mean_squared_error(y, t):\n    return np.sqrt(np.sum((y - t)**2))\n"
    assert is_code(merged(REFERENCE, root, NO_HALF), wanted)
    assert merged(REFERENCE, root, root.replace("np.sqrt", "np.log")) is None


def test_two_changes_of_one_piece_are_no_pair():
    minus = PLUS.replace("y + t", "t - y")
    assert merged(REFERENCE, PLUS, minus) is None


def test_a_program_is_no_pair_with_one_whose_change_it_has():
    assert merged(REFERENCE, PLUS, PLUS.replace("0.5 * ", "")) is None


def test_what_was_made_of_another_text_than_the_reference_is_merged_by_a_third_that_was_made_of_it():
    text = "def f(x):\n    a = {}\n    for k in x:\n        a[k] = {what}\n    return {sign}a\n"
    reference = "def f(x):\n    return dict(map(double, x))\n"
    one, other = (
        text.replace("{what}", what).replace("{sign}", sign) for what, sign in (("3 * k", ""), ("2 * k", "-"))
    )
    third = text.replace("{what}", "2 * k").replace("{sign}", "").replace("a = {}", "a = []")
    assert merged(reference, one, other) is None
    wanted = text.replace("{what}", "3 * k").replace("{sign}", "-")
    assert is_code(merged(reference, one, other, third=third), wanted)


def test_a_value_that_changes_between_its_name_and_its_use_keeps_its_name():
    reference = "def f(x):\n    old = x[0]\n    x[0] = 1\n    return old, 2\n"
    one = reference.replace("= 1", "= 5")
    other = reference.replace(", 2", ", 3")
    assert is_code(merged(reference, one, other), one.replace(", 2", ", 3"))


def test_a_call_whose_value_is_used_in_a_loop_is_not_made_in_the_loop():
    reference = "def f(x):\n    g = grad(x)\n    for k in g2:\n        x.a(g)\n    return x\n"
    one, other = reference.replace("a(g)", "b(g)"), reference.replace("return x", "return 2")
    assert is_code(merged(reference, one, other), one.replace("return x", "return 2"))
