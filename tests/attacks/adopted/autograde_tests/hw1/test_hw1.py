"""Tests as they are written for one process, by somebody who thought of no attack."""

import math
import operator
import os
import pickle
import sqlite3
import tarfile
from unittest.mock import Mock

import hw1
import pytest


def test_area():
    assert abs(hw1.area(2) - 4 * math.pi) < 1e-6


def test_greet():
    assert hw1.greet("Ann").startswith("Hello, Ann")


def test_vector():
    found = hw1.Vector(1, 2) + hw1.Vector(2, 2)
    assert abs(found.length() - 5) < 1e-9


@pytest.fixture
def saved(tmp_path):
    path = hw1.save("text", str(tmp_path))
    yield path
    os.remove(path)


def test_save(saved):
    with open(saved) as file:
        assert file.read() == "text"


def test_pack(tmp_path):
    hw1.pack(str(tmp_path / "a.tar"))
    with tarfile.open(tmp_path / "a.tar") as archive:
        archive.extractall(tmp_path / "out")
    assert (tmp_path / "out" / "a.txt").read_text() == "a"


def test_squares():
    assert list(hw1.squares(3)) == [0, 1, 4]


def test_fold():
    assert hw1.fold(operator.pow, [2, 3, 2]) == 64


def test_notify():
    mail = Mock()
    hw1.notify(mail, ["Ann", "Ben"])
    assert [call.args for call in mail.send.call_args_list] == [("Ann",), ("Ben",)]
    mail.send.assert_called_with("Ben")


def test_store(tmp_path):
    kept = sqlite3.connect(hw1.store(str(tmp_path)))
    kept.execute("delete from t where x < 3")
    kept.commit()
    assert kept.execute("select x from t").fetchall() == [(3,)]
    kept.close()


def test_divisors():
    found = hw1.divisors(12)
    assert 4 in found
    assert 12 in found


def test_journal():
    with hw1.Journal() as journal:
        journal.note("one")
        assert journal.lines == ["one"]


def test_export(tmp_path):
    with open(hw1.export("text", str(tmp_path))) as file:
        assert file.read() == "text"


def test_where(tmp_path):
    with open(os.path.abspath(hw1.where("text", str(tmp_path)).strip())) as file:
        assert file.read() == "text"


def test_freeze():
    assert pickle.loads(hw1.freeze([1, 2])) == [1, 2]


def test_query():
    kept = sqlite3.connect(":memory:")
    kept.execute("create table t (x)")
    kept.executemany("insert into t values (?)", [(1,), (3,)])
    kept.commit()
    assert kept.execute(hw1.query("t")).fetchall() == [(3,)]
    assert kept.execute(hw1.query("t")).fetchall() == [(3,)]
    kept.close()


def test_sort():
    numbers = [3, 1, 2]
    hw1.sort(numbers)
    assert numbers == [1, 2, 3]


def test_rule():
    assert "-" * hw1.rule(3) == "---"


def test_words():
    assert {"a", "b"} == hw1.words("a b a")
