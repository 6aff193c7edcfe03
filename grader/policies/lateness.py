"""How late something was handed in, and what that costs. All times are moments: they say their offset from UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from grader.course import Amount, LateRule
from grader.policies.extensions import Extension

_DAY = timedelta(days=1)
_HUNDREDTH = Decimal("0.01")


class Timing(StrEnum):
    """When something was handed in.

    ``untimed`` there is no due time; ``unknown`` nothing tells when, which costs nothing; ``in_time``; ``grace`` later,
    and within the grace; ``late``; ``closed`` after the moment from which on nothing counts.
    """

    UNTIMED = "untimed"
    UNKNOWN = "unknown"
    IN_TIME = "in_time"
    GRACE = "grace"
    LATE = "late"
    CLOSED = "closed"


@dataclass(frozen=True)
class Lateness:
    """When something was handed in, and by which rule that counts.

    Attributes
    ----------
    due : datetime, optional
        The student's own, with their extension.
    days : int
        Days of 24 hours begun since then; 0 for what is not late.
    """

    timing: Timing = Timing.UNTIMED
    due: datetime | None = None
    handed_in: datetime | None = None
    days: int = 0
    rule: LateRule | None = None
    extension: Extension | None = None

    def penalty(self, earned: Decimal) -> Decimal:
        """Return the points to take off of those that were earned, between 0 and all of them."""
        if self.timing is Timing.CLOSED:
            return earned
        taken, most = self._amounts()
        points = taken.of(earned) * self.days
        return min(earned, points if most is None else min(points, most.of(earned)))

    def left_of(self, earned: Decimal) -> Decimal:
        """Return what counts of the points that were earned, rounded."""
        return rounded(earned - self.penalty(earned))

    @property
    def closes(self) -> datetime | None:
        """The moment after which nothing counts, if there is one."""
        if self.due is None or self.rule is None or self.rule.until is None:
            return None
        return self.due + self.rule.until

    @property
    def share(self) -> Decimal | None:
        """What is taken off as a share of what was earned; None where the rule takes points as well."""
        taken, most = self._amounts()
        if not taken.is_share or (most is not None and not most.is_share):
            return None
        return min(Decimal(1), taken.value * self.days, most.value if most else Decimal(1))

    def _amounts(self) -> tuple[Amount, Amount | None]:
        rule = self.rule or LateRule()
        return rule.per_day, rule.most


UNTIMED = Lateness()
"""Of what has no due time, or where lateness is not ours to judge."""


def lateness(
    due: datetime | None, handed_in: datetime | None, rule: LateRule | None = None, extension: Extension | None = None
) -> Lateness:
    """Return how late a submission is.

    Whoever is later than the grace is late from the due time on.

    Parameters
    ----------
    due, handed_in : datetime, optional
        With an offset from UTC.

    Raises
    ------
    TypeError
        for a time without an offset.
    """
    if due is None:
        return UNTIMED if handed_in is None else Lateness(handed_in=handed_in)
    own = max((due, extension.due) if extension else (due,), key=_moment)
    if handed_in is None:
        return Lateness(Timing.UNKNOWN, own, None, 0, rule, extension)
    after = _moment(handed_in) - _moment(own)
    if after <= timedelta(0):
        timing, days = Timing.IN_TIME, 0
    elif rule is not None and after <= rule.grace:
        timing, days = Timing.GRACE, 0
    else:
        closed = rule is not None and rule.until is not None and after > rule.until
        timing, days = Timing.CLOSED if closed else Timing.LATE, -(-after // _DAY)
    return Lateness(timing, own, handed_in, days, rule, extension)


def rounded(points: Decimal) -> Decimal:
    """Return points to the hundredth, half a hundredth up."""
    return points.quantize(_HUNDREDTH, ROUND_HALF_UP)


def _moment(time: datetime) -> datetime:
    """Return a time in UTC: between two times of one zone, Python subtracts what the clocks on the wall show."""
    if time.utcoffset() is None:
        raise TypeError(f"{time.isoformat()} has no offset from UTC")
    return time.astimezone(UTC)
