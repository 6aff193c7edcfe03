"""What real exceptions of real mistakes tell."""

import re

import numpy as np
import pytest

from grader.diagnosis.exceptions import _FORMS, meaning_of, told_by
from grader.feedback import LANGUAGES, catalogue

MISTAKES = [
    ("np.int(3)", "removed_numpy_alias"),
    ("np.ramdom.rand(3)", "unknown_numpy_name"),
    ("None.shape", "none_used"),
    ("None + 1", "none_used"),
    ("np.zeros(3).dim", "unknown_array_attribute"),
    ("type('Affine', (), {})().backward", "unknown_attribute"),
    ("le - 4", "one_for_l"),
    ("netwrok", "undefined_name"),
    ("(lambda: 0)(1)", "too_many_arguments"),
    ("type('A', (), {'f': lambda: 0})().f()", "too_many_arguments"),
    ("(lambda x, y: 0)(1)", "missing_argument"),
    ("(lambda x: 0)(1, h=2)", "unknown_keyword"),
    ("__import__('math').exp(np.zeros(3))", "scalar_function_on_array"),
    ("__import__('math').log10((1, 2))", "no_single_number"),
    ("__import__('math').log10([1, 2])", "no_single_number"),
    ("__import__('math').log10('1')", "no_single_number"),
    ("__import__('math').log10({})", "no_single_number"),
    ("__import__('math').log10(None)", "none_used"),
    ("__import__('math').log10(len)", "function_not_called"),
    ("float((1, 2))", "no_single_number"),
    ("int([1, 2])", "no_single_number"),
    ("[1, 2].__getitem__(1.0)", "index_not_integer"),
    ("np.zeros(3)[1.0]", "index_not_integer"),
    ("range(1.0)", "float_for_count"),
    ("(lambda x: x(2))(1)", "not_callable"),
    ("(lambda x: x[0])(1)", "not_subscriptable"),
    ("list(1)", "number_iterated"),
    ("list(np.float64(1))", "number_iterated"),
    ("list(np.array(1.0))", "not_iterable"),
    ("{'W1': 1}.W1", "dict_attribute"),
    ("np.arange(3).__iadd__(0.5)", "integers_in_place"),
    ("np.zeros(1, 3)", "shape_not_a_tuple"),
    ("bool(np.zeros(3) > 0)", "array_as_truth"),
    ("np.dot(np.zeros((2, 3)), np.zeros((2, 3)))", "shapes_not_aligned"),
    ("np.zeros((2, 3)) @ np.zeros((2, 3))", "shapes_not_aligned"),
    ("np.zeros(3) + np.zeros(2)", "shapes_not_broadcast"),
    ("np.pad(np.zeros((2, 3, 4, 4)), [(1, 1), (1, 1)], 'constant')", "not_repeated"),
    ("np.float64(1.5).dot(2)", "number_as_array"),
    ("np.exp.shape", "function_attribute"),
    ("(lambda: 0).forward", "function_attribute"),
    ("[].push(1)", "list_attribute"),
    ("''.lower.__setitem__(0, 1) if 0 else exec('x = len\\nx[0] = 1')", "function_assigned_to"),
    ("np.zeros((2, 3)).__setitem__(slice(None), np.zeros((4, 3)))", "not_storable"),
    ("(lambda text: text[1.0])('W1')", "index_not_integer"),
    ("np.array([1, 2], [3, 4])", "several_lists"),
    ("np.max(0, np.zeros(3))", "array_for_integer"),
    ("np.concatenate(np.zeros(3), np.zeros(3))", "array_for_integer"),
    ("np.max(0, 1)", "axis_of_a_number"),
    ("np.maximum(np.zeros(3))", "missing_argument"),
    ("np.dot(np.zeros(3))", "missing_argument"),
    ("max()", "library_missing_argument"),
    ("np.sum([1], axit=0)", "unknown_keyword"),
    ("np.summ([1])", "unknown_numpy_name"),
    ("(1.5).astype(int)", "number_as_array"),
    ("np.zeros(3) * np.log", "function_not_called"),
    ("-np.log", "function_not_called"),
    ("len > 1", "function_not_called"),
    ("np.exp(len)", "function_not_called"),
    ("np.zeros[3]", "function_subscripted"),
    ("np.exp[3]", "function_subscripted"),
    ("type('Affine', (), {'__inti__': lambda self, W: None})(1)", "constructor_missing"),
    ("math.exp(1)", "not_imported"),
    ("display(1)", "notebook_only"),
    ("open('/nowhere/params.pkl', 'wb')", "file_missing"),
    ("np.loadtxt('train.csv')", "file_missing"),
    ("np.array([[1, 2], [3]])", "ragged"),
    ("np.zeros(2).__setitem__(0, [1, 2])", "array_for_element"),
    ("np.zeros(3).reshape(2, 2)", "cannot_reshape"),
    ("(lambda: [(a, b) for a, b in [(1, 2, 3)]])()", "wrong_number_of_values"),
    ("np.sum(np.zeros(3), axis=1)", "axis_out_of_bounds"),
    ("np.zeros(3)[3]", "index_out_of_bounds"),
    ("[][0]", "index_out_of_range"),
    ("np.zeros(3)[0, 0]", "too_many_indices"),
    ("{'W1': 0}['w1']", "missing_key"),
    ("1 / 0", "division_by_zero"),
    ("__import__('torchvision_of_nobody')", "missing_module"),
    ("exec('from math import no_such_name')", "missing_in_module"),
    ("[1].shape", "list_as_array"),
    ("(1, 2).sum(axis=0)", "list_as_array"),
    ("{'W1': 1}.values().reverse()", "view_as_list"),
    ("{'W1': 1}.keys()[0]", "view_indexed"),
    ("{'W1': 1}.values()[::2]", "view_indexed"),
    ("'Affine1'.forward(1)", "text_for_object"),
    ("(lambda f: f(1))('relu')", "text_called"),
    ("type('Affine', (), {}).dW", "unknown_attribute"),
    ("__import__('math').maximum(1, 2)", "unknown_module_name"),
    ("(lambda x, y: 0)(1, x=2)", "argument_twice"),
    ("type('A', (), {'__init__': lambda self: {}})()", "constructor_returns"),
    ("[].append(1, 2)", "library_too_many_arguments"),
    ("[].append()", "library_missing_argument"),
    ("[].reverse(1)", "library_too_many_arguments"),
    ("(lambda key: key['W'])('W1')", "text_indexed"),
    ("(lambda layers: layers['W'])([1, 2])", "list_with_key"),
    ("(lambda rows: rows[0, 1])([[1, 2]])", "list_with_two_indices"),
    ("np.random.randn((2, 3))", "sequence_for_integer"),
    ("range([1, 2])", "sequence_for_integer"),
    ("np.zeros(3) ^ 2", "operator_on_bits"),
    ("~1.5", "operator_on_bits"),
    ("1.5 & 2", "operator_on_bits"),
    ("{} * 2", "dict_in_arithmetic"),
    ("[1, 2] - [1, 2]", "list_in_arithmetic"),
    ("[1, 2] + 3", "list_in_arithmetic"),
    ("[1, 2] * 0.5", "list_in_arithmetic"),
    ("[1, 2] > 0", "list_in_arithmetic"),
    ("'W' + 1", "text_in_arithmetic"),
    ("'W' - 1", "text_in_arithmetic"),
    ("np.zeros(3) * 'W'", "text_in_arithmetic"),
    ("float('W1')", "text_as_number"),
    ("len(3)", "number_without_length"),
    ("len(np.int64(3))", "number_without_length"),
    ("len(np.array(3))", "number_without_length"),
    ("{[1]: 2}", "unhashable_key"),
    ("(1, 2).__setitem__(0, 1) if 0 else exec('x = (1, 2)\\nx[0] = 1')", "not_assignable"),
    ("np.exp(np.zeros(2), 0.5)", "result_array"),
    ("np.zeros((2, 3)) @ 2", "product_of_a_number"),
    ("np.zeros(3).__iadd__(np.zeros((2, 3)))", "larger_in_place"),
    ("np.zeros((2, 3)).transpose(0, 2, 1)", "axes_of_transpose"),
    ("np.max(np.zeros(0))", "nothing_to_reduce"),
    ("np.argmax(np.zeros(0))", "nothing_to_reduce"),
    ("max([])", "nothing_to_reduce"),
    ("np.random.choice(np.zeros((2, 3)), 1)", "choice_of_a_matrix"),
    ("np.random.choice(3, 4, replace=False)", "sample_too_large"),
    ("np.pad(np.zeros(3), 1, 'constants')", "unknown_mode"),
    ("int(np.nan)", "not_a_number_as_integer"),
    ("int(np.inf)", "not_a_number_as_integer"),
    ("[1][::0]", "step_of_zero"),
    ("np.concatenate([np.zeros((2, 3)), np.zeros((3, 2))])", "arrays_not_joined"),
    ("np.stack([np.zeros(3), np.zeros(2)])", "arrays_not_joined"),
    ("__import__('math').log(0)", "math_domain"),
    ("__import__('math').exp(1000)", "too_large_for_math"),
    ("10.0 ** 1000", "too_large_for_math"),
    ("np.zeros(3)[np.zeros(2) > 0]", "mask_of_another_shape"),
    ("np.zeros((3, 3))[np.arange(2), np.arange(3)]", "indices_not_paired"),
    ("exec('d = {1: 2}\\nfor key in d: d[key + 1] = 0')", "changed_while_walked"),
    ("np.float64(3)[0]", "not_subscriptable"),
    ("np.sum([1], dim=0)", "unknown_keyword"),
    ("sorted([1], revers=True)", "unknown_keyword"),
    ("np.zeros((2, 2))[[0, 1, 2]] if 0 else np.zeros(3).__setitem__([0, 1], np.zeros(3))", "not_storable"),
    ("np.dot([1], [1], 3)", "result_array"),
    ("np.dot(np.zeros(2), np.zeros(2), np.zeros(3))", "result_array"),
    ("np.gradient(lambda x: x, 2.0, 3.0)", "gradient_of_a_function"),
    ("np.take_along_axis(np.zeros((2, 3)), np.zeros(2, int), axis=1)", "indices_of_other_axes"),
    ("np.einsum('nm,md->nd', np.zeros((2, 3)), np.zeros((2, 3)))", "einsum_sizes"),
    ("np.einsum('ij,ij->ij', np.zeros((2, 3)), np.zeros((2, 4)))", "einsum_sizes"),
    ("np.broadcast_to(np.zeros(3), (2, 4))", "not_repeated"),
    ("np.einsum('nm,md->nd', np.zeros((2, 3)), np.zeros(3))", "einsum_letters"),
    ("np.einsum('nm,md', np.zeros((2, 3)))", "einsum_letters"),
    ("np.einsum('ij,jk->iz', np.zeros((2, 3)), np.zeros((3, 2)))", "einsum_letters"),
    ("np.zeros(-1)", "negative_size"),
    ("np.random.rand(-1)", "negative_size"),
    ("np.zeros('3')", "text_for_integer"),
    ("range('3')", "text_for_integer"),
    ("np.zeros(4).reshape(2, -1, -1)", "several_unknown_sizes"),
    ("np.split(np.zeros(5), 2)", "split_unevenly"),
    ("np.array([2]) ** -1", "integer_to_a_negative_power"),
    ("np.concatenate([])", "nothing_to_join"),
    ("np.stack([])", "nothing_to_join"),
    ("np.array([True]) - np.array([True])", "truth_subtracted"),
    ("-np.array([True])", "truth_subtracted"),
    ("np.sum(x for x in [1, 2])", "generator_for_array"),
    ("np.log({})", "dict_in_arithmetic"),
    ("compile('def f()\\n  return 1', '', 'exec')", "colon_missing"),
    ("compile('print 1', '', 'exec')", "print_of_python_2"),
    ("compile('x = “a”', '', 'exec')", "wrong_quotes"),
    ("compile('f（1)', '', 'exec')", "wide_character"),
    ("compile('f(1', '', 'exec')", "bracket_open"),
    ("compile('return 1', '', 'exec')", "return_outside"),
    ("compile('if x:\\nreturn 1', '', 'exec')", "indentation"),
    ("compile('if x:\\n\\ty = 1\\n        z = 1', '', 'exec')", "tabs_and_blanks"),
]


@pytest.mark.parametrize(("source", "name"), MISTAKES)
def test_the_exception_of_a_mistake_is_recognised(source, name):
    with pytest.raises(Exception) as caught:
        eval(source, {"np": np})
    assert told_by(type(caught.value).__name__, str(caught.value)).name == name


def test_a_method_without_self_is_told_from_a_function_without_parameters():
    assert told_by("TypeError", "Net.predict() takes 0 positional arguments but 1 was given").name == "self_missing"


@pytest.mark.parametrize(
    ("kind", "message", "name"),
    [
        ("OSError", "[Errno 30] Read-only file system: 'params.pkl'", "closed_writing"),
        ("PermissionError", "[Errno 13] Permission denied: 'params.pkl'", "closed_writing"),
        ("PermissionError", "[Errno 1] Operation not permitted", "closed_system"),
        ("BlockingIOError", "[Errno 11] Resource temporarily unavailable", "closed_system"),
        ("RuntimeError", "can't start new thread", "closed_system"),
        ("URLError", "<urlopen error [Errno -3] Temporary failure in name resolution>", "closed_network"),
        ("gaierror", "[Errno -3] Temporary failure in name resolution", "closed_network"),
        ("EOFError", "EOF when reading a line", "closed_input"),
        ("TypeError", "argument of type 'BankAccount' is not iterable", "class_lacks_method"),
        ("TypeError", "argument of type 'BankAccount' is not a container or iterable", "class_lacks_method"),
        ("TypeError", "object of type 'Stack' has no len()", "class_lacks_method"),
        ("TypeError", "'Vector' object is not subscriptable", "class_lacks_method"),
        ("TypeError", "unsupported operand type(s) for +: 'Vector' and 'Vector'", "class_lacks_method"),
        ("TypeError", "'<' not supported between instances of 'Card' and 'Card'", "class_lacks_method"),
        ("TypeError", "'NoneType' object is not subscriptable", "none_used"),
        ("EOFError", "EOF when reading a line: all that was typed has been read", "input_ended"),
        ("SystemExit", "None", "asked_to_end"),
        ("KeyboardInterrupt", "", "asked_to_end"),
        ("AssertionError", "", "own_check"),
        ("NotImplementedError", "Affine of common.layers is an exercise of this assignment", "exercise_of_the_course"),
        ("NameError", "name '_' is not defined", "notebook_only"),
        ("NameError", "name 'Out' is not defined", "notebook_only"),
        ("NameError", "name '_i12' is not defined", "notebook_only"),
        ("NameError", "name '_inner' is not defined", "undefined_name"),
        (
            "PermissionError",
            "[Errno 13] Permission denied: '/usr/lib/python3/site-packages/scipy'",
            "forbidden_package",
        ),
    ],
)
def test_what_is_closed_while_grading_is_recognised(kind, message, name):
    assert told_by(kind, message).name == name


def test_a_constructor_is_called_by_the_name_of_its_class():
    message = "Affine.__init__() missing 2 required positional arguments: 'W' and 'b'"
    assert told_by("TypeError", message) == ("missing_argument", {"name": "Affine"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("ValueError", "shapes (2,3) and (4,3) not aligned: 3 (dim 1) != 4 (dim 0)"),
            (
                "ValueError",
                "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
                "(n?,k),(k,m?)->(n?,m?) (size 4 is different from 3)",
            ),
        ),
        (
            ("UnboundLocalError", "cannot access local variable 'loss' where it is not associated with a value"),
            ("UnboundLocalError", "cannot access local variable 'total' where it is not associated with a value"),
        ),
        (
            ("TypeError", "Net.loss() missing 1 required positional argument: 't'"),
            ("TypeError", "Net.loss() missing 1 required positional argument: 'labels'"),
        ),
    ],
)
def test_the_same_in_other_words_or_with_names_of_their_own_means_the_same(one, other):
    assert meaning_of(*one) == meaning_of(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("NameError", "name 'X' is not defined"), ("NameError", "name 'identity_fuction' is not defined")),
        (("TypeError", "f() missing 1 required argument: 'x'"), ("TypeError", "g() missing 1 required argument: 'x'")),
        (("ValueError", "my words"), ("ValueError", "your words")),
        (("TypeError", "'NoneType' object is not callable"), ("TypeError", "unsupported operand type(s) for +")),
    ],
)
def test_another_name_or_another_form_means_another_mistake(one, other):
    assert meaning_of(*one) != meaning_of(*other)


def test_an_unknown_exception_tells_nothing():
    assert told_by("ValueError", "my own words") is None
    assert told_by("MyError", "name 'x' is not defined") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_words_for_students_whose_facts_it_gives(language):
    say = catalogue(language)
    for name, _, pattern in _FORMS:
        assert say.has("exception", f"{name}.title"), name
        facts = dict.fromkeys(re.compile(pattern).groupindex, "x")
        for part in ("title", "hint"):
            say("exception", f"{name}.{part}", statement="import x", **facts)
    for name in (
        "own_exception",
        "nothing_under_the_key",
        "array_for_arange",
        "object_for_value",
        "made_in_another_shape",
    ):
        assert say.has("exception", f"{name}.title"), name
        for part in ("title", "hint"):
            say("exception", f"{name}.{part}", name="x", statement="import x")


def test_the_facts_are_short_whatever_the_text_is():
    told = told_by("NameError", f"name '{'x' * 400}' is not defined")
    assert told is None or len(told.facts["name"]) <= 40


@pytest.mark.parametrize("kind", ["StandIn", "TrustedIterator"])
def test_an_object_that_the_grader_made_is_none_of_a_class_of_the_student_s(kind):
    assert told_by("TypeError", f"object of type '{kind}' has no len()") is None


def test_fractions_that_an_array_of_truth_values_has_no_place_for_are_not_said_to_go_to_integers():
    with pytest.raises(TypeError) as caught:
        np.ones(2, dtype=bool).__iadd__(0.5)
    assert told_by(type(caught.value).__name__, str(caught.value)) is None
