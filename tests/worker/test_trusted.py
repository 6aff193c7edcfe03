"""What student code is told of an object that lives on the trusted side and that it takes for something else."""

import pytest

from grader.remote.wire import Reference
from grader.worker.references import References


def given(type_name, *methods):
    return References(lambda *_: None, object()).resolve(Reference("trusted", 0, type_name, methods))


def test_a_function_of_a_test_is_named_in_messages_as_any_function_is():
    function = given("f")
    with pytest.raises(TypeError, match=r"^'function' object is not subscriptable$"):
        function[0.5]
    with pytest.raises(TypeError, match=r"'function' and 'float'$"):
        function + 0.5
    assert type(given("")).__name__ == "function"


def test_an_object_of_a_class_that_stands_in_is_named_after_that_class():
    with pytest.raises(TypeError, match=r"^'Affine' object is not subscriptable$"):
        given("Affine", "forward", "backward")["W"]
