"""In words: which points count, and why not those that the tests gave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from grader.feedback.catalogue import Catalogue
from grader.feedback.harmless import harmless
from grader.policies import Lateness, Settled, Timing


def counted(settled: Settled, say: Catalogue) -> Iterator[str]:
    """Yield what a student reads of the points that count; nothing where they are those of the only tests."""
    if (chosen := settled.chosen) is not None:
        yield say("attempts", "chosen", number=chosen.number, count=chosen.count, handed_in=_handed_in(settled, say))
    for one in settled.overridden:
        if not one.manual:
            yield say(
                "policies", "decided",
                exercise=one.name, points=one.points, max_points=one.max_points, graded=one.graded,
            )  # fmt: skip
    if settled.open:
        yield say("by_hand", "open_total", points=settled.open_points, names=_names(settled))
    above = [one for one in settled.exercises if one.name in settled.extra and one.points]
    if above:
        names = ", ".join(one.name for one in above)
        yield say("policies", "extra", points=sum(one.points for one in above), names=names)
    if settled.uncounted:
        yield say("policies", "uncounted", points=settled.uncounted)
    yield from _late(settled, say)


def _names(settled: Settled) -> str:
    return ", ".join(one.name for one in settled.open)


def _late(settled: Settled, say: Catalogue) -> Iterator[str]:
    late = settled.lateness
    if late.due is None:
        return
    if late.extension is not None:
        yield say("policies", "extended", due=shown_time(late.due))
    if late.timing is Timing.UNKNOWN and late.rule is not None:
        yield say("policies", "unknown")
    if late.handed_in is None or late.timing is Timing.IN_TIME:
        return
    times = {"due": shown_time(late.due), "when": shown_time(late.handed_in.astimezone(late.due.tzinfo))}
    if late.timing is Timing.GRACE:
        yield say("policies", "grace", **times)
    elif late.timing is Timing.CLOSED and late.closes is not None:
        yield say("policies", "closed", last=shown_time(late.closes), **times)
    else:
        yield say("policies", "late", days=_days(late, say), taken=_taken(settled, say), **times)


def remarks(settled: Settled, say: Catalogue) -> Iterator[str]:
    """Yield what the class table says of it, in a few words."""
    if settled.chosen is not None:
        yield say("attempts", "note", number=settled.chosen.number, count=settled.chosen.count)
    if settled.open:
        yield say("by_hand", "note", points=settled.open_points, names=_names(settled))
    for one in settled.overridden:
        if one.manual:
            continue
        key = "override_basis" if one.has_changed_basis else "override"
        yield say("classroom", key, exercise=one.name, graded=one.graded, points=one.points)
    late = settled.lateness
    if late.timing is Timing.UNKNOWN and late.rule is not None:
        yield say("policies", "note_unknown")
    elif late.timing is Timing.CLOSED and late.closes is not None:
        yield say("policies", "note_closed", last=shown_time(late.closes))
    elif late.timing is Timing.LATE:
        yield say("policies", "note_late", days=_days(late, say), taken=_taken(settled, say))


def source(settled: Settled, say: Catalogue) -> str:
    """Return which file was graded, and when it was handed in where no line of `counted` says that."""
    when = _when(settled) if settled.chosen is None else ""
    file = harmless(settled.grade.file, 100)
    if not file:
        return ""
    return say("page", "source", file=file) if not when else say("page", "source_at", file=file, when=when)


def _handed_in(settled: Settled, say: Catalogue) -> str:
    when = _when(settled)
    return say("attempts", "handed_in", when=when) if when else ""


def _when(settled: Settled) -> str:
    """Return when the attempt was handed in, where that is known and no line about its being late says it."""
    late = settled.lateness
    if late.timing not in (Timing.IN_TIME, Timing.UNTIMED) or late.handed_in is None:
        return ""
    return shown_time(late.handed_in.astimezone(late.due.tzinfo) if late.due else late.handed_in)


def _days(late: Lateness, say: Catalogue) -> str:
    return say("policies", "day" if late.days == 1 else "days", days=late.days)


def _taken(settled: Settled, say: Catalogue) -> str:
    share = settled.lateness.share
    if not settled.penalty and not share:
        return say("policies", "taken_nothing")
    key = "taken_points" if share is None else "taken_share"
    return say("policies", key, points=settled.penalty, earned=settled.earned, percent=float(100 * (share or 0)))


def shown_time(time: datetime) -> str:
    """Return a time to the minute, with its offset from UTC."""
    return f"{time:%Y-%m-%d %H:%M} ({time.tzname()})"
