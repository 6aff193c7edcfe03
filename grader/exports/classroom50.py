"""Classroom 50's ``scores.json``, with the points of an assignment entered as a teacher's overrides.

The layout is that of its published schemas ``scores-v1`` and ``result-v1``: by assignment, an entry for each repository
owner with every submission, the newest first. An entry with ``"override": true`` is left alone when scores are
collected again; taking the override away brings back what was collected, which stays below ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from grader.classroom import UsageError
from grader.classroom.roster import GITHUB, Roster
from grader.exports.results import Filled, Result, match, only_assignment

_SCORES, _RESULT = "classroom50/scores/v1", "classroom50/result/v1"
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,99}")
_OURS = "submit/manual-"


def overridden_scores(
    results: Sequence[Result], scores: Path, roster: Roster | None, *, slug: str | None = None, now: datetime
) -> Filled:
    """Return a ``scores.json`` with the points of one assignment, and everything else in it as it was.

    Parameters
    ----------
    scores : Path
        The file, in the folder of its classroom, whose name is the classroom's.
    roster : Roster, optional
        Says which GitHub user a student is; without it the names of folders are those.
    slug : str, optional
        What the assignment is called there; by default as here.

    Raises
    ------
    UsageError
        if the file is none of Classroom 50's, or the results are of several assignments.
    """
    slug = slug or only_assignment(results).name
    if not _SLUG.fullmatch(slug):
        raise UsageError(f"{slug!r} is no name of an assignment there (small letters, digits, hyphens); say --slug")
    document = _read(scores)
    bucket = document["assignments"].setdefault(slug, {"type": "individual", "entries": []})
    matched = match(results, roster) if roster else None
    owners = {} if roster is None or matched is None else {
        result.grade.student: _owner(person.account, person.student)
        for person in roster.people
        for result in matched.rows.get(person.row, ())
    }  # fmt: skip
    factor = _factor(results)
    for result in results:
        owner = result.grade.student if matched is None else owners.get(result.grade.student, "")
        if owner:
            _enter(bucket, owner, _record(result, owner, bucket["type"], scores.resolve().parent.name, factor), now)
    unmatched, without = (matched.unmatched, matched.without) if matched else ((), ())
    content = json.dumps(document, indent=2, ensure_ascii=False).encode() + b"\n"
    return Filled(content, unmatched, without)


def _owner(account: tuple[str, str] | None, student: str) -> str:
    return account[1] if account is not None and account[0] == GITHUB else student


def _read(scores: Path) -> dict[str, Any]:
    try:
        document = json.loads(scores.read_text(encoding="utf-8"))
        buckets = document["assignments"].values()
        submissions = [one["submissions"] for bucket in buckets for one in bucket["entries"]]
        are_records = all(
            isinstance(several, list) and all(isinstance(one, dict) for one in several) for several in submissions
        )
        if document["schema"] == _SCORES and are_records and all(bucket["type"] for bucket in buckets):
            return dict(document)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise UsageError(f"{scores}: not a scores.json of Classroom 50 ({problem!r})") from None
    raise UsageError(f"{scores}: not a scores.json of Classroom 50 (its schema is not {_SCORES})")


def _enter(bucket: dict[str, Any], owner: str, record: dict[str, Any], now: datetime) -> None:
    """Put a record before all others of an owner, and no older: the newest is the one that counts."""
    entry = next((one for one in bucket["entries"] if str(one.get("owner", "")).casefold() == owner.casefold()), None)
    if entry is None:
        entry = {"owner": owner, "submissions": []}
        bucket["entries"].append(entry)
    kept = [one for one in entry["submissions"] if not str(one.get("submission", "")).startswith(_OURS)]
    latest = max([now, *(_after(one.get("datetime")) for one in kept)])
    mark = _OURS + now.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
    record |= dict.fromkeys(("submission", "commit", "release", "review"), mark)
    record["datetime"] = latest.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    entry["override"] = True
    entry["submissions"] = [record, *kept]


def _after(said: object) -> datetime:
    """Return the second after a time; what is none is long ago, and after the last one of the calendar comes none."""
    try:
        return datetime.strptime(str(said), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) + timedelta(seconds=1)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _record(result: Result, owner: str, kind: str, classroom: str, factor: int) -> dict[str, Any]:
    exercises = [one for one in result.settled.exercises if not one.is_open]
    score = _whole(result.points, factor)
    return {
        "schema": _RESULT,
        "classroom": classroom,
        "assignment_type": kind,
        "owner": owner,
        "score": score,
        "max-score": max(_whole(result.settled.max_points, factor), score),
        "tests": [
            {
                "test-name": one.name,
                "passed": one.points >= one.max_points,
                "score": min(_whole(one.points, factor), _whole(one.max_points, factor)),
                "max-score": _whole(one.max_points, factor),
            }
            for one in exercises
        ],
    }


def _factor(results: Sequence[Result]) -> int:
    """Return what points are multiplied by, of 1, 10 and 100: scores there are whole numbers."""
    numbers = [
        number
        for result in results
        for number in (result.points, result.settled.max_points)
    ] + [one.points for result in results for one in result.settled.exercises if not one.is_open]  # fmt: skip
    fitting = (one for one in (1, 10) if all(abs(number * one - round(number * one)) < 1e-6 for number in numbers))
    return next(fitting, 100)


def _whole(points: float, factor: int) -> int:
    return round(points * factor)
