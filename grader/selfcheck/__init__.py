"""A student checks their own work: the public checks, on their own machine, against their own objects.

There is no isolation, since the code is one's own, and no hidden test: those are not there.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.selfcheck.apart import Superseded as Superseded
    from grader.selfcheck.apart import check_apart as check_apart
    from grader.selfcheck.checking import Checks as Checks
    from grader.selfcheck.forms import as_json as as_json
    from grader.selfcheck.forms import as_junit as as_junit
    from grader.selfcheck.forms import as_text as as_text
    from grader.selfcheck.forms import show as show
    from grader.selfcheck.live import check as check
    from grader.selfcheck.material import CheckError as CheckError
    from grader.selfcheck.reported import Report as Report
    from grader.selfcheck.running import check_file as check_file
    from grader.selfcheck.words import report as report
    from grader.selfcheck.work import Watch as Watch
    from grader.selfcheck.work import chosen as chosen

_DOORS = {
    "CheckError": "material",
    "Checks": "checking",
    "Report": "reported",
    "Superseded": "apart",
    "Watch": "work",
    "as_json": "forms",
    "as_junit": "forms",
    "as_text": "forms",
    "check": "live",
    "check_apart": "apart",
    "check_file": "running",
    "chosen": "work",
    "report": "words",
    "show": "forms",
}
__all__ = sorted(_DOORS)  # noqa: PLE0605 - of strings


def __getattr__(name: str) -> Any:
    # Two processes check a file, and a student waits for both: each imports what it needs.
    if name not in _DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"grader.selfcheck.{_DOORS[name]}"), name)
