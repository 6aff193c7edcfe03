"""Files beside the work are imported by their names, as texts, and take the place of nothing."""

import ast

import pytest

from grader.worker.imports import parted
from grader.worker.modules import Source, compile_modules, dump, load, written
from grader.worker.program import compile_cells


def source(path, text="", number=1_000_001):
    return Source(path, ((number, text),))


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("gates.py", ["gates"]), ("layers/affine.py", ["affine", "layers.affine"]), ("mylib/__init__.py", ["mylib"]),
        ("../common/functions.py", ["common.functions", "functions"]), ("a-b.py", []), ("2/x.py", []),
    ],
    ids=repr,
)  # fmt: skip
def test_a_file_is_called_by_its_path_and_by_its_own_name(path, names):
    words = "gates layers affine mylib common functions a b x"
    assert sorted(compile_modules([words], [source(path, "x = 1")])) == names


def test_a_name_that_two_files_have_is_nobodys():
    found = compile_modules(["one two gates"], [source("one/gates.py"), source("two/gates.py")])
    assert set(found) == {"one.gates", "two.gates"}


def test_only_what_somebody_names_is_compiled():
    files = [source("first.py", "import second"), source("second.py"), source("third.py", "x" * 100_000)]
    assert set(compile_modules(["import first"], files)) == {"first", "second"}


def test_a_module_survives_its_journey():
    made = compile_modules(["gates"], [source("gates.py", "x = 1\ndef f(:\ny = 2\n")])
    again = load(dump(made))
    assert again["gates"].path == "gates.py"
    assert [(flaw.cell, flaw.line) for flaw in again["gates"].flaws] == [(1_000_001, 2)]
    names = {}
    for piece in again["gates"].pieces:
        exec(piece.code, names)
    assert (names["x"], names["y"]) == (1, 2)


@pytest.mark.parametrize(
    "first", ["%%writefile gates.py", "%%writefile ./gates.py", "%%file gates.py", '\n\n%%writefile "gates.py"']
)
def test_a_cell_that_writes_a_file_makes_a_module_with_its_own_lines(first):
    made = compile_modules(["gates"], written([(3, f"{first}\nx = 1\n\ny = 2")], []))
    before = first.count("\n") + 1
    assert [(piece.cell, piece.line) for piece in made["gates"].pieces] == [(3, before + 1), (3, before + 3)]


def test_cells_add_to_a_file_and_replace_it():
    cells = [(1, "%%writefile a.py\nx = 1"), (2, "%%writefile -a a.py\ny = 2"), (3, "%%writefile b.py\nz = 1")]
    found = {one.path: one.parts for one in written([*cells, (4, "%%writefile b.py\nz = 2")], [source("a.py", "old")])}
    assert [number for number, _ in found["a.py"]] == [1, 2]
    assert [number for number, _ in found["b.py"]] == [4]


def test_a_cell_may_go_on_with_a_block_that_the_one_before_began():
    cells = [(1, "%%writefile a.py\nclass A:\n    x = 1\n"), (2, "%%writefile -a a.py\n\n    y = 2"), (3, "y = 1")]
    (file,) = written([*cells, (4, "%%writefile -a a.py\nz = A.x")], [])
    assert file.parts == ((1, "\nclass A:\n    x = 1\n    y = 2"), (4, "\nz = A.x"))


@pytest.mark.parametrize("cell", ["%%writefile data.csv\n1,2", "%%writefile\nx", "%%bash\nx", "x = '%%writefile a.py'"])
def test_no_other_cell_writes_a_module(cell):
    assert written([(1, cell)], []) == []


@pytest.mark.parametrize(
    ("statement", "count"),
    [
        ("import a, b as c, d.e", 3), ("import a", 1), ("from a import b, c as d", 2), ("from . import a, b", 2),
        ("from a import *", 1), ("from __future__ import annotations, division", 1), ("x = 1", 1),
        ("if x:\n    import a, b", 1),
    ],
    ids=repr,
)  # fmt: skip
def test_an_import_of_several_is_several(statement, count):
    pieces, flaws = compile_cells([(1, statement)])
    assert (len(pieces), flaws) == (count, [])
    assert {piece.line for piece in pieces} == {1}


def test_what_is_no_import_stays_as_it_is():
    statement = ast.parse("x = 1").body[0]
    assert parted(statement) == [statement]


@pytest.mark.parametrize(
    ("statement", "alone"),
    [
        ("from .prices import A, B", ["from prices import A", "from prices import B"]),
        ("from ..shop.prices import A", ["from shop.prices import A"]),
        ("from . import prices as p, other", ["import prices as p", "import other"]),
    ],
)
def test_what_lies_in_no_package_imports_from_beside_itself_by_name(statement, alone):
    (node,) = ast.parse(statement).body
    assert [ast.unparse(one) for one in parted(node, alone=True)] == alone
    assert all(one.level for one in parted(node))
