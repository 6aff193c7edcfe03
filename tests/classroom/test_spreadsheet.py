"""Tables come in as anybody saved them and go out so that no cell of ours is computed."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.classroom import UsageError
from grader.classroom.spreadsheet import cell, number, read_sheet, sheet_bytes, sheet_of


@pytest.fixture
def read(tmp_path):
    def read(data):
        path = tmp_path / "table.csv"
        path.write_bytes(data)
        return read_sheet(path)

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_it_was_saved_as(read, encoding, delimiter):
    text = delimiter.join(["학번", "이름"]) + "\r\n" + delimiter.join(["1", "학생"]) + "\r\n"
    sheet = read(text.encode(encoding))
    assert sheet.rows == (("학번", "이름"), ("1", "학생"))
    assert (sheet.delimiter, sheet.bom, sheet.newline) == (delimiter, encoding == "utf-8-sig", "\r\n")


@pytest.mark.parametrize("data", [b'a,b\n"x, 1",2\n', b"\xef\xbb\xbfa;b\r\n1;2\r\n", b'a\tb\n"1\n2"\t3\n'])
def test_a_table_is_written_as_it_was_read(read, data):
    assert sheet_bytes(read(data)) == data


@pytest.mark.parametrize(
    ("data", "why"),
    [(b"", "empty"), (b"\xff\xff\xff", "neither UTF-8"), (b"a,b\n" + b"x" * 200_000, "no CSV table")],
    ids=["empty", "encoding", "field"],
)
def test_what_is_no_table_is_one_line(read, data, why):
    with pytest.raises(UsageError, match=why):
        read(data)


def test_a_file_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(UsageError, match="No such file"):
        read_sheet(tmp_path / "none.csv")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])
def test_a_text_that_a_spreadsheet_would_compute_is_quoted_by_an_apostrophe(text):
    assert cell(text) == "'" + text


def test_numbers_stay_numbers_also_below_zero():
    assert [cell(-1.5), cell(3.0), cell(0.0), cell(100), number(2 / 3)] == ["-1.5", "3", "0", "100", "0.67"]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=2)))
def test_no_cell_breaks_out_of_its_place(rows):
    text = sheet_bytes(sheet_of(["a", "b"], rows)).decode()
    read = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert read == [[cell(one) for one in row] for row in rows]
