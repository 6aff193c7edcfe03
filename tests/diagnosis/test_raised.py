"""What an exception tells of code that may have raised it itself, or that keeps a dict of its own."""

from dataclasses import replace

import pytest

from grader.diagnosis.code import Claims, Code
from grader.diagnosis.diagnose import Trouble, diagnose
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.known import Known, programs
from grader.diagnosis.library import Precedent
from grader.diagnosis.transcript import Answer, Exchange, sketch
from grader.feedback import LANGUAGES, catalogue
from grader.feedback.causes import in_words
from grader.suite.outcome import Raised
from grader.worker.facts import facts

KNOWN = Known({"one": (Exchange("f", sketch(1.5)),)}, ())


def causes(source, kind, message, line=2, cell=1):
    answer = Answer(f"raised {kind}", words=message)
    trouble = Trouble(
        "f",
        {"one": (Exchange("f", answer),)},
        {"one": Raised(kind, message, cell, line)},
        frozenset({"one"}),
        Code.told(dict(facts([(1, source)]))),
    )
    found = diagnose(trouble, KNOWN, lambda: (), lambda _: {})
    return [(one.name, one.facts) for one in found]


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ("raise ValueError('x has to be positive')", "ValueError", "x has to be positive"),
        ("raise ValueError(f'no such activation: {x}')", "ValueError", "no such activation: relu"),
        ("raise KeyError('no such layer')", "KeyError", "'no such layer'"),
        ("raise ValueError", "ValueError", ""),
    ],
)
def test_an_exception_that_code_raises_itself_is_told_as_that(body, kind, message):
    assert causes(f"def f(x):\n    if x:\n        {body}\n    return x", kind, message) == [
        ("own_exception", {"name": kind})
    ]


def test_an_exception_in_words_of_its_own_is_none_of_the_code_s():
    source = "def f(x):\n    if not x:\n        raise ValueError('x has to be positive')\n    return x"
    assert causes(source, "ValueError", "something else") == []
    assert causes(source, "TypeError", "x has to be positive") == []


def test_a_key_that_a_raise_may_have_named_is_no_missing_key():
    assert causes("def f(x):\n    raise KeyError(x)", "KeyError", "'W1'") == []


def test_a_key_that_is_written_in_the_code_is_told_from_one_that_a_variable_held():
    written = "def f(network):\n    return network['W1']"
    held = "def f(params):\n    h = {}\n    for key in params:\n        h[key] += 1\n    return h"
    assert causes(written, "KeyError", "'W1'") == [("missing_key", {"name": "W1"})]
    assert causes(held, "KeyError", "'W1'") == [("nothing_under_the_key", {})]


def test_a_key_that_somebody_else_asked_for_is_no_key_of_a_variable():
    written = "def f():\n    return {'w1': 1, 'b1': 2}"
    assert causes(written, "KeyError", "'W1'") == [("missing_key", {"name": "W1"})]


def test_a_function_that_code_computes_with_or_hands_on_to_what_does_is_told_to_stand_for_a_number():
    said = "unsupported operand type(s) for *: 'type' and 'float'"
    assert causes("def f(sizes):\n    return Net(sizes, Box)", "TypeError", said) == [("function_not_called", {})]
    assert causes("def f(x):\n    return Box * x", "TypeError", said) == [("function_not_called", {})]
    said = "'>=' not supported between instances of 'function' and 'int'"
    called = "import numpy as np\ndef f(x):\n    return np.maximum(0, g)"
    assert causes(called, "TypeError", said) == [("function_not_called", {})]


def test_what_is_told_in_the_same_words_whatever_it_names_is_told_once():
    tests = {"one": "'int' object is not callable", "two": "'numpy.ndarray' object is not callable"}
    seen = {test: (Exchange("f", Answer("raised TypeError", words=said)),) for test, said in tests.items()}
    raised = {test: Raised("TypeError", said, 1, 1) for test, said in tests.items()}
    known = Known({test: (Exchange("f", sketch(1.5)),) for test in tests}, ())
    found = diagnose(Trouble("f", seen, raised, frozenset(tests)), known, lambda: (), lambda _: {})
    assert [(one.name, one.tests) for one in found] == [("not_callable", ("one", "two"))]


def test_an_array_that_arange_was_given_is_no_truth_that_the_code_asked_for():
    said = "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
    source = "import numpy as np\ndef f(n, t):\n    if t is None:\n        return 0\n    return np.arange(n, t)"
    assert causes(source, "ValueError", said, line=5) == [("array_for_arange", {})]
    assert causes(source, "ValueError", said, line=3) == [("array_as_truth", {})]


def test_an_object_of_a_class_that_is_another_exercise_s_is_not_said_to_lack_a_method():
    said = "'MultiLayerNet' object is not iterable"
    assert causes("def f(network):\n    return list(network)", "TypeError", said) == [
        ("object_for_value", {"name": "MultiLayerNet"})
    ]
    assert causes("class f:\n    pass", "TypeError", "'Net' object is not iterable")[0][0] == "object_for_value"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_random_that_is_not_imported_both_that_may_be_meant_are_told(language):
    def hint(name):
        return in_words(Finding(Kind.EXCEPTION, "not_imported", (), {"name": name}), catalogue(language))[1]

    assert "np.random" in hint("random")
    assert "import random" in hint("random")
    assert "np.random" not in hint("math")


def test_of_what_a_test_does_with_what_it_was_given_nothing_is_said_as_of_a_line_of_the_student_s():
    source, said = (
        "def f(x):\n    return Net(x)",
        "could not broadcast input array from shape (27,5) into shape (108,5)",
    )
    assert causes(source, "ValueError", said) == [("not_storable", {})]
    assert causes(source, "ValueError", said, None, None) == [("made_in_another_shape", {})]
    assert causes(source, "IndexError", "list index out of range", None, None) == []
    few = "Loss.forward() missing 1 required positional argument: 't'"
    assert causes(source, "TypeError", few) == [("missing_argument", {"name": "forward"})]
    assert causes(source, "TypeError", few, None, None) == []
    own = "class f:\n    def forward(self, x, t):\n        return x"
    assert causes(own, "TypeError", few.replace("Loss", "f"), None, None) == [("missing_argument", {"name": "forward"})]
    nothing = "'NoneType' object has no attribute 'dW'"
    assert causes(source, "AttributeError", nothing, None, None) == [("none_used", {"name": "dW"})]


def test_an_index_is_said_to_be_no_integer_only_where_something_is_indexed():
    source = "def f(x):\n    y = g(x)\n    return y[x / 2]"
    said = "arrays used as indices must be of integer (or boolean) type"
    assert causes(source, "IndexError", said, 3) == [("index_not_integer", {})]
    assert causes(source, "IndexError", said, 2) == []


FEW = "Counter.__init__() missing 1 required positional argument: 'start'"


def test_a_mistake_that_explains_all_comes_before_the_words_of_a_call_that_a_test_makes():
    answer = Answer("raised TypeError", words=FEW)
    reference = {test: (Exchange("f", sketch(1.5)),) for test in ("one", "passed")}
    known = Known(
        reference, programs([Precedent("start_is_required", frozenset({"one"}), {"one": (answer,)})], reference)
    )

    def names(line):
        raised = {"one": Raised("TypeError", FEW, line and 1, line)}
        trouble = Trouble("f", {"one": (Exchange("f", answer),)}, raised, frozenset({"one"}))
        return [one.name for one in diagnose(trouble, known, lambda: (), lambda _: {})]

    assert names(None) == ["start_is_required"]
    assert names(2) == ["missing_argument"]


def test_no_argument_is_said_to_be_missing_where_an_object_is():
    layer = "class Mul:\n    def forward(self, x, y):\n        return x * y\n\n\ndef f(x):\n    layer = Mul{}\n"
    few = "Mul.forward() missing 1 required positional argument: 'y'"
    source = layer + "    return layer.forward(x, 2)"
    assert [name for name, _ in causes(source.format(""), "TypeError", few, 8)] == ["class_not_called"]
    assert [name for name, _ in causes(source.format("()"), "TypeError", few, 8)] == ["missing_argument"]


@pytest.mark.parametrize(("line", "contrast"), [(2, []), (3, ["also_wrong_for_batches"])])
def test_what_stops_in_the_same_line_for_all_inputs_goes_wrong_by_no_form_of_input(line, contrast):
    said = "index 5 is out of bounds for axis 0 with size 3"
    stopped = Answer("raised IndexError", words=said)
    reference = {
        "row": (Exchange("f", sketch([0.5, 1.5]), ((2,),)),),
        "batch": (Exchange("f", sketch([[0.5, 1.5]]), ((1, 2),)),),
    }
    known = Known(reference, programs([Precedent("known", frozenset({"row"}), {"row": (stopped,)})], reference))
    seen = {"row": (Exchange("f", stopped, ((2,),)),), "batch": (Exchange("f", stopped, ((1, 2),)),)}
    raised = {"row": Raised("IndexError", said, 1, 2), "batch": Raised("IndexError", said, 1, line)}
    known = Known(reference, tuple(replace(one, claims=Claims(uses=("for",))) for one in known.misconceptions))
    trouble = Trouble("f", seen, raised, frozenset(seen), Code.told({"f": "for"}))
    found = diagnose(trouble, known, lambda: (), lambda _: {})
    assert [one.name for one in found if one.kind is Kind.RELATION] == contrast
