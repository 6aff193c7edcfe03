"""What real exceptions of real mistakes tell."""

import numpy as np
import pytest

from grader.diagnosis.exceptions import _FORMS, told_by
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
    ("[1, 2].__getitem__(1.0)", "index_not_integer"),
    ("np.zeros(3)[1.0]", "index_not_integer"),
    ("range(1.0)", "float_for_count"),
    ("(lambda x: x(2))(1)", "not_callable"),
    ("(lambda x: x[0])(1)", "not_subscriptable"),
    ("list(1)", "not_iterable"),
    ("np.arange(3).__iadd__(0.5)", "integers_in_place"),
    ("np.zeros(1, 3)", "shape_not_a_tuple"),
    ("bool(np.zeros(3) > 0)", "array_as_truth"),
    ("np.dot(np.zeros((2, 3)), np.zeros((2, 3)))", "shapes_not_aligned"),
    ("np.zeros((2, 3)) @ np.zeros((2, 3))", "shapes_not_aligned"),
    ("np.zeros(3) + np.zeros(2)", "shapes_not_broadcast"),
    ("np.array([[1, 2], [3]])", "ragged"),
    ("np.zeros(3).reshape(2, 2)", "cannot_reshape"),
    ("(lambda: [(a, b) for a, b in [(1, 2, 3)]])()", "wrong_number_of_values"),
    ("np.sum(np.zeros(3), axis=1)", "axis_out_of_bounds"),
    ("np.zeros(3)[3]", "index_out_of_bounds"),
    ("[][0]", "index_out_of_bounds"),
    ("np.zeros(3)[0, 0]", "too_many_indices"),
    ("{'W1': 0}['w1']", "missing_key"),
    ("1 / 0", "division_by_zero"),
    ("__import__('torchvision_of_nobody')", "missing_module"),
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


def test_an_unknown_exception_tells_nothing():
    assert told_by("ValueError", "my own words") is None
    assert told_by("MyError", "name 'x' is not defined") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_has_words_for_students_whose_facts_it_gives(language):
    say = catalogue(language)
    for name, _, _ in _FORMS:
        assert say.has("exception", f"{name}.title"), name
        say("exception", f"{name}.hint")


def test_the_facts_are_short_whatever_the_text_is():
    told = told_by("NameError", f"name '{'x' * 400}' is not defined")
    assert told is None or len(told.facts["name"]) <= 40
