"""Files as students hand them in, and as they break on the way."""

import json
import time
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.submission import DocumentCell, Rejection, read_document, read_submission
from grader.submission.decode import decode_source, repaired_json
from grader.submission.read import MAX_CELL
from tests.conftest import notebook_text


@pytest.fixture
def read(tmp_path):
    def read(name, data):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        found = read_submission(path)
        return found.reason if isinstance(found, Rejection) else [cell.source for cell in found.cells]

    return read


def test_the_code_cells_of_a_notebook_are_numbered_in_order(tmp_path):
    path = tmp_path / "a.ipynb"
    cells = [
        {"cell_type": "markdown", "source": "# text"},
        {"cell_type": "code", "source": ["a = 1\n", "b = 2"]},
        {"cell_type": "code", "source": "c = 3"},
    ]
    path.write_text(json.dumps({"cells": cells}))
    assert [(cell.number, cell.source) for cell in read_submission(path).cells] == [(1, "a = 1\nb = 2"), (2, "c = 3")]


def test_a_script_is_one_cell(read):
    assert read("a.py", "a = 1\n\nb = 2\n") == ["a = 1\n\nb = 2\n"]


def test_metadata_outputs_and_unknown_fields_are_not_needed(read):
    assert read(
        "a.ipynb", '{"cells": [{"cell_type": "code", "source": "a = 1", "outputs": [{"x": 1}], "zzz": null}]}'
    ) == ["a = 1"]


def test_the_third_format_is_read(read):
    old = {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["a = 1"], "language": "python"}]}]}
    assert read("a.ipynb", json.dumps(old)) == ["a = 1"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_other_unicode_encodings_of_a_notebook_are_read(read, encoding):
    data = notebook_text("이름 = 1").encode(encoding)
    data = b"\xff\xfe" + data if encoding == "utf-16-le" else data
    assert read("a.ipynb", data) == ["이름 = 1"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("# 한글".encode("cp949"), "# 한글"), ("# 한글".encode("utf-8-sig"), "# 한글"), ("# 한글".encode("utf-16"), "# 한글"),
        (b"# coding: latin-1\n# \xe9", "# coding: latin-1\n# \xe9"), (b"# coding: nonsense\nx", "# coding: nonsense\nx"),
        (b"a = 1\n# \xff\xff\xff\nb = 2", "a = 1\n# \ufffd\ufffd\ufffd\nb = 2"),
    ],
    ids=["cp949", "bom", "utf-16", "cookie", "wrong cookie", "undecodable"],
)  # fmt: skip
def test_the_encodings_of_scripts(data, text):
    assert decode_source(data) == text


@given(st.binary(max_size=300))
def test_no_bytes_stop_the_decoding_of_a_script(data):
    assert isinstance(decode_source(data), str)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.ipynb", b"", "file_empty"), ("a.py", b"", "file_empty"), ("a.ipynb", b"{", "not_a_notebook"),
        ("a.ipynb", b"not json", "not_a_notebook"), ("a.ipynb", b"[]", "not_a_notebook"),
        ("a.ipynb", b'{"cells": 5}', "not_a_notebook"), ("a.ipynb", b"\x00\x01\x02", "not_a_notebook"),
        ("a.ipynb", b'{"a":' * 100_000, "not_a_notebook"), ("a.ipynb", b'{"cells": [' + b"[" * 100_000, "not_a_notebook"),
        ("a.ipynb", b"{}", "no_code"), ("a.ipynb", b'{"cells": []}', "no_code"), ("a.py", b"  \n\n", "no_code"),
        ("a.ipynb", b'{"cells": [{"cell_type": "markdown", "source": "x"}]}', "no_code"),
        ("a.py", b"x" * (MAX_CELL + 1), "source_too_large"),
        ("a.ipynb", b"\xff\xfe\x00", "not_a_notebook"),
    ],
    ids=lambda value: repr(value)[:30],
)  # fmt: skip
def test_what_cannot_be_graded_is_rejected_with_its_reason(read, name, data, reason):
    assert read(name, data) == reason


def test_a_cell_whose_source_is_no_text_is_empty(read):
    cells = [{"cell_type": "code", "source": source} for source in (5, None, {"a": 1}, [1, "b = 2"], "a = 1")]
    assert read("a.ipynb", json.dumps({"cells": cells})) == ["", "", "", "b = 2", "a = 1"]


def test_too_many_cells_are_rejected(read):
    assert read("a.ipynb", notebook_text(*["a"] * 20_001)) == "too_many_cells"


def test_large_outputs_are_skipped_without_being_built(tmp_path):
    path = tmp_path / "a.ipynb"
    output = '{"output_type": "stream", "text": ["' + "x" * 99 + '"]}'
    cell = '{"cell_type": "code", "source": "a = 1", "outputs": [' + ",".join([output] * 200_000) + "]}"
    path.write_text('{"cells": [' + cell + "]}")
    tracemalloc.start()
    try:
        assert len(read_submission(path).cells) == 1
        assert tracemalloc.get_traced_memory()[1] < 2 << 20
    finally:
        tracemalloc.stop()


def test_a_file_that_is_not_there_is_rejected(tmp_path):
    assert read_submission(tmp_path / "none.py").reason == "file_unreadable"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b'{"cells": [' + b"{}," * 4_000_000 + b"{}]}", "too_many_cells"),
        (b'{"worksheets": [' + b"{}," * 4_000_000 + b"{}]}", "too_many_cells"),
        (b'{"cells": [{"source": [' + b"[]," * 12_000_000 + b"[]]}]}", "source_too_large"),
        (b'{"cells": [{"cell_type": [' + b"[]," * 4_000_000 + b'[]], "source": "a"}]}', ["a"]),
        (b'{"cells": [{"cell_type": "markdown", "source": "' + b"x" * (40 << 20) + b'"}, {"source": "a"}]}', ["a"]),
    ],
    ids=["cells", "worksheets", "source", "type", "a picture in a text cell"],
)
def test_what_a_notebook_holds_is_bounded_before_it_is_built(read, data, reason):
    tracemalloc.start()
    try:
        assert read("a.ipynb", data) == reason
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["punycode", "idna", "utf-7", "unicode_escape", "raw_unicode_escape", "rot13", "zip"])
def test_encodings_that_no_editor_writes_are_not_used(name):
    began = time.monotonic()
    text = decode_source(f"# coding: {name}\n".encode() + b"# \xff " + b"z9a" * 100_000 + b"+2AA-\nx = 1")
    assert text.endswith("x = 1")
    text.encode()
    assert time.monotonic() - began < 1


@given(st.binary(max_size=200))
def test_repairing_never_raises_and_changes_no_good_notebook(data):
    assert isinstance(repaired_json(data), bytes)
    good = notebook_text(data.decode("latin-1"), "\U0001f600 \\ud800 NaN ,]").encode()
    assert json.loads(repaired_json(good)) == json.loads(good)


def test_repairing_takes_linear_time():
    began = time.monotonic()
    for data in (
        b'"' + b"\\" * 2_000_000,
        b"," + b" " * 2_000_000,
        b", " * 1_000_000,
        b'"\\u' * 500_000,
        b'"' + b'\\"' * 1_000_000,
        b'"' + b'\\"' * 1_000_000 + b"\\",
        b"-" * 2_000_000,
    ):
        repaired_json(data)
    assert time.monotonic() - began < 8


def test_a_script_may_begin_like_a_notebook(read):
    assert read("a.py", "{1, 2}\nx = 1") == ["{1, 2}\nx = 1"]
    assert read("a.py", '{"cells": []}') == ['{"cells": []}']


PICTURE = {"a.png": {"image/png": "aGVsbG8=", "text/html": "<script>"}, "b.svg": {"image/svg+xml": "<svg/>"}}


def test_a_document_has_text_and_code_with_the_names_that_nbgrader_gave(tmp_path):
    path = tmp_path / "a.ipynb"
    cells = [
        {"cell_type": "markdown", "source": ["# why\n", "because"], "attachments": PICTURE},
        {"cell_type": "code", "source": "a = 1", "metadata": {"nbgrader": {"grade_id": "first", "points": 99}}},
        {"cell_type": "heading", "source": "old"},
    ]
    path.write_text(json.dumps({"cells": cells}))
    assert read_document(path) == (
        DocumentCell("markdown", "# why\nbecause", "", {"a.png": {"image/png": "aGVsbG8="}}),
        DocumentCell("code", "a = 1", "first"),
        DocumentCell("raw", "old"),
    )


def test_a_script_is_a_document_of_one_cell(tmp_path):
    path = tmp_path / "a.py"
    path.write_text("a = 1\n")
    assert read_document(path) == (DocumentCell("code", "a = 1\n"),)


@pytest.mark.parametrize("metadata", [None, 5, [], "x", {"nbgrader": 1}, {"nbgrader": {"grade_id": {}}}])
@pytest.mark.parametrize("attachments", [None, 5, {"a": 5}, {"a": {"image/png": 5}}])
def test_metadata_that_mean_nothing_are_no_metadata(tmp_path, metadata, attachments):
    path = tmp_path / "a.ipynb"
    cell = {"cell_type": "code", "source": "a = 1", "metadata": metadata, "attachments": attachments}
    path.write_text(json.dumps({"cells": [cell]}))
    assert read_document(path) == (DocumentCell("code", "a = 1"),)


@pytest.mark.parametrize("encoding", ["utf-8", "cp949", "utf-16"])
def test_metadata_and_names_of_pictures_in_other_encodings_cost_nothing(tmp_path, encoding):
    path = tmp_path / "a.ipynb"
    metadata = {"nbgrader": {"grade_id": "first"}, "author": "김"}
    pictures = {"그림.png": {"image/png": "aGVsbG8="}}
    cell = {"cell_type": "code", "source": "a = 1", "metadata": metadata, "attachments": pictures}
    path.write_bytes(json.dumps({"cells": [cell]}, ensure_ascii=False).encode(encoding))
    assert read_submission(path).named == {"first": 1}
    assert read_document(path) == (DocumentCell("code", "a = 1", "first", pictures),)


GIVEN_CELLS = {"grade": True, "solution": False}, {"grade": False, "locked": True, "solution": False}
OTHER_CELLS = (
    {"grade": True, "solution": True}, {"grade": False, "locked": True, "solution": True}, {"grade": True}, {},
    {"locked": True}, {"grade": False, "locked": False, "solution": False},
)  # fmt: skip


@pytest.mark.parametrize("said", [*GIVEN_CELLS, *OTHER_CELLS])
def test_cells_that_nbgrader_lets_no_student_write_in_are_given(tmp_path, said):
    path = tmp_path / "a.ipynb"
    cells = [
        {"cell_type": "markdown", "source": "a", "metadata": {"nbgrader": {"grade_id": "m", **said}}},
        {"cell_type": "code", "source": "a = 1", "metadata": {}},
        {"cell_type": "code", "source": "a = 2", "metadata": {"nbgrader": {"grade_id": "t", **said}}},
        {"cell_type": "code", "source": "a = 3", "metadata": {"nbgrader": {"grade_id": "u", **said}}},
        # A copy that somebody made of a cell is their own.
        {"cell_type": "code", "source": "a = 4", "metadata": {"nbgrader": {"grade_id": "t", **said}}},
    ]
    path.write_text(json.dumps({"cells": cells}))
    assert read_submission(path).given == ({2, 3} if said in GIVEN_CELLS else set())


@pytest.mark.parametrize("text", ["{", "", "[]", '{"cells": 5}'])
def test_what_cannot_be_read_is_an_empty_document(tmp_path, text):
    path = tmp_path / "a.ipynb"
    path.write_text(text)
    assert read_document(path) == ()
