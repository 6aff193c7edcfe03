"""The grades of a class -> what the next lecture should be about, and which hidden tests deserve a look."""

from grader.report.build import build_report
from grader.report.collect import Sheet, collect
from grader.report.files import ExtraMissing, write_csv, write_parquet, write_table
from grader.report.model import Report, report_to_json
from grader.report.names import mapping_rows, shown_names
from grader.report.page import report_page

__all__ = [
    "ExtraMissing", "Report", "Sheet", "build_report", "collect", "mapping_rows", "report_page", "report_to_json",
    "shown_names", "write_csv", "write_parquet", "write_table",
]  # fmt: skip
