"""A claim about the code is held against the code."""

import pytest

from grader.diagnosis.code import Claims, Code, Parameter, hold, lines_of, numbers_in


@pytest.mark.parametrize(
    ("claims", "holds"),
    [
        (Claims(uses=("np.max",)), True),
        (Claims(uses=("np.min",)), False),
        (Claims(uses=("np.min | np.max", "axis=")), True),
        (Claims(uses=("np.max(…",)), True),
        (Claims(uses=("… + #",)), True),
        (Claims(uses=("…",)), False),
        (Claims(lacks=("keepdims=",)), True),
        (Claims(lacks=("np.min | axis=",)), False),
    ],
)
def test_what_must_occur_and_what_must_not(claims, holds):
    assert hold(claims, {"np.max", "np.max(name, axis=)", "axis=", "name + #"}) is holds


def test_nothing_is_claimed_of_code_that_nobody_told_anything_of():
    assert hold(Claims(), frozenset())
    assert not hold(Claims(lacks=("keepdims=",)), frozenset())


CODE = Code.told(
    {
        "loss": "softmax\nhelper\n#3\ndef loss y,t=None",
        "helper": "np.log\nhelper\nloss",
        "softmax": "np.exp",
        "Net": "def Net.__init__ self,size=10\ndef Net.sum self,*",
    }
)


def test_what_a_definition_uses_is_its_own_but_for_other_exercises():
    assert CODE.of("loss", {"loss", "softmax"}) >= {"softmax", "np.log"}
    assert "np.exp" not in CODE.of("loss", {"loss", "softmax"})
    assert "np.exp" in CODE.of("loss")
    assert CODE.of("nowhere") == frozenset()


def test_signatures_are_read():
    assert CODE.signature("loss") == (Parameter("y"), Parameter("t", "None"))
    assert CODE.signature("Net.__init__") == (Parameter("self"), Parameter("size", "10"))
    assert CODE.signature("Net.sum") is None
    assert CODE.signature("softmax") is None


def test_numbers_that_stand_everywhere_are_no_candidates():
    assert numbers_in({"#1", "#2", "#0", "#0.001", "#1e-07", "#·", "#nan", "#inf", "#1e+300", "#1e-50", "#True"}) == [
        1e-07,
        0.001,
    ]


def test_lines_are_read_and_what_has_none_is_left_out():
    assert lines_of("unused", {"unused b:12", "unused a:3", "unused c", "unused d:x", "ends f:1"}) == [
        ("a", 3),
        ("b", 12),
    ]


def test_a_named_argument_is_one_of_the_call_that_a_claim_names_and_of_none_inside_it():
    claims = Claims(lacks=("np.sum(…axis=…",))
    assert hold(claims, {"np.sum(np.exp((x - np.max(x, axis=-1, keepdims=True))))"})
    assert not hold(claims, {"np.sum(np.exp((x - np.max(x, axis=-1))), axis=1)"})
    assert not hold(claims, {"np.sum(axis=1)"})
    assert hold(Claims(lacks=("np.sum(…, axis=0)",)), {"np.sum(np.argmax(x, axis=0)"})
    assert not hold(Claims(lacks=("np.sum(…, axis=0)",)), {"np.sum((x * y), axis=0)"})
