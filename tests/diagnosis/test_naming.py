"""Names are told where they carry nothing hidden, with the one that was meant."""

import pytest

from grader.diagnosis.finding import Finding, Kind
from grader.diagnosis.naming import HIDDEN, Words, named, nearest

WORDS = Words(
    own=frozenset({"identity_func", "dim", "summ", "axit", "backwards", "maximum", "trian", "__inti__", "Affine"}),
    given=frozenset({"backwards", "__inti__", "accurancy", "helper"}),
    public=frozenset({"identity_function", "backward", "accuracy", "lr", "backwards", "text"}),
    names=frozenset({"identity_function", "backward", "accuracy", "lr", "train"}),
)


def told(form, name):
    found = named(Finding(Kind.EXCEPTION, form, (), {"name": name}), WORDS)
    return found.name, found.facts


@pytest.mark.parametrize(
    ("form", "name", "meant"),
    [
        ("undefined_name", "identity_func", "identity_function"),
        ("undefined_name", "trian", "train"),
        ("unknown_numpy_name", "summ", "sum"),
        ("unknown_array_attribute", "dim", "ndim"),
        ("unknown_keyword", "axit", "axis"),
    ],
)
def test_a_slip_of_the_pen_has_the_name_that_was_meant_beside_it(form, name, meant):
    assert told(form, name) == (form, {"name": name, "meant": meant})


@pytest.mark.parametrize(("name", "written"), [("backward", "backwards"), ("accuracy", "accurancy")])
def test_where_a_name_is_asked_for_what_is_written_in_its_place_is_told(name, written):
    assert told("unknown_attribute", name)[1] == {"name": name, "written": written, "asked": name}


def test_the_name_that_is_most_like_it_was_meant_whoever_gave_it():
    words = Words(own=frozenset({"d_orange_num", "dorange_num"}), names=frozenset({"orange_num", "apple_num"}))
    facts = named(Finding(Kind.EXCEPTION, "undefined_name", (), {"name": "d_orange_num"}), words).facts
    assert facts["meant"] == "dorange_num"


def test_a_misspelt_constructor_is_told():
    assert told("constructor_missing", "Affine")[1] == {"name": "Affine", "written": "__inti__", "asked": "__init__"}


def test_capitals_are_the_nearest_slip_of_all():
    words = Words(own=frozenset({"And"}), names=frozenset({"AND", "NAND", "Any", "Hand"}))
    finding = Finding(Kind.EXCEPTION, "undefined_name", (), {"name": "And"})
    assert named(finding, words).facts == {"name": "And", "meant": "AND"}


def test_an_attribute_that_a_misspelt_constructor_would_have_stored_is_told_as_that():
    words = Words(own=frozenset({"n"}), given=frozenset({"__inif__", "__iter__", "add"}))
    found = named(Finding(Kind.EXCEPTION, "unknown_attribute", (), {"name": "n"}), words)
    assert found.facts == {"name": "n", "written": "__inif__", "asked": "__init__"}
    words = Words(own=frozenset({"n"}), given=frozenset({"__init__", "__iter__", "add"}))
    assert named(Finding(Kind.EXCEPTION, "unknown_attribute", (), {"name": "n"}), words).facts == {"name": "n"}


def test_what_stands_in_the_released_text_may_be_told():
    assert told("unknown_keyword", "lr") == ("unknown_keyword", {"name": "lr"})


def test_what_stands_nowhere_is_not_told_nor_what_is_like_it():
    assert told("unknown_numpy_name", "sumx31337") == ("unknown_numpy_name", {"name": HIDDEN})
    assert told("undefined_name", "identity_functions") == ("undefined_name", {"name": HIDDEN})


def test_several_keys_are_told_one_by_one():
    finding = Finding(Kind.RELATION, "other_keys", (), {"missing": "lr, x31337", "found": "dim"})
    assert named(finding, WORDS).facts == {"missing": f"lr, {HIDDEN}", "found": "dim"}


def test_of_a_function_of_numpy_nobody_is_asked_how_it_was_defined():
    assert told("missing_argument", "maximum")[0] == "library_missing_argument"
    assert told("missing_argument", "Affine")[0] == "missing_argument"


def test_two_of_a_row_are_no_slip_of_the_pen():
    words = Words(own=frozenset({"beta_1"}), given=frozenset({"beta_2", "beta1"}), public=frozenset({"beta_1"}))
    found = named(Finding(Kind.EXCEPTION, "unknown_attribute", (), {"name": "beta_1"}), words)
    assert found.facts == {"name": "beta_1", "written": "beta1", "asked": "beta_1"}
    assert nearest("beta_1", frozenset({"beta_2"})) == ""


def test_what_a_module_gives_is_no_misspelt_constructor():
    words = Words(own=frozenset({"n"}), given=frozenset({"__main__", "__name__", "add"}))
    assert named(Finding(Kind.EXCEPTION, "unknown_attribute", (), {"name": "n"}), words).facts == {"name": "n"}
