"""What ``course.toml`` says about due times, lateness and publishing: amounts, spans and times, read strictly."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import msgspec

_SPAN = re.compile(r"(\d{1,5}) (minute|hour|day)s?")
_SHARE = re.compile(r"(\d{1,3}(?:\.\d{1,3})?) ?%")


class LateEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table ``[late]`` as it is written; None where it does not say."""

    per_day: float | str | None = None
    most: float | str | None = None
    grace: str | None = None
    until: str | None = None


class Counts(StrEnum):
    """Which of several attempts counts: the ``last`` one, or the ``best``."""

    LAST = "last"
    BEST = "best"


class AttemptsEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table ``[attempts]`` as it is written."""

    counts: str = Counts.LAST


@dataclass(frozen=True)
class Amount:
    """Points, or a share between 0 and 1 of what was earned."""

    value: Decimal
    is_share: bool = False

    def of(self, earned: Decimal) -> Decimal:
        """Return the amount in points."""
        return earned * self.value if self.is_share else self.value


@dataclass(frozen=True)
class LateRule:
    """What being late costs.

    Attributes
    ----------
    per_day : Amount
        For each day of 24 hours that has begun since the due time.
    most : Amount, optional
        No more than this is taken off.
    grace : timedelta
        So long after the due time nobody is late.
    until : timedelta, optional
        So long after the due time nothing counts any more.
    """

    per_day: Amount = Amount(Decimal(0))
    most: Amount | None = None
    grace: datetime.timedelta = datetime.timedelta(0)
    until: datetime.timedelta | None = None


def late_rule(entries: list[LateEntry]) -> LateRule | None:
    """Return the rule of an assignment, later entries over earlier ones key by key; None where there are none.

    Raises
    ------
    ValueError
        if a value means nothing; the text says which, and what to write.
    """
    if not entries:
        return None
    written = [item for entry in entries for item in msgspec.structs.asdict(entry).items()]
    said = {key: value for key, value in written if value is not None}
    amounts = {key: _amount(key, said[key]) for key in ("per_day", "most") if key in said}
    spans = {key: _span(key, said[key]) for key in ("grace", "until") if key in said}
    return LateRule(**amounts, **spans)  # type: ignore[arg-type]  # each name goes to the type that it was read as


def which_counts(key: str, value: str) -> Counts:
    """Return which attempt counts.

    Raises
    ------
    ValueError
        for a word that is none; the text says what to write.
    """
    if value not in list(Counts):
        raise ValueError(f'{key} is {value!r}, expected "last" or "best"')
    return Counts(value)


def aware(key: str, time: datetime.datetime) -> datetime.datetime:
    """Return a time that says its offset from UTC.

    Raises
    ------
    ValueError
        for one that does not; the text says what to write.
    """
    if time.utcoffset() is None:
        raise ValueError(
            f"{key} is {time.isoformat()}, which is another moment in every time zone; "
            f"add the offset from UTC: {key} = {time.isoformat()}+09:00"
        )
    try:
        time.astimezone(datetime.UTC)
    except OverflowError:
        raise ValueError(f"{key} is {time.isoformat()}, expected a time that the calendar has in UTC too") from None
    return time


def _amount(key: str, value: float | str) -> Amount:
    if isinstance(value, str):
        found = _SHARE.fullmatch(value.strip())
        if found is not None and Decimal(found[1]) <= 100:
            return Amount(Decimal(found[1]) / 100, is_share=True)
    elif 0 <= value < float("inf"):
        return Amount(Decimal(str(value)))
    raise ValueError(f'late.{key} is {value!r}, expected points (2.5) or a share up to 100 % ("10 %")')


def _span(key: str, value: str) -> datetime.timedelta:
    found = _SPAN.fullmatch(value.strip())
    if found is None:
        raise ValueError(f'late.{key} is {value!r}, expected a span such as "15 minutes", "2 hours" or "7 days"')
    return datetime.timedelta(**{f"{found[2]}s": int(found[1])})
