"""What met every check of an exercise is said of the exercise, once."""

from grader.feedback import catalogue
from grader.selfcheck.checking import Checked, Checks
from grader.selfcheck.material import Material
from grader.selfcheck.reported import Mark
from grader.selfcheck.words import report
from grader.suite.outcome import Cause, Outcome, Raised, Status


def card(*raised):
    outcomes = tuple(
        Outcome(f"test_{number}", Status.FAILED, Cause.RAISED, raised=one) for number, one in enumerate(raised)
    )
    checks = Checks("", "kernel", (Checked("double", outcomes),), Material())
    return report(checks, catalogue("en")).cards[0]


UNDEFINED = Raised("NameError", "name 'undefined' is not defined", 1, 3)


def test_one_exception_of_all_checks_is_told_once_with_what_it_means():
    found = card(UNDEFINED, UNDEFINED)
    assert found.remark.startswith(
        "The code stopped with NameError: name 'undefined' is not defined (line 3 of In [1])."
    )
    assert "Check the spelling" in found.remark
    assert [(item.mark, item.seen, item.hint) for item in found.items] == [(Mark.FAILED, (), "")] * 2


def test_different_exceptions_stand_at_their_checks():
    found = card(UNDEFINED, Raised("ZeroDivisionError", "division by zero", 1, 4))
    assert found.remark == ""
    assert all(item.seen and item.hint for item in found.items)
