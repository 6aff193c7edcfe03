"""Dates and times."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Any

from grader.remote.wire.family import Code, Decoder, Family, Pack, are_ints, extension
from grader.remote.wire.limits import WireError

# Relative, of plain words: what a name of the time zone database looks like.
ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,30}(/[A-Za-z0-9_+-]{1,30}){0,2}")
_ZONES = (timezone, zoneinfo.ZoneInfo)


def _written(kind: str, pack: Pack, *values: Any) -> Any:
    return extension(Code.MOMENT, pack([kind, *values]))


def _write_date(item: date, pack: Pack) -> Any:
    return _written("date", pack, item.year, item.month, item.day)


def _write_datetime(item: datetime, pack: Pack) -> Any:
    if item.tzinfo is not None and type(item.tzinfo) not in _ZONES:
        return None
    day, clock = (item.year, item.month, item.day), (item.hour, item.minute, item.second, item.microsecond)
    return _written("datetime", pack, *day, *clock, item.fold, item.tzinfo)


def _write_time(item: time, pack: Pack) -> Any:
    if item.tzinfo is not None and type(item.tzinfo) not in _ZONES:
        return None
    return _written("time", pack, item.hour, item.minute, item.second, item.microsecond, item.fold, item.tzinfo)


def _write_timedelta(item: timedelta, pack: Pack) -> Any:
    return _written("timedelta", pack, item.days, item.seconds, item.microseconds)


def _write_timezone(item: timezone, pack: Pack) -> Any:
    offset, *name = item.__getinitargs__()  # type: ignore[attr-defined]
    return _written("timezone", pack, offset, name[0] if name else None)


def _write_zone(item: zoneinfo.ZoneInfo, pack: Pack) -> Any:
    return _written("zone", pack, item.key) if item.key and ZONE.fullmatch(item.key) else None


def _read(data: bytes, decoder: Decoder) -> Any:
    kind, *values = decoder.nested(data) or [None]
    read = _KINDS.get(kind) if type(kind) is str else None
    if read is None:
        raise WireError("a moment of an unknown kind")
    try:
        return read(values)
    except (TypeError, ValueError, OverflowError, LookupError):
        raise WireError(f"a malformed {kind}") from None


def _read_date(values: list[Any]) -> date:
    return date(*_ints(values))


def _read_datetime(values: list[Any]) -> datetime:
    *day, fold, zone = values
    return datetime(*_ints(day), fold=_ints([fold])[0], tzinfo=_zone(zone))  # type: ignore[arg-type,misc]


def _read_time(values: list[Any]) -> time:
    *clock, fold, zone = values
    return time(*_ints(clock), fold=_ints([fold])[0], tzinfo=_zone(zone))  # type: ignore[arg-type,misc]


def _read_timedelta(values: list[Any]) -> timedelta:
    return timedelta(*_ints(values))


def _read_timezone(values: list[Any]) -> timezone:
    offset, name = values
    if type(offset) is not timedelta or type(name) not in (str, type(None)):
        raise TypeError
    return timezone(offset) if name is None else timezone(offset, name[:100])


def _read_zone(values: list[Any]) -> zoneinfo.ZoneInfo:
    (key,) = values
    if type(key) is not str or not ZONE.fullmatch(key):
        raise ValueError
    return _zone_of(key)


@lru_cache(maxsize=1000)
def _zone_of(key: str) -> zoneinfo.ZoneInfo:
    # There are six hundred, and each is a file: nobody can have them read again and again.
    try:
        return zoneinfo.ZoneInfo(key)
    except OSError:  # a folder of the database
        raise ValueError from None


def _ints(values: list[Any]) -> list[int]:
    if not are_ints(values):
        raise TypeError
    return values


def _zone(zone: Any) -> tzinfo | None:
    if zone is not None and type(zone) not in _ZONES:
        raise TypeError
    return zone  # type: ignore[no-any-return]


_KINDS: dict[str, Callable[[list[Any]], Any]] = {
    "date": _read_date,
    "datetime": _read_datetime,
    "time": _read_time,
    "timedelta": _read_timedelta,
    "timezone": _read_timezone,
    "zone": _read_zone,
}
MOMENTS = Family(
    {
        date: _write_date,
        datetime: _write_datetime,
        time: _write_time,
        timedelta: _write_timedelta,
        timezone: _write_timezone,
        zoneinfo.ZoneInfo: _write_zone,
    },
    {Code.MOMENT: _read},
)
