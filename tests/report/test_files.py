"""Files for other programs: spreadsheets that compute nothing a student wrote, and Korean that stays Korean."""

import csv
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.feedback import catalogue
from grader.report import ExtraMissing, build_report, collect, shown_names, write_csv, write_parquet, write_table
from tests.report.made_up import a_grade, a_test

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"]


@pytest.fixture
def written(canary_course, tmp_path):
    grades = [
        a_grade("=cmd|' /C calc'!A0", tests=[a_test("test_a"), a_test("test_b", False)]),
        a_grade("학생01", (False, True, True), loading=[(1, 2, "ValueError", "@SUM(A1)")]),
    ]
    sheets = collect(grades)
    shown = shown_names([grade.student for grade in grades], anonymous=False)
    report = build_report(sheets, canary_course, shown, catalogue("ko"), anonymous=False)
    return {path.stem: path for path in write_csv(report, sheets, shown, tmp_path / "tables")}


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_table_is_there_and_begins_with_a_byte_order_mark(written):
    assert set(written) == {
        "results", "points", "exercises", "causes", "tests", "loading", "not_graded", "suspicious", "outcomes",
    }  # fmt: skip
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in written.values())


def test_figures_are_numbers_and_names_are_what_they_were(written):
    assert [(row["student"], row["points"]) for row in rows(written["results"])] == [
        ("'=cmd|' /C calc'!A0", "7.5"),
        ("학생01", "6.0"),
    ]
    outcomes = {(row["student"], row["test"]): row["status"] for row in rows(written["outcomes"])}
    assert outcomes["'=cmd|' /C calc'!A0", "test_b"] == "failed"
    assert outcomes["학생01", "test_double"] == "failed"
    assert ("학생01", "test_b") not in outcomes


def test_what_a_submission_said_is_no_formula(written):
    assert [row["message"] for row in rows(written["loading"])] == ["'@SUM(A1)"]


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_begins_like_a_formula_gets_an_apostrophe(text, tmp_path):
    write_table(tmp_path / "t.csv", ("a",), [(text,)])
    assert rows(tmp_path / "t.csv") == [{"a": "'" + text}]


def test_a_negative_figure_stays_a_number(tmp_path):
    write_table(tmp_path / "t.csv", ("a", "b"), [(-0.25, None)])
    assert rows(tmp_path / "t.csv") == [{"a": "-0.25", "b": ""}]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_no_text_becomes_a_formula_or_another_cell(text, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "hypothesis.csv"
    write_table(path, ("a", "b"), [(text, 1)])
    (row,) = rows(path)
    assert row["b"] == "1"
    assert row["a"] in (text, "'" + text)
    assert not row["a"].startswith(tuple("=+-@\t\r"))


def test_parquet_holds_the_outcomes(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    grades = [a_grade("student01"), a_grade("student02", (False, True, True))]
    sheets = collect(grades)
    write_parquet(sheets, shown_names(["student01", "student02"], anonymous=False), tmp_path / "o.parquet")
    found = parquet.read_table(tmp_path / "o.parquet").to_pylist()
    assert len(found) == 6
    assert found[3] == {
        "assignment": "canary", "student": "student02", "exercise": "double", "test": "test_double", "status": "failed",
    }  # fmt: skip


def test_parquet_without_pyarrow_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExtraMissing, match=r"pip install 'gradewright\[parquet\]'"):
        write_parquet(collect([a_grade("student01")]), {"student01": "student01"}, tmp_path / "o.parquet")
    assert not (tmp_path / "o.parquet").exists()
