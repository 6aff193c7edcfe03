"""What stands in the code is told where it bears on a failure."""

import pytest

from grader.diagnosis.code import Claims, Code
from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.known import Known, Program
from grader.diagnosis.naming import told_once
from grader.diagnosis.observations import remarks, without_return
from grader.diagnosis.transcript import Answer, Exchange, sketch
from grader.feedback import LANGUAGES, catalogue
from grader.worker.facts import facts

RELEASED = Known({}, (), Code.told(dict(facts([(1, "def f(x, lr=0.01):\n    raise NotImplementedError")]))))


def code(source):
    return Code.told(dict(facts([(1, source)])))


def told(source, *findings, explained=False):
    return [(one.name, one.facts) for one in remarks("f", code(source), RELEASED, findings, explained=explained)]


def none_from(source, asked="f", exercise="f"):
    reference = {"test": (Exchange(asked, sketch(1.5)),)}
    seen = {"test": (Exchange(asked, sketch(None)),)}
    found = without_return(exercise, code(source), seen, reference)
    return [(one.finding.name, one.finding.facts) for one in found]


def test_a_return_that_is_not_always_reached_explains_none():
    source = "def f(x):\n    if x:\n        return 1"
    assert none_from(source) == [("return_in_a_branch", {"name": "f", "line": "3"})]


def test_a_method_without_a_return_explains_none_of_that_method_only():
    source = "class f:\n    def forward(self, x):\n        self.y = x\n    def backward(self, d):\n        return d"
    assert none_from(source, asked="forward") == [("return_missing", {"name": "forward", "line": "2"})]
    assert none_from(source, asked="backward") == []


def test_a_method_that_should_have_raised_is_not_said_to_lack_a_return():
    source = "class f:\n    def deposit(self, x):\n        self.y = x"
    right = {"test": (Exchange("deposit", Answer("raised ValueError")),)}
    assert without_return("f", code(source), {"test": (Exchange("deposit", sketch(None)),)}, right) == []


def test_another_default_is_told_with_both():
    assert told("def f(x, lr=0.1):\n    return x * lr") == [
        ("other_default", {"name": "lr", "written": "0.1", "asked": "0.01"})
    ]
    assert told("def f(x, lr=1e-2):\n    return x * lr") == []
    assert told("def f(x, lr=None):\n    return x * lr") == []


def test_an_empty_default_that_is_kept_or_written_into_is_told_to_be_shared():
    kept = "class f:\n    def __init__(self, lr=0.1, v={}):\n        self.lr, self.v = lr, v"
    said = [("shared_default", {"name": "v", "written": "{}"})]
    assert told(kept) == said
    assert told("def f(x, v={}):\n    v[x] = 1\n    return v") == said
    assert told("def f(x, v={}):\n    return x in v") == []
    assert told(kept.replace("{}", "None")) == []


def test_self_is_told_to_be_missing_where_all_other_parameters_are_there():
    released, mine = (code(f"class f:\n    def go({given}): return 1") for given in ("self, x, y", "x, y"))
    many = Finding(Kind.EXCEPTION, "too_many_arguments", ("test",), {"name": "go"})
    found = remarks("f", mine, Known({}, (), released), [many], explained=True)
    assert [(one.name, one.facts) for one in found] == [("self_left_out", {"name": "go"})]


def test_a_method_that_is_spelt_otherwise_than_in_the_text_is_told_with_both_names():
    released = code("class f:\n    def accuracy(self, x): pass\n    def loss(self, x): pass")
    mine = code("class f:\n    def accurancy(self, x): pass\n    def other(self, x): pass")
    facts = {"name": "f", "written": "accurancy", "asked": "accuracy"}
    assert [(one.name, one.facts) for one in remarks("f", mine, Known({}, (), released), (), explained=False)] == [
        ("other_method", facts)
    ]
    assert remarks("f", released, Known({}, (), released), (), explained=False) == []


def test_a_method_of_another_name_is_told_once():
    names = {"name": "accuracy", "written": "accurancy", "asked": "accuracy"}
    raised = Finding(Kind.EXCEPTION, "unknown_attribute", ("test",), names)
    remark = Finding(Kind.CODE, "other_method", (), {**names, "name": "f"})
    hidden = Finding(Kind.EXCEPTION, "unknown_attribute", ("test",), {"name": "…"})
    assert told_once([raised, remark]) == [raised]
    assert told_once([hidden, remark]) == [hidden, remark]


def test_other_parameters_are_told_where_a_call_did_not_fit():
    source = "def f(x, eta):\n    return x"
    keyword = Finding(Kind.EXCEPTION, "unknown_keyword", ("test",), {"name": "lr"})
    assert told(source, keyword) == [("other_parameters", {"name": "f", "written": "x, eta", "asked": "x, lr"})]
    assert told(source) == []


def test_what_is_computed_and_not_used_is_told_unless_an_exception_says_it_all():
    source = "def f(x, lr=0.01):\n    z = x + 1\n    x.reshape(1, -1)\n    return x"
    assert [name for name, _ in told(source)] == ["unused_value", "dropped_value"]
    stops = Finding(Kind.EXCEPTION, "undefined_name", ("test",), {"name": "y"})
    assert told(source, stops, explained=True) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_all_of_it(language):
    say = catalogue(language)
    for name in (
        "return_in_a_branch", "return_missing", "return_in_loop", "unused_value", "dropped_value", "commented_out",
        "other_default", "shared_default", "nothing_kept", "method_not_called",
        "other_parameters",
    ):  # fmt: skip
        for part in ("title", "hint"):
            say("code", f"{name}.{part}", name="x", line="1", written="1", asked="2")


def test_a_method_that_is_called_on_its_class_is_told():
    layers = "class Mul:\n    def forward(self, x, y):\n        return x * y\n"
    mine = code(layers + "def f(x):\n    return Mul.forward(x, 2)")
    few = Finding(Kind.EXCEPTION, "missing_argument", ("test",), {"name": "forward"})
    assert [(one.name, one.facts) for one in remarks("f", mine, RELEASED, [few], explained=True)] == [
        ("class_not_called", {"name": "Mul"})
    ]
    assert remarks("f", mine, RELEASED, (), explained=True) == []
    made = code(layers + "def f(x):\n    return Mul().forward(x)")
    assert remarks("f", made, RELEASED, [few], explained=True) == []


def test_a_parameter_of_the_text_that_nothing_reads_is_told_where_nothing_explains_the_failure():
    ignored = ("parameter_ignored", {"name": "lr", "owner": "f"})
    assert told("def f(x, lr=0.01):\n    return x") == [ignored]
    assert told("def f(x, lr=0.01):\n    return x", explained=True) == []
    assert told("def f(x, lr=0.01):\n    return x * lr") == []
    assert told("def f(x, rate=0.01):\n    return x") == []
    assert told("def f(x, lr=0.01):\n    pass") == []


def test_all_parameters_that_a_function_never_reads_are_told_together():
    released = Code.told(dict(facts([(1, "def g(x, y, lr):\n    pass")])))
    found = remarks("g", code("def g(x, y, lr):\n    return x"), Known({}, (), released), (), explained=False)
    assert [one.facts for one in found] == [{"name": "y, lr", "owner": "g"}]


def test_parameters_in_another_order_are_told_whatever_that_comes_to():
    names = ("other_parameters", {"name": "f", "written": "lr, x", "asked": "x, lr"})
    assert told("def f(lr, x):\n    return x * lr")[:1] == [names]
    assert told("def f(x, rate):\n    return x * rate") == []


def test_a_parameter_that_the_reference_has_no_use_for_either_is_not_told():
    unread = Known({}, (), RELEASED.released, frozenset({"f.lr"}))
    assert remarks("f", code("def f(x, lr=0.01):\n    return x"), unread, (), explained=False) == []


LOOP = "def f(x, lr=0.01):\n    for one in x:\n        x = x + lr * one\n        return x"


def test_a_return_that_ends_a_loop_in_its_first_round_is_told_where_nothing_explains_all():
    assert told(LOOP) == [("return_in_loop", {"line": "4"})]
    assert told(LOOP, explained=True) == []
    searching = "def f(x, lr=0.01):\n    for one in x:\n        if one > lr:\n            return one\n    return lr"
    assert told(searching) == []


def test_a_return_that_ends_a_loop_is_not_told_where_the_reference_or_a_misconception_has_one():
    with_one = Known({}, (), RELEASED.released, ends_a_loop=True)
    assert remarks("f", code(LOOP), with_one, (), explained=False) == []
    claims = Claims(shows=("return in loop",))
    known = Known({}, (Program("return_inside_the_loop", frozenset(), {}, {}, claims),), RELEASED.released)
    named = Finding(Kind.MISCONCEPTION, "return_inside_the_loop", ("test",))
    assert remarks("f", code(LOOP), known, [named], explained=False) == []


def test_a_class_that_is_kept_without_parentheses_is_told_where_its_method_lacks_an_argument():
    released = Known({}, (), Code.told(dict(facts([(1, "class Mul:\n    def forward(self, x, y):\n        pass")]))))
    few = Finding(Kind.EXCEPTION, "missing_argument", ("test",), {"name": "forward"})
    mine, made = (f"def f(x):\n    layer = Mul{call}\n    return layer.forward(x, 2)" for call in ("", "()"))
    assert [one.name for one in remarks("f", code(mine), released, [few], explained=True)] == ["class_not_called"]
    assert remarks("f", code(made), released, [few], explained=True) == []


def test_a_nothing_that_is_kept_and_a_method_that_is_not_called_are_told_unless_the_reference_has_them():
    kept, asked = (
        "def f(x, lr=0.01):\n    y = x.sort()\n    return y * lr",
        "def f(x, lr=0.01):\n    return x.any == lr",
    )
    assert told(kept, explained=True) == [("nothing_kept", {"name": "sort", "line": "2"})]
    assert told(asked, explained=True) == [("method_not_called", {"name": "any", "line": "2"})]
    with_them = Known({}, (), RELEASED.released, methods=frozenset({"sort", "any"}))
    assert [remarks("f", code(one), with_them, (), explained=True) for one in (kept, asked)] == [[], []]
    own = "class Box:\n    def sort(self):\n        return self\n"
    assert told(own + kept, explained=True) == []
