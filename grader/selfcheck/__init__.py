"""A student checks their own work: the public checks, on their own machine, against their own objects.

There is no isolation, since the code is one's own, and no hidden test: those are not there.
"""

from grader.selfcheck.checking import Checks, check_file
from grader.selfcheck.forms import as_json, as_junit, as_text, show
from grader.selfcheck.live import check
from grader.selfcheck.material import CheckError
from grader.selfcheck.words import Report, report
from grader.selfcheck.work import chosen, saved

__all__ = [
    "CheckError", "Checks", "Report", "as_json", "as_junit", "as_text", "check", "check_file", "chosen", "report",
    "saved", "show",
]  # fmt: skip
