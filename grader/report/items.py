"""Item analysis: what the results of a class say about its hidden tests.

Discrimination is the corrected item-total correlation: the point-biserial correlation of one test (0 or 1) with the
number of the *other* tests passed. Leaving the test out of its own total is the correction of S. Henrysson,
"Correction of item-total correlations in item analysis", Psychometrika 28 (1963), 211-218; with the totals at hand it
needs no formula but that of the correlation.

The upper-lower index compares the best 27 % with the weakest 27 %, the split that T. L. Kelley, "The selection of
upper and lower groups for the validation of test items", Journal of Educational Psychology 30 (1939), 17-24, found
best. Both groups are formed by the other tests as well.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from grader.report.model import Flag

MIN_STUDENTS = 30
"""Below this, a correlation has a standard error of about 0.2 and more, and 27 % are fewer than eight students."""
MIN_UNANIMOUS = 5
"""That nobody or everybody passes is no news among fewer."""
MIN_BEST = 3
"""As many of the best must fail a test before it is said to mislead: one may have had a bad day."""
_SHARE = 0.27

Counts = NDArray[np.int64]
Passed = NDArray[np.bool_]


def discrimination(passed: Passed, others: Counts) -> float | None:
    """Return the correlation of a test with the number of other tests passed.

    Parameters
    ----------
    passed, others : (n,) arrays
        Whether each student passed the test, and how many of the others.

    Returns
    -------
    float or None
        None for fewer than `MIN_STUDENTS`, and where one of the two does not vary.
    """
    if len(passed) < MIN_STUDENTS or np.ptp(others) == 0 or passed.all() or not passed.any():
        return None
    return float(np.corrcoef(passed, others)[0, 1])


def upper_and_lower(passed: Passed, others: Counts) -> tuple[float, float] | None:
    """Return the shares of the best 27 % and of the weakest 27 % who pass; None for too few students, or if all tie.

    Students who tie at the edge of a group count in it by the share of them for whom there is room.
    """
    size = round(_SHARE * len(passed))
    if len(passed) < MIN_STUDENTS or np.ptp(others) == 0:
        return None
    return _share_of_top(passed, others, size), _share_of_top(passed, -others, size)


def _share_of_top(passed: Passed, order: Counts, size: int) -> float:
    edge = np.sort(order)[-size]
    inside, tied = order > edge, order == edge
    room = size - np.count_nonzero(inside)
    return float((np.count_nonzero(passed & inside) + room * passed[tied].mean()) / size)


def flags(passed: Passed, groups: tuple[float, float] | None, broken: bool) -> tuple[Flag, ...]:
    """Return what is notable about a test."""
    found = [Flag.BROKEN] if broken else []
    if len(passed) >= MIN_UNANIMOUS and not passed.any():
        found.append(Flag.NOBODY)
    elif len(passed) >= MIN_UNANIMOUS and passed.all():
        found.append(Flag.EVERYBODY)
    elif groups is not None:
        upper, lower = groups
        if upper < lower and (1 - upper) * round(_SHARE * len(passed)) >= MIN_BEST:
            found.append(Flag.MISLEADS)
    return tuple(found)
