"""Of a namespace each change is seen, by its table or one by one."""

from types import MappingProxyType, ModuleType

import pytest

from grader.worker import unchanged
from grader.worker.unchanged import Namespace


class Slots:
    pass


def large():
    return {f"name_{number}": object() for number in range(100)}


def attributes():
    one = Slots()
    for number in range(100):
        setattr(one, f"name_{number}", number)
    return vars(one)


CHANGES = {
    "another value": lambda names: names.update(name_7=object()),
    "an equal value": lambda names: names.update(name_7=float("1e300")),
    "another name": lambda names: names.update(name_100=1),
    "one name less": lambda names: names.pop("name_7"),
    "another order": lambda names: names.update(name_7=names.pop("name_7")),
    "nothing is left": lambda names: names.clear(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize(
    "make", [large, attributes, lambda: {"name_7": 1e300, "name_8": 2}], ids=["large", "own", "small"]
)
@pytest.mark.parametrize(("is_known", "has_versions"), [(True, True), (True, False), (False, False)])
def test_a_change_is_seen(change, make, is_known, has_versions, monkeypatch):
    monkeypatch.setattr(unchanged, "_IS_KNOWN", is_known and unchanged._IS_KNOWN)
    monkeypatch.setattr(unchanged, "_HAS_VERSIONS", has_versions and unchanged._HAS_VERSIONS)
    names = make()
    seen, through = Namespace(names), Namespace(MappingProxyType(names))
    assert seen.is_as_before()
    assert through.is_as_before()
    change(names)
    assert not seen.is_as_before()
    assert not through.is_as_before()


def test_what_was_put_back_is_as_before():
    names = large()
    seen, before = Namespace(names), names["name_7"]
    names["name_7"] = None
    assert not seen.is_as_before()
    names["name_7"] = before
    assert seen.is_as_before()
    names["more"] = 1
    del names["more"]
    assert seen.is_as_before()


@pytest.mark.parametrize("of", [Slots, lambda: ModuleType("some")], ids=["object", "module"])
def test_a_change_by_code_that_the_interpreter_has_made_fast_is_seen(of):
    one = of()
    for number in range(100):
        setattr(one, f"name_{number}", number)

    def put(value):
        one.name_7 = value

    seen = Namespace(vars(one))
    for number in range(100):
        put(number + 0.5)
        assert not seen.is_as_before()
        seen = Namespace(vars(one))
    assert seen.is_as_before()


def test_to_read_names_is_no_change():
    names = large()
    seen = Namespace(names)
    for _ in range(100):  # until the interpreter has made its reading of it fast
        exec("name_7, name_8", names)
    names.pop("__builtins__")
    assert seen.is_as_before()


@pytest.mark.skipif(not unchanged._IS_KNOWN, reason="tables of another Python")
def test_where_tables_are_known_nothing_is_looked_at_one_by_one():
    assert Namespace(large())._table
    assert not Namespace({"few": 1})._table
